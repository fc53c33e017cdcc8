public import BilanModel

/// The borders a gazetteer knows, by edition and level.
struct Borders: Sendable {
    private var indexes: [SchemeVersion: [Int: BoundaryIndex]] = [:]

    /// Levels 0 to 4 of an edition that are drawn, widest first.
    func levels(of edition: SchemeVersion) -> [(level: Int, index: BoundaryIndex)] {
        (indexes[edition] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    mutating func draw(_ index: BoundaryIndex, level: Int, in edition: SchemeVersion) {
        indexes[edition, default: [:]][level] = index
    }
}

extension Gazetteer {
    /// Takes the borders of one edition and level, in place of those it had.
    ///
    /// - Returns: what is wrong with them. A faulty border is not used, and surface that two claim places nothing.
    @discardableResult
    public mutating func draw(
        _ areas: [(place: Int32, shape: AreaShape)], level: Int, in edition: SchemeVersion
    ) -> [BoundaryFault] {
        let index = BoundaryIndex(
            areas.map { .init(place: $0.place, code: code(of: $0.place, preferring: edition), shape: $0.shape) })
        borders.draw(index, level: level, in: edition)
        return index.faults
    }

    /// Whether any border of an edition has been drawn.
    public func hasBorders(of edition: SchemeVersion) -> Bool { !borders.levels(of: edition).isEmpty }
}
