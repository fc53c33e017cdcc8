import BilanAnalytics
import BilanModel
public import BilanReports

extension Desk {
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
            let asked = try StageTimes.count("claims and sums") { try ask(request.asked) }
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
