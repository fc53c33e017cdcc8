import BilanAnalytics
import BilanLanguage
import BilanModel

/// Words and cells of one edition: how figures, places, days and sources stand on the tabs for people.
struct WorkbookPrinter {
    let briefing: Briefing
    let language: Language
    let words: WorkbookWords
    let notes = NoteBook()

    init(_ briefing: Briefing, _ language: Language) {
        self.briefing = briefing
        self.language = language
        words = language.workbook
    }

    // MARK: - Text

    /// Text with the spaces its language wants.
    func text(_ text: String) -> String { language.typeset(text) }

    /// A cell of text.
    func cell(_ text: String) -> SheetCell { .text(language.typeset(text)) }

    /// The header of a column.
    func column(_ header: WorkbookHeader, _ kind: SheetColumn.Kind = .text, width: Double? = nil) -> SheetColumn {
        SheetColumn(text(words.header(header)), kind, width: width)
    }

    /// The name of the policy for conflicting claims.
    var policy: String {
        let policy = Policies.named(briefing.definition.policy) ?? Policies.standard
        return language == .fr ? policy.titleFR : policy.titleEN
    }

    // MARK: - Figures

    /// A number, the words of a range, or the mark that says why there is none.
    func value(_ figure: PublishedFigure) -> SheetCell {
        if let value = figure.shownValue { return .number(thousandths: value.thousandths) }
        if figure.isShown { return cell(language.figure(figure.estimate, qualifier: figure.qualifier)) }
        return .text(figure.missingMark.rawValue)
    }

    /// The words beside a number; `-` where it needs none.
    func bound(_ figure: PublishedFigure) -> String {
        let estimate = figure.estimate
        if figure.conflict, let low = estimate.low ?? estimate.best, let high = estimate.high, low < high {
            return language.figure(Estimate(low: low, high: high))
        }
        switch figure.shape {
        case .unstated: return language.figure(estimate, qualifier: figure.qualifier)
        case .range, .limits, .unknown: return "-"
        case .noneReported, .single, .vague, .beside:
            return language.bound(of: estimate, qualifier: figure.qualifier)
        }
    }

    /// Marks of a figure and the notes it needs; `-` when there is nothing to remark.
    func flags(_ figures: [PublishedFigure], on tab: WorkbookTab) -> String {
        let shown = figures.filter(\.isShown)
        var marks: [String] = []
        if shown.contains(where: \.isRevised) { marks.append(ShorthandMark.revised.rawValue) }
        if shown.contains(where: { $0.claimant == .enemy || $0.conflict }) {
            marks.append(ShorthandMark.unverified.rawValue)
        }
        if shown.contains(where: { $0.finality == .provisional }) { marks.append(ShorthandMark.provisional.rawValue) }
        if shown.contains(where: { $0.isInferred || $0.flags.contains(.derived) }) {
            marks.append(ShorthandMark.estimated.rawValue)
        }
        for note in FigureNotes.notes(of: shown) { marks.append(notes.mark(note, on: tab)) }
        return marks.isEmpty ? "-" : marks.joined(separator: " ")
    }

    /// Marks of the sources of figures; `-` when nobody gives one.
    func sources(_ figures: [PublishedFigure]) -> String {
        let marks = sourceMarks(Set(figures.flatMap(\.sources)).sorted())
        return marks.isEmpty ? "-" : marks.joined(separator: " ")
    }

    /// Marks of sources by their positions.
    func sourceMarks(_ positions: [Int]) -> [String] {
        positions.filter { briefing.sources.indices.contains($0) }.map { briefing.sources[$0].mark }
    }

    // MARK: - Days

    /// The day a figure is of: a date, or a month, a year or an interval where no single day is meant.
    func date(_ figure: PublishedFigure) -> SheetCell {
        guard figure.isShown else { return .text("-") }
        if let day = figure.asOf, figure.kind != .flow { return date(day, precision: figure.datePrecision) }
        return date(figure.days)
    }

    /// A day as exactly as it is known.
    func date(_ day: CalendarDate, precision: UInt8) -> SheetCell {
        switch precision {
        case 4: .text(Period(.month, containing: day).description)
        case 5: .text(Period(.year, containing: day).description)
        default: .day(day)
        }
    }

    private func date(_ days: ClosedRange<CalendarDate>) -> SheetCell {
        if days.lowerBound == days.upperBound { return .day(days.lowerBound) }
        for type in [PeriodType.month, .year] {
            let period = Period(type, containing: days.lowerBound)
            if period.days == days { return .text(period.description) }
        }
        if briefing.period.days.contains(days.lowerBound), briefing.period.days.contains(days.upperBound) {
            return .text(briefing.period.description)
        }
        return .text("\(days.lowerBound)/\(days.upperBound)")
    }
}

extension SheetCell {
    /// A day of the calendar.
    static func day(_ date: CalendarDate) -> SheetCell {
        let (year, month, day) = date.parts
        return .date(year, month, day)
    }

    /// A quantity; nothing for none.
    static func quantity(_ quantity: Quantity?) -> SheetCell {
        quantity.map { .number(thousandths: $0.thousandths) } ?? .empty
    }

    /// Text, or nothing for an empty one.
    static func word(_ text: String) -> SheetCell { text.isEmpty ? .empty : .text(text) }
}
