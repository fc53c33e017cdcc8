import BilanModel
import BilanStore

/// What `check` is told.
public struct CheckRequest: Sendable {
    /// A period, as `query` takes it.
    public var period: String?
    /// A place, by code or name.
    public var within: String?

    /// A request to check everything.
    public init() {}
}

extension Desk {
    /// What is wrong, doubtful or old in the store, one row a finding.
    ///
    /// Shape: the checks in their order, then by severity, place, period, measure and subject.
    public func check(_ request: CheckRequest = CheckRequest()) throws(DeskFailure) -> ListTable {
        try failing {
            let gazetteer = try gazetteer()
            var typed = TypedQuestion()
            typed.within = request.within
            let within = try QuestionReader(gazetteer: gazetteer, typed: typed).place()
            let days = try PeriodReader(period: request.period).span()?.days
            let room = CheckRoom(
                store, columns: try store.columns(), gazetteer: gazetteer, within: within, days: days,
                today: Today.date)
            var table = ListTable(
                columns: ["check", "severity", "place_code", "period", "measure", "subject", "sentence"], rows: [])
            for check in Checks.all {
                let rows = try check.findings(in: room).map { finding in
                    (
                        finding.severity.rawValue,
                        [
                            check.code, finding.severity.token, finding.place, finding.period, finding.measure,
                            finding.subject, finding.sentence,
                        ]
                    )
                }
                table.rows += rows.sorted { left, right in
                    left.0 == right.0 ? left.1.lexicographicallyPrecedes(right.1) : left.0 < right.0
                }.map(\.1)
            }
            return table
        }
    }

    /// What is looked for, by the word in the first column.
    public static var checks: [(code: String, title: String)] { Checks.all.map { ($0.code, $0.title) } }
}
