import BilanAnalytics
import BilanModel

/// Named victims above the figure chosen.
struct FloorCheck: Check {
    let code = "floor"
    let title = "named victims above the figure chosen"

    func findings(in room: CheckRoom) -> [CheckFinding] {
        room.figures.filter { $0.flags.contains(.floorViolation) }.map { figure in
            room.finding(
                .warning, figure,
                "\(room.words(figure)): \(room.said(figure, [.floorAbove])) named, above "
                    + "\(room.said(figure, [.best])), which was chosen")
        }
    }
}
