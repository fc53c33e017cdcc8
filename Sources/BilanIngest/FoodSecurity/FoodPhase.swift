import BilanModel

/// The phases of acute food insecurity, as IPC and the Cadre Harmonisé write them: `1` to `5`, `3+`, `all`.
///
/// People in phase 3 or worse are the food insecure, and phases 3 to 5 are parts of them; phases 1 and 2 stand apart.
struct FoodPhase: Hashable {
    /// The publisher's word, tidied: it tells rows of one area and period apart.
    let word: String
    let measure: Measure
    let group: Group

    /// The phase of a word: `3`, `Phase 3`, `P3+`, `3 plus`, `all`; nil for any other.
    init?(_ text: String) {
        let bare = text.lowercased().replacing("plus", with: "+").replacing("phase", with: "")
            .filter { !" _-p".contains($0) }
        switch bare {
        case "all", "total": (word, measure, group) = ("all", Measures.populationAnalysed, .all)
        case "3+", "35", "3+4+5": (word, measure, group) = ("3+", Measures.foodInsecure, .all)
        case "1", "2": (word, measure, group) = (bare, Measures.foodPhase, Group(phase: UInt8(bare)))
        case "3", "4", "5": (word, measure, group) = (bare, Measures.foodInsecure, Group(phase: UInt8(bare)))
        default: return nil
        }
    }

    /// Everything an analysis says of an area.
    static let all = ["all", "3+", "1", "2", "3", "4", "5"].compactMap(FoodPhase.init)
}

/// Sets the published number of people in phase 3 or worse against phases 3, 4 and 5.
struct PhaseSum {
    /// Published, with the row that says so.
    private var published: (value: Quantity, row: Int, column: String)?
    private var sum = Quantity.zero
    private var count = 0

    /// Takes one figure in.
    mutating func add(_ phase: FoodPhase, _ claim: ClaimRow, row: Int, column: String) {
        guard let value = claim.estimate.best else { return }
        if phase.word == "3+" { published = (value, row, column) }
        if (phase.group.phase ?? 0) >= 3 {
            sum = sum + value
            count += 1
        }
    }

    /// What differs by more than a rounding: both are kept; nil when nothing does, or a phase is not given.
    func finding(sheet: String) -> Finding? {
        guard let published, count == 3 else { return nil }
        let difference = published.value > sum ? published.value - sum : sum - published.value
        guard difference > Quantity(1) else { return nil }
        return Finding(
            .partsDiffer, sheet: sheet, row: published.row, column: published.column,
            value: "\(published.value) in phase 3 or worse, phases 3 to 5 add up to \(sum)", done: .kept)
    }
}
