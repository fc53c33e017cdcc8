import BilanAnalytics
import BilanModel
import BilanTestSupport

@testable import BilanReports

/// An answer over the small Mali, as a writer for other people's tools gets it.
struct ExchangeFixture {
    var builder = ColumnsBuilder()
    var question: Question
    var dimensions: [AnswerTable.Dimension] = []
    var touch: (inout ClaimColumns) -> Void = { _ in }

    init(_ measures: Measure...) { question = Question(measures: measures) }

    /// The material of the answer.
    func material() throws -> ExchangeMaterial {
        var columns = builder.columns
        touch(&columns)
        let printer = PlacePrinter(SmallMali.gazetteer, edition: nil)
        let answer = try Tally(columns, gazetteer: SmallMali.gazetteer).answer(question)
        let table = AnswerTable(
            answer, dimensions: dimensions, levels: question.levels, datasets: columns.datasets, printer: printer,
            policy: question.policy, knownBy: question.knownBy)
        return ExchangeMaterial(
            table: table, answer: answer, levels: question.levels, columns: columns, printer: printer,
            policy: question.policy, checksum: { String($0.count) })
    }
}

extension ExchangeWriter {
    /// The lines of the first file.
    func lines(_ material: ExchangeMaterial) throws -> [String] {
        guard case .text(let text) = try parcel(of: material).files[0].content else { return [] }
        // By bytes: a carriage return and a line feed are one character.
        return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
