public import BilanAnalytics
public import BilanModel

/// What a briefing is made from: the claims that could be known on its issue day, and those of the issue before.
public struct BriefingMaterial: Sendable {
    /// Claims known on the issue day.
    public var columns: ClaimColumns
    /// The tally over them.
    public var tally: Tally
    /// The tally over what was known on the issue day of the period before: comparison is made at equal age.
    public var previous: Tally
    /// Number of the place the briefing covers; of a set, where it covers several together.
    public var place: Int32
    /// Numbers of the places it covers, in the order of their codes.
    public var members: [Int32]
    /// Borders of the areas its map draws; empty where none are known or none are asked for.
    public var borders: [Int32: AreaShape] = [:]
    /// Printer of places in English.
    public var english: PlacePrinter
    /// Printer of places in French.
    public var french: PlacePrinter
    /// Digest over the claims used.
    public var digest: String
    /// The issues before it, and what has changed since.
    public var history = BriefingHistory()
    /// For whom the briefing is.
    public var audience = Audience.internal
    /// The rule by which small numbers are kept back; nil for those who keep the store.
    public var withholding: Withholding?

    /// Whether a claim may be passed on by itself, and not only inside a total: its dataset's terms say for whom its rows
    /// are.
    func passesOn(_ position: Int) -> Bool { passesOn(rowsOf: columns.dataset[position]) }

    /// Whether rows of a dataset may be passed on one by one.
    func passesOn(rowsOf dataset: Int32) -> Bool {
        columns.datasets[dataset].map { $0.audience.rawValue <= audience.rawValue } ?? true
    }

    /// Whether the number of one event may be passed on by itself.
    func passesOn(_ figure: Figure) -> Bool { figure.used.map(passesOn) ?? figure.claims.allSatisfy(passesOn) }

    /// Whether the number of one event must not leave: few people at risk in a small area.
    func keepsBack(_ figure: Figure) -> Bool {
        withholding?.rule(columns, english).holds(figure) ?? false
    }

    /// The answer to a question, without what must not leave.
    func answer(_ question: Question) throws(QuestionError) -> Answer {
        keeping(try tally.answer(question), to: question)
    }

    /// An answer without what must not leave.
    func keeping(_ answer: Answer, to question: Question) -> Answer {
        withholding?.applied(to: answer, question, columns, english) ?? answer
    }

    /// Material for a briefing.
    public init(
        columns: ClaimColumns, tally: Tally, previous: Tally, place: Int32, members: [Int32]? = nil,
        english: PlacePrinter, french: PlacePrinter, digest: String
    ) {
        self.columns = columns
        self.tally = tally
        self.previous = previous
        self.place = place
        self.members = members ?? [place]
        self.english = english
        self.french = french
        self.digest = digest
    }
}
