import BilanAnalytics
import BilanModel

/// Turns cells, figures and claims into published figures with their ids, days and sources.
struct FigurePublisher {
    private let builder: BriefingBuilder
    let sources: SourceList
    /// Ids of figures that are others than when they were last issued.
    private let revised: Set<String>

    /// Whose claims a cell's positions belong to.
    enum Origin {
        /// The claims known on the issue day.
        case current
        /// The claims known on the issue day before; their positions mean nothing here.
        case previous
    }

    init(_ builder: BriefingBuilder, _ sources: SourceList) {
        self.builder = builder
        self.sources = sources
        revised = Set(builder.material.history.revised.map(\.figure.id))
    }

    private var columns: ClaimColumns { builder.material.columns }

    /// The number of a cell.
    func figure(
        _ cell: Cell, period: Period? = nil, place: [String], level: Int?, tally: Origin = .current
    ) -> PublishedFigure {
        let days = cell.figures.map(\.start).min().flatMap { start in
            cell.figures.map(\.end).max().map { CalendarDate(day: start)...CalendarDate(day: max($0, start)) }
        }
        var published = empty(
            measure(cell.address.measure), group: cell.address.group, scope: cell.address.scope,
            unit: cell.address.unit, period: (period ?? builder.period).description, place: place, level: level,
            days: days ?? builder.period.days, suffix: cell.address.isWithheldSum ? "withheld" : "")
        published.estimate = cell.estimate
        published.state = cell.flags.contains(.partyClaim) ? .noReport : cell.state
        published.flags = cell.flags
        published.conflict = cell.conflict
        published.finality = cell.flags.contains(.provisional) ? .provisional : .unknown
        if case .current = tally { describe(&published, by: cell.figures) }
        return published
    }

    /// The number of one reconciled figure.
    func figure(
        _ figure: Figure, group token: String, period: String, place: [String], level: Int?, suffix: String = ""
    ) -> PublishedFigure {
        let days = CalendarDate(day: figure.start)...CalendarDate(day: max(figure.end, figure.start))
        var published = empty(
            measure(figure.measure), group: token, scope: figure.scope, unit: figure.unit, period: period,
            place: place, level: level, days: days, suffix: suffix)
        published.estimate = figure.estimate
        published.state = .reported
        published.flags = figure.flags
        published.conflict = figure.conflict
        published.finality = figure.flags.contains(.provisional) ? .provisional : .unknown
        if figure.referenceDay != RecordRow.unknownDay {
            published.asOf = CalendarDate(day: figure.referenceDay)
        }
        describe(&published, by: [figure])
        return published
    }

    /// What one claim says, whatever became of it.
    func claim(_ position: Int, of figure: PublishedFigure, number: Int) -> PublishedFigure {
        var published = figure
        published.id = figure.id + ".claim-\(number)"
        published.estimate = columns.estimate[position]
        published.qualifier = columns.qualifier[position]
        published.wording = columns.stated[position]
        published.verification = columns.verification[position]
        published.finality = columns.finality[position]
        published.claimant = columns.claimant[position]
        published.flags = []
        published.conflict = false
        published.isRevised = false
        published.claims = [position]
        published.sources = sources.positions(of: [position])
        return published
    }

    /// A figure nobody gives.
    func missing(
        _ measure: Measure, group: String, scope: Scope, place: [String], level: Int?, period: Period? = nil
    ) -> PublishedFigure {
        let period = period ?? builder.period
        return empty(
            measure, group: group, scope: scope, unit: measure.unit, period: period.description, place: place,
            level: level, days: period.days)
    }

    private func measure(_ id: UInt16) -> Measure { Measures.numbered(id) ?? Measures.killed }

    private func empty(
        _ measure: Measure, group token: String, scope: Scope, unit: Unit, period: String, place: [String],
        level: Int?, days: ClosedRange<CalendarDate>, suffix: String = ""
    ) -> PublishedFigure {
        let where_ = place.isEmpty ? "not_allocated" : place.joined(separator: "+")
        let words =
            [builder.placeCode, period, measure.code, token, scope.token, where_] + (suffix.isEmpty ? [] : [suffix])
        let group = columns.groups.values.first { $0.token == token } ?? .all
        let id = words.joined(separator: ".")
        var figure = PublishedFigure(
            id: id, measure: measure, group: group, groupToken: token, scope: scope,
            kind: measure.kind == .flow ? .flow : measure.kind == .stock ? .stock : .rate, unit: unit,
            placeCodes: place, level: level, estimate: Estimate(), qualifier: nil, wording: "", state: .noReport,
            verification: .reported, finality: .unknown, claimant: .thirdParty, flags: [], conflict: false, days: days,
            datePrecision: 0, asOf: nil, isInferred: false, sources: [], claims: [])
        figure.isRevised = revised.contains(id)
        return figure
    }

    /// Adds what the claims behind a figure say of it.
    private func describe(_ published: inout PublishedFigure, by figures: [Figure]) {
        let claims = Set(figures.flatMap(\.claims)).sorted()
        let used = figures.compactMap(\.used)
        let events = Set(figures.map(\.event))
        published.event = events.count == 1 ? events.first : nil
        published.claims = claims
        published.figures = figures
        published.sources = sources.positions(of: claims)
        published.verification =
            used.allSatisfy { columns.verification[$0] == .verified } && !used.isEmpty ? .verified : .reported
        published.datePrecision = used.map { columns.datePrecision[$0] }.max() ?? 0
        guard used.count == 1, figures.count == 1, let position = used.first else { return }
        published.qualifier = columns.qualifier[position]
        published.wording = columns.stated[position]
        published.claimant = columns.claimant[position]
        published.finality = columns.finality[position]
        let vague: Set<Qualifier> = [.about, .nearly, .vague, .fraction]
        // A flow known to the month or worse, and a number that is no count, are marked as estimates.
        published.isInferred = vague.contains(columns.qualifier[position]) || columns.datePrecision[position] == 4
        if columns.referenceDay[position] != RecordRow.unknownDay {
            published.asOf = CalendarDate(day: columns.referenceDay[position])
        }
        if columns.accrual[position] == .since { published.kind = .cumulative }
    }
}
