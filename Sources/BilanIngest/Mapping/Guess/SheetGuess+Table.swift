import BilanModel
import BilanPlaces

extension SheetGuess {
    /// How numbers and days are written.
    mutating func guessWriting() {
        let figures = guesses.indices.filter { guesses[$0].figure != nil || guesses[$0].field == .value }.map {
            facts[$0]
        }
        let french = figures.reduce(0) { $0 + $1.frenchNumbers }
        let english = figures.reduce(0) { $0 + $1.englishNumbers }
        if french + english > 0 {
            table.numbers = french > english ? .french : .english
            remarks.append("numbers: \(table.numbers.token), by the separators in its cells")
        }
        if figures.contains(where: { $0.stars > 0 }) {
            remarks.append("* stands in its cells: if it hides small counts, add  suppressed: 1-4")
        }
        let days = guesses.indices.filter { [.day, .start, .end, .published].contains(guesses[$0].field) }.map {
            facts[$0]
        }
        let slashed = days.reduce(0) { $0 + $1.slashed }
        if slashed > 0 {
            let first = days.reduce(0) { $0 + $1.dayFirst }
            let month = days.reduce(0) { $0 + $1.monthFirst }
            table.dates = month > first ? .monthFirst : .dayFirst
            let isSure = first > 0 || month > 0
            remarks.append(
                "dates: \(table.dates.token), "
                    + (isSure
                        ? "as only that order can be read"
                        : "unsure: no day is above 12; check whether the month comes first"))
        } else if days.contains(where: { $0.most($0.serials) }) {
            table.dates = .serial
        }
    }

    /// What no column says: the country and the days.
    mutating func addConstants(_ signs: FileSigns) {
        if columns(.country).isEmpty, columns(.countryCode).isEmpty {
            let prefixes = facts.compactMap { $0.placeCodes?.prefix }
            if let place = prefixes.compactMap({ gazetteer.country($0) }).first {
                table.constants[.country] = gazetteer.code(of: place, preferring: nil)
                remarks.append("country: sure: the P-codes")
            } else if let country = signs.country {
                table.constants[.country] = country.code
                remarks.append("country: likely: \(country.where)")
            } else if !MappedField.areas.contains(where: { !columns($0.code).isEmpty }) {
                remarks.append("EDIT: nothing says which country; add  country: MLI  under constants")
            }
        }
        let dated: [MappedField] = [.day, .start, .year, .asOf]
        let hasPeriods = guesses.allSatisfy { $0.figure.map { !$0.period.isEmpty } ?? true }
        if !dated.contains(where: { !columns($0).isEmpty }) {
            if let year = signs.year {
                table.constants[.day] = year.text
                remarks.append("day: likely: \(year.where)")
            } else if !hasPeriods {
                remarks.append("EDIT: nothing says when; add  day: 2024  under constants")
            }
        }
        if columns(.start).isEmpty, let end = columns(.end).first {
            guesses[end] = ColumnGuess(.day, .unsure, "an end without a start")
        }
        if !columns(.month).isEmpty, columns(.year).isEmpty { fixMonth() }
        if let value = columns(.value).first, columns(.measure).isEmpty {
            if guesses.contains(where: { $0.figure != nil }) {
                ignore(value, .unsure, "other columns name their figures; this one does not")
            } else if let measure = reading.context {
                table.constants[.measure] = measure.code
                remarks.append("measure: likely: the sheet's own words")
            } else {
                remarks.append("EDIT: nothing says what is counted; add  measure: in_need  under constants")
            }
        }
    }

    /// A month without a year says its year itself, or is none.
    private mutating func fixMonth() {
        for place in columns(.month) {
            if facts[place].isDated {
                guesses[place] = ColumnGuess(.day, .likely, "months with their years")
            } else {
                ignore(place, .unsure, "a month without a year")
            }
        }
    }

    /// Adds the column of words without which rows would be set against each other: two figures for one place and day.
    mutating func tellRowsApart() {
        guard columns(.id).isEmpty, columns(.needStatus).isEmpty, rows.count > 1 else { return }
        let fields = guesses.map(\.field)
        let keyless: [MappedField] = [.ignore, .note, .value, .source]
        let keys = fields.indices.filter { fields[$0].map { !keyless.contains($0) } ?? false }
        func count(_ more: Int?) -> Int {
            Set(rows.map { row in (keys + [more].compactMap(\.self)).map { row[$0] }.joined(separator: "\u{1F}") })
                .count
        }
        let now = count(nil)
        guard now * 100 < rows.count * 99 else { return }
        let loose = fields.indices.filter {
            fields[$0] == .ignore && !facts[$0].isNumeric && (2...60).contains(facts[$0].distinct.count)
                && facts[$0].filled * 2 > rows.count / 2
        }
        let gains = loose.map { (place: $0, count: count($0)) }
        guard let best = gains.max(by: { ($0.count, -$0.place) < ($1.count, -$1.place) }), best.count > now else {
            remarks.append(
                "EDIT: rows of one place and day differ in no column that is mapped; see which tells them apart")
            return
        }
        guesses[best.place] = ColumnGuess(.needStatus, .unsure, "tells rows of one place and day apart")
    }

    /// Rows that are sums of others, or no rows at all.
    mutating func skipTotals() {
        let places = [MappedField.country] + MappedField.areas.map(\.name) + [.site]
        for place in guesses.indices {
            guard let field = guesses[place].field, places.contains(field) else { continue }
            let found = facts[place].distinct.filter { cell in
                let first = PlainWords.folded(cell).first ?? ""
                return ["total", "totaux", "grand", "ensemble", "sum", "somme"].contains(first)
                    && !(gazetteer.country(cell) != nil)
            }
            guard !found.isEmpty else { continue }
            table.skips.append(
                SkipRule(
                    column: name(place), test: .is, words: found.sorted(), reason: "a sum of other rows"))
        }
    }

    /// How the mapping names a column: by its heading, or by its place where the heading stands twice or is missing.
    func name(_ place: Int) -> ColumnName {
        let name = sheet.header.names[place]
        let isAlone = sheet.header.names.count { ColumnName.key($0) == ColumnName.key(name) } == 1
        return isAlone && !ColumnName.key(name).isEmpty && !name.hasPrefix("#")
            ? .headings([name.onOneLine]) : .position(place + 1)
    }
}
