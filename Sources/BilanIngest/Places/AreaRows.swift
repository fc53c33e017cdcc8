import BilanLanguage
import BilanModel

/// Reads the places that one row names, from its own up to the country.
struct AreaRows {
    let headings: AreaHeadings
    /// The finest level of the rows.
    let level: UInt8

    init?(_ headings: AreaHeadings) {
        guard let level = headings.level else { return nil }
        self.headings = headings
        self.level = level
    }

    /// The entry of the row itself, then those it only names; `cell` gives the text of a column.
    func entries(
        _ spot: RowSpot, _ reading: inout PlaceReading, _ cell: (Int) -> String
    ) -> [AreaEntry] {
        let way = headings.columns.keys.filter { $0 <= level && headings.has(.code, $0) }.sorted(by: >)
        func code(_ level: UInt8) -> String { headings.column(.code, level).map { NameText.tidy(cell($0)) } ?? "" }
        var entries: [AreaEntry] = []
        for (step, level) in way.enumerated() {
            let code = code(level)
            if code.isEmpty {
                if step == 0 {
                    reading.setAside(.missingCell, spot, "code", headings.nameColumn(level).map(cell) ?? "")
                    return []
                }
                continue
            }
            let written = headings.nameColumn(level).map(cell) ?? ""
            var entry = AreaEntry(
                spot: spot, level: level, code: code, name: NameText.tidy(written),
                parent: step + 1 < way.count ? self.code(above: step, way, code: cell) : "")
            entry.isImplied = step > 0
            if step == 0 {
                if written.unicodeScalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) {
                    reading.note(.untidyName, spot, "name", entry.name, .repaired)
                }
                entry.nameEN = headings.column(.name("en"), level).map { NameText.tidy(cell($0)) } ?? ""
                if entry.nameEN == entry.name { entry.nameEN = "" }
                entry.others = others(level, cell).filter { $0 != entry.name && $0 != entry.nameEN }
                entry.validFrom = headings.validOn.flatMap { AreaRows.day(cell($0)) }
                entry.validTo = headings.validTo.flatMap { AreaRows.day(cell($0)) }
            }
            entries.append(entry)
        }
        return entries
    }

    /// The code of the nearest level above that has one.
    private func code(above step: Int, _ way: [UInt8], code cell: (Int) -> String) -> String {
        for level in way[(step + 1)...] {
            let code = headings.column(.code, level).map { NameText.tidy(cell($0)) } ?? ""
            if !code.isEmpty { return code }
        }
        return ""
    }

    /// Names beside the first: other languages, without accents, alternatives.
    private func others(_ level: UInt8, _ cell: (Int) -> String) -> [String] {
        let main = headings.nameColumn(level)
        return (headings.columns[level] ?? []).filter {
            $0.part != .code && $0.position != main && $0.part != .name("en")
        }
        .map { NameText.tidy(cell($0.position)) }.filter { !$0.isEmpty && $0 != "NA" }
    }

    /// The day of a cell: `2021-12-20`, `2015/04/24`, with or without a time.
    static func day(_ text: String) -> CalendarDate? {
        let day = text.prefix(10).map { $0 == "/" ? "-" : $0 }
        return CalendarDate(String(day)) ?? DateReader.read(text)?.day
    }
}
