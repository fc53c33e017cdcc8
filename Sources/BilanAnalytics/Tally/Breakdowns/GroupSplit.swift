import BilanModel

/// Finds which groups make the rows of a table by dimensions of groups, and what they leave of the whole.
///
/// A row is of a group that says everything asked and nothing else. A group that says more, or only some of it, is
/// contained in the whole and has no row.
struct GroupSplit {
    /// The group that the whole table is of.
    let base: Group
    /// The dimensions of groups asked for, in the order asked.
    let dimensions: [Breakdown]

    /// The split of a question; nil when it asks for no dimension of groups.
    init?(_ question: Question, _ groups: [Int32: Group]) {
        dimensions = question.breakdowns.filter(\.isOfGroup)
        guard !dimensions.isEmpty else { return nil }
        base = groups.values.first { $0.token == question.group } ?? .all
    }

    /// Where a group stands in the table.
    struct Standing: Hashable {
        /// What it says of each dimension asked for; nil where it counts everybody.
        var values: [String?]
        /// What it says of those that overlap.
        var overlapping: [String?]
        /// Whether it is one of the disjoint parts of its whole, or the whole itself.
        var isPart: Bool
    }

    /// Where a group stands; nil when it has no row.
    func standing(of group: Group) -> Standing? {
        guard dimensions.reduce(group, { $1.cleared($0) }) == base else { return nil }
        let values = dimensions.map { $0.value(in: group) }
        let disjoint = zip(dimensions, values).filter { !$0.0.overlaps }.map(\.1)
        let isWhole = disjoint.allSatisfy { $0 == nil }
        guard isWhole || !disjoint.contains(nil) else { return nil }
        return Standing(
            values: values, overlapping: zip(dimensions, values).filter { $0.0.overlaps }.map(\.1), isPart: !isWhole)
    }

    /// The words of a row's columns; where nothing is said, `all` for what overlaps, and for what is disjoint
    /// `not_allocated`: the whole, or what its parts leave of it.
    func words(_ values: [String?]) -> [String] {
        zip(dimensions, values).map { $1 ?? ($0.overlaps ? "all" : "not_allocated") }
    }

    /// Whether parts of a whole may be added: none of their bands of ages overlap, each lies within the whole.
    func areDisjoint(_ groups: [Group], _ measure: UInt16) -> Bool {
        guard groups.allSatisfy({ isInside($0, measure) }) else { return false }
        guard dimensions.contains(.age) else { return true }
        return groups.indices.allSatisfy { one in
            groups.indices.allSatisfy { other in
                one >= other || Breakdown.age.cleared(groups[one]) != Breakdown.age.cleared(groups[other])
                    || !bandsOverlap(groups[one], groups[other])
            }
        }
    }

    /// Whether the whole contains a group as a part: aid workers cut across, and phases 1 and 2 are not food insecure.
    func isInside(_ group: Group, _ measure: UInt16) -> Bool {
        if dimensions.contains(.status), !group.status.isPart { return false }
        return !isOutside(group, measure)
    }

    /// Whether the whole leaves a group out: the total of the food insecure begins at phase 3.
    func isOutside(_ group: Group, _ measure: UInt16) -> Bool {
        measure == Measures.foodInsecure.id && (group.phase ?? 3) < 3
    }

    private func bandsOverlap(_ one: Group, _ other: Group) -> Bool {
        (one.ageLow ?? 0) <= (other.ageHigh ?? .max) && (other.ageLow ?? 0) <= (one.ageHigh ?? .max)
    }
}
