import BilanIngest
import BilanReports

/// Writes a table of 12 columns as a workbook, or reads the first sheet of one and counts its cells.
@main struct BenchWorkbook {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        switch (words.first, words.dropFirst().first, words.dropFirst(2).first.flatMap(Int.init)) {
        case ("write", let path?, let rows?): try write(rows, to: path)
        case ("read", let path?, _): try read(path)
        default: print("usage: bench-workbook write OUT.xlsx ROWS | read IN.xlsx")
        }
    }

    private static let columns: [SheetColumn] = [
        SheetColumn("country"), SheetColumn("admin1"), SheetColumn("admin2"), SheetColumn("week_start", .date),
        SheetColumn("events", .number(.integer)), SheetColumn("fatalities", .number(.integer)),
        SheetColumn("civilians", .number(.integer)), SheetColumn("displaced", .number(.integer)),
        SheetColumn("per_100k", .number(.integer)), SheetColumn("share", .number(.share)), SheetColumn("source"),
        SheetColumn("note"),
    ]

    private static func write(_ count: Int, to path: String) throws {
        let rows = (0..<count).map { row -> [SheetCell] in
            [
                .text("Country \(row % 54)"), .text("Admin one \(row % 700)"), .text("Admin two é \(row % 5500)"),
                .date(2009 + row % 14, 1 + row % 12, 1 + row % 28), .whole(row % 97), .whole(row % 1013),
                .whole(row % 503), .whole(row * 7 % 100_003), .number(thousandths: Int64(row % 1000) * 125),
                .number(thousandths: Int64(row % 1000)), .text("Source"), .text("row note \(row)"),
            ]
        }
        let day = WorkbookDay(year: 2024, month: 1, day: 1)
        let book = Workbook(
            properties: WorkbookProperties(title: "A table", created: day),
            sheets: [.machine("data", columns: columns, rows: rows)])
        try XLSXWriter.write(book, to: path)
    }

    private static func read(_ path: String) throws {
        guard let sheet = try Sheet.tables(of: SourceFile(path: path)).first else { return }
        var (rows, cells) = (1, sheet.header.names.count)
        try sheet.forEachRow { row throws(IngestError) in
            rows += 1
            // Every cell is made a value, as a format would.
            for column in 0..<row.columns where !row[column].isEmpty || column < row.count { cells += 1 }
        }
        print(rows, cells)
    }
}
