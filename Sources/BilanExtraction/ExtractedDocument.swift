public import BilanLanguage
public import BilanModel

/// What was read in one text.
public struct ExtractedDocument: Hashable, Sendable {
    /// The file or the name it was read from; empty when nobody named it.
    public var file: String
    /// The language it was read in.
    public var language: Language
    /// Day of publication: as given, else the latest day the text itself proves.
    public var publishedOn: CalendarDate?
    /// Candidates in the order of the text.
    public var candidates: [Candidate]
    /// The text that spans count in, as scalars: the input, with markup blanked out where it was one.
    public var scalars: [Unicode.Scalar]

    /// The text of a span.
    public func text(_ span: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars[span.clamped(to: scalars.indices)] where scalar != SourceText.nothing {
            text.append(scalar)
        }
        return String(text)
    }
}
