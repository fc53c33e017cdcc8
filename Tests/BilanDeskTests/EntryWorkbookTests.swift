import BilanIngest
import BilanLanguage
import BilanModel
import BilanReports
import BilanStore
import Foundation
import Testing

@testable import BilanDesk

/// The workbook to fill in, from the empty file to the figures of a filled one.
struct EntryWorkbookTests {
    /// A workbook filled with rows given by heading.
    private func filled(_ language: Language, _ rows: [[String: String]]) -> Workbook {
        var workbook = EntryWorkbook(language: language).workbook
        let columns = workbook.sheets[0].table?.columns ?? []
        workbook.sheets[0].table?.rows = rows.map { row in
            columns.map { column in
                guard let text = row[column.header] else { return .empty }
                let parts = text.split(separator: "-").compactMap { Int($0) }
                return column.kind == .date && parts.count == 3 ? .date(parts[0], parts[1], parts[2]) : .text(text)
            }
        }
        return workbook
    }

    @Test(arguments: Language.allCases)
    func theEmptyWorkbookIsSoundAndTheSameTwice(language: Language) throws {
        let scratch = try Scratch()
        let paths = [scratch.file("a.xlsx"), scratch.file("b.xlsx")]
        for path in paths { try Desk.writeFiguresTemplate(to: path, language: language.token) }
        let bytes = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        #expect(bytes[0] == bytes[1] && !bytes[0].isEmpty)
        let workbook = EntryWorkbook(language: language).workbook
        #expect(workbook.sheets.map(\.isHidden) == [false, false, false, true])
        let offered = workbook.sheets[0].table?.columns.filter {
            if case .oneOf = $0.entry?.rule { true } else { false }
        }
        #expect(offered?.count == workbook.sheets[3].table?.columns.count)
        // Nobody has typed anything yet.
        #expect(throws: DeskFailure.self) { try Desk.import(ImportRequest(paths: [paths[0]]), store: scratch.store) }
    }

    @Test func aFrenchWorkbookComesInWithoutAFinding() throws {
        let scratch = try Scratch()
        var workbook = filled(
            .fr,
            [
                [
                    "Événement": "Attaque du bac", "Du": "2024-05-06", "Code du lieu": "ML0702",
                    "Mesure": "Personnes tuées", "Nombre": "au moins 12", "Groupe": "civils", "Source": "le gouverneur",
                    "Publié le": "2024-05-07", "Vérification": "vérifié", "Titre du document": "Communiqué 14",
                ],
                [
                    "Événement": "Attaque du bac", "Du": "2024-05-06", "Code du lieu": "ML0702",
                    "Mesure": "Personnes tuées", "Nombre": "10", "Groupe": "civils", "Source": "une radio",
                    "Publié le": "2024-05-06",
                ],
            ])
        workbook.sheets[1].table?.rows[0][1] = .text("Partenaire A")
        let path = scratch.file("semaine.xlsx")
        try XLSXWriter.write(workbook, to: path)
        let report = try #require(try Desk.import(ImportRequest(paths: [path]), store: scratch.store).first)
        #expect(report.dataset == "partenaire-a" && report.rows == 2 && report.setAside == 0)
        #expect(report.findings.map(\.code) == [])
        let query = TypedQuestion.about("killed") {
            $0.by = ["cercle"]
            $0.group = "civilian"
        }
        let answer = try Desk.open(scratch.store).query(query)
        #expect(answer.rows("admin2_code", "events", "claims") == ["ML0702 1 2"])
    }
}
