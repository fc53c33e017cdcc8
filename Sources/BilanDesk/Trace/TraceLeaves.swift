import BilanAnalytics
import BilanModel
import BilanStore

/// Which claims a trace leaves out for its readers: those whose dataset may not be passed on row by row, and all behind a
/// number that a claim about few people at risk stands behind.
struct TraceLeaves {
    /// Whether it is for others than those who keep the store.
    private(set) var isOutside = false
    /// Positions of the claims left out.
    private(set) var left: Set<Int> = []
    private var rows: [String: Set<Int>] = [:]
    private var atRisk: Set<Int> = []

    /// Leaves out what stands behind the figures of one number.
    mutating func leave(_ figures: [Figure], _ columns: ClaimColumns, to audience: Audience, _ rule: PeopleAtRisk?) {
        guard audience != .internal else { return }
        isOutside = true
        let claims = Set(figures.flatMap(\.verdicts).map(\.position))
        for position in claims {
            guard let card = columns.datasets[columns.dataset[position]], card.audience.rawValue > audience.rawValue
            else { continue }
            rows[card.code, default: []].insert(position)
            left.insert(position)
        }
        if let rule, claims.contains(where: { rule.holds($0, of: columns) }) {
            atRisk.formUnion(claims)
            left.formUnion(claims)
        }
    }

    /// Whether nothing of a figure may be shown: its number is that of claims that are all left out.
    func hides(_ figure: Figure) -> Bool {
        isOutside && figure.verdicts.allSatisfy { left.contains($0.position) }
    }

    /// What must be said of it, one sentence each.
    var notes: [String] {
        var notes = rows.sorted { $0.key < $1.key }.map { code, claims in
            "\(claims.count) claim\(claims.count == 1 ? "" : "s") of \(code) left out: its rows may not be passed on"
        }
        if !atRisk.isEmpty {
            notes.append(
                "\(atRisk.count) claim\(atRisk.count == 1 ? "" : "s") left out: small numbers of people at risk stand among them"
            )
        }
        return notes
    }

    /// Where a record was read, as its readers may know it: without names of the list in use, and for others without the
    /// place as written and the house's reasons.
    func shown(_ provenance: RecordProvenance) -> RecordProvenance {
        var shown = provenance
        shown.sheet = NameList.refused(shown.sheet)
        shown.externalID = NameList.refused(shown.externalID)
        if isOutside { (shown.placeAsWritten, shown.correction) = ("", nil) }
        return shown
    }
}
