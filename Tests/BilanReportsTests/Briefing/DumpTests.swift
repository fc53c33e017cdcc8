import BilanLanguage
import BilanModel
import BilanReports
import Foundation
import Testing

@Suite struct DumpTests {
    @Test func dump() throws {
        guard let folder = ProcessInfo.processInfo.environment["WB_DUMP"] else { return }
        for sample in BriefingWorkbookTests.Sample.allCases {
            for language in [Language.en, .fr] {
                try XLSXWriter.write(sample.workbook(language), to: folder + "/\(sample)-\(language.token).xlsx")
            }
        }
    }
}
