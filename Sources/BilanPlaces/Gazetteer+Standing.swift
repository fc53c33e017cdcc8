import BilanModel

/// Where a place stands in one edition of a scheme.
public struct PlaceStanding: Hashable, Sendable {
    /// Its code there.
    public var code: String
    /// Level: 0 for a country to 4, 5 for a settlement.
    public var level: UInt8
    /// Number of its parent, -1 for a country.
    public var parent: Int32
}

extension Gazetteer {
    /// The place with this code in this very edition.
    public func place(code: String, in edition: SchemeVersion) -> Int32? {
        let number = lists.entries.number(of: edition)
        return lists.codes.value.meanings(of: code).first { $0.edition == number }?.place
    }

    /// Where a place stands in an edition; nil when the edition does not have it.
    public func standing(of place: Int32, in edition: SchemeVersion) -> PlaceStanding? {
        lists.entries.entry(place, in: lists.entries.number(of: edition)).map {
            PlaceStanding(code: lists.table.texts[$0.code], level: $0.level, parent: $0.parent)
        }
    }
}
