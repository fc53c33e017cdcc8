import BilanModel
import BilanPlaces

/// What one sheet seems to be: its columns with guesses, and what must be said of all its rows.
struct SheetGuess {
    let sheet: Sheet
    let gazetteer: Gazetteer
    /// One for each column of the sheet.
    var guesses: [ColumnGuess]
    let facts: [ColumnFacts]
    let reading: HeadingReading
    /// The first rows, as texts.
    let rows: [[String]]
    var table = MappedTable()
    /// Lines for a person above the table.
    var remarks: [String] = []

    /// How many rows are looked at.
    static let depth = 3000

    init(_ sheet: Sheet, _ signs: FileSigns, _ gazetteer: Gazetteer) {
        self.sheet = sheet
        self.gazetteer = gazetteer
        rows = sheet.opening(SheetGuess.depth)
        var facts = sheet.header.names.map { _ in ColumnFacts() }
        for row in rows { for (place, cell) in row.enumerated() { facts[place].add(cell) } }
        self.facts = facts
        let reading = HeadingReading(label: sheet.label, preamble: sheet.preamble, file: signs.stem)
        self.reading = reading
        guesses = sheet.header.names.indices.map { place in
            let tag = sheet.tags.indices.contains(place) ? sheet.tags[place] : ""
            return SheetGuess.combined(
                TagReading.read(tag), reading.read(sheet.header.names[place], facts[place]), facts[place],
                sheet.header.names[place], gazetteer)
        }
        nameAreas(signs)
        takeParts()
        growUp()
        settleRepeats()
        checkPopulation()
        guessWriting()
        addConstants(signs)
        tellRowsApart()
        skipTotals()
    }

    /// Whether it has figures that a measure counts.
    var hasFigures: Bool { guesses.contains { $0.figure != nil || $0.field == .value } }

    /// What tag and heading say together, or else the cells.
    static func combined(
        _ tag: ColumnGuess?, _ heading: ColumnGuess?, _ facts: ColumnFacts, _ name: String, _ gazetteer: Gazetteer
    ) -> ColumnGuess {
        if facts.filled == 0 { return ColumnGuess(.ignore, .likely, "empty") }
        if let plain = tag?.figure {
            var tagged = plain
            let words = PlainWords.folded(name)
            guard facts.isNumeric else { return ColumnGuess(.ignore, .unsure, "tagged as figures, and holds none") }
            // "Non-displaced people" tagged #inneed: the tag says what is counted, the heading of whom.
            if Measures.named(tagged.measure).map(Measures.needOrResponse.contains) == true,
                tagged.parts[.needStatus] == nil, let people = MeasureWords.people(words)
            {
                tagged.parts[.needStatus] = people
            }
            tagged.parts.merge(HeadingReading.parts(words)) { $1 }
            guard let said = heading?.figure else {
                if heading?.field == .ignore, let heading { return heading }
                let isAll = tagged == plain
                return ColumnGuess(
                    .figure(tagged), isAll ? .sure : .likely,
                    (tag?.why ?? "") + (isAll ? "" : "; parts from its heading"))
            }
            // "Affected: IDPs" tagged #affected+idps: affected people of a kind, not people displaced.
            if let kind = said.parts[.needStatus], kind == tagged.measure { tagged.measure = said.measure }
            tagged.parts.merge(said.parts) { $1 }
            tagged.unit = tagged.unit ?? said.unit
            let isSame = tagged == said && tagged.parts == plain.parts
            return ColumnGuess(
                .figure(tagged), isSame ? .sure : .likely,
                (tag?.why ?? "") + (isSame ? " and its heading" : "; parts from its heading"))
        }
        if let tag { return tag }
        return heading ?? cells(facts, gazetteer)
    }

    /// What cells without a word above them seem to be.
    private static func cells(_ facts: ColumnFacts, _ gazetteer: Gazetteer) -> ColumnGuess {
        if facts.isDated { return ColumnGuess(.day, .unsure, "its cells are days") }
        if facts.mostWords({ $0.count > 1 && gazetteer.country($0) != nil }) {
            let isCode = facts.distinct.allSatisfy { $0.count <= 3 }
            return ColumnGuess(isCode ? .countryCode : .country, .likely, "its cells are countries")
        }
        if facts.distinct.count > 1, facts.mostWords({ SectorWords.meaning($0).map { $0 != .overall } ?? false }) {
            return ColumnGuess(.sector, .likely, "its cells are sectors")
        }
        if facts.distinct.count < 6, facts.mostWords({ GroupWords.sex($0) != nil || GroupWords.isWhole($0) }),
            facts.distinct.contains(where: { GroupWords.sex($0) != nil })
        {
            return ColumnGuess(.sex, .unsure, "its cells are sexes")
        }
        return ColumnGuess(.ignore, .unsure, facts.isNumeric ? "numbers that nothing names" : "nothing names it")
    }

    /// Makes a field of a column nothing, for a reason.
    mutating func ignore(_ place: Int, _ confidence: ColumnGuess.Confidence, _ why: String) {
        guesses[place] = ColumnGuess(.ignore, confidence, why)
    }

    /// Columns that hold a field, in the order of the sheet.
    func columns(_ field: MappedField) -> [Int] { guesses.indices.filter { guesses[$0].field == field } }
}
