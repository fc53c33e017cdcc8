public import BilanModel

/// Keeps back what could harm those counted, in everything that leaves the house.
///
/// A cell that is kept back holds nothing but its state, so that whatever is added up afterwards is made of printed numbers
/// alone. Those of one area are told together in a row of their own, by which the table still ties out. Source: METHODOLOGY
/// ruling 17.
public struct Withholding: Sendable {
    /// Numbers of people at risk below this are kept back.
    public var threshold: Quantity
    /// The usual threshold: ten people.
    public static let usual = Withholding(threshold: Quantity(10))

    /// A rule with a threshold.
    public init(threshold: Quantity) { self.threshold = threshold }

    /// Who is at risk among claims of these groups.
    public func rule(_ columns: ClaimColumns, _ printer: PlacePrinter, within: Int32? = nil) -> PeopleAtRisk {
        PeopleAtRisk(threshold: threshold, groups: columns.groups, printer: printer, within: within)
    }

    /// The answer to a question without what must not leave.
    public func applied(
        to answer: Answer, _ question: Question, _ columns: ClaimColumns, _ printer: PlacePrinter
    ) -> Answer {
        var answer = answer
        let rule = rule(columns, printer, within: question.within)
        let mentioned = answer.mentions.count
        answer.mentions.removeAll { rule.holds($0.figure) }
        answer.keptBack.mentions += mentioned - answer.mentions.count
        let kept = WithheldCells(answer.cells, rule, printer)
        guard !kept.hidden.isEmpty else { return answer }
        let sums = kept.told.map { Cell.withheldSum($1.map { answer.cells[$0] }, as: $0, columns) }
        for index in kept.hidden {
            let cell = answer.cells[index]
            answer.keptBack.cells += 1
            answer.keptBack.measures.insert(cell.address.measure)
            if kept.sum(of: index) == nil { answer.keptBack.untold.insert(cell.address.measure) }
            answer.cells[index] = Cell(withheld: cell, in: kept.sum(of: index))
        }
        answer.cells += sums
        Tally.sort(&answer.cells, question, printer.gazetteer)
        return answer
    }
}

/// What was kept back of an answer.
public struct KeptBack: Hashable, Sendable {
    /// Cells.
    public var cells = 0
    /// Figures beside the cells.
    public var mentions = 0
    /// Measures of which a cell is kept back.
    public var measures: Set<UInt16> = []
    /// Measures of which a cell is kept back and told in no sum.
    public var untold: Set<UInt16> = []

    /// Nothing.
    public init() {}
}
