import BilanModel

/// All that one language says and understands, as a value: nothing else in this room asks which language it is.
struct Words: Sendable {
    /// The language's name in itself.
    let name: String
    /// How numbers are written and read.
    let numbers: NumberWords
    /// How bounds and vague amounts are written.
    let bounds: BoundWords
    /// How days and periods are written and read.
    let dates: DateWords
    /// How people and what befell them are named.
    let people: PeopleWords
    /// Words of tables and lists.
    let states: StateWords
    /// Words that a reader of cells understands, in folded form (`Folding`).
    let reading: ReadingWords
}

/// How numbers are written.
struct NumberWords: Sendable {
    /// Stands between groups of three digits.
    let group: String
    /// Stands before decimals.
    let decimal: String
    /// Stands between a figure and what it counts.
    let beforeNoun: String
    /// Words for 0 to 9.
    let small: [String]
    /// The word for 1 before a feminine noun.
    let smallFeminineOne: String
    /// Words for a million and a thousand million, singular and plural.
    let million: (one: String, many: String)
    let billion: (one: String, many: String)
    /// Whether a noun behind a million needs "of" ("8,8 millions de").
    let millionTakesOf: Bool
    /// Whether this number takes a noun in the singular.
    let isSingular: @Sendable (Quantity) -> Bool
    /// "17 per cent" of the digits.
    let percent: @Sendable (String) -> String
}

/// How bounds are said.
struct BoundWords: Sendable {
    /// The words before a number.
    let before: @Sendable (Bound) -> String
    /// From one number to another, in the middle of a sentence and opening one.
    let range: @Sendable (String, String) -> String
    let openingRange: @Sendable (String, String) -> String
    /// What a sentence opens with when a plain figure comes first.
    let total: String
    /// Vague amounts, and whether a noun behind them needs "of".
    let vague: @Sendable (Vague) -> (word: String, takesOf: Bool)
    /// Some, but nobody says how many; a noun needs "of".
    let unstated: String
    /// Nobody reported any.
    let noneReported: String
}

/// How days are said.
struct DateWords: Sendable {
    /// January first.
    let months: [String]
    /// Monday first.
    let weekdays: [String]
    /// The day of a month as a sentence has it ("1er").
    let day: @Sendable (Int) -> String
    /// From one day to another, both already worded.
    let interval: @Sendable (String, String) -> String
    /// A numbered period ("ISO week 36", "third quarter"), without its year.
    let period: @Sendable (PeriodType, Int) -> String
    /// A numbered period with its year or month behind it.
    let ofYear: @Sendable (PeriodType, _ title: String, _ year: String) -> String
}

/// How people are named, and what befell them.
struct PeopleWords: Sendable {
    let person: Noun
    /// The noun of a group that one word names; nil for all others.
    let noun: @Sendable (Group) -> Noun?
    /// One dimension of a group for a table: "women and girls".
    let status: @Sendable (Group.Status) -> String
    let side: @Sendable (Group.Side) -> String
    let sex: @Sendable (Group.Sex) -> String
    /// "5 to 17 years", "18 years and over".
    let ages: @Sendable (Int, Int?) -> String
    let phase: @Sendable (Int) -> String
    /// "of people".
    let of: @Sendable (String) -> String
    /// "no civilian": the subject of a sentence about nought, and what its verb begins with.
    let nobody: @Sendable (Noun, _ predicate: String) -> String
    /// How a sentence about nought agrees.
    let nobodyAgreement: @Sendable (Noun) -> Agreement
    /// What befell them, by the code of the measure; nil where only a label will do.
    let predicate: @Sendable (_ measure: String, Agreement, _ hedged: Bool) -> String?
    /// What a table calls a measure.
    let label: @Sendable (Measure) -> String
}

/// Words of tables and lists.
struct StateWords: Sendable {
    let and: String
    let or: String
    /// "none" as the whole content of a section.
    let none: String
    let cell: @Sendable (CellState) -> String
    let notAllocated: String
    let notSeparable: String
    /// "label: value".
    let colon: String
    /// Puts no-break spaces where the language wants them.
    let typeset: @Sendable (String) -> String
}
