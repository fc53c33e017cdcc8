public import BilanAnalytics
public import BilanLanguage
public import BilanModel

/// All that a writer for other people's tools may draw on: the answer, what stands behind it, and how it is to be said.
public struct ExchangeMaterial: Sendable {
    /// The cells as a table, one row a cell, in the order of `answer.cells`.
    public var table: AnswerTable
    /// The cells themselves.
    public var answer: Answer
    /// Levels of places asked for, coarse to fine.
    public var levels: [Int]
    /// The claims it was answered from: only what may leave.
    public var columns: ClaimColumns
    /// How places are printed.
    public var printer: PlacePrinter
    /// The question as typed: names and values in order.
    public var question: [(name: String, value: String)] = []
    /// What must be said beside the answer, one sentence each.
    public var notes: [String] = []
    /// The rule for conflicting claims.
    public var policy: any Policy
    /// Language of names and of numbers for people.
    public var language = Language.en
    /// Name and version of the program.
    public var tool = ""
    /// Whether a row of HXL tags is asked for where it is a choice.
    public var wantsTags = false
    /// Borders by place, for those that the store draws.
    public var borders: [Int32: AreaShape] = [:]
    /// For whom the files are.
    public var audience = Audience.public
    /// Which claims are numbers of people at risk; nil where nothing is kept back.
    public var rule: PeopleAtRisk?
    /// Population of places at the level asked, where population was asked for.
    public var population: [PopulationCell] = []
    /// What figures are called in a DHIS2 instance.
    public var map: DHIS2Map?
    /// The day the answer counts as made on: what was known by, else its last day; never the clock's.
    public var day: CalendarDate?
    /// The checksum of the claims behind the figures.
    public var digest = ""
    /// The checksum of bytes as hexadecimal digits.
    public var checksum: @Sendable ([UInt8]) -> String

    /// The material of an answer.
    public init(
        table: AnswerTable, answer: Answer, levels: [Int], columns: ClaimColumns, printer: PlacePrinter,
        policy: any Policy, checksum: @escaping @Sendable ([UInt8]) -> String
    ) {
        self.table = table
        self.answer = answer
        self.levels = levels
        self.columns = columns
        self.printer = printer
        self.policy = policy
        self.checksum = checksum
    }

    /// Measures of the answer, in the order of lists.
    var measures: [Measure] {
        let asked = Set(answer.cells.map(\.address.measure))
        return Measures.all.filter { asked.contains($0.id) }
    }

    /// Datasets that gave the answer's figures, by code.
    var datasets: [DatasetCard] {
        let used = Set(answer.cells.flatMap(\.datasets))
        return used.compactMap { columns.datasets[$0] }.sorted { $0.code < $1.code }
    }

    /// Whether the rows of a dataset may be passed on, and not only totals made of them.
    func passesOn(_ card: DatasetCard) -> Bool { card.audience.rawValue <= audience.rawValue }

    /// The group of a cell, from its figures.
    func group(of cell: Cell) -> Group? {
        guard cell.address.group != "all" else { return .all }
        return cell.figures.lazy.compactMap { columns.groups[$0.group] }.first { $0.token == cell.address.group }
    }

    /// The finest place a cell names.
    func place(of cell: Cell) -> CellPlace? { cell.address.places.last }
}

/// The population of a place as a gazetteer has it.
public struct PopulationCell: Hashable, Sendable {
    /// Number of the place.
    public var place: Int32
    /// Year it is of.
    public var year: Int
    /// People.
    public var people: Quantity

    /// A population of a place in a year.
    public init(place: Int32, year: Int, people: Quantity) {
        self.place = place
        self.year = year
        self.people = people
    }
}
