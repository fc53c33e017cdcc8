import BilanModel
import Testing

@testable import BilanIngest

/// What was found in a file, however much it is.
@Suite struct FindingLogTests {
    /// Beyond ten thousand they lie on the disk, and come back as they went.
    @Test(arguments: [0, 3, 10_000, 10_001, 12_345])
    func givesBackWhatItWasGiven(count: Int) {
        let findings = (0..<count).map { number in
            Finding(
                number % 2 == 0 ? .unplaced : .errorCell, sheet: number % 5 == 0 ? "Île" : "", row: number,
                column: "c\(number % 7)", value: String(repeating: "é\n", count: number % 40),
                done: number % 3 == 0 ? .kept : .leftEmpty)
        }
        var log = FindingLog()
        log.add(Array(findings.prefix(count / 2)))
        log = log.adding(Array(findings.dropFirst(count / 2)))
        #expect(log.count == count && log.isEmpty == (count == 0))
        #expect(Array(log) == findings)
        #expect(Array(log) == findings, "a second time")
        #expect(log.kinds.values.reduce(0) { $0 + $1.times.values.reduce(0, +) } == count)
        #expect(log.kinds[.unplaced]?.first == findings.first)
    }

    @Test func rowsWithoutADayAreToldOfTogether() {
        let log = FindingLog([
            Finding(.undated, row: 0, done: .kept), Finding(.undated, row: 3, column: "published_on", done: .kept),
            Finding(.undated, row: 4, column: "as_of", done: .kept),
        ])
        #expect(log.count == 3)
        #expect(log.kinds[.undated]?.first.row == 4)
    }
}
