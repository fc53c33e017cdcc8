import BilanAnalytics
import BilanLanguage
import BilanModel

/// `data_events`: the events of the period that somebody named, one row each, with what they cost.
///
/// Places are regions, never positions. Records of a publisher's event list have no name and stay in its own file.
struct EventDataSheet {
    let briefing: Briefing

    static let columnList: [DataColumn] =
        [DataColumn("event_id", "#event+id", .never)] + DataArea.columns
        + [
            DataArea.version,
            DataColumn("event_name_en", "#event+name+i_en", .unknown),
            DataColumn("event_name_fr", "#event+name+i_fr", .unknown),
            DataColumn("event_type", "#event+type", .unknown),
            .start, .end, DataColumn("scope", "#indicator+scope", .never, allowed: Scope.tokens),
        ] + CasualtyDataSheet.killed + CasualtyDataSheet.others + [.bound, .status, .sources]

    /// The sheet: events with a number first, the largest first; then those that nobody counted.
    var sheet: DataSheet {
        var order: [Int32] = []
        var tolls: [Int32: [Toll]] = [:]
        for toll in briefing.tolls where isNamed(toll.event) {
            if tolls[toll.event] == nil { order.append(toll.event) }
            tolls[toll.event, default: []].append(toll)
        }
        let counted = order.compactMap { tolls[$0].flatMap(row) }
        let uncounted = briefing.uncounted.filter { isNamed($0.event) && tolls[$0.event] == nil }.map(row)
        return DataSheet(tab: .events, columns: EventDataSheet.columnList, rows: counted + uncounted)
    }

    private func isNamed(_ event: Int32) -> Bool {
        guard let card = briefing.events[event]?.card else { return false }
        return !card.id.isEmpty && !(card.label.isEmpty && card.labelFR.isEmpty)
    }

    private func row(_ tolls: [Toll]) -> [SheetCell]? {
        guard let first = tolls.first else { return nil }
        func toll(_ measure: Measure) -> Toll? { tolls.first { $0.figure.measure == measure } }
        let killed = toll(Measures.killed)
        func part(_ group: String) -> Quantity? { killed?.parts.first { $0.groupToken == group }?.shownValue }
        let shown = killed?.figure.isShown == true ? killed?.figure : nil
        let counts = [
            part("civilian"), part("military"), part("not_allocated"), killed?.figure.shownValue, shown?.estimate.low,
            shown?.estimate.high, toll(Measures.injured)?.figure.shownValue, toll(Measures.missing)?.figure.shownValue,
        ]
        let area = DataArea(briefing: briefing)
        return about(first.event, first.figure.placeCodes, first.figure.days)
            + [.text(first.figure.scope.token)] + counts.map { .quantity($0) }
            + [
                .word(killed?.figure.boundToken ?? ""), .text((killed ?? first).figure.statusToken),
                area.sources(Set(tolls.flatMap { $0.figure.sources + $0.parts.flatMap(\.sources) }).sorted()),
            ]
    }

    private func row(_ event: UncountedEvent) -> [SheetCell] {
        about(event.event, event.placeCodes, event.days) + [.text(Scope.unknown.token)]
            + [SheetCell](repeating: .empty, count: 8)
            + [.empty, .text("x"), DataArea(briefing: briefing).sources(event.sources)]
    }

    /// Which event it is, where and when.
    private func about(_ event: Int32, _ codes: [String], _ days: ClosedRange<CalendarDate>) -> [SheetCell] {
        let area = DataArea(briefing: briefing)
        let facts = briefing.events[event]
        let isWhole = codes.count == 1 && briefing.memberCodes.contains(codes[0])
        return [.text(facts?.card.id ?? "")] + area.cells(codes: codes, level: isWhole ? 0 : 1)
            + [
                area.versionCell, .word(facts?.card.label ?? ""), .word(facts?.card.labelFR ?? ""),
                .word(facts?.category ?? ""), .day(days.lowerBound), .day(days.upperBound),
            ]
    }
}
