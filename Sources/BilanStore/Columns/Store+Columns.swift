public import BilanModel
import GRDB

extension Store {
    /// The claims that a question may look at, as columns, with the tables that explain them.
    ///
    /// Visible is what could be known by the day asked and was recorded by the entry asked. Claims of one origin of
    /// their own get a negative key into `origins`. `events` holds every event that a visible record of the selected
    /// datasets tells of, also those without a figure, and what they are part of.
    ///
    /// Where no claim that is all there is of its event can be among them, its records are not looked at.
    ///
    /// Shape: one element per claim, by record uid, then by its place in the record.
    /// Missing: a dataset or measure that the store does not have gives no claims.
    public func columns(_ selection: ClaimSelection = ClaimSelection()) throws(StoreError) -> ClaimColumns {
        try read { database in
            let known = try Visibility(selection, in: database)
            if selection.audience == nil, let reader = try SingleReader(database), !reader.hasClaims(known) {
                return try Store.columns(known, reader.others, seen: reader.datasets(known), in: database)
            }
            return try Store.columns(known, .all, in: database)
        }
    }

    /// Whether some claims can be told apart that are all there is of their event.
    public func keepsSingles() throws(StoreError) -> Bool {
        try read { database in try SingleReader.mark(database) != nil }
    }

    /// The same claims in two: those that are all there is of their event as small numbers, the others as columns.
    ///
    /// Nil where the store keeps no such numbers or no claim is among them, and for an audience, whose claims are chosen
    /// row by row. `ahead` has read the numbers already, as far as the store has not changed since.
    public func dividedColumns(
        _ selection: ClaimSelection, ahead: SinglesAhead? = nil
    ) throws(StoreError) -> (others: ClaimColumns, singles: SingleClaims)? {
        try read { database in
            guard selection.audience == nil, let reader = try SingleReader(database, ahead: ahead?.value()) else {
                return nil
            }
            let known = try Visibility(selection, in: database)
            guard reader.hasClaims(known), let singles = try reader.claims(known, in: database) else { return nil }
            let others = try Store.columns(known, reader.others, seen: reader.datasets(known), in: database)
            return (others, singles)
        }
    }

    private static func columns(
        _ known: Visibility, _ records: NumberRuns, seen: Set<Int32> = [], in database: Database
    ) throws -> ClaimColumns {
        var reader = try ColumnReader(database)
        try reader.read(known, records)
        var columns = reader.sorted()
        let tables = ColumnTables(database, after: known.entry)
        try tables.fill(&columns)
        try tables.leaveUnseen(&columns, known, records, seen: seen)
        columns.coverage = try tables.coverage(known)
        columns.events = try EventFactsReader(database).facts(known, records)
        columns.nameOwnOrigins()
        try RulingReader(database).fill(&columns, known)
        return columns
    }
}

/// What a selection means in the store's own numbers.
struct Visibility {
    /// The known day; the last there is when none was asked.
    let day: Int64
    /// The entry; the last there is when none was asked.
    let entry: Int64
    /// Numbers of datasets, nil for all.
    let datasets: Set<Int64>?
    let measures: [UInt16]
    /// What may be seen of whom.
    let audience: AudienceFilter?

    init(_ selection: ClaimSelection, in database: Database) throws {
        day = Int64(selection.knownBy?.day ?? Clock.forever - 1)
        entry = selection.recordedBy ?? Clock.lastEntry - 1
        measures = selection.measures
        audience = try selection.audience.map { try AudienceFilter($0, in: database) }
        guard !selection.datasets.isEmpty else {
            datasets = nil
            return
        }
        let wanted = Set(selection.datasets)
        let rows = try BulkStatement(database, "SELECT id, code FROM dataset")
        var numbers: Set<Int64> = []
        while try rows.next() { if wanted.contains(rows.text(1)) { numbers.insert(rows.int(0)) } }
        datasets = numbers
    }

    /// The condition on measure and dataset.
    var filter: String {
        var parts: [String] = []
        if !measures.isEmpty {
            parts.append("c.measure IN (\(measures.sorted().map { String($0) }.joined(separator: ",")))")
        }
        if let datasets {
            parts.append("r.dataset IN (\(datasets.sorted().map { String($0) }.joined(separator: ",")))")
        }
        if let audience { parts.append(audience.condition) }
        return parts.isEmpty ? "1" : parts.joined(separator: " AND ")
    }

    /// Sets the clocks of a statement.
    func bind(_ statement: BulkStatement) {
        statement.bind(1, day)
        statement.bind(2, entry)
    }
}

extension ClaimColumns {
    /// Gives each claim without a named origin one of its own, said by its document's publisher where there is one.
    fileprivate mutating func nameOwnOrigins() {
        for position in origin.indices where origin[position] < 0 {
            let own = Int32(-1 - position)
            origin[position] = own
            origins[own] = OriginCard(key: "", source: documents[document[position]]?.publisher ?? -1)
        }
    }
}
