public import BilanModel

extension Gazetteer {
    /// The name of a place for a reader of English or French; the country's own spelling where no other is known.
    public func name(of place: Int32, french: Bool = false) -> String {
        guard let card = cards[place] else { return "" }
        let translated = french ? card.nameFR : card.nameEN
        return translated.isEmpty ? card.name : translated
    }
}

extension Gazetteer {
    /// Places of a name that some edition draws or lists, by number; several when the name is not plain.
    public func places(named name: some StringProtocol) -> [Int32] { byName[PlaceName(name).key] ?? [] }
}

extension Gazetteer {
    /// The places that a person may mean by a word: a country, the gazetteer's own key, a code, or a name; one when it is
    /// plain.
    ///
    /// A word without a digit is a name first: "gao" is a settlement's code and the name of four places.
    public func places(typed text: String) -> [Int32] {
        if let place = country(text) ?? numbersByKey[text] { return [place] }
        if text.contains(where: \.isNumber), let place = place(code: text) { return [place] }
        if let own = decided[PlaceName(text).key] { return own }
        let named = places(named: text)
        return named.isEmpty ? place(code: text).map { [$0] } ?? [] : named
    }
}

extension Gazetteer {
    /// All countries, in the order of their codes.
    public var countryPlaces: [Int32] {
        (entries[countries] ?? [:]).sorted { $0.value.code < $1.value.code }.map(\.key)
    }
}

extension Gazetteer {
    /// The reduced forms of every name of a place, sorted.
    func nameKeys(of place: Int32) -> [String] {
        Set(cards[place]?.spellings.map { PlaceName($0).key } ?? []).sorted()
    }

    /// Everything under a place in any edition, without itself, by number.
    public func descendants(of place: Int32) -> [Int32] {
        var found: Set<Int32> = [place]
        var open = [place]
        while let next = open.popLast() {
            for child in children[next] ?? [] where found.insert(child).inserted { open.append(child) }
        }
        found.remove(place)
        return found.sorted()
    }
}

extension PlaceCard {
    /// Every name it goes by: its own, those in English and French, other spellings and names of other kinds.
    public var spellings: [String] {
        ([name, nameEN, nameFR] + aliases + names.map(\.name)).filter { !$0.isEmpty }
    }
}
