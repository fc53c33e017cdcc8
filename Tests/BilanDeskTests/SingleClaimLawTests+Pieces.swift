import BilanAnalytics
import BilanModel
import BilanReports
import BilanTestSupport
import Testing

@testable import BilanDesk
@testable import BilanStore

/// However many pieces the work is cut into, and whoever has read the columns, an answer is the same.
extension SingleClaimLawTests {
    /// Asks once more, with claims read ahead and cut into chunks of a few.
    func expectNoDifferenceInPieces(_ desk: Desk, _ request: QueryRequest) throws {
        guard let (question, _, gazetteer) = try desk.sumQuestion(request) else { return }
        let selection = ClaimSelection(
            measures: question.measures, knownBy: question.knownBy, recordedBy: request.asked.recordedBy,
            datasets: request.asked.datasets)
        guard let (others, whole) = try desk.store.dividedColumns(selection) else { return }
        let ahead = try SinglesAhead(of: desk.store, least: 1)
        var (_, pieces) = try #require(try desk.store.dividedColumns(selection, ahead: ahead))
        pieces.chunks = pieces.chunks.flatMap { chunk in
            stride(from: 0, to: chunk.count, by: 7).map { start in
                func part(_ column: NarrowColumn) -> NarrowColumn {
                    NarrowColumn(Array(column.numbers[start..<min(start + 7, chunk.count)]))
                }
                return SingleClaims.Chunk(
                    place: part(chunk.place), start: part(chunk.start), shape: part(chunk.shape),
                    kind: part(chunk.kind), value: part(chunk.value))
            }
        }
        func cells(_ singles: SingleClaims) throws -> [String] {
            let tally = SingleTally(singles, others: others, gazetteer: gazetteer)
            guard let (grid, answer) = try tally.answer(question) else { return [] }
            let told = grid.sums.map { sum in
                let cell = grid.cell(sum)
                return "\(cell.address) \(cell.estimate) \(cell.events) \(cell.claims) \(cell.datasets.sorted()) "
                    + "\(cell.days.map { "\($0)" } ?? "")"
            }
            return told + answer.mentions.map { "\($0)" }
        }
        #expect(try cells(pieces) == cells(whole), "\(request.sentence)")
    }

    @Test func columnsReadAheadOfAChangeAreReadAgain() throws {
        let scratch = try Scratch()
        func rows(_ deaths: Int) -> String {
            Self.header
                + "XAA1,2023-02-03,2023,1,Political violence,Battles,Armed clash,Group A,Group B,466,Mali,Gao,Gao,Spot,"
                + "16.2,0.0,1,Invented Radio,Invented.,\(deaths),,2023-02-09\n"
        }
        try take(rows(4), "acled", scratch, on: "2023-04-01")
        let desk = try Desk.open(scratch.store)
        let ahead = try #require(try SinglesAhead(of: desk.store, least: 1))
        #expect(ahead.value()?.chunks?.map(\.value.numbers) == [[4]])
        try take(rows(9), "acled", scratch, on: "2023-05-01")
        let selection = ClaimSelection(measures: [Measures.killed.id])
        let (_, singles) = try #require(try desk.store.dividedColumns(selection, ahead: ahead))
        let (_, fresh) = try #require(try desk.store.dividedColumns(selection))
        #expect(singles.chunks.flatMap(\.value.numbers) == fresh.chunks.flatMap(\.value.numbers))
        #expect(singles.kinds == fresh.kinds)
    }

    /// Lines are made page by page, some pages side by side.
    @Test func aLongTableHasItsLinesInOrder() throws {
        let scratch = try Scratch()
        let first = CalendarDate("2015-01-01")?.day ?? 0
        let areas = ["Gao,Gao", "Gao,Bourem", "Mopti,Bankass"]
        let rows = (0..<9_000).map { number in
            "XAA\(number),\(CalendarDate(day: first + Int32(number / 3))),2015,1,Political violence,Battles,Armed clash,"
                + "Group A,Group B,466,Mali,\(areas[number % 3]),Spot,16.2,0.0,1,Invented Radio,Invented.,\(number % 50),,"
                + "2023-02-09\n"
        }
        try take(Self.header + rows.joined(), "acled", scratch, on: "2023-04-01")
        var typed = TypedQuestion()
        (typed.measures, typed.by) = (["killed"], ["cercle", "day"])
        let report = try Desk.open(scratch.store).query(QueryRequest(typed))
        let grid = try #require(report.grid)
        var lines: [UInt8] = []
        try report.forEachPiece(format: "csv") { lines += $0 }
        #expect(grid.grid.sums.count == 9_000)
        #expect(String(decoding: lines, as: UTF8.self) == (try Desk.text(of: grid.table, format: "csv")))
    }
}
