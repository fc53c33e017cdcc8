/// A text as scalars, ready to be read: positions are those of the input.
struct SourceText {
    /// The scalars; markup is blanked out, so that positions stay.
    let scalars: [Unicode.Scalar]

    /// Stands where a scalar of the input says nothing: the rest of a decoded entity.
    static let nothing: Unicode.Scalar = "\u{FEFF}"

    /// A text as it is, or the visible words of a page.
    init(_ text: String) {
        var scalars = Array(text.unicodeScalars)
        if MarkupBlanking.isMarkup(scalars) { MarkupBlanking.blank(&scalars) }
        self.scalars = scalars
    }

    /// A text that is no page.
    init(plain text: String) { scalars = Array(text.unicodeScalars) }
}
