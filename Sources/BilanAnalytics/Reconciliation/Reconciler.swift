public import BilanModel

/// Sets the claims of one figure against each other.
///
/// Copies of one origin collapse to its latest word; floors, roundings, denials and a party's claims about its enemy
/// never vote; the policy chooses among what is left. Where independent claims exclude each other, or a floor lies above
/// the choice, best stays the policy's and low and high become the range of reports.
///
/// Source: METHODOLOGY section 9 under rulings 2, 3 and 7.
public struct Reconciler: Sendable {
    let columns: ClaimColumns
    let policy: any Policy
    let decisions: DecisionBook

    /// A reconciler of these claims under a policy.
    public init(_ columns: ClaimColumns, policy: any Policy = Policies.standard) {
        self.columns = columns
        self.policy = policy
        decisions = DecisionBook(columns)
    }

    /// Fills `figure` from the claims at `positions`, which all carry its key.
    func reconcile(_ positions: [Int], into figure: inout Figure) {
        if positions.count == 1 {
            figure.verdicts = [Verdict(position: positions[0], part: kept(positions[0], among: []))]
        } else {
            let among = Set(positions)
            figure.verdicts = positions.map { Verdict(position: $0, part: kept($0, among: among)) }
        }
        let latest = latestByOrigin(figure.verdicts.filter { $0.part == .compatible }.map(\.position))
        figure.origins = Set(latest.map(originKey))
        let open = positions.contains { columns.finality[$0] == .provisional && columns.claimant[$0] != .enemy }
        if open { figure.flags.insert(.provisional) }

        if let decision = decisions.decision(on: figure, positions, columns) {
            settle(decision, latest: latest, into: &figure)
            return
        }
        let candidates = corroborated(latest)
        guard let chosen = candidates.nonEmpty.map(policy.select) else {
            settleWithoutNumber(&figure)
            return
        }
        figure.estimate = chosen.estimate
        figure.hull =
            candidates.count == 1 ? candidates[0].estimate : Estimate.hull(of: candidates.map(\.estimate))
        figure.knownFrom = columns.knownFrom[chosen.position]
        if chosen.estimate.form.contains(.asPublished) { figure.flags.insert(.asPublished) }

        let disjoint = candidates.contains { one in
            // A claim whose published bounds contradict themselves excludes nobody else's word.
            candidates.contains { $0.position != one.position && !one.estimate.isCompatible(with: $0.estimate) }
        }
        let floor = floorAbove(chosen.estimate, positions)
        if floor { figure.flags.insert(.floorViolation) }
        if disjoint || floor {
            figure.conflict = true
            let hull = figure.hull
            figure.estimate.low = hull.low
            figure.estimate.high = hull.high
            figure.estimate.form.subtract([.lowOpen, .highOpen, .highSoft])
            figure.estimate.form.formUnion(hull.form.intersection([.lowOpen, .highOpen, .highSoft]))
        }
        judge(&figure, chosen: chosen, latest: latest)
    }

    /// The part a claim plays before anything is chosen; `compatible` stands for "takes part".
    private func kept(_ position: Int, among positions: Set<Int>) -> Verdict.Part {
        if columns.claimant[position] == .enemy { return .enemy }
        // "Ten of the 64": what a claim of the same figure contains is no report of the whole.
        if columns.role[position] == .part, positions.contains(Int(columns.partOf[position])) { return .subset }
        switch columns.role[position] {
        case .floor: return .floor
        case .rounding: return .rounding
        default: return columns.estimate[position].isQuantified ? .compatible : .unquantified
        }
    }

    private func originKey(_ position: Int) -> OriginKey {
        let dataset = columns.dataset[position]
        let isCurated = (columns.datasets[dataset]?.kind ?? .claims) != .claims
        return isCurated ? .dataset(dataset) : .utterance(columns.origin[position])
    }

    /// The latest word of each origin; of one day, the one with the larger low, then by identity.
    ///
    /// Who prints that word again says nothing new, so its first claim stands for it: a copy makes no toll later.
    private func latestByOrigin(_ positions: [Int]) -> [Int] {
        guard positions.count > 1 else { return positions }
        let byOrigin = Dictionary(grouping: positions) { columns.origin[$0] }
        return byOrigin.values.compactMap { claims in
            guard let first = claims.first else { return nil }
            let latest = claims.dropFirst().reduce(first) { isLater($1, than: $0) ? $1 : $0 }
            let same = claims.filter { columns.estimate[$0] == columns.estimate[latest] }
            return same.dropFirst().reduce(same.first ?? latest) { isEarlier($1, than: $0) ? $1 : $0 }
        }
        .sorted()
    }

    private func isEarlier(_ position: Int, than other: Int) -> Bool {
        before(asOf(position), asOf(other)) ?? (columns.recordUID[position] < columns.recordUID[other])
    }

    private func isLater(_ position: Int, than other: Int) -> Bool {
        before(asOf(other), asOf(position))
            ?? before(low(other), low(position))
            ?? (columns.recordUID[position] < columns.recordUID[other])
    }

    private func asOf(_ position: Int) -> Int32 {
        let day = columns.referenceDay[position]
        return day == RecordRow.unknownDay ? columns.knownFrom[position] : day
    }

    private func low(_ position: Int) -> Int64 { columns.estimate[position].low?.thousandths ?? .min }

    /// Candidates, with credibility raised to 1 where two bounded intervals of different origin agree.
    private func corroborated(_ positions: [Int]) -> [Candidate] {
        positions.map { position in
            let estimate = columns.estimate[position]
            let agreed =
                estimate.isBounded
                && positions.contains {
                    $0 != position && columns.estimate[$0].isBounded
                        && columns.estimate[$0].isCompatible(with: estimate)
                }
            return Candidate(
                position: position, estimate: estimate, reliability: columns.reliability[position],
                credibility: agreed ? .confirmed : columns.credibility[position], tier: tier(position),
                asOf: asOf(position), uid: columns.recordUID[position])
        }
    }

    /// The tier of a claim's source, by what METHODOLOGY section 9 ranks.
    private func tier(_ position: Int) -> Int {
        if columns.verification[position] == .verified { return 0 }
        let source = columns.origins[columns.origin[position]].flatMap { columns.sources[$0.source] }
        switch source?.kind {
        case "government", "security_force", "health": return columns.claimant[position] == .enemy ? 5 : 1
        case "un": return 2
        case "ngo", "academic", "publisher", "local_authority": return 3
        default: return 4
        }
    }

    func floorAbove(_ chosen: Estimate, _ positions: [Int]) -> Bool {
        guard let best = chosen.best ?? chosen.low else { return false }
        return positions.contains { columns.role[$0] == .floor && columns.claimant[$0] != .enemy && isAbove($0, best) }
    }

    func isAbove(_ position: Int, _ best: Quantity) -> Bool {
        (columns.estimate[position].best ?? columns.estimate[position].low).map { $0 > best } ?? false
    }

    /// The claim that names the most victims among a figure's claims, and how many; nil where none is named.
    func mostNamed(in figure: Figure) -> (position: Int, count: Quantity)? {
        figure.verdicts.filter { $0.part == .floor }.map(\.position)
            .compactMap { position in
                (columns.estimate[position].low ?? columns.estimate[position].best).map { (position, $0) }
            }
            .max { ($0.1, columns.recordUID[$1.0]) < ($1.1, columns.recordUID[$0.0]) }
    }

    /// Nobody outside the enemy gives a number: words stay words, and a floor or a rounding stands for nothing.
    private func settleWithoutNumber(_ figure: inout Figure) {
        let parts = Set(figure.verdicts.map(\.part))
        figure.estimate = parts.contains(.unquantified) ? .unquantified : Estimate()
        if parts == [.enemy] { figure.flags.insert(.partyClaim) }
        figure.knownFrom = figure.claims.map { columns.knownFrom[$0] }.min() ?? RecordRow.unknownDay
    }

    private func judge(_ figure: inout Figure, chosen: Selection, latest: [Int]) {
        let standing = Set(latest)
        let best = chosen.estimate.best ?? chosen.estimate.low
        let selected = columns.estimate[chosen.position]
        for index in figure.verdicts.indices {
            let position = figure.verdicts[index].position
            switch figure.verdicts[index].part {
            case .compatible where position == chosen.position: figure.verdicts[index].part = .best
            case .compatible where !standing.contains(position): figure.verdicts[index].part = .copy
            case .compatible:
                let other = columns.estimate[position]
                let widens =
                    other.hull(selected) != selected.hull(selected)
                    || figure.conflict && other.reaches(figure.hull, beyond: selected)
                figure.verdicts[index].part = widens || !other.isCompatible(with: selected) ? .bound : .compatible
            case .floor:
                if let best, isAbove(position, best) { figure.verdicts[index].part = .floorAbove }
            default: break
            }
        }
    }
}

extension Estimate {
    /// Whether it gives an end of a range of reports that another estimate does not give.
    ///
    /// Beside a firm number, "at least 51" is the largest number named, though it widens no "at least 50".
    fileprivate func reaches(_ range: Estimate, beyond other: Estimate) -> Bool {
        func top(_ estimate: Estimate) -> Quantity? { estimate.high ?? estimate.best ?? estimate.low }
        func bottom(_ estimate: Estimate) -> Quantity? { estimate.low ?? estimate.best ?? estimate.high }
        return (range.high != nil && top(self) == range.high && top(other) != range.high)
            || (range.low != nil && bottom(self) == range.low && bottom(other) != range.low)
    }
}

extension Array {
    /// Itself, or nil when there is nothing in it.
    var nonEmpty: Self? { isEmpty ? nil : self }
}
