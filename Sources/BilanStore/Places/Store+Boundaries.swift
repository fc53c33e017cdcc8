public import BilanModel
import GRDB

extension Store {
    /// The borders that an edition (`cod-ab-2021`) draws at a level, in the order of their codes.
    ///
    /// Missing: empty when the store has no borders of this edition and level.
    ///
    /// - Throws: `StoreError.corrupted` when the bytes of a border are damaged.
    public func boundaries(
        edition: String, level: Int
    ) throws(StoreError) -> [(place: Int32, shape: AreaShape)] {
        try read { database in
            let rows = try BulkStatement(database, BoundarySQL.ofLevel)
            rows.bind(1, edition)
            rows.bind(2, Int64(level))
            var boundaries: [(place: Int32, shape: AreaShape)] = []
            while try rows.next() {
                let shape: AreaShape
                do throws(ShapeBlob.Damage) { shape = try ShapeBlob(bytes: rows.bytes(5)).shape() } catch {
                    throw damaged(error.rawValue, rows.text(6), edition)
                }
                let sides = (1...4).map { rows.int($0) }
                guard let box = BoundaryWriter.Box(shape),
                    [box.west, box.south, box.east, box.north].map({ Int64($0) }) == sides
                else { throw damaged("box of a border", rows.text(6), edition) }
                boundaries.append((Int32(rows.int(0)), shape))
            }
            return boundaries
        }
    }

    /// Editions that the store has borders of, sorted.
    public func boundaryEditions() throws(StoreError) -> [String] {
        try read { database in
            let rows = try BulkStatement(database, BoundarySQL.editions)
            var editions: [String] = []
            while try rows.next() { editions.append(rows.text(0)) }
            return editions
        }
    }

    private func damaged(_ what: String, _ place: String, _ edition: String) -> StoreError {
        .corrupted(path: path, reason: "\(what), \(place) in \(edition)")
    }
}
