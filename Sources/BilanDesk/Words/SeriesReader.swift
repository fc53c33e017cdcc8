import BilanAnalytics
import BilanModel
import BilanReports

/// Reads what is asked beside each cell and over time, and works it out for an answer.
struct SeriesReader {
    private let typed: TypedSeries
    private let asked: Asked

    init(_ typed: TypedSeries, _ asked: Asked) {
        self.typed = typed
        self.asked = asked
    }

    /// An answer with its further columns.
    struct Series {
        /// The answer, with the cells that only an earlier time has.
        var answer: Answer
        /// How they were made, one sentence each.
        var notes: [String] = []
        private var columns: [String] = []
        private var values: [CellAddress: [AnswerTable.Value]] = [:]

        init(_ answer: Answer) { self.answer = answer }

        /// Adds columns, with one row a cell of the answer.
        mutating func add(_ names: [String], _ rows: [[AnswerTable.Value]]) {
            columns += names
            for (cell, row) in zip(answer.cells, rows) { values[cell.address, default: []] += row }
        }

        /// Adds the further columns to a table of some cells of the answer, in their order.
        func append(to table: inout AnswerTable, of cells: [Cell]) {
            guard !columns.isEmpty else { return }
            table.append(
                columns: columns, values: cells.map { values[$0.address] ?? columns.map { _ in .empty } })
        }
    }

    /// What was asked; `columns` gives the claims of an earlier question.
    ///
    /// - Throws: `.usage` for words that mean nothing, or that the measures' kinds forbid.
    func read(_ columns: (Question) throws -> ClaimColumns) throws -> Series {
        let measures = try cellMeasures()
        let earlier = try earlier()
        let since = try DayReader.day(typed.cumulativeSince, "--cumulative-since")
        try refuse()
        var series = Series(asked.answer)
        var compared: [CellComparison?] = []
        if let earlier {
            let plan = try ComparisonPlan(asked.question, asked.answer, asked.gazetteer, with: earlier)
            let answers = try plan.questions.map { question in
                let known = question.knownBy == asked.question.knownBy ? asked.columns : try columns(question)
                var answer = asked.keeping(
                    try Tally(known, gazetteer: asked.gazetteer).answer(question), to: question, known)
                answer.cells.removeAll(where: \.address.isWithheldSum)
                return (answer: answer, columns: known)
            }
            let result = plan.compared(asked.answer, asked.columns, with: answers)
            series = Series(result.answer)
            let kept = answers.reduce(into: asked.answer.keptBack.measures) {
                $0.formUnion($1.answer.keptBack.measures)
            }
            compared = zip(result.answer.cells, result.comparisons).map {
                kept.contains($0.address.measure) ? $1?.withheld : $1
            }
        }
        if !measures.isEmpty { addMeasures(measures, to: &series) }
        if earlier != nil { series.addComparison(compared, knownBy: asked.question.knownBy) }
        if let count = typed.rolling { try addRolling(Int(count), to: &series) }
        if let since { try addCumulative(since, to: &series) }
        if typed.trend { series.addTrend() }
        if typed.outliers { series.addOutliers() }
        return series
    }

    private func usage(_ english: String, fr french: String) -> DeskFailure {
        DeskFailure(.usage, Phrase(english, fr: french))
    }

    private func cellMeasures() throws(DeskFailure) -> [CellMeasure] {
        var measures: [CellMeasure] = []
        for word in typed.with {
            let known = CellMeasure.allCases.map(\.rawValue)
            guard let measure = CellMeasure(rawValue: word.lowercased()) else {
                throw usage(
                    "unknown --with \"\(word)\"\(NearWord.hint(word, known)); use \(known.joined(separator: ", "))",
                    fr:
                        "--with « \(word) » inconnu\(NearWord.hint(word, known)) ; employez \(known.joined(separator: ", "))"
                )
            }
            if !measures.contains(measure) { measures.append(measure) }
        }
        return measures
    }

    private func earlier() throws(DeskFailure) -> Earlier? {
        switch typed.compare?.lowercased() {
        case nil: return nil
        case "previous": return .previous
        case "last-year": return .lastYear
        case let word?:
            guard let day = CalendarDate(word) else {
                throw usage(
                    "--compare \"\(word)\" means nothing; use previous, last-year or a day such as 2023-09-07",
                    fr:
                        "--compare « \(word) » ne veut rien dire ; employez previous, last-year ou un jour comme 2023-09-07"
                )
            }
            return .baseline(day)
        }
    }

    /// What goes from period to period needs periods, and sums over them need flows.
    private func refuse() throws {
        let windows = [
            typed.rolling == nil ? nil : "--rolling", typed.cumulativeSince == nil ? nil : "--cumulative-since",
        ].compactMap(\.self)
        let lines = [typed.trend ? "--trend" : nil, typed.outliers ? "--outliers" : nil].compactMap(\.self)
        for option in windows {
            for measure in asked.question.measures.compactMap({ Measures.numbered($0) }) where measure.kind != .flow {
                throw QuestionError.noSumOverPeriods(measure: measure.code, option: option)
            }
        }
        if let option = (windows + lines).first, asked.question.periods == nil {
            throw QuestionError.needsPeriods(option: option)
        }
        if let count = typed.rolling, !(2...1000).contains(count) {
            throw usage(
                "--rolling \(count) is no window; write how many periods, from 2 to 1000",
                fr: "--rolling \(count) n’est pas une fenêtre ; écrivez combien de périodes, de 2 à 1000")
        }
    }

    private func addMeasures(_ measures: [CellMeasure], to series: inout Series) {
        var measurer = CellMeasurer(series.answer, asked.question, asked.columns, asked.gazetteer)
        for measure in measures {
            let untold = measure == .share ? asked.answer.keptBack.untold : []
            let rows = series.answer.cells.map { cell in
                untold.contains(cell.address.measure)
                    ? measure.columns.map { _ in AnswerTable.Value.empty }
                    : measurer.values(of: measure, cell).map(AnswerTable.Value.init)
            }
            series.add(measure.columns, rows)
        }
        if measures.contains(.share) {
            series.notes.append("share: per cent of the rows that are neither of_whom nor alternative, best of best")
        }
        if measures.contains(.days) {
            series.notes.append("days_with_events: events known only to several days are on none of them")
        }
    }

    private func addRolling(_ count: Int, to series: inout Series) throws {
        let question = PeriodWindows.question(asked.question, rolling: count)
        let (sums, kept) = try windows(of: question)
        series.addWindows(
            "rolling", series.answer.cells.map { kept.contains($0.address.measure) ? nil : sums.rolling(count, $0) })
        series.notes.append(
            "rolling: the \(count) periods up to each, of which rolling_periods have a report; the others are unknown, not 0"
        )
    }

    /// The windows of a question, and the measures of which something is kept back: the difference of two windows would
    /// give it away.
    private func windows(of question: Question) throws -> (PeriodWindows, kept: Set<UInt16>) {
        let answer = asked.keeping(
            try Tally(asked.columns, gazetteer: asked.gazetteer).answer(question), to: question, asked.columns)
        return (PeriodWindows(answer), answer.keptBack.measures.union(asked.answer.keptBack.measures))
    }

    private func addCumulative(_ since: CalendarDate, to series: inout Series) throws {
        let question = PeriodWindows.question(asked.question, since: since)
        let (sums, kept) = try windows(of: question)
        series.addWindows(
            "cumulative", series.answer.cells.map { kept.contains($0.address.measure) ? nil : sums.upTo($0) })
        series.notes.append(
            "cumulative: from \(since) up to each period, of which cumulative_periods have a report; figures not allocated "
                + "to a period are in none")
    }
}
