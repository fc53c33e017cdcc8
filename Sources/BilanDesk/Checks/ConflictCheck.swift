import BilanAnalytics
import BilanModel

/// Independent claims of one figure that cannot all be true.
struct ConflictCheck: Check {
    let code = "conflict"
    let title = "independent claims that exclude each other"

    func findings(in room: CheckRoom) -> [CheckFinding] {
        room.figures.compactMap { figure in
            let voting = figure.verdicts.filter { [.best, .bound, .compatible].contains($0.part) }
            let estimates = voting.map { room.columns.estimate[$0.position] }
            guard estimates.excludeEachOther else { return nil }
            let said = room.said(figure, [.best, .bound, .compatible])
            return room.finding(
                .warning, figure,
                "\(room.words(figure)): \(said); the range of reports is \(figure.hull.inWords(nil))")
        }
    }
}
