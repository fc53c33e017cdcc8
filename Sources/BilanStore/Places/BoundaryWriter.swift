import BilanModel
import GRDB

/// Writes borders row by row, touching only what differs.
struct BoundaryWriter {
    private let database: Database
    /// The store's number of each place.
    private let numbers: [String: Int64]
    private(set) var changed = 0
    private(set) var findings: [Finding] = []

    init(_ database: Database, numbers: [String: Int64]) {
        self.database = database
        self.numbers = numbers
    }

    /// Rows are counted as a person does: from 1, in the order of their list.
    mutating func write(_ boundaries: [PlaceBoundary]) throws {
        let upsert = try BulkStatement(database, BoundarySQL.boundary)
        var seen: Set<[String]> = []
        for (row, boundary) in boundaries.enumerated() {
            guard let place = numbers[boundary.place] else {
                note(.danglingReference, row, "place", boundary.place)
                continue
            }
            guard !boundary.scheme.isEmpty, let box = Box(boundary.shape) else {
                note(.missingCell, row, boundary.scheme.isEmpty ? "scheme" : "geometry", boundary.place)
                continue
            }
            guard seen.insert([boundary.scheme, boundary.version, boundary.place]).inserted else {
                note(.duplicateId, row, "place", boundary.place)
                continue
            }
            upsert.bind(1, BoundarySQL.edition(boundary))
            upsert.bind(2, place)
            for (index, side) in [box.west, box.south, box.east, box.north].enumerated() {
                upsert.bind(Int32(3 + index), Int64(side))
            }
            upsert.bind(7, ShapeBlob(boundary.shape).bytes)
            let before = database.totalChangesCount
            try upsert.run()
            changed += database.totalChangesCount - before
        }
    }

    private mutating func note(_ code: Finding.Code, _ row: Int, _ column: String, _ value: String) {
        findings.append(Finding(code, row: row + 1, column: column, value: value, done: .setAside))
    }

    /// The sides of the box around a shape.
    struct Box: Equatable {
        var west = Int32.max
        var south = Int32.max
        var east = Int32.min
        var north = Int32.min

        /// Nil for a shape without corners.
        init?(_ shape: AreaShape) {
            for corner in shape.polygons.joined().joined() {
                west = min(west, corner.x)
                south = min(south, corner.y)
                east = max(east, corner.x)
                north = max(north, corner.y)
            }
            guard west <= east else { return nil }
        }
    }
}
