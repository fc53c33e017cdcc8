import BilanAnalytics
import BilanModel
import BilanStore

/// What `decide` is told.
public struct DecideRequest: Sendable {
    /// The event, by its id or identity.
    public var event: String
    /// Code of the measure.
    public var measure: String
    /// The claim that is to stand.
    public var claim: String?
    /// The lower bound that is to stand, where no claim is.
    public var low: String?
    /// The number that is to stand; alone, exactly that.
    public var best: String?
    /// The upper bound that is to stand.
    public var high: String?
    /// The group of the figure; nil for everybody.
    public var group: String?
    /// The scope of the figure, where the event has several.
    public var scope: String?
    /// Why.
    public var reason: String
    /// The day of the decision, as typed; nil for today.
    public var on: String?

    /// A request to decide on a measure of an event.
    public init(event: String, measure: String, reason: String) {
        self.event = event
        self.measure = measure
        self.reason = reason
    }
}

/// What became of a ruling.
public struct RulingReport: Sendable {
    /// What was ruled, in a sentence each.
    public var lines: [String]
    /// Remarks: the entry, and from when on it counts.
    public var remarks: [String] = []
}

extension Desk {
    /// Decides what stands for a figure, above every policy.
    ///
    /// - Throws: `.usage` where the event, the figure or the claim is not clear, saying what there is.
    public static func decide(_ request: DecideRequest, store asked: String?) throws(DeskFailure) -> RulingReport {
        try failing {
            let desk = try open(writing: asked)
            return try desk.decide(request)
        }
    }

    /// Takes decisions back, by the numbers that the list prints.
    public static func withdrawDecision(
        _ number: Int64, reason: String, store asked: String?
    ) throws(DeskFailure) -> RulingReport {
        try failing {
            let desk = try open(writing: asked)
            guard let entry = try desk.store.withdrawDecisions([number], reason: reason, day: Today.date) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "there is no decision \(number); bilan decide --list shows them",
                        fr: "il n’y a pas de décision \(number) ; bilan decide --list les montre"))
            }
            return RulingReport(
                lines: [Desk.says("decision \(number) no longer stands", fr: "la décision \(number) ne vaut plus")],
                remarks: [Desk.says("entry \(entry)", fr: "saisie \(entry)")])
        }
    }

    /// Decisions that stand.
    public func listDecisions() throws(DeskFailure) -> ListTable {
        try failing {
            ListTable(
                columns: ["decision", "event", "figure", "stands", "day", "entry", "reason"],
                rows: try store.decisions().map { line in
                    let value =
                        line.estimate.isQuantified ? line.estimate.inWords(nil) + " " + line.estimate.interval : ""
                    let claim = line.claim.map { "claim \"\(line.stated)\" of record \($0.sixteenDigits)" } ?? ""
                    return [
                        String(line.number), line.eventID.isEmpty ? line.event.sixteenDigits : line.eventID, line.key,
                        claim + value, line.day.description, String(line.entry), line.reason,
                    ]
                })
        }
    }

    private func decide(_ request: DecideRequest) throws -> RulingReport {
        guard !request.reason.isEmpty else {
            throw DeskFailure.noReason
        }
        guard let measure = Measures.named(request.measure) else {
            let codes = Measures.all.map(\.code)
            throw DeskFailure(
                .usage,
                Phrase(
                    "unknown measure \"\(request.measure)\"\(NearWord.hint(request.measure, codes)); use "
                        + codes.joined(separator: ", "),
                    fr: "mesure « \(request.measure) » inconnue\(NearWord.hint(request.measure, codes)) ; employez "
                        + codes.joined(separator: ", ")))
        }
        let day = try DayReader.day(request.on, "--on") ?? Today.date
        let columns = try store.columns()
        let finder = EventFinder(store, try store.eventSketches(), columns.datasets)
        let event = try finder.event(request.event)
        let number = columns.joined[event.number] ?? event.number
        let figures = try DecidableFigures(of: number, measure, columns, gazetteer())
        let value = try TypedEstimate.read(low: request.low, best: request.best, high: request.high)
        var decision: NewDecision
        var said: String
        if let typed = request.claim {
            guard value == nil else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "give --claim, or --low, --best and --high, not both",
                        fr: "donnez --claim, ou --low, --best et --high, pas les deux"))
            }
            let meant = try ClaimFinder(store, columns).claims(typed).filter {
                columns.event[$0] == number && columns.measure[$0] == measure.id && columns.estimate[$0].isQuantified
                    && (request.group == nil || figures.token($0) == request.group)
            }
            guard meant.count == 1, let claim = meant.first else {
                let have = figures.claimWords
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\"\(typed)\" is \(meant.isEmpty ? "no claim" : "\(meant.count) claims") of \(measure.code) for "
                            + "\(finder.name(event)); it has \(have.isEmpty ? "none with a number" : have)",
                        fr: "« \(typed) » est \(meant.isEmpty ? "sans déclaration" : "\(meant.count) déclarations") de "
                            + "\(measure.code) pour \(finder.name(event)) ; il "
                            + (have.isEmpty ? "n’en a aucune avec un nombre" : "a \(have)")))
            }
            decision = NewDecision(
                event: event.uid, measure: measure.id, scope: columns.scope[claim], unit: columns.unit[claim])
            decision.group = figures.token(claim)
            decision.claim = columns.claim[claim]
            said = figures.words(claim)
        } else {
            guard let value else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "say what stands: --claim ID, or --low, --best, --high",
                        fr: "dites ce qui vaut : --claim ID, ou --low, --best, --high"))
            }
            let key = try figures.key(group: request.group ?? "all", scope: request.scope, finder.name(event))
            decision = NewDecision(event: event.uid, measure: measure.id, scope: key.scope, unit: key.unit)
            decision.group = key.group
            decision.estimate = value
            said = value.inWords(nil) + " " + value.interval
        }
        let former = figures.estimate(decision)
        let entry = try store.decide(decision, reason: request.reason, day: day)
        var words = Desk.says(
            "\(measure.code) (\(decision.group), \(decision.scope.token)) of \(finder.name(event)): \(said)",
            fr: "\(measure.code) (\(decision.group), \(decision.scope.token)) de \(finder.name(event)) : \(said)")
        if let former {
            words +=
                Desk.says(", before: ", fr: ", avant : ") + "\(former.inWords(nil)) \(former.interval)"
        }
        return RulingReport(
            lines: [words],
            remarks: [
                Desk.says(
                    "entry \(entry); counts from \(day) on: an answer with --known-by an earlier day leaves it out",
                    fr:
                        "saisie \(entry) ; vaut à partir du \(day) : une réponse avec --known-by un jour plus tôt l’ignore"
                )
            ])
    }
}
