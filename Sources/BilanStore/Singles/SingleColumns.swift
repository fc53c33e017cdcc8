import BilanModel
import GRDB

/// The columns of single claims as a store keeps them, at one of its states.
struct SingleColumns {
    /// What tells the columns of one state of a store from those of another: every change of its rows is an entry.
    struct State: Hashable {
        let mark: String
        let entry: Int64

        /// Nil where the store keeps no such columns, or they are not those of its rows.
        init?(_ database: Database) throws {
            guard let mark = try SingleReader.mark(database) else { return nil }
            self.mark = mark
            entry = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM entry").value() ?? 0
        }
    }

    let state: State
    let tables: SingleTables
    /// The claims; nil where nobody has read them yet.
    private(set) var chunks: [SingleClaims.Chunk]?

    /// The tables that explain the columns.
    init(_ state: State, _ database: Database) throws {
        self.state = state
        tables = try SingleTables(state.mark, ColumnChunkStore(database))
    }

    /// Reads the claims, too.
    mutating func readClaims(_ database: Database) throws { chunks = try SingleColumns.chunks(tables, database) }

    /// The claims; nil where a part is broken.
    static func chunks(_ tables: SingleTables, _ database: Database) throws -> [SingleClaims.Chunk]? {
        let wanted: [SingleColumn] = [.kind, .place, .start, .shape, .value]
        let found = try ColumnChunkStore(database).chunks(of: wanted.map(\.name))
        guard found.allSatisfy({ $0.count == found[0].count }) else { return nil }
        let (kinds, shapes) = (tables.kinds.values.count, tables.shapes.values.count)
        var chunks: [SingleClaims.Chunk] = []
        for number in found[0].indices {
            guard let kind = found[0][number], let place = found[1][number], let start = found[2][number],
                let shape = found[3][number], let value = found[4][number],
                [place, start, shape, value].allSatisfy({ $0.count == kind.count }), kind.maximum < kinds,
                kind.minimum >= 0, shape.minimum >= 0, shape.maximum < shapes
            else { return nil }
            chunks.append(SingleClaims.Chunk(place: place, start: start, shape: shape, kind: kind, value: value))
        }
        return chunks
    }
}
