import BilanModel

/// Who says a part of a sentence.
struct Attribution {
    /// The words that name the source, in the tokens of the document.
    var tokens: Range<Int>
    /// The verb or the "according to".
    var anchor: Int
    /// Whether it denies.
    var isDenial: Bool
    /// Whether only a pronoun stands there: whoever spoke before.
    var isPronoun: Bool
}
