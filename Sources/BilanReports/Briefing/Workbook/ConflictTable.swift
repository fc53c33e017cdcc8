import BilanAnalytics
import BilanLanguage
import BilanModel

/// Table 5: who says what where reports exclude each other, and what parties say about their enemies.
struct ConflictTable {
    let printer: WorkbookPrinter
    private static let tab = WorkbookTab.conflicts

    private var briefing: Briefing { printer.briefing }

    /// The tab.
    func sheet(page: PageFrame) -> Sheet {
        let reports = briefing.conflicts.flatMap { report in
            report.lines.map { line in
                row(line.figure, source: line.source, event: report.event, use: ConflictTable.use(of: line.part))
            }
        }
        let claims = briefing.partyClaims.map { claim in
            row(claim.figure, source: claim.source, event: claim.event, use: .enemy)
        }
        var lines = briefing.conflicts.map(range)
        if reports.isEmpty {
            lines.append(printer.language.briefing.noConflicts)
        } else {
            lines.append(printer.words.note(.conflict) + " " + printer.notes.mark(.conflict, on: Self.tab))
        }
        lines.append(
            claims.isEmpty
                ? printer.language.briefing.noClaims
                : printer.words.note(.partyClaims) + " " + printer.notes.mark(.partyClaims, on: Self.tab))
        let table = SheetTable(name: "tbl_conflicting", columns: columns, rows: reports + claims)
        return printer.sheet(Self.tab, table.rows.isEmpty ? nil : table, lines: lines, page: page)
    }

    private var columns: [SheetColumn] {
        [
            printer.column(.kind, width: 12), printer.column(.indicator, width: 22), printer.column(.event, width: 24),
            printer.column(.value, .number(.integer)), printer.column(.bound, width: 14),
            printer.column(.wording, width: 13), printer.column(.claimant, width: 23), printer.column(.use, width: 14),
            printer.column(.reason, width: 30), printer.column(.flags, width: 10), printer.column(.sources, width: 10),
        ]
    }

    private func row(_ figure: PublishedFigure, source: Int32, event: Int32, use: ClaimUse) -> [SheetCell] {
        let table = printer.words.table
        let (used, reason) = printer.words.use(use, printer.policy)
        return [
            printer.cell(use == .enemy ? table.partyClaim : table.conflictingReport),
            printer.cell(printer.indicator(figure)), printer.cell(printer.event(event)), printer.value(figure),
            printer.cell(printer.bound(figure)),
            figure.wording.isEmpty ? .text("-") : printer.cell(table.quoted(figure.wording)),
            printer.cell(printer.speaker(source)), printer.cell(used), printer.cell(reason),
            printer.cell(printer.flags([figure], on: Self.tab)), .text(printer.sources([figure])),
        ]
    }

    /// The range of a conflict in a sentence, which no number stands for.
    private func range(_ report: ConflictingReport) -> String {
        let used = report.figure.shownValue.map { printer.language.number($0) } ?? ShorthandMark.noFigure.rawValue
        return printer.words.table.range(
            printer.indicator(report.figure) + ", " + printer.event(report.event), printer.bound(report.figure), used,
            printer.policy)
    }

    private static func use(of part: Verdict.Part) -> ClaimUse {
        switch part {
        case .best, .least: .used
        case .bound: .widensRange
        case .floorAbove: .floorAbove
        case .floor: .floor
        case .rounding: .rounding
        case .copy: .copy
        case .enemy: .enemy
        case .unquantified: .unquantified
        case .compatible: .agrees
        case .subset: .subset
        case .overruled: .overruled
        }
    }
}
