import BilanAnalytics
import BilanModel

/// Named victims above the figure chosen.
struct FloorCheck: Check {
    let code = "floor"
    var title: String {
        Desk.says("named victims above the figure chosen", fr: "victimes nommées au-dessus du chiffre retenu")
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        room.figures.filter { $0.flags.contains(.floorViolation) }.map { figure in
            room.finding(
                .warning, figure,
                Desk.says(
                    "\(room.words(figure)): \(room.said(figure, [.floorAbove])) named, above "
                        + "\(room.said(figure, [.best])), which was chosen",
                    fr: "\(room.words(figure)) : \(room.said(figure, [.floorAbove])) nommées, au-dessus de "
                        + "\(room.said(figure, [.best])), qui a été retenu"))
        }
    }
}
