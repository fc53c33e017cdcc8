import BilanModel
import BilanPlaces
import Glibc
import Testing

@testable import BilanIngest

/// The folder of publishers' real files, where the machine has one.
private let realData = getenv("BILAN_REAL_DATA").map { String(cString: $0) }

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

/// OCHA's list of P-codes, written as other publishers write them.
@Suite(.enabled(if: realData != nil, "BILAN_REAL_DATA names no folder of publishers' files")) struct RealCodesTests {
    private struct Code {
        var iso3: String
        var level: UInt8
        var code: String
        var parent: String
    }

    private static func list() throws -> [Code] {
        let path = try #require(realData) + "/cod/global_pcodes_adm_1_2.csv"
        let sheet = try Sheet(#require(SheetSet(paths: [path]).files.first))
        var codes: [Code] = []
        try sheet.forEachRow { row in
            guard let level = UInt8(row[1]), row.count >= 5 else { return }
            codes.append(Code(iso3: row[0], level: level, code: row[2], parent: row[4]))
        }
        return codes
    }

    private static func gazetteer(_ codes: [Code]) throws -> Gazetteer {
        var content = try DatasetsTests.places()
        content.codes.removeAll { $0.scheme != Gazetteer.countryScheme && $0.scheme != "iso3166-1-alpha2" }
        for code in codes {
            content.places.append(PlaceCard(key: code.code, name: "place " + code.code))
            content.codes.append(
                PlaceCode(
                    scheme: "cod-ab", version: "", code: code.code, place: code.code, level: code.level,
                    parent: code.parent))
        }
        let keys = Set(content.places.map(\.key)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0 + 1)) })
        return Gazetteer(PlaceTable(content: content, numbers: numbers))
    }

    /// With the country's other letters, without any, with a nought more or fewer: found, or left alone, never wrong.
    @Test(arguments: ["MLI", "NER", "BFA", "YEM", "SDN", "NGA", "CMR", "BDI", "TCD", "CAF", "UKR"])
    func dialectsLeadToTheSameCodeOrNowhere(country: String) throws {
        let codes = try Self.list().filter { $0.iso3 == country }
        #expect(codes.count > 15)
        let gazetteer = try Self.gazetteer(codes)
        let home = try #require(gazetteer.country(country))
        var found = 0
        var tried = 0
        for code in codes {
            for written in Self.dialects(code, country) {
                let match = gazetteer.match(name: "", code: written, within: home, level: code.level)
                tried += 1
                guard match.place >= 0 else { continue }
                found += 1
                #expect(gazetteer.card(match.place)?.key == code.code, "\(written)")
            }
        }
        #expect(found * 10 >= tried * 9, "\(country): \(found) of \(tried)")
    }

    private static func dialects(_ code: Code, _ iso3: String) -> [String] {
        let front = code.code.prefix { $0.isLetter }
        let other = front.count == 3 ? String(front.prefix(2)) : iso3
        let tail = code.code.dropFirst(front.count)
        let above = code.level == 1 ? "" : String(code.parent.dropFirst(front.count))
        let own = String(tail.dropFirst(above.count))
        var written = [iso3 + tail, String(tail), front + "-" + tail]
        // One nought more before every level, as in MLI007002.
        written.append(iso3 + (above.isEmpty ? "" : "0" + above) + "0" + own)
        if front.count == 2 { written.append(other + tail) }
        return written
    }
}
