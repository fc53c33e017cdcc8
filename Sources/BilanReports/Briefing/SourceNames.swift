import BilanLanguage
import BilanModel

/// Names of those who say something, as a sentence has them after "according to".
struct SourceNames {
    private let briefing: Briefing
    private let language: Language

    init(_ briefing: Briefing, _ language: Language) {
        self.briefing = briefing
        self.language = language
    }

    /// The public label of a source, else its name; "a source that is not named" for nobody.
    func name(_ number: Int32) -> String { known(number) ?? language.briefing.nobodyNamed }

    /// Where the people of a figure were, in brackets behind the day: " (ML06 Timbuktu)"; empty for the whole country.
    func area(of figure: PublishedFigure) -> String {
        guard figure.level != 0, !figure.placeCodes.isEmpty else { return "" }
        let names = figure.placeCodes.map { code in
            let name = briefing.placeNames[code].map { language == .fr ? $0.fr : $0.en } ?? ""
            return name.isEmpty ? code : code + " " + name
        }
        return " (" + language.choice(names) + ")"
    }

    /// The name of who says what a claim says; nil when nobody is named.
    func name(ofClaim position: Int) -> String? { briefing.speakerOfClaim[position].flatMap(known) }

    private func known(_ number: Int32) -> String? {
        guard let card = briefing.speakers[number] else { return nil }
        let name = language == .fr ? card.printedFR : card.printed
        return name.isEmpty ? nil : name
    }
}

/// Names and phrases of events in a language.
struct EventWords {
    private let briefing: Briefing
    private let language: Language

    init(_ briefing: Briefing, _ language: Language) {
        self.briefing = briefing
        self.language = language
    }

    /// Its short name; nil when nobody gave it one.
    func label(_ event: Int32) -> String? {
        guard let card = briefing.events[event]?.card else { return nil }
        let labels = language == .fr ? [card.labelFR, card.label] : [card.label, card.labelFR]
        return labels.first { !$0.isEmpty }
    }

    /// How a sentence goes on after "people were killed".
    func phrase(_ event: Int32) -> String? {
        guard let card = briefing.events[event]?.card else { return nil }
        let phrase = language == .fr ? card.phraseFR : card.phrase
        return phrase.isEmpty ? nil : phrase
    }
}
