import BilanAnalytics
import BilanModel
import BilanReports
import BilanStore

extension Trace {
    /// The tree as JSON, with the same content and the names of `query`.
    public var json: String {
        JSONText.object([
            ("cells", .array(cells.map(\.json))), ("beside", .array(beside.map(\.json))),
            ("notes", .array(notes.map(JSONText.text))),
        ]).document
    }
}

extension JSONText {
    fileprivate static func text(ifAny text: String?) -> JSONText {
        text.map { $0.isEmpty ? .null : .text($0) } ?? .null
    }
    fileprivate static func day(_ day: CalendarDate?) -> JSONText { day.map { .text($0.description) } ?? .null }
    fileprivate static func quantity(_ quantity: Quantity?) -> JSONText {
        quantity.map { .number($0.description) } ?? .null
    }
}

extension Estimate {
    fileprivate var members: [(String, JSONText)] {
        [
            ("low", .quantity(low)), ("low_is", .text(lowKind.token)), ("best", .quantity(best)),
            ("high", .quantity(high)), ("high_is", .text(highKind.token)), ("is_quantified", .flag(isQuantified)),
        ]
    }
}

extension TracedPlace {
    fileprivate var json: JSONText { .object([("code", .text(code)), ("name", .text(name))]) }
}

extension TracedCell {
    fileprivate var json: JSONText {
        .object(
            [
                ("figure_id", .text(ifAny: figureID)), ("places", .array(places.map(\.json))),
                ("period", .text(ifAny: period)), ("period_start", .day(days?.lowerBound)),
                ("period_end", .day(days?.upperBound)), ("measure", .text(measure)), ("group", .text(group)),
                ("scope", .text(scope.token)), ("unit", .text(unit.token)), ("cell_state", .text(state.token)),
            ] + parts.map { ($0.dimension, .text($0.word)) } + estimate.members + rateMembers + [
                ("conflict", .flag(conflict)), ("flags", .array(flags.tokens.map(JSONText.text))),
                ("figures", .array(figures.map(\.json))),
            ])
    }

    private var rateMembers: [(String, JSONText)] {
        guard let rate else { return [] }
        return [
            ("rate_low", .quantity(rate.low)), ("rate_best", .quantity(rate.best)), ("rate_high", .quantity(rate.high)),
            ("population", .quantity(rate.population)), ("population_year", .number(String(rate.year))),
        ]
    }
}

extension TracedFigure {
    fileprivate var json: JSONText {
        .object(
            [
                ("outside_because", .text(ifAny: besideReason?.token)), ("measure", .text(measure)),
                ("group", .text(group)), ("scope", .text(scope.token)), ("event", event?.json ?? .null),
                ("places", .array(places.map(\.json))), ("start", .day(start)), ("end", .day(end)),
                ("as_of", .day(asOf)), ("policy", .text(policy)),
            ] + estimate.members + [
                ("range_of_reports", hull.map { .object($0.members) } ?? .null), ("conflict", .flag(conflict)),
                ("flags", .array(flags.tokens.map(JSONText.text))), ("reasons", .array(reasons.map(JSONText.text))),
                ("claims", .array(claims.map(\.json))),
            ])
    }
}

extension TracedEvent {
    fileprivate var json: JSONText {
        .object([
            ("event_uid", .text(uid.sixteenDigits)), ("event_id", .text(ifAny: id)), ("label", .text(ifAny: label)),
            ("category", .text(ifAny: category)),
        ])
    }
}

extension TracedClaim {
    fileprivate var json: JSONText {
        .object(
            [
                ("used", .flag(isUsed)), ("part", .text(part.token)), ("why", .text(part.phrase(isUsed: isUsed))),
                ("group", .text(group)),
            ] + estimate.members + [
                ("qualifier", .text(qualifier.token)), ("stated", .text(ifAny: stated)),
                ("source", .text(ifAny: source)), ("grade", .text(grade.description)),
                ("claimant", .text(claimant.token)), ("verification", .text(verification.token)),
                ("finality", .text(finality.token)), ("document", document?.json ?? .null),
                ("known_on", .day(knownOn)), ("dataset", .text(dataset)),
                ("release", provenance?.json ?? .null), ("record_uid", .text(recordUID.sixteenDigits)),
            ])
    }
}

extension DocumentCard {
    fileprivate var json: JSONText {
        .object([
            ("id", .text(id)), ("title", .text(ifAny: title)), ("url", .text(ifAny: url)), ("known_on", .day(knownOn)),
        ])
    }
}

extension RecordProvenance {
    fileprivate var json: JSONText {
        .object([
            ("edition", .text(ifAny: edition)), ("known_on", .day(releaseKnownOn)), ("format", .text(format)),
            ("sha256", .text(sha256)), ("sheet", .text(ifAny: sheet)), ("row", .number(String(row))),
            ("record_id", .text(ifAny: externalID)), ("entry", .number(String(entry))),
            ("place_as_written", .text(ifAny: placeAsWritten)),
            (
                "put_right",
                correction.map {
                    .object([
                        ("entry", .number(String($0.number))), ("day", .day($0.day)), ("reason", .text($0.reason)),
                    ])
                } ?? .null
            ),
        ])
    }
}
