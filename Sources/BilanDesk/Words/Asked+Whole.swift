import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports

extension Asked {
    /// The stocks of the same question without its dimensions, but for the one that runs across: what is known of the
    /// whole, which is no sum of rows.
    func wholeStocks(_ across: Arrangement.Across?) throws -> [Cell] {
        var whole = question
        whole.measures = question.measures.filter { Measures.numbered($0)?.kind == .stock }
        guard !whole.measures.isEmpty else { return [] }
        whole.levels = []
        whole.periods = nil
        whole.byGroup = false
        whole.breakdowns = []
        whole.showMissing = false
        switch across {
        case .dimension(.level(let level))?: whole.levels = [level]
        case .dimension(.period(let type))?: whole.periods = type
        case .dimension(.group)?: whole.byGroup = true
        case .dimension(.part(let breakdown))?: whole.breakdowns = [breakdown]
        case .measure?, nil: break
        }
        let stocks = keeping(try Tally(columns, gazetteer: gazetteer).answer(whole), to: whole, columns)
        // Beside the rows, a published total would give back what is told in no sum.
        return stocks.cells.map { answer.keptBack.untold.contains($0.address.measure) ? $0.withheld : $0 }
    }

    /// The last day on which a claim behind its cells became known.
    var knownOn: CalendarDate? {
        let positions = answer.cells.flatMap(\.figures).flatMap(\.claims)
        return positions.map { columns.knownFrom[$0] }.filter { $0 != RecordRow.unknownDay }.max()
            .map { CalendarDate(day: $0) }
    }

    /// Refuses rates where the boundaries asked have no population at all, and others have.
    func refuseRatesOfOtherBoundaries(_ rates: RateBook?) throws(QuestionError) {
        guard let rates, let edition = question.edition else { return }
        let places = Set(answer.cells.compactMap { rates.place(of: $0) })
        let schemes = Set(places.flatMap { gazetteer.populations(of: $0).map(\.scheme) })
        guard !places.isEmpty, !schemes.contains(edition.description) else { return }
        throw .rateOfOtherBoundaries(boundaries: edition.description, counted: schemes.sorted())
    }
}

extension Arrangement {
    /// What a reader must know of the way in which the answer is shown.
    var notes: [String] {
        across == nil
            ? [] : ["--columns shows best alone; low, high and flags are in the same question without it"]
    }
}
