import BilanAnalytics
import BilanModel

/// Why a figure is what it is, in sentences.
struct FigureReasons {
    private let figure: Figure
    private let policy: any Policy
    private let isDisputed: Bool

    /// `isDisputed` tells whether independent claims exclude each other, or a floor lies above the choice.
    init(_ figure: Figure, policy: any Policy, isDisputed: Bool) {
        self.figure = figure
        self.policy = policy
        self.isDisputed = isDisputed
    }

    var sentences: [String] { [choice] + flagged }

    /// Where best comes from.
    private var choice: String {
        if let decision = figure.decision { return "decided on \(decision.day): \(decision.reason)" }
        let chosen = figure.verdicts.count { $0.part == .best }
        if figure.flags.contains(.partyClaim) { return "only a party about its enemy speaks of it: in no total" }
        guard chosen > 0 else {
            return figure.verdicts.contains { $0.part == .unquantified }
                ? "nobody gives a number, only words" : "no claim gives a number that may stand for it"
        }
        let origins = figure.origins.count
        if chosen > 1 {
            return figure.referenceDay == RecordRow.unknownDay
                ? "sum of \(chosen) parts that do not overlap; nobody states their total"
                : "sum of \(chosen) areas; nobody states their total"
        }
        if origins < 2 { return "the only independent report with a number" }
        return "chosen among \(origins) independent reports by the policy \(policy.code): \(policy.titleEN)"
    }

    private var flagged: [String] {
        var sentences: [String] = []
        if isDisputed {
            sentences.append("conflict: best stays the policy's choice, low and high are the range of reports")
        }
        let flags = figure.decision == nil ? figure.flags : figure.flags.subtracting(.decided)
        return sentences + FigureReasons.phrases.filter { flags.contains($0.0) }.map(\.1)
    }

    private static let phrases: [(FigureFlags, String)] = [
        (.floorViolation, "named victims exceed what was chosen; it is not raised silently"),
        (.partsAboveTotal, "its parts add up to more than it"),
        (.residual, "what the stated total has beyond its known parts"),
        (.derived, "computed, not published"),
        (.notComparable, "of several days or sources: not added"),
        (.provisional, "its source expects it to change, so its top is open"),
        (.asPublished, "published with best outside its own bounds, and kept so"),
        (.lastKnown, "the last known, older than the day asked"),
        (.decided, "in part decided by an analyst, above the policy"),
        (.ofWhom, "of a group inside the total, never added to it"),
        (.byEnd, "stands in the period of its last day, as asked"),
        (.apportioned, "a share of a figure over several periods or places, as asked"),
    ]
}
