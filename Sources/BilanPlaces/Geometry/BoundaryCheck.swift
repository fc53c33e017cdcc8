public import BilanModel

/// What a check of a gazetteer's borders came to.
public struct BoundaryCheck: Hashable, Sendable {
    /// One finding for each fault, in the order of the borders; rows are positions in the batch's list, from 1.
    public var findings: [Finding] = []
    /// Who looked at the shapes.
    public var checker = Checker.own

    /// Who looks at shapes.
    public enum Checker: Hashable, Sendable {
        /// Our own checks alone.
        case own
        /// GEOS was asked for and is not installed: our own checks alone.
        case geosMissing
        /// Our own checks and GEOS of this version.
        case geos(version: String)
    }

    /// Checks the borders of a batch before they are stored.
    ///
    /// Rings that are left open are closed in the batch, faulty borders are taken out of it, borders that overlap stay;
    /// each with a finding. Siblings are the areas of one edition and level, as the batch's codes say.
    ///
    /// - Parameter geos: whether GEOS is asked as well, where it is installed.
    public init(_ batch: inout PlaceBatch, geos: Bool = false, tolerance: Double = BoundaryIndex.tolerance) {
        let second = geos ? GEOS() : nil
        if geos { checker = second.map { .geos(version: $0.version) } ?? .geosMissing }
        var kept: [(row: Int, boundary: PlaceBoundary)] = []
        for (row, boundary) in batch.boundaries.enumerated() {
            let (shape, repairs) = boundary.shape.closed
            var faults = shape.faults
            if faults.isEmpty, let fault = second?.fault(in: shape) { faults = [fault] }
            for fault in repairs { note(.faultyBorder, row, boundary.place, fault.description, .repaired) }
            for fault in faults { note(.faultyBorder, row, boundary.place, fault.description, .setAside) }
            guard faults.isEmpty else { continue }
            var sound = boundary
            sound.shape = shape
            kept.append((row, sound))
        }
        noteOverlaps(kept, levels: Self.levels(batch.codes), tolerance: tolerance)
        batch.boundaries = kept.map(\.boundary)
    }

    private mutating func noteOverlaps(
        _ borders: [(row: Int, boundary: PlaceBoundary)], levels: [[String]: Set<UInt8>], tolerance: Double
    ) {
        var siblings: [[String]: [Int]] = [:]
        for (position, border) in borders.enumerated() {
            let edition = [border.boundary.scheme, border.boundary.version]
            for level in levels[edition + [border.boundary.place]] ?? [] {
                siblings[edition + [String(level)], default: []].append(position)
            }
        }
        var pairs: [[Int]: Double] = [:]
        // Places are told apart by their position here: each has one border in an edition.
        for group in siblings.values {
            let areas = group.map { (place: Int32($0), shape: borders[$0].boundary.shape) }
            for overlap in AreaOverlap.all(of: areas, tolerance: tolerance) {
                pairs[[group[overlap.one], group[overlap.other]]] = overlap.squareMetres
            }
        }
        for (pair, squareMetres) in pairs.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let hectares = Int((squareMetres / 10_000).rounded(.up))
            note(
                .bordersOverlap, borders[pair[0]].row, borders[pair[0]].boundary.place,
                "\(borders[pair[1]].boundary.place), \(hectares) ha", .kept)
        }
    }

    private static func levels(_ codes: [PlaceCode]) -> [[String]: Set<UInt8>] {
        var levels: [[String]: Set<UInt8>] = [:]
        for code in codes { levels[[code.scheme, code.version, code.place], default: []].insert(code.level) }
        return levels
    }

    private mutating func note(
        _ code: Finding.Code, _ row: Int, _ place: String, _ value: String, _ done: Finding.Done
    ) {
        findings.append(Finding(code, row: row + 1, column: "geometry", value: "\(place): \(value)", done: done))
    }
}
