import BilanAnalytics
import BilanModel

extension Question {
    /// What must be said of figures that touch several periods; nil under the usual rule, by their first day.
    func allocationNote(_ answer: Answer) -> String? {
        let flag: FigureFlags
        let rule: String
        switch allocation {
        case .start: return nil
        case .end: (flag, rule) = (.byEnd, "stands whole in the period of its last day")
        case .days: (flag, rule) = (.apportioned, "is split by days, in whole numbers that add up to it")
        }
        let moved = answer.cells.flatMap(\.figures).filter { $0.flags.contains(flag) }
        let events = Set(moved.map(\.event)).count
        return
            "--allocate \(allocation.token): a figure over several periods \(rule); events that this touches: \(events) "
            + "(\(flag.tokens.joined()))"
    }
}
