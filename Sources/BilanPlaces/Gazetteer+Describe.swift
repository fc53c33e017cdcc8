import BilanModel

extension Gazetteer {
    /// Where one edition puts a place.
    public struct Listing: Hashable, Sendable {
        /// The edition.
        public var edition: SchemeVersion
        /// Its code for the place.
        public var code: String
        /// Level: 0 country to 4, 5 for a settlement.
        public var level: UInt8
        /// Number of the parent, -1 for none.
        public var parent: Int32
    }

    /// The place in every edition that lists it, operational ones first, newest first.
    public func listings(of place: Int32) -> [Listing] {
        let known = lists.entries.all(of: place).reversed().filter(\.isFirst).map {
            Listing(
                edition: editions[Int($0.edition)], code: lists.table.texts[$0.code], level: $0.level, parent: $0.parent
            )
        }
        return known.filter { $0.edition.scheme == "cod-ab" } + known.filter { $0.edition.scheme != "cod-ab" }
    }

    /// The level of a place in the first edition that lists it; nil for a place that none lists.
    public func level(of place: Int32) -> Int? {
        isCountry(place) ? 0 : listings(of: place).first.map { Int($0.level) }
    }

    /// What lies directly in a place, in an edition, in the order of codes.
    public func children(of place: Int32, in edition: SchemeVersion) -> [Int32] {
        let number = lists.entries.number(of: edition)
        return inOrderOfCodes { $0.edition == number && $0.parent == place && $0.place != place }
    }
}
