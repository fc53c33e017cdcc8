import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

extension Desk {
    /// The answer to a question of flows by places and periods, from claims of which most are added up as numbers.
    ///
    /// Nil for what needs the figures behind the cells or asks for more than cells, and for a store without such claims:
    /// the answer is the same either way.
    func gridReport(_ request: QueryRequest) throws -> QueryReport? {
        let typed = request.asked
        guard try store.keepsSingles(), try mayAddUp(request) else { return nil }
        let ahead = try SinglesAhead(of: store)
        guard let (question, dimensions, gazetteer) = try sumQuestion(request) else { return nil }
        try refuseUnknownDatasets(typed.datasets)
        let selection = ClaimSelection(
            measures: question.measures, knownBy: question.knownBy, recordedBy: typed.recordedBy,
            datasets: typed.datasets)
        guard
            let (others, singles) = try StageTimes.count(
                "claims", { try store.dividedColumns(selection, ahead: ahead) }),
            let (grid, answer) = try StageTimes.count(
                "sums", { try SingleTally(singles, others: others, gazetteer: gazetteer).answer(question) })
        else { return nil }
        let asked = Asked(
            question: question, dimensions: dimensions, columns: others, gazetteer: gazetteer, answer: answer)
        let table = GridAnswer(
            grid, dimensions: dimensions, levels: question.levels, datasets: others.datasets, printer: asked.printer,
            policy: question.policy, knownBy: question.knownBy)
        let arrangement = try ArrangementReader(request: request, gazetteer: gazetteer)
            .read(columns: table.table(of: []).columns)
        let notes = arrangement.notes + asked.notes(rates: nil)
        guard arrangement.having != nil || arrangement.order != nil || arrangement.limit != nil else {
            return QueryReport(grid: table, notes: notes)
        }
        var whole = answer
        whole.cells = grid.sums.map(grid.cell)
        let arranged = ArrangedAnswer(
            whole, question, dimensions, others, arrangement, table: { cells in table.table(of: cells) })
        return QueryReport(table: try arranged.table(wholeStocks: []), notes: notes)
    }

    /// The question of a request that asks for sums of flows by places and periods and no more; nil for any other.
    func sumQuestion(
        _ request: QueryRequest
    ) throws -> (question: Question, dimensions: [AnswerTable.Dimension], gazetteer: Gazetteer)? {
        guard try mayAddUp(request) else { return nil }
        let gazetteer = try gazetteer()
        let (question, dimensions) = try QuestionReader(gazetteer: gazetteer, typed: request.asked).read()
        return question.addsSingles ? (question, dimensions, gazetteer) : nil
    }

    /// Whether a request could be such a question, as far as that can be told without places.
    private func mayAddUp(_ request: QueryRequest) throws -> Bool {
        var typed = request.asked
        guard request.columns == nil, request.top == nil, !request.totals, typed.rate == nil,
            typed.series == TypedSeries(), typed.boundaries == nil,
            try AudienceReader.read(typed.audience) ?? .internal == .internal, try NameList.inUse().isEmpty
        else { return false }
        return try RoundReader(taking: &typed) == nil
    }
}
