import BilanAnalytics
import BilanModel
import BilanPlaces
public import BilanReports
import BilanStore

/// What `revisions` is told beside a question.
public struct RevisionRequest: Sendable {
    /// The day since which figures changed.
    public var since: String?
    /// Two moments: days, entries (`entry:12`) or issued briefings (`mali-weekly:2023-W36:r1`).
    public var between: [String] = []
    /// Whether to tell how long figures take to settle instead.
    public var settling = false

    /// A request that still needs its moments.
    public init() {}
}

extension Desk {
    /// Figures that changed between two moments: what they were, what they are, and why.
    ///
    /// - Throws: `.usage` for moments that mean nothing, and as `query` does.
    public func revisions(_ typed: TypedQuestion, _ request: RevisionRequest) throws(DeskFailure) -> AnswerTable {
        try failing {
            guard typed.knownBy == nil, typed.recordedBy == nil else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "--since and --between say both moments; leave out --known-by and --recorded-by",
                        fr: "--since et --between disent les deux moments ; laissez --known-by et --recorded-by"))
            }
            if request.settling { return try settling(typed) }
            if typed.measures.isEmpty {
                let readers = try AudienceReader.read(typed.audience) ?? .internal
                if let table = try revisions(between: request.between, for: readers) { return table }
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "name measures, such as killed injured; only two issues are compared without",
                        fr: "nommez des mesures, comme killed injured ; seules deux parutions se comparent sans"))
            }
            let (first, second) = try moments(request)
            let old = try ask(first.put(into: typed))
            let new = try ask(second.put(into: typed))
            return RevisionTable(old, new).table
        }
    }

    /// A table of revisions in a format of answers; on a screen as a list.
    public static func listing(of table: AnswerTable, format: String) throws(DeskFailure) -> String {
        let text = try text(of: table, format: format)
        guard format.lowercased() == "table" else { return text }
        return ListTable(columns: table.columns, rows: table.rows.map { $0.map(\.plain) }).text
    }

    /// How long figures took from the first day on which they were known to their last change.
    private func settling(_ typed: TypedQuestion) throws -> AnswerTable {
        var settling = Settling()
        for day in try store.changeDays() {
            var then = typed
            then.knownBy = day.description
            then.by = []
            settling.see(try ask(then).answer.cells.flatMap(\.figures), on: day)
        }
        return settling.table
    }

    private func moments(_ request: RevisionRequest) throws -> (Moment, Moment) {
        if let since = request.since {
            guard request.between.isEmpty else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "give --since, or --between, not both",
                        fr: "donnez --since, ou --between, pas les deux"))
            }
            return (try moment(since), Moment())
        }
        guard request.between.count == 2 else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "say between which moments: --since DAY, or --between DAY DAY, or two issues, or two entries "
                        + "(entry:12)",
                    fr:
                        "dites entre quels moments : --since JOUR, ou --between JOUR JOUR, ou deux parutions, ou deux saisies "
                        + "(entry:12)"))
        }
        return (try moment(request.between[0]), try moment(request.between[1]))
    }

    private func moment(_ text: String) throws -> Moment {
        if let day = CalendarDate(text) { return Moment(knownBy: day) }
        if text.lowercased().hasPrefix("entry:"), let entry = Int64(text.dropFirst(6)), entry > 0 {
            return Moment(recordedBy: entry)
        }
        let issues = try store.publications()
        if let issue = issues.first(where: { $0.isNamed(text) }) {
            return Moment(knownBy: issue.knownBy, recordedBy: issue.entry)
        }
        let known = issues.map(\.name).joined(separator: ", ")
        throw DeskFailure(
            .usage,
            Phrase(
                "\"\(text)\" is no day (2023-09-17), no entry (entry:12) and no issue; "
                    + (known.isEmpty ? "nothing was issued yet" : "issued were \(known)"),
                fr: "« \(text) » n’est ni un jour (2023-09-17), ni une saisie (entry:12), ni une parution ; "
                    + (known.isEmpty ? "rien n’a encore été publié" : "ont été publiés \(known)")))
    }
}

/// A moment at which a question is asked.
struct Moment {
    var knownBy: CalendarDate?
    var recordedBy: Int64?

    /// The question as asked then.
    func put(into typed: TypedQuestion) -> TypedQuestion {
        var then = typed
        then.knownBy = knownBy?.description
        then.recordedBy = recordedBy
        return then
    }
}
