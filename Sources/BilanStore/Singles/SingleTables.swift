import BilanModel
import GRDB

/// What the columns of single claims point into, and how far they go.
struct SingleTables {
    private(set) var kinds: SingleNumbers<SingleRow.Kind>
    private(set) var shapes: SingleNumbers<SingleClaims.Shape>
    /// How many claims there are of each kind.
    private(set) var counts: [Int64]
    /// Records that are no single claims.
    var others: NumberRuns
    /// The last record that was looked at.
    var newest: Int64
    /// The last event of a single claim.
    var newestEvent: Int64

    private static let kindNames = [
        "dataset", "measure", "scope", "unit", "known_from", "known_to", "entry_from", "entry_to", "count",
    ].map { "single_kind." + $0 }
    private static let shapeNames = ["span", "length", "below", "above", "form"].map { "single_shape." + $0 }
    private static let otherNames = ["single_other.first", "single_other.last"]

    /// How far the columns of a store go that has no rows for them.
    static let rowless: Int64 = -1

    /// The mark of how far the columns go; nil when there are none.
    static func mark(_ database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM meta WHERE name = ?", arguments: [SingleKeeper.mark])
    }

    /// Writes the mark.
    static func write(mark: String, _ database: Database) throws {
        try database.execute(
            sql: "INSERT INTO meta VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            arguments: [SingleKeeper.mark, mark])
    }

    /// The tables that go with a mark; empty ones, to be filled from the first record on, where there is no mark or a part
    /// is missing.
    init(_ mark: String?, _ chunks: ColumnChunkStore) throws {
        kinds = SingleNumbers([SingleRow.Kind.none])
        shapes = SingleNumbers()
        counts = [0]
        others = NumberRuns()
        (newest, newestEvent) = (0, 0)
        let marks = (mark ?? "").split(separator: " ").compactMap { Int64($0) }
        guard marks.count == 2 else { return }
        let columns = try chunks.numbers(of: SingleTables.kindNames)
        let shape = try chunks.numbers(of: SingleTables.shapeNames)
        let other = try chunks.numbers(of: SingleTables.otherNames)
        let size = columns[0].count
        guard size > 0, columns.allSatisfy({ $0.count == size }), shape.allSatisfy({ $0.count == shape[0].count }),
            (shape[2] + shape[3]).allSatisfy({ (-1...SingleTest.most).contains($0) }),
            let runs = NumberRuns(first: other[0], last: other[1])
        else { return }
        kinds = SingleNumbers(
            (0..<size).map { index in
                SingleRow.Kind(
                    dataset: columns[0][index], measure: columns[1][index], scope: columns[2][index],
                    unit: columns[3][index], knownFrom: columns[4][index], knownTo: columns[5][index],
                    entryFrom: columns[6][index], entryTo: columns[7][index])
            })
        counts = columns[8]
        shapes = SingleNumbers(
            shape[0].indices.map { index in
                SingleClaims.Shape(
                    span: Int32(clamping: shape[0][index]), length: Int32(clamping: shape[1][index]),
                    below: shape[2][index], above: shape[3][index] < 0 ? nil : shape[3][index],
                    form: Estimate.Form(rawValue: UInt8(clamping: shape[4][index])))
            })
        others = runs
        (newest, newestEvent) = (marks[0], marks[1])
    }

    /// The numbers of a claim in the order of its columns.
    mutating func numbers(of row: SingleRow) -> [Int64] {
        [
            row.record, row.event, row.place, row.start, shapes.number(row.shape), kinds.number(row.kind), row.value,
        ]
    }

    /// Counts a claim among those of its kind.
    mutating func count(_ row: SingleRow, by change: Int64) {
        let kind = Int(kinds.number(row.kind))
        while counts.count <= kind { counts.append(0) }
        counts[kind] += change
    }

    /// Counts a claim no longer.
    mutating func uncount(kind: Int64) { counts[Int(kind)] -= 1 }

    /// Writes them, and how far the columns go.
    func write(_ database: Database, _ chunks: ColumnChunkStore, generation: Int64) throws {
        func write(_ names: [String], _ columns: [[Int64]]) throws {
            for (name, numbers) in zip(names, columns) { try chunks.write(numbers, name, generation: generation) }
        }
        let kinds = kinds.values
        try write(
            SingleTables.kindNames,
            [
                kinds.map(\.dataset), kinds.map(\.measure), kinds.map(\.scope), kinds.map(\.unit),
                kinds.map(\.knownFrom), kinds.map(\.knownTo), kinds.map(\.entryFrom), kinds.map(\.entryTo), counts,
            ])
        let shapes = shapes.values
        try write(
            SingleTables.shapeNames,
            [
                shapes.map { Int64($0.span) }, shapes.map { Int64($0.length) }, shapes.map(\.below),
                shapes.map { $0.above ?? -1 }, shapes.map { Int64($0.form.rawValue) },
            ])
        try write(SingleTables.otherNames, [others.runs.map(\.lowerBound), others.runs.map(\.upperBound)])
        try SingleTables.write(mark: "\(newest) \(newestEvent)", database)
    }
}
