import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanStore

/// What checks look at: the claims of a store, its places, and where and when to look.
struct CheckRoom {
    let store: Store
    let columns: ClaimColumns
    let gazetteer: Gazetteer
    let tally: Tally
    /// Only what lies in this place.
    let within: Int32?
    /// Only what touches these days.
    let days: ClosedRange<CalendarDate>?
    /// The day against which ages are reckoned.
    let today: CalendarDate
    /// Figures of what stands together: pooled datasets at once, every curated one alone.
    let pools: [Pool]

    /// Datasets that stand together, with their figures.
    struct Pool {
        /// Code of the dataset, or `claims` for all pooled ones.
        let code: String
        /// Every figure, as reconciled.
        let figures: [Figure]
        /// Codes of its datasets.
        let datasets: Set<String>
    }

    init(
        _ store: Store, columns: ClaimColumns, gazetteer: Gazetteer, within: Int32?, days: ClosedRange<CalendarDate>?,
        today: CalendarDate
    ) {
        self.store = store
        self.columns = columns
        self.gazetteer = gazetteer
        self.within = within
        self.days = days
        self.today = today
        let tally = Tally(columns, gazetteer: gazetteer)
        self.tally = tally
        let cards = columns.datasets.values.sorted { $0.code < $1.code }
        let pooled = Set(cards.filter { $0.kind == .claims }.map(\.code))
        let alone = cards.filter { $0.kind != .claims }.map { ($0.code, Set([$0.code])) }
        pools = ([("claims", pooled)] + alone).map { code, datasets in
            Pool(code: code, figures: tally.figures(of: Measures.all, in: datasets), datasets: datasets)
        }
    }

    var printer: PlacePrinter { PlacePrinter(gazetteer, edition: nil) }

    /// Figures of all pools that lie where and when to look.
    var figures: [Figure] { pools.flatMap { $0.figures.filter(isAsked) } }

    /// Whether a figure lies where and when to look.
    func isAsked(_ figure: Figure) -> Bool {
        isAsked(place: figure.place) && isAsked(from: figure.firstDay, to: figure.lastDay)
    }

    /// Whether a place lies where to look; one of several places is enough.
    func isAsked(place: Int32) -> Bool {
        guard let within else { return true }
        return printer.members(of: place).contains { printer.isInside($0, within) }
    }

    /// Whether days lie when to look.
    func isAsked(from first: Int32, to last: Int32) -> Bool {
        guard let days else { return true }
        return first <= days.upperBound.day && last >= days.lowerBound.day
    }

    /// Codes of a place: one, or several joined by `+`; empty when unplaced.
    func code(_ place: Int32) -> String {
        printer.members(of: place).map { printer.code($0) }.sorted().joined(separator: "+")
    }

    /// What is to be looked for: dataset and event, else the record that gives the figure.
    func subject(_ figure: Figure) -> String {
        guard let position = figure.used ?? figure.claims.first else { return "" }
        guard let event = columns.events[figure.event]?.card, !event.id.isEmpty else {
            return columns.recordUID[position].sixteenDigits
        }
        return (columns.datasets[columns.dataset[position]]?.code ?? "") + ":" + event.id
    }

    /// A finding about a figure.
    func finding(_ severity: CheckFinding.Severity, _ figure: Figure, _ sentence: String)
        -> CheckFinding
    {
        CheckFinding(
            severity: severity, place: code(figure.place), period: figure.dayWords,
            measure: Measures.numbered(figure.measure)?.code ?? "", subject: subject(figure), sentence: sentence)
    }

    /// The figure's measure and group, as sentences begin.
    func words(_ figure: Figure) -> String {
        let token = columns.groups[figure.group]?.token ?? "all"
        let code = Measures.numbered(figure.measure)?.code ?? ""
        return token == "all" ? code : "\(code) (\(token))"
    }

    /// Claims of these parts in words, with who says so, the one chosen first.
    func said(_ figure: Figure, _ parts: Set<Verdict.Part>) -> String {
        let spoken = figure.verdicts.filter { parts.contains($0.part) }.sorted {
            ($0.part.rawValue, $0.position) < ($1.part.rawValue, $1.position)
        }.map { verdict in
            let position = verdict.position
            let source = columns.origins[columns.origin[position]].flatMap { columns.sources[$0.source] }?.printed
            let number = columns.estimate[position].inWords(columns.qualifier[position])
            return number + " (" + (source ?? columns.datasets[columns.dataset[position]]?.code ?? "") + ")"
        }
        var seen: Set<String> = []
        return spoken.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}

extension Figure {
    /// Whether it is of a day, not of an event's days.
    var isStock: Bool { referenceDay != RecordRow.unknownDay }
    var firstDay: Int32 { isStock ? referenceDay : start }
    var lastDay: Int32 { isStock ? max(referenceDay, end) : end }

    /// Its day, or first and last day.
    var dayWords: String {
        if isStock || start == end { return CalendarDate(day: firstDay).description }
        return "\(CalendarDate(day: start))/\(CalendarDate(day: end))"
    }
}
