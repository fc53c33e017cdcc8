import BilanModel
import Glibc
import Testing

@testable import BilanIngest

/// The folder of publishers' real files, where the machine has one.
private let realData = getenv("BILAN_REAL_DATA").map { String(cString: $0) }

/// Real files of publishers; skipped where they are not.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files")) struct RealFilesTests {
    private func read(_ name: String) throws -> Batch {
        let path = try #require(realData) + "/ucdp-ged/" + name
        return try #require(try Ingestion(gazetteer).read(SheetSet(paths: [path])).first).batch
    }

    /// Records, then best, low and high, then civilians.
    private func sums(_ batch: Batch) -> [Int] {
        let totals = batch.claims.filter { $0.role == .total }
        let civilian = Group(status: .civilian)
        func sum(_ part: (ClaimRow) -> Quantity?) -> Int {
            batch.claims.compactMap(part).reduce(.zero, +).rounded
        }
        return [
            batch.records.count, sum { $0.role == .total ? $0.estimate.best : nil },
            sum { $0.role == .total ? $0.estimate.low : nil }, sum { $0.role == .total ? $0.estimate.high : nil },
            sum { batch.groups[Int($0.group)] == civilian ? $0.estimate.best : nil }, totals.count,
        ]
    }

    @Test(arguments: [
        ("ucdp_ged_Mali.csv", [2120, 15_742, 15_153, 20_656, 5_666, 2120]),
        ("ucdp_ged_Senegal.csv", [308, 2195, 2189, 2515, 558]), ("ucdp_ged_Togo.csv", [135, 700, 654, 779, 587]),
        ("ucdp_ged_Benin.csv", [36, 89, 89, 106, 30]),
        ("ucdp_ged_Guinea_Bissau.csv", [22, 706, 657, 934, 113]), ("ucdp_ged_v23.1_sample1000.csv", [1000]),
    ])
    func losesNoRecord(name: String, expected: [Int]) throws {
        let batch = try read(name)
        #expect(batch.rowsSetAside == 0)
        #expect(accounts(batch))
        #expect(batch.records.count == batch.rowsRead)
        #expect(batch.records.count > 20)
        let sums = sums(batch)
        #expect(Array(sums.prefix(expected.count)) == expected)
        #expect(
            Set(batch.records.map { batch.texts[$0.category] }).isSubset(of: ["state_based", "non_state", "one_sided"]))
        #expect(batch.records.allSatisfy { $0.start <= $0.end })
    }

    @Test func findsTheTrapsOfMali() throws {
        let batch = try read("ucdp_ged_Mali.csv")
        #expect(batch.findings.count { $0.code == .bestOutsideBounds } == 23)
        #expect(batch.findings.contains { $0.code == .unplaced && $0.value == "Timetrine region" })
        #expect(batch.records.count { $0.place == place("MLI") && batch.texts[$0.extra].isEmpty == false } >= 95)
        #expect(batch.coverage.map(\.place) == [place("MLI")])
    }

    @Test func recoversTheFileOfNiger() throws {
        let batch = try read("ucdp_ged_Niger.csv")
        #expect(batch.rowsRead == 588 && batch.rowsSetAside == 1)
        #expect(batch.records.count == 587)
        #expect(accounts(batch))
        // The one that is lost is named, and where it stands.
        let lost = batch.findings.filter { $0.done == .setAside }
        #expect(lost.map(\.value) == ["45, 320136"])
        #expect(lost.map(\.code) == [.fieldCount])
        #expect(batch.findings.contains { $0.code == .lineQuotedWhole && $0.done == .repaired })
    }
}
