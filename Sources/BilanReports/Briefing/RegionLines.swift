import BilanAnalytics
import BilanLanguage
import BilanModel

/// The table of casualties by region in plain text, with the notes it cannot be read without.
struct RegionLines {
    private let text: BriefingText

    init(_ text: BriefingText) { self.text = text }

    /// Columns of a row that the page has room for: civilians, soldiers, killed, injured.
    private static let shown = [0, 1, 3, 4]

    var lines: [String] {
        var heads = text.words.regionHeads
        if isByCountry { heads[0] = text.words.country }
        let columns = heads.enumerated().map { index, head in
            TextTable.Column(head, index == 0 ? .left : .right, width: index == 0 ? 34 : 9)
        }
        let rows = text.briefing.regions.map { row in
            [label(row)] + RegionLines.shown.map { text.cell(row.cells[$0]) }
        }
        return text.table(columns, rows) + text.paragraph(notes.joined(separator: " "))
    }

    private var isByCountry: Bool { text.briefing.definition.level == 0 }

    private func label(_ row: RegionRow) -> String {
        let words = text.words
        switch row.kind {
        case .region:
            let code = row.codes.first ?? ""
            return code + " " + text.placeName(code)
        case .notSeparable: return words.notSeparable(text.language.choice(row.codes))
        case .notAllocated: return (row.country.isEmpty ? "" : row.country + ", ") + words.regionNotKnown
        case .total:
            let killed = row.cells[3]
            let isOpen = killed.hasNumber && killed.estimate.high == nil && killed.estimate.low != nil
            if isByCountry { return isOpen ? words.allCountriesAtLeast : words.allCountries }
            return isOpen ? words.allRegionsAtLeast : words.allRegions
        }
    }

    private var notes: [String] {
        let words = text.words
        var notes = [words.scopeNote(text.briefing.regions.first?.scope ?? .unknown)].compactMap(\.self)
        if let others { notes.append(others) }
        if text.briefing.regions.contains(where: { $0.kind == .notSeparable }) { notes.append(words.notSeparableNote) }
        notes.append(words.unknownNote)
        notes.append(trend)
        notes += ReportingSentences(text.briefing, text.language).all
        return notes
    }

    /// Totals of the killed that cover other people than the table, which has none of their rows.
    private var others: String? {
        let scope = text.briefing.regions.first?.scope
        let totals = text.briefing.keyFigures.filter { line in
            line.figure.measure == Measures.killed && !line.isPart && line.figure.hasNumber
                && line.figure.scope != scope
        }
        guard !totals.isEmpty else { return nil }
        let language = text.language
        return text.words.otherScopes(
            language.list(
                totals.map { line in
                    let label = language.label(of: Measures.killed).lowercased()
                    let number = language.figure(line.figure.estimate, qualifier: line.figure.qualifier, style: .prose)
                    return "\(number) \(label) (\(text.words.scopeTag(line.figure.scope)))"
                }))
    }

    /// The killed of the last periods as a line of bars with its least, greatest and last number; a sentence where too few
    /// periods have one.
    private var trend: String {
        let least = text.briefing.definition.thresholds.leastPeriods
        let values = text.briefing.periods.map { $0.cells[3].shownValue }
        let known = values.compactMap(\.self)
        guard known.count >= least, let low = known.min(), let high = known.max(),
            let first = text.briefing.periods.first?.period, let last = text.briefing.periods.last?.period
        else { return text.words.noTrend(least) }
        func number(_ value: Quantity?) -> String { value.map { text.language.number($0) } ?? Language.unknownMark }
        // No line breaks inside the bars: a gap is a space that holds.
        let bars = Sparkline.text(values).replacing(" ", with: "\u{A0}")
        return text.words.trend(
            "\(first)/\(last)", bars, number(low), number(high), number(values.last.flatMap(\.self)))
    }
}
