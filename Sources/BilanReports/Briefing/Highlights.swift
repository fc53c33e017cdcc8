import BilanAnalytics
public import BilanLanguage
import BilanModel

/// The two to five sentences a briefing opens with, chosen by stated rules and worded from its figures.
///
/// In the order killed, injured, events without a number, displaced, need; inside each the largest first: at most two
/// tolls and two events without a number, one figure of displacement, one of need.
public struct Highlights: Sendable {
    let briefing: Briefing
    let language: Language
    private let names: SourceNames
    private let events: EventWords

    /// The highlights of a briefing in a language.
    public init(_ briefing: Briefing, _ language: Language) {
        self.briefing = briefing
        self.language = language
        names = SourceNames(briefing, language)
        events = EventWords(briefing, language)
    }

    /// The sentences, each with its source marks.
    public var sentences: [String] {
        // Five at most, two of them of displacement and need.
        var sentences = Array((tolls() + change() + uncounted()).prefix(3))
        if sentences.isEmpty, briefing.definition.sections.contains(.casualties) {
            sentences.append(nothing)
        }
        sentences += [displacement(), need()].compactMap(\.self)
        return sentences.map(language.typeset)
    }

    private var words: BriefingWords { language.briefing }

    // MARK: - Casualties

    private func tolls() -> [String] {
        let chosen = briefing.tolls.prefix(2)
        return chosen.enumerated().map { index, toll in
            let repeats = index > 0 && chosen[chosen.startIndex].event == toll.event
            return sentence(toll, repeatsEvent: repeats)
        }
    }

    private func sentence(_ toll: Toll, repeatsEvent: Bool) -> String {
        let figure = toll.figure
        let conflict = briefing.conflicts.first { $0.figure.id == figure.id }
        let shown = conflict == nil ? figure.estimate : Estimate(low: figure.estimate.low, high: figure.estimate.high)
        var text = language.clause(
            figure.measure, shown, qualifier: conflict == nil ? figure.qualifier : nil,
            verification: figure.verification, style: repeatsEvent ? .prose : .opening)
        if repeatsEvent {
            text = words.sameEvent(text)
        } else {
            text += " " + when(figure)
            let parts = parts(of: toll)
            text += parts.isEmpty ? "" : words.parts(language.list(parts))
            if let phrase = events.phrase(toll.event) {
                text += " " + phrase
            } else {
                if text.hasSuffix(",") { text.removeLast() }
                text += names.area(of: figure)
            }
        }
        if let conflict {
            text += language.labelled("", spoken(conflict)) + "."
        } else {
            text += ", " + words.accordingTo(names.name(toll.source)) + "."
        }
        if figure.finality == .provisional { text += " " + words.provisionalToll }
        return text + " " + marks(figure.sources)
    }

    /// The parts of a toll with their numbers; a part that is the whole says who they all were.
    private func parts(of toll: Toll) -> [String] {
        let parts = toll.parts.filter { $0.estimate.best != .zero }
        guard let one = parts.first, parts.count == 1, one.estimate.best != nil,
            one.estimate.best == toll.figure.estimate.best,
            let noun = language.noun(of: one.group)
        else { return parts.map(counted) }
        return [words.allOfThem(noun.many)]
    }

    /// A part of a toll: its number stands under the bound of the whole.
    private func counted(_ part: PublishedFigure) -> String {
        let plain = Estimate(best: part.estimate.best ?? part.estimate.low)
        guard let noun = language.noun(of: part.group) else {
            return language.figure(plain, style: .prose) + " " + language.label(of: part.group)
        }
        return language.counted(plain, noun)
    }

    private func when(_ figure: PublishedFigure) -> String {
        let isOneDay = figure.days.lowerBound == figure.days.upperBound
        return words.onDays(language.days(figure.days, withYear: false), isOneDay)
    }

    /// Who says what, for each claim that gives best, widens the range or is a floor above it.
    private func spoken(_ conflict: ConflictingReport) -> String {
        let said = conflict.lines.compactMap { line -> String? in
            guard [.best, .bound, .floorAbove].contains(line.part) else { return nil }
            let number = language.figure(line.figure.estimate, qualifier: line.figure.qualifier, style: .prose)
            let text = line.part == .floorAbove ? words.named(number) : number
            return text + " " + words.accordingTo(names.name(line.source))
        }
        return said.joined(separator: words.semicolon)
    }

    /// The key figure of people killed or injured that changed most, where that is beyond the definition's threshold.
    private func change() -> [String] {
        let least = Int64(briefing.definition.thresholds.largeChange) * 10
        let changed = briefing.keyFigures.filter { !$0.isPart }.map(\.figure).compactMap { figure in
            let comparison = Comparison(figure, in: briefing)
            return comparison.relative.map { (figure, comparison, $0) }
        }
        guard let (figure, comparison, relative) = changed.max(by: { $0.2.magnitude < $1.2.magnitude }),
            relative.magnitude >= least, let now = figure.shownValue, let before = comparison.previous?.shownValue,
            let period = briefing.definition.compared(with: briefing.period)
        else { return [] }
        let difference = now - before
        let sign = difference < .zero ? "" : "+"
        let percent = Quantity(thousandths: (relative + (relative < 0 ? -5 : 5)) / 10 * 1000)
        return [
            words.change(
                language.label(of: figure.measure), language.number(now), language.number(before),
                period.description, sign + language.number(difference), sign + language.percent(percent))
                + " " + marks(figure.sources)
        ]
    }

    private func uncounted() -> [String] {
        briefing.uncounted.prefix(2).compactMap { event in
            guard let label = events.label(event.event) else { return nil }
            return words.uncounted(label, language.days(event.days, withYear: false)) + " " + marks(event.sources)
        }
    }

    /// That there was nothing, where somebody says so of all or of parts; else that nobody said anything.
    private var nothing: String {
        func whole(_ measure: Measure) -> PublishedFigure? {
            briefing.regions.last { $0.kind == .total }?.cells
                .first { $0.measure == measure && $0.groupToken == "all" && $0.state == .nil }
        }
        if let killed = whole(Measures.killed) {
            return words.reporting.nobody(whole(Measures.injured) != nil) + " " + marks(killed.sources)
        }
        let places = ReportingSentences.places(briefing, language)
        return places.isEmpty ? words.noCasualties : words.reporting.nothingInParts(language.list(places))
    }

    // MARK: - Displacement and need

    /// The running total that is known, else the stock.
    private func displacement() -> String? {
        let known = briefing.keyFigures.filter(\.figure.hasNumber)
        if let total = known.first(where: { $0.figure.kind == .cumulative && $0.figure.measure == Measures.displaced })
        {
            let clause = language.clause(Measures.displaced, total.figure.estimate, qualifier: total.figure.qualifier)
            let phrase = total.event.flatMap(events.phrase)
            return (phrase.map { words.fled(clause, $0) } ?? clause) + ", " + asOf(total.figure)
                + attribution(total.figure) + "."
                + " " + marks(total.figure.sources)
        }
        guard let stock = known.first(where: { DisplacementSection.stockMeasures.contains($0.figure.measure) })?.figure
        else { return nil }
        return language.labelled(
            language.label(of: stock.measure), language.figure(stock.estimate, qualifier: stock.qualifier))
            + ", " + asOf(stock) + attribution(stock) + ". " + marks(stock.sources)
    }

    private func need() -> String? {
        let needs = briefing.keyFigures.map(\.figure).filter(\.hasNumber)
        guard let whole = needs.first(where: { $0.measure == Measures.inNeed && $0.groupToken == "all" }) else {
            return nil
        }
        var text = language.clause(Measures.inNeed, whole.estimate, qualifier: whole.qualifier) + " " + asOf(whole)
        if let change = needs.first(where: { $0.measure == Measures.inNeedChange })?.estimate.best {
            text += ", " + words.moreThanYearBefore(language.percent(change))
        }
        if let part = needs.first(where: { $0.measure == Measures.inNeed && $0.group.needStatus == "immediate" }) {
            let number = language.figure(part.estimate, qualifier: part.qualifier, style: .prose)
            text += words.semicolon + words.immediately(number)
        }
        return text + attribution(whole) + ". " + marks(whole.sources)
    }

    private func attribution(_ figure: PublishedFigure) -> String {
        guard let claim = figure.claims.first, let name = names.name(ofClaim: claim) else { return "" }
        return ", " + words.accordingTo(name)
    }

    /// The day a stock or a running total is of: a plan year by its year, a month where no day is known.
    private func asOf(_ figure: PublishedFigure) -> String {
        guard let day = figure.asOf else { return words.asOf(language.date(figure.days.upperBound)) }
        if day.parts.month == 1 && day.parts.day == 1 && figure.kind == .stock { return words.inYear(day.year) }
        if figure.datePrecision == 4 { return words.inMonth(language.monthAndYear(day)) }
        return words.asOf(language.date(day))
    }

    private func marks(_ sources: [Int]) -> String { sources.map { "[S\($0 + 1)]" }.joined() }
}
