import BilanModel

/// What a cell says in place of a number when it speaks of a whole report.
public enum ReportPhrase: Sendable {
    /// There was nothing: "nil", "nothing to report", "RAS", "rien à signaler", "néant".
    case nothing
    /// No report came from somebody who was expected to send one: "no report", "non parvenu".
    case silence

    /// Reads a cell in any language.
    ///
    /// Missing: nil for anything else, a number included.
    public init?(_ text: String) {
        let words = Folding.words(text)
        guard !words.isEmpty else { return nil }
        for language in Language.allCases {
            let reading = language.words.reading
            if reading.zero.contains(words) {
                self = .nothing
            } else if reading.noReport.contains(words) {
                self = .silence
            } else {
                continue
            }
            return
        }
        return nil
    }
}
