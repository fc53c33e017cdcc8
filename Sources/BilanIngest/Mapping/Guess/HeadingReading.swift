import BilanModel

/// Reads what a heading says, with what its sheet says and what its cells look like.
struct HeadingReading {
    /// The measure that the name of the sheet and the lines above its headings speak of.
    let context: Measure?
    /// Whether they speak of severity.
    let isSeverity: Bool

    init(label: String, preamble: [[String]], file: String) {
        let lines = [label] + preamble.flatMap { $0 }
        // Whole paragraphs of notes speak of everything.
        let words = lines.filter { $0.utf8.count < 120 }.map(PlainWords.folded)
        context =
            words.lazy.compactMap { MeasureWords.measure($0) }.first ?? MeasureWords.measure(PlainWords.folded(file))
        isSeverity = words.contains { MeasureWords.isSeverity($0) } && !words.contains { $0.contains("pin") }
    }

    /// What a heading with these cells says; nil when it says nothing.
    func read(_ heading: String, _ facts: ColumnFacts) -> ColumnGuess? {
        let words = PlainWords.folded(heading)
        if facts.isNumeric, !facts.isDated {
            if let figure = figure(words, heading, facts) { return figure }
            if let field = FieldWords.field(words), [.id, .value, .latitude, .longitude, .year, .month].contains(field)
            {
                return ColumnGuess(field, field == .id && !facts.isUnique ? .unsure : .likely, "its heading")
            }
            if facts.most(facts.serials), FieldWords.field(words) == .day {
                return ColumnGuess(.day, .likely, "serial numbers of a spreadsheet under a heading for days")
            }
        } else if let field = word(words, facts) {
            return field
        }
        return nil
    }

    // MARK: Figures

    private func figure(_ words: [String], _ heading: String, _ facts: ColumnFacts) -> ColumnGuess? {
        if facts.belowOne * 2 > facts.numbers {
            return ColumnGuess(.ignore, .likely, "shares, and no counts of people")
        }
        if MeasureWords.isRate(words, heading) {
            return ColumnGuess(.ignore, .likely, "a share, and no count of people")
        }
        if MeasureWords.isSeverity(words) || (isSeverity && MeasureWords.measure(words) == nil) {
            return ColumnGuess(.ignore, .likely, "a class of severity: no measure counts it")
        }
        // In need of protection abroad, which is no need of a response plan.
        if PlainWords.has(["international", "protection"], in: words) { return nil }
        let year = HeadingReading.year(words)
        let rest = MeasureWords.rest(words.filter { $0 != year })
        let named = MeasureWords.measure(words)
        let sector = HeadingReading.sector(rest)
        let isGroup =
            GroupWords.sex(heading) != nil || GroupWords.ages(heading) != nil || GroupWords.isWhole(heading)
            || (year != nil && rest.isEmpty)
        guard let measure = named ?? (sector != nil || (isGroup && context != nil) ? context ?? Measures.inNeed : nil)
        else { return nil }
        if named == nil, facts.most(facts.smallNumbers), facts.distinct.count > 1 {
            return ColumnGuess(.ignore, .unsure, "numbers up to 5 look like classes, not people")
        }
        var figure = MappedFigure(measure: measure.code)
        figure.unit = MeasureWords.unit(words)
        figure.period = year ?? ""
        divide(&figure, words, heading, measure)
        if let sector {
            figure.parts[.sector] = sector
            // Child protection is a sector, not an age.
            figure.parts[.age] = nil
        }
        let why =
            named != nil
            ? "its heading"
            : context != nil
                ? "a \(sector != nil ? "sector" : "group") in a sheet of \(measure.code)"
                : "a sector over numbers"
        return ColumnGuess(.figure(figure), named != nil ? .likely : context != nil ? .likely : .unsure, why)
    }

    /// Sex, age, kind of people and end of a figure, as its heading says.
    private func divide(_ figure: inout MappedFigure, _ words: [String], _ heading: String, _ measure: Measure) {
        figure.parts.merge(HeadingReading.parts(words)) { $1 }
        if Measures.needOrResponse.contains(measure), let people = MeasureWords.people(words) {
            figure.parts[.needStatus] = people
        }
        if [Measures.displaced, Measures.idps].contains(measure) {
            for (token, stems) in HeadingReading.causes where words.contains(where: stems.contains) {
                figure.parts[.cause] = token
            }
        }
        if measure.hasScope, let status = GroupWords.status(heading), status.isPart {
            figure.parts[.status] = status.token
        }
        if words.contains("low") || words.contains("min") || words.contains("minimum") { figure.bound = .low }
        if words.contains("high") || words.contains("max") || words.contains("maximum") { figure.bound = .high }
    }

    private static let causes: [(String, Set<String>)] = [
        ("conflict", ["conflict", "conflit", "conflits"]),
        ("disaster", ["disaster", "disasters", "catastrophe", "catastrophes"]),
    ]

    /// The only year among words.
    private static func year(_ words: [String]) -> String? {
        let years = words.filter { $0.utf8.count == 4 && (1950...2100).contains(Int($0) ?? 0) }
        return years.count == 1 ? years[0] : nil
    }

    /// The sex and the ages that words name.
    static func parts(_ words: [String]) -> [MappedField: String] {
        var parts: [MappedField: String] = [:]
        let rest = MeasureWords.rest(words.filter { $0 != year(words) })
        if let sex = GroupWords.sex(rest.joined(separator: " ")) { parts[.sex] = sex.token }
        if sector(rest) == nil, let ages = GroupWords.ages(rest.joined(separator: " ")) {
            parts[.age] = "\(ages.low ?? 0)" + (ages.high.map { "-\($0)" } ?? "+")
        }
        return parts
    }

    /// The sector that the words left of a heading name; nil when they name none, or all of them together.
    static func sector(_ rest: [String]) -> String? {
        guard !rest.isEmpty, case .sector(let code) = SectorWords.meaning(rest.joined(separator: " ")) else {
            return nil
        }
        return code
    }

    // MARK: Words

    private func word(_ words: [String], _ facts: ColumnFacts) -> ColumnGuess? {
        if FieldWords.isOrigin(words) {
            return ColumnGuess(.ignore, .likely, "where people come from, not where they are")
        }
        if let field = FieldWords.field(words), field != .country || FieldWords.area(words) == nil {
            if [.day, .start, .end, .published].contains(field), !facts.isDated, !facts.isNumeric, facts.filled > 0 {
                return ColumnGuess(field, .unsure, "its heading; not all of its cells can be read as days")
            }
            if field == .value { return nil }
            if field == .country {
                return ColumnGuess(FieldWords.isCode(words) ? .countryCode : .country, .likely, "its heading")
            }
            return ColumnGuess(field, .likely, "its heading")
        }
        if MeasureWords.isSeverity(words) {
            return ColumnGuess(.ignore, .likely, "a class of severity: no measure counts it")
        }
        return nil
    }
}

extension Measures {
    /// Measures of which displaced people, returnees or hosts may be a part.
    static let needOrResponse: Set<Measure> = [affected, inNeed, targeted, reached, population]
}
