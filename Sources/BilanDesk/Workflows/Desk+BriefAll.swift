import BilanModel
import BilanReports

/// What became of all reports of a period.
public struct BriefAllReport: Sendable {
    /// Paths of the drafts.
    public var paths: [String] = []
    /// One line a report, for the subject of a mail.
    public var subjects: [String] = []
    /// Reports that could not be written, each with why.
    public var failures: [DeskFailure] = []
}

extension Desk {
    /// Writes the drafts of every report that is made by the kind of period asked for: those built in, and those in
    /// `Reports/` here, which stand for a built-in one of the same name.
    ///
    /// One report that cannot be written does not keep back the others.
    ///
    /// - Parameter request: its report is not looked at.
    /// - Throws: `.usage` for words that mean no period, or a kind of period by which no report is made.
    public func briefAll(_ request: BriefRequest) throws(DeskFailure) -> BriefAllReport {
        try failing {
            var report = BriefAllReport()
            var made: Set<String> = []
            let names = Desk.reportNames
            for name in names {
                do {
                    let definition = try definition(name)
                    made.insert(definition.period.token)
                    guard try isMade(definition, request) else { continue }
                    var one = request
                    one.report = name
                    let (paths, subject) = try draft(one)
                    report.paths += paths
                    report.subjects.append(subject)
                } catch let failure as DeskFailure {
                    if failure.kind == .usage { throw failure }
                    report.failures.append(failure)
                } catch let error as DefinitionError {
                    report.failures.append(DeskFailure(error))
                }
            }
            guard !report.subjects.isEmpty || !report.failures.isEmpty else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "no report is made by the kind of period that \"\(request.period)\" is; \(names.joined(separator: ", ")) "
                            + "are made by \(made.sorted().joined(separator: ", "))",
                        fr:
                            "aucun rapport ne se fait par le genre de période de « \(request.period) » ; \(names.joined(separator: ", ")) "
                            + "se font par \(made.sorted().joined(separator: ", "))"))
            }
            return report
        }
    }

    /// Names of the reports built in and of those in `Reports/` here, sorted.
    static var reportNames: [String] {
        let own = Folder.files(in: "Reports").filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
        return Set(EmbeddedFiles.definitions + own).sorted()
    }

    private func isMade(_ definition: ReportDefinition, _ request: BriefRequest) throws -> Bool {
        var reader = PeriodReader(period: request.period, until: request.until, knownBy: request.knownBy)
        if definition.period.isWeek { reader.week = definition.period }
        return try reader.span()?.type == definition.period
    }
}
