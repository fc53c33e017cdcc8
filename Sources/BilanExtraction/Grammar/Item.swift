import BilanLanguage
import BilanModel

/// A piece of a sentence that the grammar handles as one.
struct Item {
    var kind: Kind
    /// Where it stands in the tokens of the document.
    var tokens: Range<Int>

    enum Kind {
        /// A number with its words; `isImplicit` for an article before one person.
        case figure(ScannedFigure, isImplicit: Bool)
        /// A phrase of the lexicon.
        case sense(Sense)
        /// A day or a period.
        case date
        /// A number that is never a figure.
        case outside
        /// A word that nobody listed.
        case word
        /// A mark.
        case mark(String)
    }

    /// What the piece does in the sentence; nil for what is no phrase of the lexicon.
    var sense: Sense? {
        if case .sense(let sense) = kind { return sense }
        return nil
    }

    var figure: ScannedFigure? {
        if case .figure(let figure, _) = kind { return figure }
        return nil
    }

    var mark: String? {
        if case .mark(let mark) = kind { return mark }
        return nil
    }
}
