import BilanAnalytics
import BilanModel

extension Question {
    /// What must be said of figures that touch several periods; nil under the usual rule, by their first day.
    func allocationNote(_ answer: Answer) -> String? {
        let flag: FigureFlags
        let rule: String
        switch allocation {
        case .start: return nil
        case .end:
            flag = .byEnd
            rule = Desk.says(
                "stands whole in the period of its last day", fr: "figure entier dans la période de son dernier jour")
        case .days:
            flag = .apportioned
            rule = Desk.says(
                "is split by days, in whole numbers that add up to it",
                fr: "est partagé selon les jours, en nombres entiers dont la somme est la sienne")
        }
        let moved = answer.cells.flatMap(\.figures).filter { $0.flags.contains(flag) }
        let events = Set(moved.map(\.event)).count
        return Desk.says(
            "--allocate \(allocation.token): a figure over several periods \(rule); events that this touches: \(events) "
                + "(\(flag.tokens.joined()))",
            fr: "--allocate \(allocation.token) : un chiffre sur plusieurs périodes \(rule) ; événements concernés : "
                + "\(events) (\(flag.tokens.joined()))")
    }
}
