import BilanModel

/// Makes a batch of a baseline assessment: one record a row.
struct BaselineReader {
    private var table: DTMBook
    private let setting: ImportSetting

    init(_ setting: ImportSetting) {
        self.setting = setting
        table = DTMBook("dtm_baseline", setting)
    }

    mutating func finished() -> Batch { table.book.finished() }

    mutating func read(_ sheet: Sheet) throws(IngestError) {
        table.book.open(sheet)
        let columns = BaselineColumns(&table.book)
        var last: CalendarDate?
        try sheet.forEachRow { row throws(IngestError) in
            guard let day = columns.style.read(row[columns.snapshot])?.range.upperBound else { return }
            last = max(last ?? day, day)
        }
        try table.book.readCodes(sheet, columns.places)
        let number = BaselineReader.number(sheet, setting)
        try sheet.forEachRow { row throws(IngestError) in try read(row, columns, last, number) }
    }

    private mutating func read(
        _ row: Row, _ columns: BaselineColumns, _ last: CalendarDate?, _ number: Int?
    ) throws(IngestError) {
        guard try table.book.begin(row) else { return }
        let first = [columns.places.country, columns.snapshot] + columns.places.levels.map(\.name)
        if let total = first.first(where: { BaselineReader.isTotal(row[$0]) }) {
            return table.book.skip(total, row, because: "the sheet's own sum of its rows")
        }
        guard table.book.needed(columns.snapshot, row) != nil else { return }
        guard let days = table.book.days(columns.snapshot, row, columns.style) else {
            return table.book.setAside(.unreadableDate, columns.snapshot, row)
        }
        // A workbook is one round; one that gathers several years is not.
        let day = days.range.upperBound
        let taken = last.map { number != nil || $0.day - day.day <= BaselineReader.longest ? $0 : day } ?? day
        let round = DTMBook.name(
            country: table.country(name: row[columns.places.country], code: row[columns.places.countryCode]),
            operation: "", number: number, day: taken)
        let address = [round, columns.places.areaKey(row), row[columns.places.site]].joined(separator: "/")
        let cells = (columns.figures.map(\.column) + [columns.origin, columns.originArea, columns.type])
            .map { row[$0] }.joined(separator: "/")
        guard let id = table.id(address, cells: cells) else {
            return table.book.setAside(.duplicateId, columns.snapshot, row, value: address)
        }
        var record = table.book.record(row, id: id)
        record.set(days)
        record.category = table.book.batch.texts.code(row[columns.type])
        let origins = [row[columns.originArea], row[columns.origin]].filter { !$0.isEmpty }.joined(separator: ", ")
        record.actorA = table.book.batch.texts.code(origins)
        record.actorB = table.book.batch.texts.code(number.map { "round \($0)" } ?? "")
        table.book.place(&record, columns.places, row)
        let origin = table.origin(round, operation: "")
        for (kind, column) in columns.figures {
            guard var claim = table.book.claim(kind.measure, column, row) else { continue }
            claim.unit = kind.unit
            claim.group = table.book.code(Group(needStatus: kind.part))
            // Rows of one area are disjoint, and so are the settings and ways of return that a row tells apart.
            claim.role = .part
            claim.origin = origin
            claim.stands(on: taken)
            table.book.add(claim)
        }
        table.book.add(record)
    }

    /// How many days the survey of one round may take.
    private static let longest = 62

    private static func isTotal(_ text: String) -> Bool {
        ["total", "grand total", "total général", "total general"].contains(text.lowercased())
    }

    /// The round's number, where the user gives one as the edition or the file's own name holds it: `round 42`, `R42`.
    private static func number(_ sheet: Sheet, _ setting: ImportSetting) -> Int? {
        if let edition = setting.options.edition, let number = Int(edition), (1..<1000).contains(number) {
            return number
        }
        let leaf = sheet.name.split(separator: "/").last ?? ""
        let words = leaf.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        for (index, word) in words.enumerated() {
            for mark in ["round", "rnd", "r"] where word.hasPrefix(mark) {
                let rest = word.dropFirst(mark.count)
                let figures = rest.isEmpty && mark != "r" && index + 1 < words.count ? words[index + 1][...] : rest
                if figures.count <= 3, let number = Int(figures), number > 0 { return number }
            }
        }
        return nil
    }
}
