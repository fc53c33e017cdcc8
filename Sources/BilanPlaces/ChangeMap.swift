import BilanModel

/// What became of what: splits, merges, renames and re-codings between editions of a gazetteer, many to many.
///
/// A place of one edition can be said in another without loss when all of it went into one place there, or when all of it
/// came out of one; otherwise only with shares, which are estimates and must be asked for.
struct ChangeMap: Sendable {
    /// A step from one place to another, with the share of the former that went there.
    struct Step: Sendable {
        let place: Int32
        let share: Double?
    }
    private var successors: [Int32: [Step]] = [:]
    private var predecessors: [Int32: [Step]] = [:]

    init(_ table: PlaceTable) {
        for change in table.changes
        where table.position(of: change.from) != nil && table.position(of: change.to) != nil {
            successors[change.from, default: []].append(Step(place: change.to, share: change.share))
            predecessors[change.to, default: []].append(Step(place: change.from, share: change.share))
        }
    }

    /// The place of another edition that contains all of this one; nil when no single place does.
    ///
    /// `isKnown` tells whether the other edition draws a place.
    func exact(_ place: Int32, isKnown: (Int32) -> Bool) -> Int32? {
        follow(place, successors, isKnown) ?? follow(place, predecessors, isKnown)
    }

    /// Follows single steps until a known place; a fork or a circle ends the way.
    private func follow(_ place: Int32, _ steps: [Int32: [Step]], _ isKnown: (Int32) -> Bool) -> Int32? {
        var seen: Set<Int32> = [place]
        var next = place
        while let only = steps[next], only.count == 1, let step = only.first {
            guard seen.insert(step.place).inserted else { return nil }
            if isKnown(step.place) { return step.place }
            next = step.place
        }
        return nil
    }

    /// The places of another edition that this one became, with their shares; nil when a share is not known.
    func shares(_ place: Int32, isKnown: (Int32) -> Bool) -> [(place: Int32, share: Double)]? {
        guard let steps = successors[place], steps.count > 1 else { return nil }
        var shares: [(place: Int32, share: Double)] = []
        for step in steps {
            guard let share = step.share, isKnown(step.place) else { return nil }
            shares.append((step.place, share))
        }
        return shares
    }

    /// What a place became; empty when it stands.
    func successors(of place: Int32) -> [Int32] { (successors[place] ?? []).map(\.place) }
}
