import BilanModel
import BilanPlaces

/// Where the silence of a curated dataset is an answer: it leads, declares that it covers the whole place and time, counts
/// what is asked, and none of its records could lie there.
///
/// A record known only to the region, the country or a longer time could lie in any part of it, so there the silence says
/// nothing. A dataset that never gave a figure of a measure does not count it.
struct CuratedSilence {
    private let tally: Tally
    private let question: Question
    private let leads: [UInt16: LeadChoice]
    private let datasets: [UInt16: [Int32]]
    private let byDataset: [Int32: Lead]
    /// Read once a place, for tables of many periods.
    private var spans: [Key: Spans] = [:]

    private struct Key: Hashable {
        let dataset: Int32
        let measure: UInt16
        let place: Int32
    }

    init(_ tally: Tally, _ question: Question, _ leads: [UInt16: LeadChoice]) {
        self.tally = tally
        self.question = question
        self.leads = leads
        let columns = tally.columns
        let table = Lead.table(columns.datasets)
        byDataset = table
        var counted: [UInt16: Set<Int32>] = [:]
        for position in tally.live where columns.coverage[columns.dataset[position]] != nil {
            guard let card = columns.datasets[columns.dataset[position]], card.kind == .events,
                question.datasets.isEmpty || question.datasets.contains(card.code)
            else { continue }
            counted[columns.measure[position], default: []].insert(columns.dataset[position])
        }
        datasets = counted.mapValues { numbers in
            numbers.compactMap { number in table[number].map { (number, $0) } }
                .sorted { Lead.precedes($0.1, $1.1) }.map(\.0)
        }
    }

    /// The number of the dataset whose silence says that nothing was recorded; nil where none says so.
    mutating func dataset(_ measure: Measure, _ place: Int32, _ days: ClosedRange<CalendarDate>) -> Int32? {
        guard measure.kind == .flow, let number = datasets[measure.id]?.first(where: { covers($0, place, days) }),
            leads(number, measure, place, days), !couldHaveRecord(number, measure, place, days)
        else { return nil }
        return number
    }

    /// Whether its coverages of the place, put together, hold every day.
    private func covers(_ number: Int32, _ place: Int32, _ days: ClosedRange<CalendarDate>) -> Bool {
        let placement = Placement(tally.gazetteer, edition: question.edition)
        let spans = (tally.columns.coverage[number] ?? []).filter {
            placement.relation(of: place, to: $0.place) == .inside
        }
        return spans.hold(days)
    }

    /// Whether no other dataset was chosen to answer there in any year of the days.
    private func leads(
        _ number: Int32, _ measure: Measure, _ place: Int32, _ days: ClosedRange<CalendarDate>
    ) -> Bool {
        let country = tally.gazetteer.country(of: place)
        return (days.lowerBound.year...days.upperBound.year).allSatisfy { year in
            let key = LeadChoice.Key(measure: measure.id, country: country, year: Int32(year))
            return leads[measure.id]?.lead(key).map { $0 == byDataset[number] } ?? true
        }
    }

    private mutating func couldHaveRecord(
        _ number: Int32, _ measure: Measure, _ place: Int32, _ days: ClosedRange<CalendarDate>
    ) -> Bool {
        let key = Key(dataset: number, measure: measure.id, place: place)
        if spans[key] == nil { spans[key] = recordSpans(key) }
        return spans[key]?.meet(days) ?? true
    }

    /// The days of all records that could lie in a place.
    private func recordSpans(_ key: Key) -> Spans {
        let columns = tally.columns
        var placement = Placement(tally.gazetteer, edition: question.edition)
        // A place that the boundaries do not draw has no level at which to compare.
        let level = tally.gazetteer.level(of: key.place, in: placement.edition(for: key.place))
        let found = tally.live.filter { position in
            columns.dataset[position] == key.dataset && columns.measure[position] == key.measure
                && (level.map { mayLie(columns.place[position], in: key.place, $0, &placement) } ?? true)
        }
        return Spans(found.map { (columns.start[$0], columns.end[$0]) })
    }

    private func mayLie(_ place: Int32, in area: Int32, _ level: Int, _ placement: inout Placement) -> Bool {
        switch placement.cell(of: place, level: level) {
        case .place(let number): number == area
        case .oneOf(let numbers): numbers.contains(area)
        case .somewhereIn(let outer): outer < 0 || placement.relation(of: area, to: outer) == .inside
        }
    }
}

extension [Coverage] {
    /// Whether they hold every one of these days, put together.
    func hold(_ days: ClosedRange<CalendarDate>) -> Bool {
        var next = days.lowerBound
        for span in compactMap(\.days).sorted(by: { $0.lowerBound < $1.lowerBound }) where span.contains(next) {
            next = Swift.max(next, span.upperBound + 1)
        }
        return next > days.upperBound
    }
}

/// Spans of days, for asking whether any meets others.
private struct Spans {
    private let starts: [Int32]
    /// The last day of all spans up to each.
    private let ends: [Int32]

    init(_ spans: [(start: Int32, end: Int32)]) {
        let sorted = spans.sorted { $0.start < $1.start }
        starts = sorted.map(\.start)
        var last = Int32.min
        ends = sorted.map { span in
            last = max(last, span.end)
            return last
        }
    }

    /// Whether a span shares a day with these.
    func meet(_ days: ClosedRange<CalendarDate>) -> Bool {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= days.upperBound.day { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ends[low - 1] >= days.lowerBound.day
    }
}
