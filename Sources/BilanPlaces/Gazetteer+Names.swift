public import BilanModel

extension Gazetteer {
    /// The name of a place for a reader of English or French; the country's own spelling where no other is known.
    public func name(of place: Int32, french: Bool = false) -> String {
        let table = lists.table
        guard let position = table.position(of: place) else { return "" }
        let role: PlaceTable.NameRole = french ? .french : .english
        let translated = table.names(of: place).last { $0.role == role }?.name ?? 0
        return table.texts[translated == 0 ? table.places[position].name : translated]
    }
}

extension Gazetteer {
    /// Places of a name that some edition draws or lists, by number; several when the name is not plain.
    public func places(named name: some StringProtocol) -> [Int32] { lists.names.value[PlaceName(name).key] }
}

extension Gazetteer {
    /// The places that a person may mean by a word: a country, the gazetteer's own key, a code, or a name; one when it is
    /// plain.
    ///
    /// A word without a digit is a name first: "gao" is a settlement's code and the name of four places.
    public func places(typed text: String) -> [Int32] {
        if let place = country(text) ?? lists.table.number(ofKey: text) { return [place] }
        if text.contains(where: \.isNumber), let place = place(code: text) { return [place] }
        let own = lists.decided.value[PlaceName(text).key]
        if !own.isEmpty { return own }
        let named = places(named: text)
        return named.isEmpty ? place(code: text).map { [$0] } ?? [] : named
    }
}

extension Gazetteer {
    /// All countries, in the order of their codes.
    public var countryPlaces: [Int32] {
        inOrderOfCodes { $0.edition == lists.countries }
    }
}

extension Gazetteer {
    /// The reduced forms of every name of a place, sorted.
    func nameKeys(of place: Int32) -> [String] {
        Set(card(place)?.spellings.map { PlaceName($0).key } ?? []).sorted()
    }

    /// Everything under a place in any edition, without itself, by number.
    public func descendants(of place: Int32) -> [Int32] {
        let children = lists.children.value
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
