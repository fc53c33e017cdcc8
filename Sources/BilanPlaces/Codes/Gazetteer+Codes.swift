import BilanModel

extension Gazetteer {
    /// The place of a code; without a scheme only when every scheme that knows the code means the same place.
    ///
    /// Operational codes (`cod-ab`) of any edition are asked first, because they are what people type.
    public func place(code: some StringProtocol, scheme: String? = nil) -> Int32? {
        let wanted = code.uppercased()
        let hits = byCode.filter { scheme == nil || $0.key.scheme == scheme || $0.key.description == scheme }
            .compactMap { edition, codes in codes[wanted].map { (edition, $0) } }
        guard !hits.isEmpty else { return nil }
        let operational = hits.filter { $0.0.scheme == "cod-ab" }
        let asked = operational.isEmpty || scheme != nil ? hits : operational
        // Two editions may draw the code's area differently (Gao before and after Ménaka left): the newest one speaks.
        if Set(asked.map(\.0.scheme)).count == 1 { return asked.max { $0.0 < $1.0 }?.1 }
        let places = Set(asked.map(\.1))
        return places.count == 1 ? places.first : nil
    }

    /// The country that a text names: by its ISO code of three or two letters, or by a name in English, French or a
    /// publisher's spelling.
    public func country(_ text: some StringProtocol) -> Int32? {
        let word = text.uppercased()
        if let place = byCode[countries]?[word] { return place }
        if let place = place(code: word, scheme: "iso3166-1-alpha2") { return place }
        let named = (byName[PlaceName(text).key] ?? []).filter { entries[countries]?[$0] != nil }
        return named.count == 1 ? named[0] : nil
    }

    /// The country with a publisher's own number (`ucdp`, `m49`).
    public func country(number: some StringProtocol, scheme: String) -> Int32? { place(code: number, scheme: scheme) }
}
