import BilanAnalytics
import BilanLanguage
import BilanModel

/// The notes that figures need for what they are flagged with.
enum FigureNotes {
    /// Notes of a row of figures, in a fixed order.
    static func notes(of figures: [PublishedFigure]) -> [WorkbookNote] {
        let flags = figures.reduce(into: FigureFlags()) { $0.formUnion($1.flags) }
        var notes: [WorkbookNote] = []
        if figures.contains(where: \.conflict) { notes.append(.conflict) }
        if figures.contains(where: { $0.kind == .cumulative }) { notes.append(.runningTotal) }
        notes += byFlag.filter { flags.contains($0.0) }.map(\.1)
        // What a residual is computed from is said by its own note.
        if flags.contains(.derived), !flags.contains(.residual) { notes.append(.computed) }
        return notes
    }

    private static let byFlag: [(FigureFlags, WorkbookNote)] = [
        (.floorViolation, .namedVictims), (.bestFloor, .addedFloor), (.lowPartial, .partialLow),
        (.asPublished, .asPublished), (.partsAboveTotal, .partsAboveTotal), (.lastKnown, .lastKnown),
        (.residual, .residual), (.notComparable, .notComparable), (.ofWhom, .acrossGroups),
    ]

    /// The note for what a total of people killed covers.
    static func note(of scope: Scope) -> WorkbookNote {
        switch scope {
        case .unknown: .scopeUnknown
        case .allSides: .scopeAllSides
        case .withoutAttackers: .scopeWithoutAttackers
        case .civilians: .scopeCivilians
        }
    }
}
