import BilanAnalytics
import BilanModel
import BilanPlaces

/// What must be said of places whose borders were others: Gao of 2015 contained what is now Gao and Ménaka.
struct BoundaryNotes {
    private let question: Question
    private let answer: Answer
    private let gazetteer: Gazetteer
    private let printer: PlacePrinter

    init(_ question: Question, _ answer: Answer, _ gazetteer: Gazetteer, _ printer: PlacePrinter) {
        self.question = question
        self.answer = answer
        self.gazetteer = gazetteer
        self.printer = printer
    }

    var sentences: [String] {
        guard let edition = question.edition else { return [] }
        var shown: Set<Int32> = []
        for cell in answer.cells {
            for case .place(let place) in cell.address.places { shown.insert(place) }
        }
        var sentences = shown.filter { !gazetteer.became($0).isEmpty }.map { place in
            let parts = gazetteer.became(place).map { printer.name($0) }.sorted().joined(separator: ", ")
            let whole = "\(printer.code(place)) \(printer.name(place))"
            return Desk.says(
                "\(whole) in \(edition) was divided since, into: \(parts)",
                fr: "\(whole), selon \(edition), a été divisé depuis : \(parts)")
        }.sorted()
        let divided = Set(answer.cells.flatMap(\.figures).map(\.place)).filter { place in
            gazetteer.level(of: place, in: edition) == nil && gazetteer.shares(of: place, in: edition) != nil
        }
        if !divided.isEmpty {
            let names = divided.map { printer.name($0) }.sorted().joined(separator: ", ")
            sentences.append(
                Desk.says(
                    "figures of \(names) cannot be said in \(edition) and are not allocated; --apportion splits them by "
                        + "the population shares of the change map, marked apportioned",
                    fr:
                        "les chiffres de \(names) ne peuvent se dire selon \(edition) et ne sont pas répartis ; --apportion "
                        + "les partage d’après les parts de population de la table des changements (apportioned)"))
        }
        return sentences
    }
}

extension RateBook {
    /// How rates were made, and for which places there is no denominator.
    func note(_ answer: Answer, _ printer: PlacePrinter) -> String {
        let rates = answer.cells.compactMap { rate(of: $0) }
        let sources = Set(rates.map { "\($0.source), \($0.year)" }).sorted()
        let without = Set(
            answer.cells.filter { $0.estimate.isQuantified && rate(of: $0) == nil }.compactMap { place(of: $0) }
                .map { printer.code($0) }
        ).sorted()
        let denominator =
            sources.isEmpty
            ? Desk.says("no population in these boundaries", fr: "aucune population dans ces limites")
            : sources.joined(separator: "; ")
        let missing =
            without.isEmpty
            ? ""
            : Desk.says(
                "; no denominator in the same boundaries for \(without.joined(separator: ", "))",
                fr: " ; pas de dénominateur dans les mêmes limites pour \(without.joined(separator: ", "))")
        return Desk.says(
            "rates for each \(per) people, population: \(denominator)\(missing)",
            fr: "taux pour \(per) personnes, population : \(denominator)\(missing)")
    }
}
