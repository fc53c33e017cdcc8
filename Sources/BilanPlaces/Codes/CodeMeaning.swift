import BilanModel

/// What a publisher's code means, as it stands or repaired.
struct CodeMeaning {
    /// The place in the newest edition that has the code.
    var place: Int32
    /// The rules that made it known; none when it is known as it stands.
    var repairs: [PCodeRepair] = []
    /// What earlier editions say, newest first, where it is another place.
    var earlier: [(edition: SchemeVersion, place: Int32)] = []
    /// Whether the place lies where it was looked for, at the level asked.
    var fits = true
    /// Whether it lies in another country than was asked for.
    var isForeign = false
    /// Whether every edition means a place of one name.
    var isPlain = true

    var how: PlaceHow { repairs.isEmpty ? .code : .repairedCode }
}

extension Gazetteer {
    /// What the code of a row means; nil when nobody knows it, however it is read.
    func codeMeaning(_ asked: PlaceQuery) -> CodeMeaning? {
        let exact = place(code: asked.code, scheme: asked.scheme).map { meaning(asked.code, $0, [], asked) }
        let isNumber = asked.code.allSatisfy(\.isNumber)
        if let exact, exact.fits, !isNumber || asked.scheme != nil { return exact }
        let repaired = asked.scheme == nil || asked.scheme == "cod-ab" ? repaired(asked) : nil
        // A bare number is a P-code without its country as well as a national code: 09 is Bamako and Taoudénit.
        if let exact, exact.fits, let repaired, exact.place != repaired.place { return nil }
        if let repaired { return exact.map { $0.fits ? $0 : repaired } ?? repaired }
        return exact
    }

    /// Every place that a code means in one edition or another, as it stands or repaired; the newest edition's first.
    public func meanings(ofCode code: String, within parent: Int32? = nil, level: UInt8? = nil) -> [Int32] {
        let asked = PlaceQuery(name: "", code: code, parent: parent, level: level, scheme: nil)
        guard !code.isEmpty, let meaning = codeMeaning(asked) else { return [] }
        var places: [Int32] = []
        for place in [meaning.place] + meaning.earlier.map(\.place) where !places.contains(place) {
            places.append(place)
        }
        return places
    }

    /// The meaning of a code that leads to `place`, with what earlier editions make of it.
    private func meaning(_ code: String, _ place: Int32, _ repairs: [PCodeRepair], _ asked: PlaceQuery) -> CodeMeaning {
        var meaning = CodeMeaning(place: place, repairs: repairs)
        meaning.fits = fits(place, asked.parent, asked.level)
        if let parent = asked.parent { meaning.isForeign = country(of: parent) != country(of: place) }
        for other in lists.codes.value.meanings(of: code).reversed() where other.place != place {
            let edition = editions[Int(other.edition)]
            guard edition.scheme == "cod-ab" else { continue }
            meaning.earlier.append((edition, other.place))
            if Set(nameKeys(of: other.place)).isDisjoint(with: nameKeys(of: place)) { meaning.isPlain = false }
        }
        return meaning
    }

    /// The code made known by the rules; nil when they lead nowhere, or to several codes.
    private func repaired(_ asked: PlaceQuery) -> CodeMeaning? {
        guard asked.code.unicodeScalars.allSatisfy(\.isASCII), asked.code.utf8.count <= 24 else { return nil }
        let plain = String(asked.code.uppercased().filter { $0.isLetter || $0.isNumber })
        guard plain.contains(where: \.isNumber) else { return nil }
        let parted: [PCodeRepair] = plain == asked.code.uppercased() ? [] : [.separators]
        if !parted.isEmpty, let place = place(code: plain, scheme: "cod-ab") {
            let found = meaning(plain, place, parted, asked)
            if found.fits { return found }
        }
        for (code, repairs) in rewritten(plain, asked) {
            guard let place = place(code: code, scheme: "cod-ab") else { continue }
            let found = meaning(code, place, parted + repairs, asked)
            if found.fits { return found }
        }
        return nil
    }

    /// Codes that the rules make of one, the surest first; of several readings of noughts none.
    private func rewritten(_ plain: String, _ asked: PlaceQuery) -> [(code: String, repairs: [PCodeRepair])] {
        guard let home = home(of: plain, asked), let iso3 = countryCode(of: home),
            let lengths = PCodeLengths.of(iso3), let iso2 = code(of: home, scheme: "iso3166-1-alpha2")
        else { return [] }
        let native = lengths.country == 3 ? iso3 : iso2
        let other = lengths.country == 3 ? iso2 : iso3
        guard let (digits, front) = PCodeRepair.tail(plain, iso3: iso3, native: native, other: other),
            digits.allSatisfy({ $0.isNumber && $0.isASCII })
        else { return [] }
        var found: [(code: String, repairs: [PCodeRepair])] = []
        if let front { found.append((native + digits, [front])) }
        if front == .prefixMissing, let parent = asked.parent, let level = asked.level, level > 0,
            lengths.levels.count >= level, digits.utf8.count == lengths.levels[Int(level) - 1],
            let above = code(of: parent, scheme: "cod-ab"), isAt(level - 1, parent), parent != home
        {
            found.append((above + digits, [.completedFromParent]))
        }
        let isKnown = { self.place(code: native + $0, scheme: "cod-ab") != nil }
        let readings = PCodeRepair.readings(digits, lengths.levels, level: asked.level, isKnown: isKnown)
            .map { native + $0 }
            .filter { code in place(code: code, scheme: "cod-ab").map { fits($0, asked.parent, asked.level) } ?? false }
        if readings.count == 1 { found.append((readings[0], (front.map { [$0] } ?? []) + [.noughts])) }
        return found
    }

    /// The country a code belongs to: that of the parent, else the one its letters name.
    private func home(of code: String, _ asked: PlaceQuery) -> Int32? {
        if let parent = asked.parent {
            let home = country(of: parent)
            return home < 0 ? nil : home
        }
        let letters = code.prefix { $0.isLetter }
        if letters.utf8.count == 3 { return country(code: letters) }
        return letters.utf8.count == 2 ? place(code: letters, scheme: "iso3166-1-alpha2") : nil
    }

    /// The ISO code of three letters of a country.
    private func countryCode(of place: Int32) -> String? {
        lists.entries.entry(place, in: lists.countries).map { lists.table.texts[$0.code] }
    }

    /// The code of a place in the newest edition of a scheme that has it.
    private func code(of place: Int32, scheme: String) -> String? {
        editions.reversed().lazy.filter { $0.scheme == scheme }.compactMap { self.code(of: place, in: $0) }.first
    }
}
