import BilanModel

extension Mapping {
    /// Reads a mapping as `bilan template mapping` explains it.
    ///
    /// - Throws: `MappingError` with file and line, and what is allowed.
    public init(yaml text: String, file: String) throws(MappingError) {
        let root = try MappingNode(yaml: text, file: file)
        try root.allow(Mapping.keys + MappedTable.keys)
        dataset = try root.text("dataset")
        kind = try root.word("kind", DatasetKind.self) ?? .claims
        title = try root.text("title")
        publisher = try root.text("publisher")
        citation = try root.text("citation")
        licence = try root.text("licence")
        edition = try root.text("edition")
        grade = try root.value("grade", "A to F and 1 to 6, as in B2") { Grade($0) }
        publishedOn = try root.value("published_on", "a day such as 2024-01-25") { CalendarDate($0) }
        let items = try root.items("tables")
        if items.isEmpty {
            tables = [try MappedTable(root, over: MappedTable())]
        } else {
            // What stands beside the tables holds for all of them.
            let common = try MappedTable(root, over: MappedTable(), hasColumns: false)
            for item in items {
                try item.allow(MappedTable.keys)
                tables.append(try MappedTable(item, over: common))
            }
        }
    }

    /// Keys of the whole file.
    static let keys = [
        "dataset", "kind", "title", "publisher", "citation", "licence", "grade", "edition", "published_on", "tables",
    ]
}

extension MappedTable {
    /// Keys of one table, or of the file where it has one.
    static let keys = [
        "sheet", "headings_in_row", "constants", "numbers", "suppressed", "dates", "scheme", "check_codes", "stocks",
        "columns", "skip",
    ]

    init(_ node: MappingNode, over common: MappedTable, hasColumns: Bool = true) throws(MappingError) {
        self = common
        if node["sheet"] != nil { sheet = try node.text("sheet") }
        headingRow = try node.value("headings_in_row", "a whole number, as 5") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        for (key, value) in try node.table("constants") {
            let word = try key.text(for: "constants")
            guard let field = MappedField(token: word), field != .ignore else {
                throw .unknownKey(
                    file: node.file, line: key.line, key: word,
                    allowed: MappedField.tokens.filter { $0 != MappedField.ignore.token })
            }
            try MappedColumn.check(value, for: field, at: key)
            constants[field] = value
        }
        numbers = try node.word("numbers", NumberStyle.Marks.self) ?? common.numbers
        suppressed = try node.value("suppressed", "two whole numbers, as 1-4", MappedTable.range) ?? common.suppressed
        dates = try node.word("dates", DateWriting.self) ?? common.dates
        if node["scheme"] != nil { scheme = try node.text("scheme") }
        checksCodes =
            try node.value("check_codes", "true, false") { ["true": true, "false": false][$0] } ?? common.checksCodes
        stocks = try node.word("stocks", StockDays.self) ?? common.stocks
        for item in try node.items("skip") { skips.append(try SkipRule(item)) }
        for item in try node.items("columns") { columns.append(try MappedColumn(item)) }
        try refuseTwice(node)
        guard hasColumns else {
            if !columns.isEmpty { throw node.bad("columns", "columns in each of the tables, or no tables") }
            return
        }
        guard !columns.isEmpty else { throw .missingKey(file: node.file, line: node.line, key: "columns") }
        try refuseWithoutFigures(node)
    }

    /// A table without a figure says nothing.
    private func refuseWithoutFigures(_ node: MappingNode) throws(MappingError) {
        if columns.contains(where: { $0.figure != nil }) { return }
        let fields = columns.compactMap(\.field) + constants.keys
        guard fields.contains(.measure) else {
            throw .missingKey(
                file: node.file, line: node.line, key: "measure (of a column, as a field, or among the constants)")
        }
        guard MappedField.figures.contains(where: fields.contains) else {
            throw .missingKey(
                file: node.file, line: node.line, key: "field: value (or low, best, high, qualifier)")
        }
    }

    /// Two columns of one figure would be set against each other.
    private func refuseTwice(_ node: MappingNode) throws(MappingError) {
        var seen: Set<MappedFigure> = []
        for column in columns {
            guard let figure = column.figure, !seen.insert(figure).inserted else { continue }
            throw .badValue(
                file: node.file, line: node.line, key: "column", value: column.name.text,
                allowed:
                    "another group (sex, age, sector, need_status …) or bound for a second column of \(figure.measure)")
        }
    }

    private static func range(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 && ends[0] <= ends[1] && ends[0] >= 0 ? ends[0]...ends[1] : nil
    }
}
