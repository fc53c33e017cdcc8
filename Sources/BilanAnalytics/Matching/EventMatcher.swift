public import BilanModel
public import BilanPlaces

/// Finds events of different datasets that are one: claims' events and publishers' events, or those of two publishers.
///
/// Never inside one curated dataset, whose ids are the truth, nor inside one sheet. Events that contain others are left
/// out: their parts are matched. Candidates are found in a grid of days and areas, so that the work grows with the number
/// of events and not of pairs. Nothing depends on the order of imports.
///
/// Source: METHODOLOGY section 8 and ruling 12.
public struct EventMatcher {
    private let columns: ClaimColumns
    private let settings: MatchSettings
    private let places: MatchPlaces
    private let sketches: [EventSketch]
    private let tolls: [Int32: [DatasetToll]]

    /// What a dataset says of everybody killed in an event.
    private struct DatasetToll {
        let dataset: Int32
        let estimate: Estimate
    }

    /// A matcher of these events; `asked` narrows them by days and place, `between` by two datasets' codes (`claims` for
    /// all pooled ones).
    public init(
        _ sketches: [EventSketch], _ columns: ClaimColumns, _ gazetteer: Gazetteer,
        settings: MatchSettings = MatchSettings()
    ) {
        self.columns = columns
        self.settings = settings
        places = MatchPlaces(gazetteer, kilometres: settings.kilometres)
        var tolls: [Int32: [DatasetToll]] = [:]
        var harmed: Set<Int32> = []
        for position in columns.claim.indices {
            let isFlow = Measures.numbered(columns.measure[position])?.kind == .flow
            guard isFlow, columns.accrual[position] == .period else { continue }
            if EventMatcher.harms.contains(columns.measure[position]) { harmed.insert(columns.event[position]) }
            guard columns.measure[position] == Measures.killed.id, columns.groups[columns.group[position]] == .all,
                columns.role[position] == .total, columns.estimate[position].isQuantified
            else { continue }
            tolls[columns.event[position], default: []].append(
                DatasetToll(dataset: columns.dataset[position], estimate: columns.estimate[position]))
        }
        self.tolls = tolls
        let containers = Set(columns.events.values.flatMap(\.card.parents))
        self.sketches = sketches.filter { sketch in
            let kinds = sketch.datasets.map { columns.datasets[$0]?.kind ?? .claims }
            guard kinds.allSatisfy({ $0 == .claims || $0 == .events }), !containers.contains(sketch.number),
                MatchSettings.widening(sketch.datePrecision) != nil, sketch.place >= 0
            else { return false }
            // That there was nothing is no event.
            guard PartnerReport(rawValue: sketch.category) == nil else { return false }
            guard Int(sketch.end) - Int(sketch.start) < settings.longest else { return false }
            // What nobody says the kind of is an event only where somebody was harmed in it.
            return EventClass.isKnown(sketch.category) || harmed.contains(sketch.number)
        }
    }

    private static let harms = Set(
        [
            Measures.killed, Measures.injured, Measures.casualtiesUnsplit, Measures.neutralized, Measures.missing,
            Measures.abducted,
        ].map(\.id))

    /// Pairs that may be one, strong ones first; of strong ones, an event has one partner in each curated dataset.
    ///
    /// - Parameters:
    ///   - isAsked: which events to look at; a pair needs one of them.
    ///   - between: two datasets' codes, `claims` for all pooled ones; nil for all.
    ///   - ruled: pairs that were ruled on, by their identities, and whether they are one: never offered again, and what
    ///     is joined to an event of a dataset leaves no second one to be joined without a look.
    public func matches(
        isAsked: (EventSketch) -> Bool = { _ in true }, between: (String, String)? = nil,
        ruled: [[UInt64]: Bool] = [:]
    ) -> [EventMatch] {
        var grid = MatchGrid()
        for (index, sketch) in sketches.enumerated() {
            grid.add(index, days: widened(sketch), areas: places.cells(of: sketch))
        }
        var found: [EventMatch] = []
        for (left, right) in grid.pairs {
            let (one, other) = (sketches[left], sketches[right])
            guard one.uid != other.uid, mayMatch(one, other, between), isAsked(one) || isAsked(other) else { continue }
            guard ruled[[min(one.uid, other.uid), max(one.uid, other.uid)]] == nil else { continue }
            if let match = match(one, other) { found.append(match) }
        }
        return selected(found, joined: ruled.filter(\.value).map(\.key))
    }

    private func widened(_ sketch: EventSketch) -> ClosedRange<Int32> {
        let days = MatchSettings.widening(sketch.datePrecision) ?? 0
        return (sketch.start - days)...(max(sketch.start, sketch.end) + days)
    }

    /// Two datasets, not both the same; an event that several datasets tell of already is none of theirs alone.
    private func mayMatch(_ one: EventSketch, _ other: EventSketch, _ between: (String, String)?) -> Bool {
        guard one.datasets.isDisjoint(with: other.datasets) else { return false }
        guard let between else { return true }
        let (left, right) = (names(one), names(other))
        return (left.contains(between.0) && right.contains(between.1))
            || (left.contains(between.1) && right.contains(between.0))
    }

    private func names(_ sketch: EventSketch) -> Set<String> {
        var names: Set<String> = []
        for number in sketch.datasets {
            guard let card = columns.datasets[number] else { continue }
            names.insert(card.code)
            if card.kind == .claims { names.insert("claims") }
        }
        return names
    }

    // MARK: - Scores

    private func match(_ one: EventSketch, _ other: EventSketch) -> EventMatch? {
        let (left, right) = (widened(one), widened(other))
        guard left.overlaps(right), let place = places.compare(one, other),
            let kind = EventClass.cost(one.category, other.category)
        else { return nil }
        let time = distanceInTime(one, other)
        var costs = [time.cost, place.cost, kind.cost]
        var reasons = [time.words, place.words, "\(word(one.category)) and \(word(other.category))"]
        if let actors = MatchActors.cost(one.actors, other.actors) {
            costs.append(actors.cost)
            reasons.append(actors.words)
        }
        var score = costs.reduce(0, +) / Double(costs.count)
        if let toll = toll(one, other) {
            score += toll.cost
            reasons.append(toll.words)
        }
        // What nobody can tell for sure is never joined without a look: kinds not known, a whole region, a day only near,
        // two settlements of different names.
        if !kind.isKnown || !place.isSure || !time.isSure { score = max(score, settings.strong + 0.01) }
        score = min(1, max(0, score))
        guard score <= settings.review else { return nil }
        return EventMatch(
            first: min(one.uid, other.uid), second: max(one.uid, other.uid), score: score,
            band: score <= settings.strong ? .strong : .review, reasons: reasons)
    }

    private func word(_ category: String) -> String { category.isEmpty ? "kind not said" : category }

    private func distanceInTime(_ one: EventSketch, _ other: EventSketch) -> (cost: Double, words: String, isSure: Bool)
    {
        if one.start == other.start && one.end == other.end {
            return (0, one.start == one.end ? "same day" : "same days", one.datePrecision < 4)
        }
        if one.start <= other.end && other.start <= one.end {
            return (0.25, "days overlap", max(one.datePrecision, other.datePrecision) < 4)
        }
        let gap = max(one.start - other.end, other.start - one.end)
        return (gap <= 3 ? 0.5 : 0.75, gap == 1 ? "1 day apart" : "\(gap) days apart", false)
    }

    /// What tolls say: the same raises the likeness, far apart lowers it.
    private func toll(_ one: EventSketch, _ other: EventSketch) -> (cost: Double, words: String)? {
        guard let left = tolls[one.number], let right = tolls[other.number] else { return nil }
        func values(_ tolls: [DatasetToll]) -> [Double] {
            tolls.compactMap { ($0.estimate.best ?? $0.estimate.low).map { Double($0.thousandths) / 1000 } }
        }
        let isSame = left.contains { one in
            right.contains { other in
                one.estimate.best != nil && one.estimate.best == other.estimate.best
                    && one.estimate.best != .zero
            }
        }
        if isSame { return (-0.1, "the same toll") }
        let (few, many) = ((values(left) + values(right)).min() ?? 0, (values(left) + values(right)).max() ?? 0)
        return many >= 10 && many > 4 * max(1, few) ? (0.15, "tolls far apart") : nil
    }

    // MARK: - Choice

    /// Best first; an event that several strong partners of one dataset fit keeps the best, the others are to be looked
    /// at, and so are both of two that fit as well.
    private func selected(_ matches: [EventMatch], joined: [[UInt64]]) -> [EventMatch] {
        let byUID = Dictionary(sketches.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = matches.sorted { ($0.score, $0.first, $0.second) < ($1.score, $1.first, $1.second) }
        func isPooled(_ uid: UInt64) -> Bool {
            (byUID[uid]?.datasets ?? []).allSatisfy { (columns.datasets[$0]?.kind ?? .claims) == .claims }
        }
        struct Side: Hashable {
            let event: UInt64
            let datasets: Set<Int32>
        }
        /// An event together with the dataset of its partner; several reports may be of one curated event.
        func sides(_ first: UInt64, _ second: UInt64) -> [Side] {
            [(first, second), (second, first)].compactMap { event, partner in
                if !isPooled(event) && isPooled(partner) { return nil }
                return Side(event: event, datasets: byUID[partner]?.datasets ?? [])
            }
        }
        var best: [Side: Double] = [:]
        var count: [Side: Int] = [:]
        // What is joined already comes before everything.
        for pair in joined where pair.count == 2 {
            for side in sides(pair[0], pair[1]) { best[side] = -1 }
        }
        for match in sorted where match.band == .strong {
            for side in sides(match.first, match.second) {
                if best[side] == nil { best[side] = match.score }
                if match.score <= (best[side] ?? 0) + 0.02 { count[side, default: 0] += 1 }
            }
        }
        return sorted.map { match in
            guard match.band == .strong else { return match }
            var match = match
            for side in sides(match.first, match.second) where count[side] ?? 0 > 1 || match.score > (best[side] ?? 0) {
                match.band = .review
                if !match.reasons.contains("another event fits as well") {
                    match.reasons.append("another event fits as well")
                }
            }
            return match
        }
    }
}
