/// The gazetteer as the store keeps it: places with their numbers and everything that hangs on them.
public struct PlaceTable: Sendable {
    /// Places, codes, population and changes, by key.
    public var content: PlaceBatch
    /// The store's number of each key.
    public var numbers: [String: Int32]
    /// Place sets: numbers of members by number of the set.
    public var sets: [Int32: [Int32]]

    /// A table of places.
    public init(content: PlaceBatch, numbers: [String: Int32], sets: [Int32: [Int32]] = [:]) {
        self.content = content
        self.numbers = numbers
        self.sets = sets
    }
}
