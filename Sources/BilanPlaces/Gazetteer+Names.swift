import BilanModel

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
    /// All countries, in the order of their codes.
    public var countryPlaces: [Int32] {
        (entries[countries] ?? [:]).sorted { $0.value.code < $1.value.code }.map(\.key)
    }
}
