import BilanLanguage
import BilanModel

/// `sources` with their marks, and `revisions`: a row for each figure that changed, none in a first issue.
struct SourceSheets {
    let briefing: Briefing

    var sources: DataSheet {
        DataSheet(
            tab: .sources,
            columns: [
                DataColumn("source_id", "#meta+source+id", .never),
                DataColumn("document_id", "#meta+document+id", .never),
                DataColumn("title", "#meta+title", .unknown),
                DataColumn("publisher", "#meta+publisher", .unknown),
                DataColumn("url", .url, "#meta+url", .unknown),
                DataColumn("published_date", .date, "#date+published", .unknown),
                DataColumn("date_basis", "#meta+date_basis", .never, allowed: KnownBasis.tokens),
                DataColumn("language", "#meta+language", .unknown),
                DataColumn("kind", "#meta+kind", .never, allowed: ["primary", "secondary", "dataset"]),
                DataColumn("grade", "#meta+grade", .unknown),
                DataColumn("licence", "#meta+licence", .unknown),
            ], rows: briefing.sources.map(row))
    }

    private func row(_ source: SourceLine) -> [SheetCell] {
        let target = LinkTarget.web(source.url)
        return [
            .text(source.mark), .text(source.id), .word(source.title), .word(source.publisher),
            target.address == nil ? .word(source.url) : .link(source.url, target),
            source.knownOn.map(SheetCell.day) ?? .empty, .text(source.basis.token), .word(source.language),
            .text(source.isPrimary.map { $0 ? "primary" : "secondary" } ?? "dataset"), .word(source.grade),
            .word(source.licence),
        ]
    }

    var revisions: DataSheet {
        DataSheet(
            tab: .revisions,
            columns: [
                DataColumn("figure_id", "#meta+id", .firstIssue),
                DataColumn("revision", .integer, "#meta+revision", .firstIssue),
                DataColumn("date", .date, "#date+revised", .firstIssue),
                DataColumn("old_value", .number, "#indicator+num+old", .noFigure, unit: "unit"),
                DataColumn("new_value", .number, "#indicator+num+new", .noFigure, unit: "unit"),
                DataColumn("reason", "#meta+reason", .firstIssue), .sources,
            ], rows: briefing.revised.map(row))
    }

    /// The number that was printed with the revision that printed it, and the one known on the day of this issue.
    private func row(_ revised: RevisedFigure) -> [SheetCell] {
        let area = DataArea(briefing: briefing)
        return [
            .text(revised.figure.id), .whole(revised.issue.revision), .day(briefing.issueDay),
            .quantity(revised.was.flatMap(value)), .quantity(revised.now.flatMap(value)),
            .text(revised.reasons.map(\.token).joined(separator: ";")), area.sources(revised.figure.sources),
        ]
    }

    private func value(_ estimate: Estimate) -> Quantity? { FigureShape(estimate, qualifier: nil).value }
}
