import BilanModel

extension Gazetteer {
    /// The place of a code; without a scheme only when every scheme that knows the code means the same place.
    ///
    /// Operational codes (`cod-ab`) of any edition are asked first, because they are what people type.
    public func place(code: some StringProtocol, scheme: String? = nil) -> Int32? {
        let hits = lists.codes.value.meanings(of: code).filter {
            let edition = editions[Int($0.edition)]
            return scheme == nil || edition.scheme == scheme || edition.description == scheme
        }
        guard !hits.isEmpty else { return nil }
        let operational = hits.filter { editions[Int($0.edition)].scheme == "cod-ab" }
        let asked = operational.isEmpty || scheme != nil ? hits : operational
        // Two editions may draw the code's area differently (Gao before and after Ménaka left): the newest one speaks.
        if Set(asked.map { editions[Int($0.edition)].scheme }).count == 1 { return asked.last?.place }
        let places = Set(asked.map(\.place))
        return places.count == 1 ? places.first : nil
    }

    /// The country that a text names: by its ISO code of three or two letters, or by a name in English, French or a
    /// publisher's spelling.
    public func country(_ text: some StringProtocol) -> Int32? {
        let word = text.uppercased()
        if let place = country(code: word) { return place }
        if let place = place(code: word, scheme: "iso3166-1-alpha2") { return place }
        let named = lists.countryNames.value[PlaceName(text).key]
        return named.count == 1 ? named[0] : nil
    }

    /// The country with this ISO code of three letters.
    func country(code: some StringProtocol) -> Int32? {
        lists.codes.value.meanings(of: code).first { $0.edition == lists.countries }?.place
    }

    /// The country with a publisher's own number (`ucdp`, `m49`).
    public func country(number: some StringProtocol, scheme: String) -> Int32? { place(code: number, scheme: scheme) }
}
