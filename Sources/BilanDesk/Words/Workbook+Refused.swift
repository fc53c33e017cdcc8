import BilanReports

extension Workbook {
    /// The workbook without names that no output may print.
    func refusing(_ names: NameList) -> Workbook {
        guard !names.isEmpty else { return self }
        var workbook = self
        workbook.properties.title = names.refused(properties.title)
        workbook.properties.subject = names.refused(properties.subject)
        workbook.properties.comments = names.refused(properties.comments)
        for index in workbook.sheets.indices {
            for line in workbook.sheets[index].preamble.indices {
                let text = workbook.sheets[index].preamble[line].text
                workbook.sheets[index].preamble[line].text = names.refused(text)
            }
            workbook.sheets[index].table?.rows = (sheets[index].table?.rows ?? []).map { row in
                row.map { cell in
                    switch cell {
                    case .text(let text): .text(names.refused(text))
                    case .link(let text, let target): .link(names.refused(text), target)
                    case .empty, .number, .date: cell
                    }
                }
            }
        }
        return workbook
    }

    /// Writes the workbook to a file, without names that no output may print.
    func write(to path: String) throws { try XLSXWriter.write(refusing(NameList.inUse()), to: path) }
}
