import BilanAnalytics
import BilanLanguage
import BilanModel

/// Names of indicators, places, events and speakers.
extension WorkbookPrinter {
    /// The name of a place by its code; the code where it has none.
    func name(_ code: String) -> String {
        guard let names = briefing.placeNames[code] else { return code }
        return language == .fr ? names.fr : names.en
    }

    /// The place the briefing covers.
    var country: String { name(briefing.placeCode) }

    /// Codes as a table prints them: "ML06 or ML07", `-` where the place is not known.
    func codes(_ codes: [String]) -> String { codes.isEmpty ? "-" : language.choice(codes) }

    /// The place of a figure: "Gao", "Timbuktu or Gao, not separable", "not allocated".
    func place(of figure: PublishedFigure) -> String {
        guard !figure.placeCodes.isEmpty else {
            return figure.flags.contains(.residual)
                ? words.table.residual : language.capitalized(language.notAllocated)
        }
        let names = language.choice(figure.placeCodes.map(name))
        return figure.placeCodes.count > 1 ? names + ", " + language.notSeparable : names
    }

    /// Whom a figure counts: "All people", "Civilians", "In immediate need".
    func group(of figure: PublishedFigure) -> String {
        if figure.groupToken == "not_allocated" { return language.capitalized(language.notAllocated) }
        if figure.groupToken == "all" { return words.table.everybody }
        var group = figure.group
        group.needStatus = nil
        let label = language.label(of: group)
        let need = figure.group.needStatus.map { $0 == "immediate" ? language.briefing.immediateNeed : $0 }
        return language.capitalized([label, need ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    }

    /// What a figure counts, with what the total covers: "People killed (attackers not counted)", "of whom civilians".
    func indicator(_ figure: PublishedFigure, isPart: Bool = false) -> String {
        var name = language.label(of: figure.measure)
        if figure.unit == .percent { name += ", " + words.table.perCent }
        if figure.kind == .cumulative { name += ", " + words.table.runningTotal }
        if figure.groupToken != "all" {
            if isPart { return language.briefing.ofWhom(partName(figure)) }
            return name + ", " + partName(figure)
        }
        return figure.measure.hasScope && figure.isShown && figure.state != .nil
            ? name + " (" + scope(figure.scope) + ")" : name
    }

    private func partName(_ figure: PublishedFigure) -> String {
        if figure.groupToken != "not_allocated", let noun = language.noun(of: figure.group) { return noun.many }
        let label = group(of: figure)
        return label.prefix(1).lowercased() + label.dropFirst()
    }

    /// What a total covers, in a few words.
    func scope(_ scope: Scope) -> String { language.briefing.scopeTag(scope) }

    /// The short name of an event, its id where it has none.
    func event(_ number: Int32) -> String {
        if let label = EventWords(briefing, language).label(number) { return label }
        let id = briefing.events[number]?.card.id ?? ""
        return id.isEmpty ? "-" : id
    }

    /// Who says something: the public label where the name itself must not stand.
    func speaker(_ number: Int32) -> String { SourceNames(briefing, language).name(number) }
}
