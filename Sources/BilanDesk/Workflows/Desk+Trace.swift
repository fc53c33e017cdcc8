import BilanAnalytics
import BilanModel
import BilanReports
import BilanStore

extension Desk {
    /// What stands behind every cell of a question.
    ///
    /// - Throws: `.usage` for a question that cannot be understood or must not be asked.
    public func trace(_ typed: TypedQuestion) throws(DeskFailure) -> Trace {
        try failing {
            let asked = try ask(typed)
            let per = try typed.rate.map(RateReader.read)
            let rates = per.map { RateBook(asked.gazetteer, question: asked.question, per: $0) }
            let printer = asked.printer
            let figures = asked.answer.cells.flatMap(\.figures) + asked.answer.mentions.map(\.figure)
            var builder = try TraceBuilder(figures, asked.columns, printer, asked.question.policy, store)
            builder.leave(asked.answer, to: asked.audience, asked.withholding?.rule(asked.columns, printer))
            var trace = Trace()
            trace.cells = asked.answer.cells.map { cell in
                let places = asked.question.levels.enumerated().map { index, level in
                    TracedPlace(
                        code: printer.code(cell, at: index), name: printer.name(cell, at: index, level: level))
                }
                return TracedCell(
                    measure: Measures.numbered(cell.address.measure)?.code ?? "", group: cell.address.group,
                    scope: cell.address.scope, unit: cell.address.unit, places: places,
                    period: cell.address.period?.description,
                    parts: zip(asked.question.breakdowns, cell.address.parts).map { breakdown, word in
                        TracedPart(dimension: breakdown.token, word: word)
                    }, days: cell.days, state: cell.state,
                    estimate: cell.estimate, rate: rates?.rate(of: cell), conflict: cell.conflict, flags: cell.flags,
                    figures: cell.figures.filter { !builder.leaves.hides($0) }.map { builder.figure($0) })
            }
            trace.beside = asked.answer.mentions.filter { !builder.leaves.hides($0.figure) }.map {
                builder.figure($0.figure, beside: $0.reason)
            }
            trace.notes = asked.notes(rates: rates) + builder.notes
            return trace
        }
    }

    /// What stands behind one figure of a briefing, which is made again for it.
    ///
    /// - Throws: `.usage` for an id that is none, or that the issue does not have.
    public func trace(_ request: FigureTraceRequest) throws(DeskFailure) -> Trace {
        try failing {
            let id = try FigureID(request.figureID)
            var brief = BriefRequest(report: request.report, period: request.period ?? id.period, folder: "")
            brief.knownBy = request.knownBy
            brief.recordedBy = request.recordedBy
            let definition = try definition(request.report)
            let period = try issuePeriod(brief, definition, id, isGiven: request.period != nil)
            let issueDay = try issueDay(brief, definition, period)
            let readers = try Readers(request.audience ?? Audience.internal.token, withholdBelow: request.withholdBelow)
            let made = try issue(definition, period, issueDay, request.recordedBy, for: readers)
            let briefing = made.briefing
            let known =
                briefing.figures + briefing.tolls.flatMap { [$0.figure] + $0.parts } + briefing.previous
            guard let published = known.first(where: { $0.id == id.text }) else {
                throw id.unknown(among: known.map(\.id), issue: "\(definition.name) \(period)")
            }
            return try trace(
                published, made.material, made.policy, issue: "\(definition.name) \(period), as known on \(issueDay)")
        }
    }

    private func trace(
        _ published: PublishedFigure, _ material: BriefingMaterial, _ policy: any Policy, issue: String
    ) throws -> Trace {
        var builder = try TraceBuilder(published.figures, material.columns, material.english, policy, store)
        builder.leave(
            published.figures, to: material.audience, material.withholding?.rule(material.columns, material.english))
        var trace = Trace()
        let code = published.placeCodes.joined(separator: "+")
        let cell = TracedCell(
            figureID: published.id, measure: published.measure.code, group: published.groupToken,
            scope: published.scope, unit: published.unit,
            places: [TracedPlace(code: code.isEmpty ? "not_allocated" : code, name: "")], period: nil,
            days: published.days, state: published.state, estimate: published.estimate, rate: nil,
            conflict: published.conflict, flags: published.flags,
            figures: published.figures.filter { !builder.leaves.hides($0) }.map { builder.figure($0) })
        trace.cells = [cell]
        trace.notes = ["made again for " + issue] + builder.notes
        if published.id.contains(".claim-") {
            trace.notes.append("the number is that of one claim; the tree is of the figure it speaks of")
        }
        if !published.isTraceable {
            trace.notes.append(
                published.hasNumber
                    ? "this number is of the issue before, compared at equal age: trace it in that issue (--period)"
                    : "nobody gave a figure, so that there is nothing behind it")
        }
        return trace
    }

    /// The period of the issue: as given, else that of the id, where issues are made by such periods.
    private func issuePeriod(
        _ brief: BriefRequest, _ definition: ReportDefinition, _ id: FigureID, isGiven: Bool
    ) throws -> Period {
        if !isGiven, Period(id.period)?.type != definition.period {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(id.text) is of \(id.period), and \(definition.name) is made by \(definition.period.token): name the issue "
                        + "it stands in with --period",
                    fr:
                        "\(id.text) est de \(id.period), et \(definition.name) se fait par \(definition.period.token) : nommez avec "
                        + "--period la parution où il figure"))
        }
        return try period(brief, definition)
    }
}

/// What `trace` is told about a figure of a briefing.
public struct FigureTraceRequest: Sendable {
    /// Id of the figure, as the workbook prints it.
    public var figureID: String
    /// Name of the report, or the path of its definition.
    public var report: String
    /// Period of the issue, where it is not that of the figure.
    public var period: String?
    /// Day up to which the world's knowledge counts; nil for the issue day.
    public var knownBy: String?
    /// Entry up to which the store counts.
    public var recordedBy: Int64?
    /// For whom the trace is, as typed; those who keep the store see everything.
    public var audience: String?
    /// Numbers of people at risk in small areas below this are kept back from others.
    public var withholdBelow: Int64?

    /// A request to trace a figure of a report.
    public init(figureID: String, report: String) {
        self.figureID = figureID
        self.report = report
    }
}

extension PublishedFigure {
    /// Whether reconciled figures stand behind it.
    var isTraceable: Bool { !figures.isEmpty }
}
