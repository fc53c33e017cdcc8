import BilanAnalytics
import BilanLanguage
import BilanModel
public import BilanReports

extension Desk {
    /// The answer to a typed question.
    public struct QueryReport: Sendable {
        /// The cells as a table.
        public var table: AnswerTable
        /// What must be said beside the table, one sentence each.
        public var notes: [String]

        /// The table in a format.
        ///
        /// - Throws: `.usage` for a format that is not in the list.
        public func text(format: String) throws(DeskFailure) -> String {
            guard let writer = AnswerWriters.named(format) else {
                let known = AnswerWriters.all.map(\.code).joined(separator: ", ")
                throw DeskFailure(.usage, "unknown format \"\(format)\"; use \(known)")
            }
            return writer.text(of: table)
        }
    }

    /// Answers a question.
    ///
    /// - Throws: `.usage` for a question that cannot be understood or must not be asked, saying what to ask instead.
    public func query(_ typed: TypedQuestion) throws(DeskFailure) -> QueryReport {
        try failing {
            let asked = try ask(typed)
            let per = try typed.rate.map(RateReader.read)
            let rates = per.map { RateBook(asked.gazetteer, question: asked.question, per: $0) }
            let series = try SeriesReader(typed.series, asked).read { try columns(for: $0, typed) }
            var table = AnswerTable(
                series.answer, dimensions: asked.dimensions, levels: asked.question.levels,
                datasets: asked.columns.datasets, printer: asked.printer, policy: asked.question.policy,
                knownBy: asked.question.knownBy, rates: rates)
            series.append(to: &table, of: series.answer.cells)
            return QueryReport(table: table, notes: asked.notes(rates: rates) + series.notes)
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
                "\(code): nothing current answers, only projections do; ask for them with --projected")
        }
        for (measure, codes) in answer.besides.sorted(by: { $0.key < $1.key }) {
            let code = Measures.numbered(measure)?.code ?? ""
            sentences.append(
                "\(code): also in \(named(codes, measure).joined(separator: ", ")), set beside and never added; "
                    + "ask for it with --dataset")
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
        let where_ = places.isEmpty ? "place not known" : places.joined(separator: " or ")
        let said = mention.reason == .partyClaim ? claimed(figure) : figure.used
        let value =
            said.map { Language.en.figure(columns.estimate[$0], qualifier: columns.qualifier[$0]) }
            ?? Language.en.figure(figure.estimate)
        switch mention.reason {
        case .notSeparable: return "also \(value) \(measure.code)\(who) in \(where_), not separable"
        case .runningTotal:
            let day = figure.referenceDay == RecordRow.unknownDay ? figure.end : figure.referenceDay
            return
                "running total, no figure of the period: \(value) \(measure.code)\(who) in \(where_), as of \(CalendarDate(day: day))"
        case .unplaced:
            return "in no total, of an area that nobody could place: \(value) \(measure.code)\(who)"
        case .partyClaim:
            return "outside every total, a party about its enemy: \(value) \(measure.code)\(who) in \(where_)"
        case .longerThanPeriod:
            return
                "not in the cells, known only from \(CalendarDate(day: figure.start)) to \(CalendarDate(day: figure.end)): "
                + "\(value) \(measure.code)\(who) in \(where_)"
        }
    }

    /// What the party says: the first of its claims with a number.
    private func claimed(_ figure: Figure) -> Int? {
        figure.claims.first { columns.estimate[$0].isQuantified } ?? figure.claims.first
    }
}
