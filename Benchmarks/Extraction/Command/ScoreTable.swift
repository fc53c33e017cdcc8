import ExtractionScoring

/// The scores by category, as a table of columns.
enum ScoreTable {
    static func show(_ rows: [(name: String, card: Scorecard)]) {
        let facts = FactCheck.allCases
        let heads = ["sentences", "figures", "precision", "recall", "F1", "clean"] + facts.map(\.rawValue)
        print(left("", 20) + heads.map { right($0, max(9, $0.count) + 2) }.joined())
        for (name, card) in rows {
            let cells =
                [String(card.sentences), String(card.wanted)]
                + ([card.precision, card.recall, card.f1, card.clean] + facts.map { card.share($0) }).map(share)
            print(left(name, 20) + zip(heads, cells).map { right($1, max(9, $0.count) + 2) }.joined())
        }
    }

    /// `0.87`; a dash where there is nothing to take a share of.
    private static func share(_ value: Double?) -> String {
        guard let value else { return "-" }
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
