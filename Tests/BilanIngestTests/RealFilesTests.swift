import BilanModel
import BilanPlaces
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

    @Test func refusesTheFileOfNiger() throws {
        let path = try #require(realData) + "/ucdp-ged/ucdp_ged_Niger.csv"
        #expect(throws: IngestError.quotedWhole(path)) { try Ingestion(gazetteer).read(SheetSet(paths: [path])) }
    }
}

/// Real files against the project's own gazetteer of Mali: the right place, whoever wrote it.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files")) struct RealPlacesTests {
    /// In the needs of 2024 most cercles outside Kayes and Koulikoro carry another cercle's code.
    @Test func namesDecideWhereCodesLie() throws {
        let gazetteer = try DatasetsTests.gazetteer()
        let path = try #require(realData) + "/hno/hpc_hno_2024_MLI.csv"
        let sheet = try Sheet(#require(SheetSet(paths: [path]).files.first))
        let code = try #require(sheet.header.names.firstIndex(of: "Admin 2 PCode"))
        let name = try #require(sheet.header.names.firstIndex(of: "Admin 2 Name"))
        let mali = try #require(gazetteer.country("MLI"))
        var pairs: [FileCodeList.Pair] = []
        try sheet.forEachRow { row in
            pairs.append(FileCodeList.Pair(code: row[code], name: row[name], parent: mali, level: 2))
        }
        var placing = Placing(gazetteer)
        let list = placing.codeList(pairs)
        #expect(list.pairs.count == 53 && list.isOwn)
        #expect(list.disagreeing.count == 32)
        // Right: the place found has this name, lies in the region that both code lists agree on, and each is found once.
        for (pair, match) in list.pairs {
            let card = try #require(gazetteer.card(match.place), "\(pair.name)")
            #expect(
                PlaceName(card.name) == PlaceName(pair.name)
                    || card.aliases.contains { PlaceName($0) == PlaceName(pair.name) })
            #expect(
                gazetteer.code(of: match.place, preferring: gazetteer.edition(named: "cod-ab-2021")).prefix(4)
                    == pair.code.prefix(4))
        }
        #expect(Set(list.pairs.map(\.match.place)).count == 53)
        for (written, right) in [
            ("ML0404", "MLI/segou/san"), ("ML0405", "MLI/segou/niono"), ("ML0703", "MLI/gao/bourem"),
        ] {
            let byCode = placing.match("", code: written, within: mali, level: 2, in: list)
            #expect(gazetteer.card(byCode.place)?.key == right)
        }
        // They are the codes of 2015, and the finding can say so.
        let old = SchemeVersion(scheme: "cod-ab", version: "2015")
        #expect(list.disagreeing.allSatisfy { $0.match.codeEdition == old })
    }

    /// UCDP's regions of Mali by the code in use; "Timetrine region" is none.
    private static let regions = [
        "Kayes region": "ML01", "Koulikoro region": "ML02", "Sikasso region": "ML03", "Segou region": "ML04",
        "Mopti region": "ML05", "Tombouctou region": "ML06", "Gao region": "ML07", "Kidal region": "ML08",
        "Bamako region": "ML09", "Ménaka region": "ML10",
    ]

    @Test func regionsOfUCDPAreFoundByName() throws {
        let gazetteer = try DatasetsTests.gazetteer()
        let path = try #require(realData) + "/ucdp-ged/ucdp_ged_Mali.csv"
        let sheet = try Sheet(#require(SheetSet(paths: [path]).files.first))
        let column = try #require(sheet.header.names.firstIndex(of: "adm_1"))
        let id = try #require(sheet.header.names.firstIndex(of: "id"))
        let mali = try #require(gazetteer.country("MLI"))
        let now = try #require(gazetteer.edition(named: "cod-ab-2021"))
        let before = try #require(gazetteer.edition(named: "cod-ab-2015"))
        var placing = Placing(gazetteer)
        var named: [String: String] = [:]
        var right = 0
        try sheet.forEachRow { row in
            if row[column].isEmpty { return }
            named[row[id]] = row[column]
            let match = placing.match(row[column], within: mali, level: 1)
            if gazetteer.code(of: match.place, in: now) == Self.regions[row[column]] ?? "-" { right += 1 }
        }
        #expect(named.count == 2025)
        #expect(right == 2024, "all but the one of Timetrine")
        // The records stand in the region named, as drawn now or before Ménaka left; the vague ones at the country.
        let batch = try #require(try Ingestion(gazetteer).read(SheetSet(paths: [path])).first).batch
        var inRegion = 0
        for record in batch.records {
            guard let code = named[batch.texts[record.externalID]].flatMap({ Self.regions[$0] }) else {
                #expect(record.place == mali)
                continue
            }
            let region = [
                gazetteer.place(code: code, scheme: now.description),
                gazetteer.place(code: code, scheme: before.description),
            ]
            let levels = [
                gazetteer.levels(of: record.place, in: now)[1], gazetteer.levels(of: record.place, in: before)[1],
            ]
            if levels.contains(where: { $0 >= 0 && region.contains($0) }) { inRegion += 1 }
            if record.wherePrecision >= 6 { #expect(record.place == mali && record.placeHow == .country) }
            if record.wherePrecision == 4 { #expect(region.contains(record.place)) }
        }
        #expect(inRegion == 2024)
    }
}
