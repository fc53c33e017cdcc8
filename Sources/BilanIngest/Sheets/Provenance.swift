public import BilanModel

/// What `provenance.json` says of the figures beside it.
///
/// Missing: a key that is not there says nothing; keys that nobody knows are for people.
public struct Provenance: Hashable, Sendable {
    /// Code of the dataset.
    public var dataset: String?
    /// How its figures combine with others.
    public var kind: DatasetKind?
    /// Title for a list of sources.
    public var title = ""
    /// Who publishes it.
    public var publisher = ""
    /// How it asks to be cited.
    public var citation = ""
    /// Licence or terms.
    public var licence = ""
    /// Edition as the publisher names it.
    public var edition = ""
    /// Grade of its figures, where they carry none.
    public var grade: Grade?
    /// Who may see its rows.
    public var audience: Audience?
    /// Rank among datasets that answer the same question.
    public var leadRank: Int?
    /// Day on which the release could be known.
    public var knownOn: CalendarDate?

    /// Nothing said.
    public init() {}

    /// Reads the file.
    public init(_ file: SourceFile) throws(IngestError) {
        let content = try JSONValue(file)
        func word(_ key: String) -> String { content[key]?.string ?? "" }
        func read<Value>(_ key: String, _ allowed: String, _ make: (String) -> Value?) throws(IngestError) -> Value? {
            let text = word(key)
            if text.isEmpty { return nil }
            guard let value = make(text) else {
                throw .badProvenance(file.name, key: key, value: text, allowed: allowed)
            }
            return value
        }
        dataset = word("dataset").isEmpty ? nil : word("dataset")
        kind = try read("kind", DatasetKind.tokens.joined(separator: ", ")) { DatasetKind(token: $0) }
        title = word("title")
        publisher = word("publisher")
        citation = word("citation")
        licence = word("licence")
        edition = word("edition")
        grade = try read("grade", "A to F and 1 to 6, as in B2") { Grade($0) }
        audience = try read("audience", Audience.tokens.joined(separator: ", ")) { Audience(token: $0) }
        leadRank = try read("lead_rank", "a whole number") { Int($0) }
        knownOn = try read("known_on", "a day such as 2024-01-25") { CalendarDate($0) }
    }
}
