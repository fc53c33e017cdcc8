import BilanAnalytics
import BilanModel

/// Independent claims of one figure that cannot all be true.
struct ConflictCheck: Check {
    let code = "conflict"
    var title: String {
        Desk.says("independent claims that exclude each other", fr: "déclarations indépendantes qui s’excluent")
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        room.figures.compactMap { figure in
            let voting = figure.verdicts.filter { [.best, .bound, .compatible].contains($0.part) }
            let estimates = voting.map { room.columns.estimate[$0.position] }
            guard estimates.excludeEachOther else { return nil }
            let said = room.said(figure, [.best, .bound, .compatible])
            return room.finding(
                .warning, figure,
                Desk.says(
                    "\(room.words(figure)): \(said); the range of reports is \(figure.hull.inWords(nil))",
                    fr: "\(room.words(figure)) : \(said) ; la fourchette des rapports est \(figure.hull.inWords(nil))"))
        }
    }
}
