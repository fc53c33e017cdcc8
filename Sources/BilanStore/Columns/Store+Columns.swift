public import BilanModel
import GRDB

extension Store {
    /// The claims that a question may look at, as columns, with the tables that explain them.
    ///
    /// Visible is what could be known by the day asked and was recorded by the entry asked. Claims of one origin of
    /// their own get a negative key into `origins`. `events` holds every event that a visible record of the selected
    /// datasets tells of, also those without a figure, and what they are part of.
    ///
    /// Columns are filled from the rows alone; `column_chunk` is kept for a cache and not read here.
    ///
    /// Shape: one element per claim, by record uid, then by its place in the record.
    /// Missing: a dataset or measure that the store does not have gives no claims.
    public func columns(_ selection: ClaimSelection = ClaimSelection()) throws(StoreError) -> ClaimColumns {
        try read { database in
            let known = try Visibility(selection, in: database)
            var reader = try ColumnReader(database)
            try reader.read(known)
            var columns = reader.sorted()
            let tables = ColumnTables(database, after: known.entry)
            try tables.fill(&columns)
            try tables.leaveUnseen(&columns, known)
            columns.coverage = try tables.coverage(known)
            columns.events = try EventFactsReader(database).facts(known)
            columns.nameOwnOrigins()
            try RulingReader(database).fill(&columns, known)
            return columns
        }
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
