import BilanModel

/// What is typed behind `bilan trace`: a question, or a figure_id with its report.
public struct TraceWords: Sendable {
    private let words: [String]
    private let report: String?
    private let typed: TypedQuestion

    /// The words and options as typed.
    public init(_ words: [String], report: String?, typed: TypedQuestion) {
        self.words = words
        self.report = report
        self.typed = typed
    }

    /// The trace that they ask for.
    ///
    /// - Throws: `.usage` where a measure and an id, or an id and options of a question, do not go together.
    public func trace(_ desk: Desk) throws(DeskFailure) -> Trace {
        guard let id = words.first(where: FigureID.isMeant) else {
            guard report == nil else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "--report goes with a figure_id, such as those in the workbook of a briefing",
                        fr: "--report va avec un figure_id, comme ceux du classeur d’un bulletin"))
            }
            return try desk.trace(typed)
        }
        guard words.count == 1 else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "give one figure_id, or measures: \(words.joined(separator: ", "))",
                    fr: "donnez un figure_id, ou des mesures : \(words.joined(separator: ", "))"))
        }
        guard let report else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\"\(id)\" is a figure_id: name its report with --report, such as mali-weekly",
                    fr: "« \(id) » est un figure_id : nommez son rapport avec --report, comme mali-weekly"))
        }
        if let option = foreignOption {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(option) does not go with a figure_id, which says what it is of",
                    fr: "\(option) ne va pas avec un figure_id, qui dit ce dont il s’agit"))
        }
        var request = FigureTraceRequest(figureID: id, report: report)
        request.period = typed.period
        request.knownBy = typed.knownBy
        request.recordedBy = typed.recordedBy
        request.audience = typed.audience
        request.withholdBelow = typed.withholdBelow
        return try desk.trace(request)
    }

    /// The first option of a question that an id already answers.
    private var foreignOption: String? {
        let given: [(String, Bool)] = [
            ("--by", !typed.by.isEmpty), ("--in", typed.within != nil), ("--from", typed.from != nil),
            ("--to", typed.to != nil), ("--last", typed.last != nil), ("--until", typed.until != nil),
            ("--include-current", typed.includeCurrent), ("--allocate", typed.allocate != nil),
            ("--on", typed.on != nil), ("--boundaries", typed.boundaries != nil), ("--apportion", typed.apportion),
            ("--rate", typed.rate != nil), ("--dataset", !typed.datasets.isEmpty), ("--policy", typed.policy != nil),
            ("--scope", typed.scope != nil), ("--group", typed.group != nil), ("--union", typed.union),
            ("--where", typed.condition != nil), ("--show-missing", typed.showMissing),
        ]
        return given.first(where: \.1)?.0
    }
}
