import BilanModel

/// Writes a mapping as the YAML that reads back equal, with remarks behind its lines.
struct MappingText {
    /// Remarks above everything.
    var remarks: [String] = []
    /// Remarks by table, and by column of a table.
    var tableRemarks: [Int: [String]] = [:]
    var columnRemarks: [ColumnKey: String] = [:]

    /// A column of a table, both counted from 0.
    struct ColumnKey: Hashable {
        let table: Int
        let column: Int
    }

    /// The file.
    func text(_ mapping: Mapping) -> String {
        var lines = remarks.map { $0.isEmpty ? "#" : "# " + $0 }
        func add(_ key: String, _ value: String) {
            if !value.isEmpty { lines.append("\(key): \(MappingText.scalar(value))") }
        }
        add("dataset", mapping.dataset)
        add("kind", mapping.kind.token)
        add("title", mapping.title)
        add("publisher", mapping.publisher)
        add("citation", mapping.citation)
        add("licence", mapping.licence)
        add("grade", mapping.grade?.description ?? "")
        add("edition", mapping.edition)
        add("published_on", mapping.publishedOn?.description ?? "")
        if mapping.tables.count == 1, let table = mapping.tables.first {
            lines += (tableRemarks[0] ?? []).map { "# " + $0 }
            lines += self.lines(table, 0)
        } else if !mapping.tables.isEmpty {
            lines.append("tables:")
            for (number, table) in mapping.tables.enumerated() {
                lines += (tableRemarks[number] ?? []).map { "  # " + $0 }
                for (place, line) in self.lines(table, number).enumerated() {
                    lines.append((place == 0 ? "  - " : "    ") + line)
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ table: MappedTable, _ number: Int) -> [String] {
        let usual = MappedTable()
        var lines: [String] = []
        func add(_ key: String, _ value: String, _ isSaid: Bool = true) {
            if isSaid, !value.isEmpty { lines.append("\(key): \(MappingText.scalar(value))") }
        }
        add("sheet", table.sheet)
        add("headings_in_row", table.headingRow.map { String($0) } ?? "")
        if !table.constants.isEmpty {
            let pairs = table.constants.sorted { $0.key.rawValue < $1.key.rawValue }
            lines.append("constants:")
            for (field, value) in pairs { lines.append("  \(field.token): \(MappingText.scalar(value))") }
        }
        add("numbers", table.numbers.token, table.numbers != usual.numbers)
        add("suppressed", table.suppressed.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "")
        add("dates", table.dates.token, table.dates != usual.dates)
        add("scheme", table.scheme)
        add("check_codes", "false", !table.checksCodes)
        add("stocks", table.stocks?.token ?? "")
        lines.append("columns:")
        for (place, column) in table.columns.enumerated() {
            let remark = columnRemarks[ColumnKey(table: number, column: place)].map { "  # " + $0 } ?? ""
            lines.append("  - {\(MappingText.pairs(column).joined(separator: ", "))}" + remark)
        }
        if !table.skips.isEmpty { lines.append("skip:") }
        for rule in table.skips { lines.append("  - {\(MappingText.pairs(rule).joined(separator: ", "))}") }
        return lines
    }

    private static func pairs(_ column: MappedColumn) -> [String] {
        var pairs = ["column: " + name(column.name)]
        switch column.meaning {
        case .field(let field): pairs.append("field: " + field.token)
        case .figure(let figure):
            pairs.append("measure: " + figure.measure)
            if figure.bound != .best { pairs.append("bound: " + figure.bound.token) }
            for (field, value) in figure.parts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                pairs.append("\(field.token): \(scalar(value))")
            }
            if let unit = figure.unit { pairs.append("unit: " + unit.token) }
            if !figure.period.isEmpty { pairs.append("period: " + scalar(figure.period)) }
            if figure.factor != 1 { pairs.append("factor: \(figure.factor)") }
            if let role = figure.role { pairs.append("role: " + role.token) }
        }
        if !column.words.isEmpty {
            let words = column.words.sorted { $0.key < $1.key }.map { "\(scalar($0.key)): \(scalar($0.value))" }
            pairs.append("words: {\(words.joined(separator: ", "))}")
        }
        if column.isOptional { pairs.append("optional: true") }
        return pairs
    }

    private static func pairs(_ rule: SkipRule) -> [String] {
        let words = rule.words.count == 1 ? scalar(rule.words[0]) : list(rule.words)
        return [
            "column: " + name(rule.column), "\(rule.test.token): \(rule.test == .empty ? "true" : words)",
            "because: " + scalar(rule.reason),
        ]
    }

    private static func name(_ name: ColumnName) -> String {
        switch name {
        case .headings(let headings):
            headings.count > 1
                ? list(headings) : Int(headings[0]) == nil ? scalar(headings[0]) : headings[0].jsonLiteral
        case .tag(let tag): scalar(tag)
        case .position(let position): String(position)
        }
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map(scalar).joined(separator: ", ") + "]"
    }

    /// A text as YAML reads it back: bare where nothing in it means anything, else in quotes.
    static func scalar(_ text: String) -> String {
        let isBare =
            text.first?.isLetter == true && text.last != " "
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) || " _-.()/'".unicodeScalars.contains($0)
            }
            && !["true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf"].contains(text.lowercased())
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        return isBare ? text : isNumber && text.utf8.count > 3 ? text : text.jsonLiteral
    }
}
