import BilanModel
public import BilanPlaces

/// A proposed mapping for a file that no format knows: from its headings, its tags and its cells.
public struct MappingGuess: Sendable {
    /// The mapping as a file, with how sure each line is; ready to be edited.
    public let yaml: String
    /// The mapping.
    let mapping: Mapping

    /// Looks at a file; nothing is taken in.
    ///
    /// - Throws: `IngestError` for a file that cannot be read or holds no table.
    public init(of file: SourceFile, _ gazetteer: Gazetteer) throws(IngestError) {
        let sheets = try Sheet.tables(of: file)
        let signs = FileSigns(file, sheets, gazetteer)
        var guessed = sheets.map { SheetGuess($0, signs, gazetteer) }
        MappingGuess.leaveRepeats(&guessed)
        var kept = guessed.filter(\.hasFigures)
        var text = MappingText()
        text.remarks = [
            "A proposal for \(file.leaf), made from its headings and cells. Read it through and correct it, then:",
            "  bilan import FILE --map THIS --dry-run",
            "sure, likely and unsure say how far each line can be trusted; what is to be added is marked EDIT.",
            "What fields and measures there are: bilan template mapping",
        ]
        for sheet in guessed where !sheet.hasFigures {
            text.remarks.append(
                "Left out: \(sheet.sheet.label.isEmpty ? "the table" : sheet.sheet.label): no figures that a measure counts"
            )
        }
        if kept.isEmpty,
            let most = guessed.max(by: { $0.facts.count(where: \.isNumeric) < $1.facts.count(where: \.isNumeric) })
        {
            text.remarks.append("EDIT: no column of figures was recognised; say measure: where one stands")
            kept = [most]
        }
        var mapping = Mapping()
        mapping.dataset = Ingestion.code(of: file.name)
        mapping.kind = MappingGuess.kind(kept)
        if let day = signs.day {
            mapping.publishedOn = day
            text.remarks.append("published_on: likely: the name of the file")
        }
        for (number, sheet) in kept.enumerated() {
            var table = sheet.table
            if sheets.count > 1 { table.sheet = sheet.sheet.label }
            for place in sheet.guesses.indices {
                let guess = sheet.guesses[place]
                if sheet.sheet.header.names[place].isEmpty, guess.field == .ignore { continue }
                let key = MappingText.ColumnKey(table: number, column: table.columns.count)
                text.columnRemarks[key] = guess.remark
                var column = MappedColumn(name: sheet.name(place), meaning: guess.meaning)
                if guess.field == .measure { column.words = MappingGuess.measures(sheet.facts[place].distinct) }
                table.columns.append(column)
            }
            text.tableRemarks[number] = sheet.remarks
            mapping.tables.append(table)
        }
        self.mapping = mapping
        yaml = text.text(mapping)
    }

    /// Figures that an earlier sheet gives for the same areas are left to that sheet.
    private static func leaveRepeats(_ sheets: inout [SheetGuess]) {
        var seen: [String: String] = [:]
        for index in sheets.indices {
            let fields = sheets[index].guesses.compactMap(\.field)
            // Rows of the same kind: the same areas, parted by the same words.
            let shape =
                (MappedField.areas.flatMap { [$0.name, $0.code] } + MappedField.groupParts + [.country, .year])
                .filter { fields.contains($0) && !MappedField.areas.map(\.code).contains($0) }.map(\.token)
            for place in sheets[index].guesses.indices {
                guard let figure = sheets[index].guesses[place].figure else { continue }
                let parts = figure.parts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key)=\($0.value)" }
                let key =
                    (shape + [figure.measure, figure.bound.token, figure.period, figure.unit?.token ?? ""] + parts)
                    .joined(separator: "|")
                if let other = seen[key], other != sheets[index].sheet.label {
                    sheets[index].ignore(place, .likely, "repeats the sheet \"\(other)\"")
                } else {
                    seen[key] = sheets[index].sheet.label
                }
            }
        }
    }

    /// Stocks and figures by year are a publisher's own totals; figures of days are claims.
    private static func kind(_ sheets: [SheetGuess]) -> DatasetKind {
        let measures =
            sheets.flatMap(\.guesses).compactMap { $0.figure?.measure }
            + sheets.compactMap { $0.table.constants[.measure] }
        let isStock = measures.contains { Measures.named($0)?.kind == .stock }
        let isYearly = sheets.contains { sheet in
            sheet.table.constants[.day] != nil
                || (!sheet.columns(.year).isEmpty && sheet.columns(.day).isEmpty && sheet.columns(.start).isEmpty)
        }
        return isStock || isYearly ? .series : .claims
    }

    /// What the words of a column of measures stand for.
    private static func measures(_ words: Set<String>) -> [String: String] {
        var meanings: [String: String] = [:]
        for word in words.sorted().prefix(60) where Measures.named(word) == nil {
            let words = PlainWords.folded(word)
            let isCount = !MeasureWords.isRate(words, word) && !MeasureWords.isSeverity(words)
            meanings[word] = isCount ? MeasureWords.measure(words)?.code ?? MappedRows.skipWord : MappedRows.skipWord
        }
        return meanings
    }
}
