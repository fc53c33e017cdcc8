import BilanModel

extension Gazetteer {
    /// The name of a place for a reader of English or French; the country's own spelling where no other is known.
    public func name(of place: Int32, french: Bool = false) -> String {
        guard let card = cards[place] else { return "" }
        let translated = french ? card.nameFR : card.nameEN
        return translated.isEmpty ? card.name : translated
    }
}
