public import BilanModel

/// Writes claims down tersely: who says how many, where and when; everything else has a plain default.
///
/// A claim without an event is an event of its own, a claim without an origin an utterance of its own. Claims stand in
/// the order in which they are said, their uids ascending, as the store would hand them over.
public struct ColumnsBuilder {
    /// The claims so far.
    public private(set) var columns = ClaimColumns()
    private var events: [String: Int32] = [:]
    private var origins: [String: Int32] = [:]
    private var sources: [String: Int32] = [:]
    private var documents: [String: Int32] = [:]
    private var datasets: [String: Int32] = [:]
    private var groups: [Group: Int32] = [:]

    /// No claims.
    public init() {}

    /// Declares a dataset of another kind than `claims`.
    public mutating func dataset(_ code: String, _ kind: DatasetKind, leadRank: Int? = nil) {
        let number = number(code, &datasets)
        columns.datasets[number] = DatasetCard(code: code, kind: kind, leadRank: leadRank)
    }

    /// Declares a source of a kind (`government`, `un`, `media` …).
    public mutating func source(_ id: String, kind: String) {
        var card = SourceCard(id: id, name: id)
        card.kind = kind
        columns.sources[number(id, &sources)] = card
    }

    /// Declares what an event is part of.
    public mutating func event(_ id: String, partOf parents: String...) {
        let number = number(id, &events)
        let parents = parents.map { event($0) }
        facts(number, id)
        columns.events[number]?.card.parents = parents
    }

    /// Tells what kind of event it was, and who took part.
    public mutating func tell(_ id: String, category: String, actors: [String] = []) {
        let number = event(id)
        columns.events[number]?.category = category
        columns.events[number]?.actors = actors
    }

    /// Declares that a dataset is complete for a place from a day to another.
    public mutating func covers(_ code: String, _ place: String, from: String, to: String) {
        let days = CalendarDate.of(from)...CalendarDate.of(to)
        columns.coverage[dataset(code), default: []].append(Coverage(place: SmallMali.place(place), days: days))
    }

    /// Adds one claim and gives its position.
    @discardableResult
    public mutating func say(
        _ measure: Measure, _ estimate: Estimate, group: Group = .all, at place: String = "MLI", on day: String,
        until end: String? = nil, event: String? = nil, by source: String = "press", origin: String? = nil,
        document: String? = nil, dataset: String = "claims", scope: Scope? = nil, accrual: Accrual? = nil,
        since: String? = nil, validTo: String? = nil, claimant: Claimant = .thirdParty, role: Role = .total,
        finality: Finality = .unknown, verification: Verification = .reported, grade: String = "C3",
        known: String? = nil, partOf: Int = -1, supersedes: Int = -1, uid: UInt64? = nil, datePrecision: UInt8 = 0
    ) -> Int {
        let position = columns.count
        let first = CalendarDate.of(day)
        let point = measure.kind != .flow
        let accrual = accrual ?? (point ? .point : .period)
        let grade = Grade(grade) ?? .unknown
        columns.claim.append(Int64(position + 1))
        columns.record.append(Int64(position + 1))
        columns.recordUID.append(uid ?? UInt64(position + 1))
        columns.recordKey.append(UInt64(position + 1))
        columns.ordinal.append(0)
        columns.start.append(first.day)
        columns.end.append(CalendarDate.of(end ?? day).day)
        columns.datePrecision.append(datePrecision)
        columns.place.append(SmallMali.place(place))
        columns.measure.append(measure.id)
        columns.group.append(code(group))
        columns.scope.append(scope ?? (measure.hasScope ? .withoutAttackers : .unknown))
        columns.unit.append(measure.unit)
        columns.accrual.append(accrual)
        columns.since.append(since.map { CalendarDate.of($0).day } ?? RecordRow.unknownDay)
        columns.referenceDay.append(accrual == .period ? RecordRow.unknownDay : first.day)
        columns.validTo.append(validTo.map { CalendarDate.of($0).day } ?? RecordRow.unknownDay)
        columns.estimate.append(finality == .provisional ? estimate.opened : estimate)
        columns.qualifier.append(.exact)
        columns.verification.append(verification)
        columns.finality.append(finality)
        columns.claimant.append(claimant)
        columns.role.append(role)
        columns.reliability.append(grade.reliability)
        columns.credibility.append(grade.credibility)
        columns.dataset.append(self.dataset(dataset))
        columns.event.append(self.event(event ?? "event \(position)"))
        columns.origin.append(self.origin(origin ?? "origin \(position)", source))
        columns.document.append(document.map { number($0, &documents) } ?? -1)
        columns.partOf.append(Int32(partOf))
        columns.supersedes.append(Int32(supersedes))
        columns.knownFrom.append(CalendarDate.of(known ?? end ?? day).day)
        columns.stated.append("")
        return position
    }

    private mutating func event(_ id: String) -> Int32 {
        let number = number(id, &events)
        facts(number, id)
        return number
    }

    private mutating func facts(_ number: Int32, _ id: String) {
        if columns.events[number] == nil {
            columns.events[number] = EventFacts(
                card: EventCard(id: id), uid: UInt64(number), days: nil, place: -1, category: "", documents: [])
        }
    }

    private mutating func dataset(_ code: String) -> Int32 {
        if datasets[code] == nil { dataset(code, .claims) }
        return number(code, &datasets)
    }

    private mutating func origin(_ key: String, _ source: String) -> Int32 {
        if sources[source] == nil { self.source(source, kind: "media") }
        let number = number(key, &origins)
        columns.origins[number] = OriginCard(key: key, source: self.number(source, &sources))
        return number
    }

    private mutating func code(_ group: Group) -> Int32 {
        let number = groups[group] ?? Int32(groups.count + 1)
        groups[group] = number
        columns.groups[number] = group
        return number
    }

    private func number(_ text: String, _ table: inout [String: Int32]) -> Int32 {
        let number = table[text] ?? Int32(table.count + 1)
        table[text] = number
        return number
    }
}

extension CalendarDate {
    /// The day that a test writes as `2023-09-07`.
    public static func of(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
        return date
    }
}

extension Qualifier {
    /// The estimate of a whole number behind these words.
    public func of(_ value: Int, to upper: Int? = nil) -> Estimate {
        estimate(Quantity(value), upper: upper.map { Quantity($0) })
    }
}

extension Estimate {
    /// A number without any doubt about it.
    public static func exactly(_ value: Int) -> Estimate { .exact(Quantity(value)) }

    /// An estimate of three whole numbers.
    public static func of(_ low: Int?, _ best: Int?, _ high: Int?, _ form: Form = []) -> Estimate {
        Estimate(
            low: low.map { Quantity($0) }, best: best.map { Quantity($0) }, high: high.map { Quantity($0) }, form: form)
    }

    /// Low, best, high and form on one line, for messages and for comparing answers: `64 64 - closed none`.
    public var line: String {
        [low, best, high].map { $0?.description ?? "-" }.joined(separator: " ") + " \(lowKind.token) \(highKind.token)"
    }
}
