/// Grammatical gender, as far as the languages here agree by it.
public enum Gender: Sendable {
    /// Also for languages without gender.
    case masculine
    /// Feminine.
    case feminine
}

/// A countable noun: "civilian, civilians".
public struct Noun: Hashable, Sendable {
    /// One of them.
    public let one: String
    /// Several of them.
    public let many: String
    /// What its verbs and participles agree with.
    public let gender: Gender

    /// A noun of these forms.
    public init(_ one: String, _ many: String, _ gender: Gender = .masculine) {
        self.one = one
        self.many = many
        self.gender = gender
    }
}

/// What a verb agrees with.
struct Agreement: Hashable, Sendable {
    let isSingular: Bool
    let gender: Gender
}
