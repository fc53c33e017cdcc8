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
        let heads = text.words.regionHeads
        let columns = heads.enumerated().map { index, head in
            TextTable.Column(head, index == 0 ? .left : .right, width: index == 0 ? 34 : 9)
        }
        let rows = text.briefing.regions.map { row in
            [label(row)] + RegionLines.shown.map { text.cell(row.cells[$0]) }
        }
        return text.table(columns, rows) + text.paragraph(notes.joined(separator: " "))
    }

    private func label(_ row: RegionRow) -> String {
        let words = text.words
        switch row.kind {
        case .region:
            let code = row.codes.first ?? ""
            return code + " " + text.placeName(code)
        case .notSeparable: return words.notSeparable(text.language.choice(row.codes))
        case .notAllocated: return words.regionNotKnown
        case .total:
            let killed = row.cells[3]
            let isOpen = killed.hasNumber && killed.estimate.high == nil && killed.estimate.low != nil
            return isOpen ? words.allRegionsAtLeast : words.allRegions
        }
    }

    private var notes: [String] {
        let words = text.words
        var notes = [words.scopeNote(text.briefing.regions.first?.scope ?? .unknown)].compactMap(\.self)
        if text.briefing.regions.contains(where: { $0.kind == .notSeparable }) { notes.append(words.notSeparableNote) }
        notes.append(words.unknownNote)
        notes += ReportingSentences(text.briefing, text.language).all
        return notes
    }
}
