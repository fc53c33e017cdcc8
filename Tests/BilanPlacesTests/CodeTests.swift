import BilanModel
import Testing

@testable import BilanPlaces

private let gazetteer = Countries().gazetteer

@Suite struct CodeTests {
    /// A code as a publisher writes it, in a country and at a level, and what it must become.
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var parent: String
        var level: UInt8?
        var place: String
        var repairs: [PCodeRepair]
        var testDescription: String { "\(code) in \(parent) at \(level.map { String($0) } ?? "any level")" }

        init(
            _ code: String, _ parent: String, _ level: UInt8?, _ place: String, _ repairs: PCodeRepair...
        ) {
            (self.code, self.parent, self.level, self.place, self.repairs) = (code, parent, level, place, repairs)
        }
    }

    @Test(arguments: [
        Case("ML09", "MLI", 1, "ML09"), Case("ml0702", "", nil, "ML0702"),
        // Dialects of DTM.
        Case("MLI09", "MLI", 1, "ML09", .countryLetters), Case("MLI09", "", nil, "ML09", .countryLetters),
        Case("MLI00900101", "MLI", 3, "ML090101", .countryLetters, .noughts),
        Case("MLI00900106", "", nil, "ML090106", .countryLetters, .noughts),
        Case("MLI010001", "MLI", 2, "ML1001", .countryLetters, .noughts),
        Case("MLI007002", "MLI", 2, "ML0702", .countryLetters, .noughts),
        Case("MLI090101", "MLI", 3, "ML090101", .countryLetters),
        Case("MLI0702", "ML07", 2, "ML0702", .countryLetters),
        // Noughts.
        Case("YEM030", "YEM", 1, "YE30", .countryLetters, .noughts),
        Case("YEM30001", "YEM", 2, "YE3001", .countryLetters, .noughts),
        Case("NE04009", "NER", 2, "NE004009", .noughts), Case("NE00409", "NER", 2, "NE004009", .noughts),
        Case("ML7", "MLI", 1, "ML07", .noughts), Case("ML702", "MLI", 2, "ML0702", .noughts),
        // Other fronts.
        Case("NER004009", "NER", 2, "NE004009", .formerPrefix), Case("NER004", "", nil, "NE004", .formerPrefix),
        Case("0702", "MLI", 2, "ML0702", .prefixMissing), Case("02", "ML07", 2, "ML0702", .completedFromParent),
        Case("ML-07.02", "MLI", 2, "ML0702", .separators), Case("MM001", "MMR", 1, ""),
        Case("MMR001", "MMR", 1, "MMR001"),
    ])
    func repairsCodes(item: Case) {
        let parent = gazetteer.place(key: item.parent)
        let match = gazetteer.match(name: "", code: item.code, within: parent, level: item.level)
        #expect((gazetteer.card(match.place)?.key ?? "") == item.place)
        #expect(match.repairs == item.repairs)
        if !item.place.isEmpty { #expect(match.how == (item.repairs.isEmpty ? .code : .repairedCode)) }
        #expect(match.score > 0 || item.place.isEmpty)
    }

    /// What no rule may make a place of.
    @Test(
        arguments: [
            ("ML011", "MLI", 1), ("ML0799", "MLI", 2), ("ML07021", "MLI", 2), ("BF56", "MLI", 1), ("ML10312", "MLI", 3),
            // A commune that the list does not have is not a cercle.
            ("ML010312", "MLI", nil), ("MLI090102", "MLI", nil), ("MLI00900102", "MLI", nil), ("NE004010", "NER", nil),
            // Wrong level, wrong parent.
            ("MLI0702", "MLI", 1), ("MLI0702", "ML06", 2), ("NE00409", "NE005", 2),
            // No country said or readable; noughts alone; words.
            ("0702", "", 2), ("000000", "MLI", nil), ("ML", "NER", nil), ("", "MLI", 1), ("Not available", "MLI", 1),
            ("ML07020000000000000000000000000000", "MLI", nil), ("ML٠٧", "MLI", 1),
            // Bamako as a P-code without its country, Taoudénit in the law.
            ("09", "MLI", 1),
            // The cercle of Kayes in 2015, Bafoulabé in 2021: rewritten as well, it is no evidence.
            ("MLI001001", "MLI", 2), ("MLI0101", "MLI", 2),
        ] as [(String, String, UInt8?)])
    func leavesAlone(code: String, parent: String, level: UInt8?) {
        let within = gazetteer.place(key: parent)
        let match = gazetteer.match(name: "", code: code, within: within, level: level)
        #expect(gazetteer.card(match.place)?.key == nil)
    }

    @Test func aCodeOfTwoEditionsIsSettledByItsName() {
        let mali = gazetteer.place(key: "MLI")
        let now = gazetteer.match(name: "Bafoulabe", code: "MLI001001", within: mali, level: 2)
        #expect(gazetteer.card(now.place)?.key == "ML0101")
        #expect(now.how == .repairedCode && !now.disagrees)
        let then = gazetteer.match(name: "KaYes", code: "MLI001001", within: mali, level: 2)
        #expect(gazetteer.card(then.place)?.key == "ML0103")
        #expect(then.disagrees && then.codeEdition == SchemeVersion(scheme: "cod-ab", version: "2015"))
        #expect(then.how == .name && then.score < 1)
    }

    @Test func schemesKeepTheirCodes() {
        let mali = gazetteer.place(key: "MLI")
        let law = gazetteer.match(name: "", code: "09", within: mali, level: 1, scheme: "mli-law")
        #expect(gazetteer.card(law.place)?.key == "taoudenit")
        let cod = gazetteer.match(name: "", code: "09", within: mali, level: 1, scheme: "cod-ab")
        #expect(gazetteer.card(cod.place)?.key == "ML09")
        let named = gazetteer.match(name: "Taoudénit", code: "09", within: mali, level: 1)
        #expect(gazetteer.card(named.place)?.key == "taoudenit")
    }
}
