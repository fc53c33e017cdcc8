import BilanIngest
import BilanModel
import BilanReports

extension Desk {
    /// Writes every finding of an import to a file, as comma-separated values.
    public static func writeFindings(of reports: [ImportReport], to path: String) throws(DeskFailure) {
        try Folder.write(to: path) { put in
            func line(_ cells: [String]) { Array(CSVWriter.text(rows: [cells]).utf8).withUnsafeBytes(put) }
            line(["file", "sheet", "row", "column", "value", "code", "done"])
            for report in reports {
                for finding in report.findings {
                    line([
                        report.files.first ?? "", finding.sheet, finding.row == 0 ? "" : String(finding.row),
                        finding.column, finding.value, finding.code.token, finding.done.token,
                    ])
                }
            }
        }
    }
}
