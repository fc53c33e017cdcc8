import BilanModel

/// One thing that must hold in a store; the list is in `Checks.all`.
protocol Check: Sendable {
    /// The word in the first column.
    var code: String { get }
    /// What it looks for, for the help.
    var title: String { get }
    /// What it finds.
    func findings(in room: CheckRoom) throws -> [CheckFinding]
}

/// What a check found.
public struct CheckFinding: Hashable, Sendable {
    /// How bad it is.
    var severity: Severity
    /// Code of the place, empty where there is none.
    var place: String
    /// Day or period, empty where there is none.
    var period: String
    /// Code of the measure, empty where there is none.
    var measure: String
    /// What to look for in the store: an event, a record, a dataset or a table.
    var subject: String
    /// What is wrong, in a sentence.
    var sentence: String

    /// How bad a finding is.
    enum Severity: UInt8, Coded {
        /// A contradiction: one of the numbers is wrong.
        case error = 0
        /// To be looked at before it is published.
        case warning = 1
        /// To be known.
        case note = 2
    }
}

/// Every check, in the order in which findings are printed.
enum Checks {
    static let all: [any Check] = [
        ConflictCheck(), FloorCheck(), PartsCheck(), CascadeCheck(), StaleCheck(), UnplacedCheck(), DuplicateCheck(),
        SameEventCheck(), RecommendedCheck(), BoundsCheck(), PopulationCheck(), ReferenceCheck(),
    ]
}
