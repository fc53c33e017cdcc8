import BilanModel
public import BilanReports

extension Desk {
    /// The answer to a typed question.
    public struct QueryReport: Sendable {
        /// The cells as a table.
        public var table: AnswerTable { grid?.table ?? arranged }
        /// The cells as numbers, where nothing more was asked.
        private(set) var grid: GridAnswer?
        private var arranged: AnswerTable
        /// The same report with what stands behind every cell, where this one has it not.
        var whole: (@Sendable () throws(DeskFailure) -> QueryReport)?
        /// What must be said beside the table, one sentence each.
        public var notes: [String]
        /// The sheet of notes of a workbook.
        var facts: [AnswerWorkbook.Fact] = []
        /// What the question is called.
        var title = ""
        /// The last day on which anything in it became known: the day a workbook counts as made on.
        var knownOn: CalendarDate?

        init(table: AnswerTable, notes: [String]) {
            arranged = table
            self.notes = notes
        }

        init(grid: GridAnswer, notes: [String]) {
            arranged = AnswerTable(columns: [], rows: [])
            self.grid = grid
            self.notes = notes
        }

        /// Hands the table over in a format of text, piece by piece.
        ///
        /// - Throws: `.usage` for a format that is not in the list, and for one that only a file can hold.
        public func forEachPiece(
            format: String, _ take: (UnsafeRawBufferPointer) -> Void
        ) throws(DeskFailure) {
            if let grid, format.lowercased() == CSVWriter().code {
                return grid.forEachPiece { take(UnsafeRawBufferPointer($0)) }
            }
            let text = Array(NameList.refused(try text(format: format)).utf8)
            text.withUnsafeBytes(take)
        }

        /// The table in a format of text.
        ///
        /// - Throws: `.usage` for a format that is not in the list, and for one that only a file can hold.
        public func text(format: String) throws(DeskFailure) -> String {
            try Desk.text(of: table, format: format)
        }

        /// Writes the table to a file, by renaming.
        ///
        /// Without a format, the ending of the file's name says it; one that says nothing means a table for people.
        ///
        /// - Throws: `.usage` for a format that is not in the list, `.cannotWrite` where the file cannot be put there.
        public func write(to path: String, format: String?) throws(DeskFailure) {
            let isWorkbook = (format ?? path).lowercased().hasSuffix(AnswerWorkbook.code)
            guard format.map({ $0.lowercased() == AnswerWorkbook.code }) ?? isWorkbook else {
                let format = format ?? AnswerWriters.of(path: path)?.code ?? "table"
                guard AnswerWriters.named(format) != nil else { throw QueryReport.unknown(format) }
                return try Folder.write(to: path) { put in try? forEachPiece(format: format, put) }
            }
            if let whole { return try whole().write(to: path, format: format) }
            let day = knownOn ?? CalendarDate(day: 1)
            let answer = AnswerWorkbook(table, title: title, facts: facts, madeOn: day)
            try failing { try answer.workbook.write(to: path) }
        }

        static func unknown(_ format: String) -> DeskFailure {
            let known = AnswerWriters.all.map(\.code) + [AnswerWorkbook.code]
            return DeskFailure(
                .usage,
                Phrase(
                    "unknown format \"\(format)\"\(NearWord.hint(format, known)); use \(known.joined(separator: ", "))",
                    fr:
                        "format « \(format) » inconnu\(NearWord.hint(format, known)) ; employez \(known.joined(separator: ", "))"
                ))
        }
    }
}
