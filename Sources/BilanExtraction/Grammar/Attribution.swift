import BilanModel

/// Who says a part of a sentence.
struct Attribution {
    /// The words that name the source, in the tokens of the document.
    var tokens: Range<Int>
    /// The words of the verb or of the "according to".
    var verb: Range<Int>
    /// Where they begin.
    var anchor: Int { verb.lowerBound }
    /// Whether it denies.
    var isDenial: Bool
    /// Whether only a pronoun stands there: whoever spoke before.
    var isPronoun: Bool
}
