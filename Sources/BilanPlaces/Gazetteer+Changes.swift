extension Gazetteer {
    /// What a place was divided into since; empty when it stands as it was.
    ///
    /// Gao of 2015 is now Gao and Ménaka.
    public func became(_ place: Int32) -> [Int32] { lists.changes.successors(of: place) }

    /// The areas of an edition that a place was divided into, with the share of it that each took; nil when a share is
    /// not known or the edition does not draw them all.
    public func shares(of place: Int32, in edition: SchemeVersion) -> [(place: Int32, share: Double)]? {
        let number = lists.entries.number(of: edition)
        return lists.changes.shares(place) { lists.entries.entry($0, in: number) != nil }
    }
}
