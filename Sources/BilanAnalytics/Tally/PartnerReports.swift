public import BilanModel
public import BilanPlaces

/// Which records are partners' reports on a place and days as a whole, by the events that stand for them.
struct PartnerReports: Sendable {
    /// Events of reports that there was nothing.
    let nothing: Set<Int32>
    /// Events of reports that were expected and did not come.
    let silence: Set<Int32>

    init(_ events: [Int32: EventFacts]) {
        func numbers(_ report: PartnerReport) -> Set<Int32> {
            Set(events.lazy.filter { $0.value.category == report.rawValue }.map(\.key))
        }
        nothing = numbers(.nothing)
        silence = numbers(.silence)
    }
}

/// How many of the partners from whom reports are expected have reported.
///
/// Expected are partners that have ever said that there was nothing, or been marked as silent, for a place that has to do
/// with the one asked, from the first day of their first such report on. They have reported when they gave a figure or
/// said that there was nothing. Whoever else says something, a newspaper for instance, is no partner.
public struct PartnerCoverage: Sendable {
    /// Numbers of the sources that reported, of those expected, ascending.
    public let reported: [Int32]
    /// Numbers of the sources that were expected, ascending.
    public let expected: [Int32]

    /// Those of the expected that did not report, ascending.
    public var silent: [Int32] { expected.filter { !reported.contains($0) } }
}

/// Answers for places and days which partners were expected and which reported.
public struct PartnerBook {
    private let gazetteer: Gazetteer
    private let columns: ClaimColumns
    private let placement: Placement
    /// Positions of claims of partners, by the number of the source.
    private var reports: [Int32: [Int]] = [:]
    /// The first day on which each was expected, with the places.
    private var expected: [Int32: [(start: Int32, place: Int32)]] = [:]

    /// Partners among the sources of these claims.
    public init(_ columns: ClaimColumns, _ gazetteer: Gazetteer, edition: SchemeVersion?) {
        self.columns = columns
        self.gazetteer = gazetteer
        placement = Placement(gazetteer, edition: edition)
        let reports = PartnerReports(columns.events)
        guard !reports.nothing.isEmpty || !reports.silence.isEmpty else { return }
        let marks = reports.nothing.union(reports.silence)
        for position in columns.claim.indices where marks.contains(columns.event[position]) {
            guard let source = source(of: position) else { continue }
            expected[source, default: []].append((columns.start[position], columns.place[position]))
        }
        for position in columns.claim.indices where columns.role[position] != .context {
            guard let source = source(of: position), expected[source] != nil,
                columns.claimant[position] != .enemy, columns.verification[position] != .denied
            else { continue }
            self.reports[source, default: []].append(position)
        }
    }

    private func source(of position: Int) -> Int32? {
        columns.origins[columns.origin[position]].flatMap { $0.source >= 0 ? $0.source : nil }
    }

    /// Who was expected and who reported for a place and days; nil where nobody is expected.
    ///
    /// - Parameters:
    ///   - place: the place; nil for everywhere.
    ///   - days: the days; nil for all.
    ///   - measure: only figures of this measure count as reports; nil for any.
    public func coverage(
        of place: Int32?, _ days: ClosedRange<CalendarDate>?, measure: UInt16? = nil
    ) -> PartnerCoverage? {
        let wanted = expected.filter { _, marks in
            marks.contains { $0.start <= days?.upperBound.day ?? .max && meets($0.place, place) }
        }.keys.sorted()
        guard !wanted.isEmpty else { return nil }
        let reported = wanted.filter { source in
            (reports[source] ?? []).contains { position in
                (measure == nil || columns.measure[position] == measure) && meets(columns.place[position], place)
                    && columns.start[position] <= days?.upperBound.day ?? .max
                    && columns.end[position] >= days?.lowerBound.day ?? .min
            }
        }
        return PartnerCoverage(reported: reported, expected: wanted)
    }

    /// Whether one of two places lies in the other.
    private func meets(_ place: Int32, _ asked: Int32?) -> Bool {
        guard let asked else { return true }
        if placement.relation(of: place, to: asked) != .outside { return true }
        return (gazetteer.sets[place] ?? [place]).contains {
            $0 >= 0 && placement.relation(of: asked, to: $0) == .inside
        }
    }
}
