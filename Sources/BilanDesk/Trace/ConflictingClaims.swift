import BilanAnalytics
import BilanModel

/// Which claims of a figure give its numbers: those that give best, and where reports of one key exclude each other,
/// those that widen the range.
struct ConflictingClaims {
    private let columns: ClaimColumns
    private let isStock: Bool
    private var disputed: Set<Key> = []

    private struct Key: Hashable {
        let event: Int32
        let place: Int32
        let day: Int32
        let group: Int32
    }

    init(_ figure: Figure, _ columns: ClaimColumns) {
        self.columns = columns
        isStock = figure.referenceDay != RecordRow.unknownDay
        guard figure.conflict else { return }
        for (key, verdicts) in Dictionary(grouping: figure.verdicts, by: { self.key($0.position) }) {
            let voting = verdicts.filter { [.best, .bound, .compatible].contains($0.part) }.map {
                columns.estimate[$0.position]
            }
            if voting.excludeEachOther || verdicts.contains(where: { $0.part == .floorAbove }) { disputed.insert(key) }
        }
    }

    /// Whether independent claims of a figure exclude each other, or a floor lies above the choice.
    var isDisputed: Bool { !disputed.isEmpty }

    func uses(_ verdict: Verdict) -> Bool {
        switch verdict.part {
        case .best, .least: true
        case .bound: disputed.contains(key(verdict.position))
        default: false
        }
    }

    /// A flow is one figure an event and group, a stock one a place, day and group.
    private func key(_ position: Int) -> Key {
        isStock
            ? Key(
                event: -1, place: columns.place[position], day: columns.referenceDay[position],
                group: columns.group[position])
            : Key(event: columns.event[position], place: -1, day: 0, group: columns.group[position])
    }
}

extension [Estimate] {
    /// Whether two of them cannot both be true; one that contradicts itself (low above high) is no second report.
    var excludeEachOther: Bool {
        indices.contains { first in
            self[(first + 1)...].contains { !self[first].isCompatible(with: $0) }
        }
    }
}
