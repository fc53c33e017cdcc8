public import BilanModel
import GRDB

extension Store {
    /// Records an issued revision with its numbers and files, and gives the number of its entry.
    ///
    /// - Parameter last: the entry after which the briefing was made; a store that went on since is refused, because
    ///   what was cleared is then not what the store says.
    /// - Throws: `wentOn`, `refused` for a revision that is there already.
    public func publish(
        _ publication: Publication, _ numbers: [PublishedNumber], _ files: [PublishedFile], after last: Int64
    ) throws(StoreError) -> Int64 {
        try change { database in
            let present = try BulkStatement(database, "SELECT coalesce(max(id), 0) FROM entry").value() ?? 0
            guard present == last else { throw StoreError.wentOn(path: path, since: last) }
            let entry = try Entry.write(
                .issue, day: publication.day, reason: "\(publication.name), cleared by \(publication.clearedBy)",
                content: files.map(\.sha256).joined(separator: "\n"), in: database)
            try BulkStatement(
                database,
                """
                INSERT INTO publication(report, period, revision, known_by, digest, definition, languages, tool,
                  cleared_by, embargo, audience, withheld_below, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
            ).run(
                .text(publication.report), .text(publication.period), .number(publication.revision),
                .number(publication.knownBy.day), .text(publication.digest), .text(publication.definition),
                .text(publication.languages), .text(publication.tool), .text(publication.clearedBy),
                .text(publication.embargo), .number(publication.audience.rawValue),
                .number(publication.withheldBelow?.thousandths), .int(entry))
            let number = database.lastInsertedRowID
            let figure = try BulkStatement(
                database,
                """
                INSERT INTO published_figure(publication, figure_id, low, best, high, form, cell_state)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
            for line in numbers {
                try figure.run(
                    .int(number), .text(line.figureID), .number(line.estimate.low?.thousandths),
                    .number(line.estimate.best?.thousandths), .number(line.estimate.high?.thousandths),
                    .number(line.estimate.form.rawValue), .code(line.state))
            }
            let file = try BulkStatement(
                database, "INSERT INTO published_file(publication, name, sha256, body) VALUES (?, ?, ?, ?)")
            for one in files {
                file.bind(1, number)
                file.bind(2, one.name)
                file.bind(3, one.sha256)
                file.bind(4, one.body)
                try file.run()
            }
            return (entry, true)
        }
    }

    /// Marks an issued revision as taken back, and gives the number of the entry.
    public func withdraw(
        _ publication: Publication, reason: String, day: CalendarDate
    ) throws(StoreError) -> Int64 {
        try change { database in
            let entry = try Entry.write(
                .withdraw, day: day, reason: reason, content: publication.name, in: database)
            try BulkStatement(database, "UPDATE publication SET withdrawn = ? WHERE entry = ?").run(
                .int(entry), .int(publication.entry))
            return (entry, true)
        }
    }
}
