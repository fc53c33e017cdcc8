import BilanModel
import BilanTestSupport
import Testing

@testable import BilanPlaces

private let gazetteer = Countries().gazetteer

private func match(_ name: String, _ code: String = "", in parent: String = "MLI", _ level: UInt8? = nil) -> PlaceMatch
{
    gazetteer.match(name: name, code: code, within: gazetteer.place(key: parent), level: level)
}

private func key(_ match: PlaceMatch) -> String { gazetteer.card(match.place)?.key ?? "" }

@Suite struct MatchTests {
    @Test(
        arguments: [
            ("Timbuktu", "MLI", 1, "ML06", PlaceHow.alias), ("Tombouctou", "MLI", 1, "ML06", .name),
            ("Segou", "MLI", 1, "ML04", .name), ("SÉGOU region", "MLI", 1, "ML04", .name),
            ("Koulikouro", "MLI", 1, "ML02", .alias), ("Binoli", "MLI", nil, "loc/diboli", .alias),
            ("Diboli", "MLI", nil, "loc/diboli", .name), ("Sandere", "MLI", nil, "loc/sandare", .alias),
            ("Sandaré", "MLI", nil, "loc/sandare", .name), ("Commune 6", "ML0901", 3, "ML090106", .name),
            ("Cercle de Niafunke", "MLI", 2, "ML0604", .name),
            // Misspelt: within the parent, one letter of five to seven, two from eight.
            ("Bouren", "ML07", 2, "ML0702", .fuzzy), ("Nionno", "ML04", 2, "ML0404", .fuzzy),
            ("Gondam", "ML06", 2, "ML0602", .fuzzy), ("Niafounqe", "ML06", 2, "ML0604", .fuzzy),
            ("Tombuctu", "MLI", 1, "ML06", .fuzzy), ("Kolikoro", "MLI", 1, "ML02", .fuzzy),
        ] as [(String, String, UInt8?, String, PlaceHow)])
    func findsNames(name: String, parent: String, level: UInt8?, place: String, how: PlaceHow) {
        let found = match(name, in: parent, level)
        #expect(key(found) == place)
        #expect(found.how == how)
        #expect(found.score > 0.6 && found.score <= 1)
    }

    @Test(
        arguments: [
            // Too short, or short on the other side.
            ("Goa", "MLI", 1), ("Blaa", "ML04", 2), ("Kiti", "MLI", 2), ("Katia", "MLI", 2), ("Kitta", "ML01", 2),
            // Exactly another place of the country; outside of the parent; too far.
            ("Kati", "ML01", 2), ("Kita", "ML02", 2), ("Bourem", "ML06", 2), ("Bouren", "ML06", 2),
            ("Boumem Zo", "ML07", 2),
            ("Timetrine region", "MLI", 1), ("", "MLI", 1), ("???", "MLI", 1),
            // One name at two levels.
            ("Gao", "MLI", nil),
        ] as [(String, String, UInt8?)])
    func guessesNothing(name: String, parent: String, level: UInt8?) {
        #expect(match(name, in: parent, level).place < 0)
    }

    @Test func withoutAParentNothingIsGuessed() {
        #expect(gazetteer.match(name: "Bouren", level: 2) == .none)
        #expect(key(gazetteer.match(name: "Bourem", level: 2)) == "ML0702")
    }

    @Test func nothingIsGuessedBetweenTwoAlike() {
        var countries = Countries()
        countries.add("ML0605", "Goundem", 2, "ML06", [("cod-ab", "2021", "ML0605")])
        let gazetteer = countries.gazetteer
        for name in ["Goundim", "Gondam", "Gondem"] {
            let found = gazetteer.match(name: name, within: gazetteer.place(key: "ML06"), level: 2)
            #expect(found == .none, "\(name)")
        }
        let exact = gazetteer.match(name: "Goundem", within: gazetteer.place(key: "ML06"), level: 2)
        #expect(gazetteer.card(exact.place)?.key == "ML0605" && exact.how == .name)
    }

    /// The region of Ménaka was a cercle of Gao before 2016, and has a cercle of its name today.
    @Test(arguments: ["MENAKA", "Ménaka", "cercle de Ménaka"])
    func theLevelAskedIsThatOfTheEditionInUse(name: String) throws {
        var countries = Countries()
        countries.batch.codes.append(
            PlaceCode(scheme: "cod-ab", version: "2015", code: "ML0704", place: "ML10", level: 2, parent: "ML07"))
        let gazetteer = countries.gazetteer
        let mali = gazetteer.place(key: "MLI")
        func found(_ level: UInt8?, _ code: String = "", in parent: Int32?) -> String {
            gazetteer.card(gazetteer.match(name: name, code: code, within: parent, level: level).place)?.key ?? ""
        }
        #expect(found(2, in: mali) == "ML1001")
        #expect(found(2, "ML1001", in: mali) == "ML1001")
        #expect(found(1, in: mali) == "ML10")
        #expect(found(2, in: gazetteer.place(key: "ML10")) == "ML1001")
        // The district of Gao that a file of those days means.
        #expect(found(2, in: gazetteer.place(key: "ML07")) == "ML10")
        #expect(found(nil, in: mali).isEmpty, "without a level nobody can tell")
    }

    @Test func codeAndNameAreBothRead() {
        #expect(match("Bourem", "ML0702", 2).how == .code)
        let wrong = match("Bourem", "ML0703", 2)
        #expect(key(wrong) == "ML0702" && wrong.disagrees && wrong.how == .name && wrong.score == 0.8)
        let misspelt = match("Bouremm", "ML0703", 2)
        #expect(key(misspelt) == "ML0702" && misspelt.disagrees)
        // An unknown name leaves the code alone, with less trust.
        let unknown = match("Xyzzy", "ML0702", 2)
        #expect(key(unknown) == "ML0702" && unknown.how == .code && unknown.score == 0.7)
        // Two places of one name: the code says which, and a third one's code says nothing.
        #expect(key(match("Gao", "ML0703")) == "ML0703")
        #expect(match("Gao", "ML0702") == .undecided)
        // An invented code beside a name that is known.
        #expect(key(match("TAOUDENIT", "ML011", 1)) == "taoudenit")
    }

    @Test func decidedNamesWin() throws {
        var countries = Countries()
        let kati = try #require(countries.batch.places.firstIndex { $0.key == "ML0204" })
        countries.batch.places[kati].names = [PlaceAlias("Kita", kind: .decided), PlaceAlias("K.", kind: .short)]
        let gazetteer = countries.gazetteer
        let mali = gazetteer.place(key: "MLI")
        let decided = gazetteer.match(name: "KITA", within: mali, level: 2)
        #expect(gazetteer.card(decided.place)?.key == "ML0204" && decided.how == .decided && decided.score == 1)
        // Within Kayes there is only the one that is called so.
        let own = gazetteer.match(name: "Kita", within: gazetteer.place(key: "ML01"), level: 2)
        #expect(gazetteer.card(own.place)?.key == "ML0105" && own.how == .name)
    }

    /// Rows of the gazetteer in any order, numbers given anew: the same names and codes find the same keys.
    @Test(arguments: 1...4)
    func orderOfTheGazetteerIsNothing(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var countries = Countries()
        countries.batch.places.shuffle(using: &random)
        countries.batch.codes.shuffle(using: &random)
        countries.numbers = Dictionary(
            uniqueKeysWithValues: countries.batch.places.enumerated().map { ($1.key, Int32($0 + 7)) })
        let other = countries.gazetteer
        var matcher = PlaceMatcher(other)
        var plain = PlaceMatcher(gazetteer)
        let names = ["Gao", "Bouren", "Kita", "Kati", "Katti", "Timbuktu", "Menaka", "Bamako", "Tombuctu", "", "Kayes"]
        let codes = ["", "ML0703", "MLI001001", "ML0101", "09", "NE00409"]
        for name in names {
            for code in codes {
                for parent in ["", "MLI", "ML07", "ML01", "NER"] {
                    for level: UInt8? in [nil, 1, 2] {
                        let one = plain.match(name, code: code, within: gazetteer.place(key: parent), level: level)
                        let two = matcher.match(name, code: code, within: other.place(key: parent), level: level)
                        #expect(key(one) == other.card(two.place)?.key ?? "", "\(name) \(code) in \(parent)")
                        #expect(one.how == two.how && one.score == two.score)
                        #expect(one.repairs == two.repairs && one.disagrees == two.disagrees)
                    }
                }
            }
        }
    }

    /// Whatever the other names are, a name that is there exactly is found exactly.
    @Test func exactWinsOverAlike() {
        for card in Countries().batch.places {
            let level = (1...5).first { gazetteer.isAt(UInt8($0), gazetteer.place(key: card.key) ?? -1) }
            guard let level else { continue }
            let found = match(card.name, in: "MLI", UInt8(level))
            #expect(found.how != .fuzzy)
        }
    }

    @Test func rowsAreMatchedOnceASpelling() {
        var matcher = PlaceMatcher(gazetteer)
        let mali = gazetteer.place(key: "MLI")
        let start = ContinuousClock.now
        var found = 0
        for row in 0..<200_000 {
            let name = ["Gao", "Bourem", "Bouren", "Niono", "Kati"][row % 5]
            if matcher.match(name, code: "ML0702", within: mali, level: 2).place >= 0 { found += 1 }
        }
        #expect(found == 200_000)
        // Unremembered it takes minutes; the bound is wide for a busy machine.
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func candidatesForAPerson() {
        var matcher = PlaceMatcher(gazetteer)
        let mali = gazetteer.place(key: "MLI")
        func keys(_ places: [Int32]) -> [String] { places.compactMap { gazetteer.card($0)?.key } }
        #expect(keys(matcher.candidates(for: "Gao", within: mali)) == ["ML07", "ML0703"])
        #expect(
            keys(matcher.candidates(for: "Kiti", within: mali, level: 2)).prefix(2).sorted() == ["ML0105", "ML0204"])
        #expect(matcher.candidates(for: "Bouren") == [])
    }
}

@Suite struct FileCodeListTests {
    private static let honest = [
        ("ML0702", "Bourem"), ("ML0703", "Gao"), ("ML0602", "Goundam"), ("ML0604", "Niafunké"),
    ]

    private func list(_ pairs: [(String, String)], _ matcher: inout PlaceMatcher) -> FileCodeList {
        let mali = gazetteer.place(key: "MLI")
        return FileCodeList(
            pairs.map { FileCodeList.Pair(code: $0.0, name: $0.1, parent: mali, level: 2) }, &matcher)
    }

    @Test func honestCodesStayWhatTheyAre() {
        var matcher = PlaceMatcher(gazetteer)
        let list = list(FileCodeListTests.honest + FileCodeListTests.honest, &matcher)
        #expect(list.pairs.count == 4 && list.disagreeing.isEmpty && !list.isOwn)
        let row = list.match("", code: "ML0402", level: 2, &matcher)
        #expect(key(row) == "ML0402")
    }

    @Test func lyingCodesMeanWhatTheNamesSay() {
        var matcher = PlaceMatcher(gazetteer)
        let list = list(
            [("ML0702", "Gao"), ("ML0703", "Bourem"), ("ML0602", "Goundam"), ("ML0402", "Xyzzy"), ("ML0604", "Niono")],
            &matcher)
        #expect(list.isOwn && list.disagreeing.count == 3)
        #expect(key(list.match("", code: "ML0702", level: 2, &matcher)) == "ML0703")
        #expect(key(list.match("Bourem", code: "ML0703", level: 2, &matcher)) == "ML0702")
        // A code whose name nobody knows, and one that the file does not have, mean nothing here.
        #expect(list.match("", code: "ML0402", level: 2, &matcher) == .none)
        #expect(list.match("Xyzzy", code: "ML0402", level: 2, &matcher) == .none)
        #expect(list.match("", code: "ML0204", level: 2, &matcher) == .none)
    }

    @Test func oneInTenIsNotMoreThanATenth() {
        var matcher = PlaceMatcher(gazetteer)
        let names = [
            ("ML0101", "Bafoulabé"), ("ML0103", "Kayes"), ("ML0105", "Kita"), ("ML0204", "Kati"), ("ML0402", "Bla"),
            ("ML0404", "Niono"), ("ML0602", "Goundam"), ("ML0604", "Niafunké"), ("ML0702", "Bourem"),
        ]
        #expect(!list(names + [("ML0703", "Bourem")], &matcher).isOwn)
        #expect(list(names.dropLast() + [("ML0703", "Bourem")], &matcher).isOwn)
    }
}
