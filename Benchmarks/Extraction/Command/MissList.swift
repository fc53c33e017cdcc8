import BilanExtraction
import BilanModel
import ExtractionScoring

/// What was not found, what was found wrongly, and what was misread around a found figure, sentence by sentence.
enum MissList {
    static func show(_ sentence: GoldSentence, _ found: [Candidate], _ match: FigureMatch) {
        var lines: [String] = []
        for position in match.missed { lines.append("  missed " + words(sentence.candidates[position])) }
        for position in match.wrong { lines.append("  wrong  " + words(found[position])) }
        for pair in match.pairs {
            let (gold, candidate) = (sentence.candidates[pair.gold], found[pair.found])
            if pair.credit < 1 { lines.append("  group  \(words(gold)), not \(candidate.group.token)") }
            for fact in FactCheck.allCases where fact.holds(gold, candidate) == false {
                let (wanted, got) = fact.words(gold, candidate)
                lines.append("  \(fact.rawValue) of \(words(gold)): \(wanted), not \(got)")
            }
        }
        guard !lines.isEmpty else { return }
        let day = sentence.publishedOn.map { " " + $0 } ?? ""
        print("\(sentence.id) \(sentence.category)\(day): \(sentence.text)")
        for line in lines { print(line) }
    }

    private static func words(_ gold: GoldFigure) -> String {
        let bounds = [gold.low, gold.best, gold.high].map { $0.map(number) ?? "" }.joined(separator: "/")
        return "\(gold.measure) \(gold.group) \(bounds) \(gold.qualifier)"
    }

    private static func words(_ found: Candidate) -> String {
        let estimate = found.estimate
        let bounds = [estimate.low, estimate.best, estimate.high].map { $0?.description ?? "" }.joined(separator: "/")
        return "\(found.measure.code) \(found.group.token) \(bounds) \(found.qualifier.token) \(found.kind.token)"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
