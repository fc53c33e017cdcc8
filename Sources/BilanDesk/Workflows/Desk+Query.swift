import BilanAnalytics
import BilanLanguage
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
        fileprivate var whole: (@Sendable () throws(DeskFailure) -> QueryReport)?
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

        fileprivate static func unknown(_ format: String) -> DeskFailure {
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

    /// A table in a format of answers.
    ///
    /// - Throws: `.usage` for a format that is not in the list.
    public static func text(of table: AnswerTable, format: String) throws(DeskFailure) -> String {
        guard let writer = AnswerWriters.named(format) else {
            guard format.lowercased() != AnswerWorkbook.code else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "xlsx is a file; name it with -o FILE.xlsx",
                        fr: "xlsx est un fichier ; nommez-le avec -o FICHIER.xlsx"))
            }
            throw QueryReport.unknown(format)
        }
        return writer.text(of: table)
    }

    /// Answers a question.
    ///
    /// - Throws: `.usage` for a question that cannot be understood or must not be asked, saying what to ask instead.
    public func query(_ typed: TypedQuestion) throws(DeskFailure) -> QueryReport { try query(QueryRequest(typed)) }

    /// Answers a question, shown as it was asked to be.
    ///
    /// - Throws: `.usage` for a question that cannot be understood or must not be asked, saying what to ask instead.
    public func query(_ request: QueryRequest) throws(DeskFailure) -> QueryReport {
        guard var report = try failing({ try gridReport(request) }) else { return try wholeReport(request) }
        report.whole = { () throws(DeskFailure) in try wholeReport(request) }
        return report
    }

    /// The answer with the figures behind every cell.
    func wholeReport(_ request: QueryRequest) throws(DeskFailure) -> QueryReport {
        try failing {
            let asked = try ask(request.asked)
            let per = try request.question.rate.map(RateReader.read)
            let rates = per.map { RateBook(asked.gazetteer, question: asked.question, per: $0) }
            try asked.refuseRatesOfOtherBoundaries(rates)
            let series = try SeriesReader(request.question.series, asked).read {
                try columns(for: $0, request.question)
            }
            let printer = asked.printer
            func table(_ cells: [Cell]) -> AnswerTable {
                var answer = series.answer
                answer.cells = cells
                var table = AnswerTable(
                    answer, dimensions: asked.dimensions, levels: asked.question.levels,
                    datasets: asked.columns.datasets, printer: printer, policy: asked.question.policy,
                    knownBy: asked.question.knownBy, rates: rates)
                series.append(to: &table, of: cells)
                return table
            }
            let arrangement = try ArrangementReader(request: request, gazetteer: asked.gazetteer)
                .read(columns: table([]).columns)
            let arranged = ArrangedAnswer(
                series.answer, asked.question, asked.dimensions, asked.columns, arrangement, table: table)
            let wholeStocks = arrangement.totals ? try asked.wholeStocks(arrangement.across) : []
            var report = QueryReport(
                table: try arranged.table(wholeStocks: wholeStocks),
                notes: arrangement.notes + asked.notes(rates: rates) + series.notes)
            report.title = request.title ?? request.sentence
            report.facts = QueryFacts(request, asked).facts(report.notes)
            report.knownOn = asked.knownOn
            return report
        }
    }
}

/// What must be said beside an answer: figures outside its cells, and datasets set beside the lead.
struct QueryNotes {
    private let answer: Answer
    private let columns: ClaimColumns
    private let printer: PlacePrinter

    init(_ answer: Answer, _ columns: ClaimColumns, _ printer: PlacePrinter) {
        self.answer = answer
        self.columns = columns
        self.printer = printer
    }

    var sentences: [String] {
        var sentences: [String] = []
        for mention in answer.mentions { sentences.append(sentence(mention)) }
        for measure in answer.projectedOnly {
            let code = Measures.numbered(measure)?.code ?? ""
            sentences.append(
                Desk.says(
                    "\(code): nothing current answers, only projections do; ask for them with --projected",
                    fr: "\(code) : rien d’actuel ne répond, seules des projections ; demandez-les avec --projected"))
        }
        for (measure, union) in answer.unions.sorted(by: { $0.key < $1.key }) {
            let code = Measures.numbered(measure)?.code ?? ""
            let only = union.onlyIn.sorted { $0.key < $1.key }.map {
                Desk.says("\($0.value) only in \($0.key)", fr: "\($0.value) dans \($0.key) seul")
            }
            sentences.append(
                Desk.says(
                    "\(code): a union of datasets, "
                        + (["\(union.joined) events joined"] + only).joined(separator: ", ")
                        + (union.setAside == 0
                            ? ""
                            : "; \(union.setAside) totals over several events set aside, whose events another counts")
                        + "; what bilan events has not joined is counted apart",
                    fr: "\(code) : réunion de jeux de données, "
                        + (["\(union.joined) événements réunis"] + only).joined(separator: ", ")
                        + (union.setAside == 0
                            ? ""
                            : " ; \(union.setAside) totaux sur plusieurs événements mis de côté, qu’un autre jeu compte un à un")
                        + " ; ce que bilan events n’a pas réuni est compté à part"))
        }
        for (measure, codes) in answer.besides.sorted(by: { $0.key < $1.key }) {
            let code = Measures.numbered(measure)?.code ?? ""
            sentences.append(
                Desk.says(
                    "\(code): also in \(named(codes, measure).joined(separator: ", ")), set beside and never added; "
                        + "ask for it with --dataset",
                    fr:
                        "\(code) : aussi dans \(named(codes, measure).joined(separator: ", ")), mis à côté et jamais ajouté ; "
                        + "demandez-le avec --dataset"))
        }
        return sentences
    }

    /// Codes that `--dataset` takes: pooled claims by the datasets they come from.
    private func named(_ codes: [String], _ measure: UInt16) -> [String] {
        guard codes.contains("claims") else { return codes }
        let numbers = Set(columns.measure.indices.filter { columns.measure[$0] == measure }.map { columns.dataset[$0] })
        let pooled = numbers.compactMap { columns.datasets[$0] }.filter { $0.kind == .claims }.map(\.code)
        return Set(codes.filter { $0 != "claims" } + pooled).sorted()
    }

    private func sentence(_ mention: Mention) -> String {
        let figure = mention.figure
        let measure = Measures.numbered(figure.measure) ?? Measures.killed
        let group = columns.groups[figure.group] ?? .all
        let who = group == .all ? "" : " (\(group.token))"
        let places = printer.members(of: figure.place).map { printer.code($0) }.sorted()
        let where_ =
            places.isEmpty
            ? Desk.says("place not known", fr: "lieu inconnu") : places.joined(separator: Desk.says(" or ", fr: " ou "))
        let language = Language.ofMessages
        let said = mention.reason == .partyClaim ? claimed(figure) : figure.used
        let value =
            said.map { language.figure(columns.estimate[$0], qualifier: columns.qualifier[$0]) }
            ?? language.figure(figure.estimate)
        let what = "\(value) \(measure.code)\(who)"
        switch mention.reason {
        case .notSeparable:
            return Desk.says("also \(what) in \(where_), not separable", fr: "aussi \(what) à \(where_), non séparable")
        case .runningTotal:
            let day = figure.referenceDay == RecordRow.unknownDay ? figure.end : figure.referenceDay
            return Desk.says(
                "running total, no figure of the period: \(what) in \(where_), as of \(CalendarDate(day: day))",
                fr: "cumul, pas un chiffre de la période : \(what) à \(where_), au \(CalendarDate(day: day))")
        case .unplaced:
            return Desk.says(
                "in no total, of an area that nobody could place: \(what)",
                fr: "dans aucun total, d’une zone que personne n’a su situer : \(what)")
        case .partyClaim:
            return Desk.says(
                "outside every total, a party about its enemy: \(what) in \(where_)",
                fr: "hors de tout total, une partie au sujet de son ennemi : \(what) à \(where_)")
        case .longerThanPeriod:
            let (first, last) = (CalendarDate(day: figure.start), CalendarDate(day: figure.end))
            return Desk.says(
                "not in the cells, known only from \(first) to \(last): \(what) in \(where_)",
                fr: "hors des cases, connu seulement du \(first) au \(last) : \(what) à \(where_)")
        }
    }

    /// What the party says: the first of its claims with a number.
    private func claimed(_ figure: Figure) -> Int? {
        figure.claims.first { columns.estimate[$0].isQuantified } ?? figure.claims.first
    }
}
