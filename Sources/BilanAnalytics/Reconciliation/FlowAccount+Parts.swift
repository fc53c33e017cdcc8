import BilanModel

/// How the total of one event and its parts bear on each other.
extension FlowAccount.EventFigures {
    var isEmpty: Bool { total == nil && parts.isEmpty && across.isEmpty }

    /// The figures to add for everybody: the stated total, else sums of the disjoint parts, marked derived.
    ///
    /// A stated total that carries no number ("casualties") gives way to parts that do. Parts of several places or days
    /// are added where they lie, so that no place is given what was counted in another.
    var whole: [Figure] {
        let counted = parts.filter(\.estimate.isQuantified)
        if let total, total.estimate.isQuantified { return [total] }
        if counted.isEmpty, let atLeast { return [atLeast] }
        if let total, counted.isEmpty { return [total] }
        guard !counted.isEmpty else {
            return (parts.first { !$0.flags.contains(.partyClaim) } ?? parts.first).map { [$0] } ?? []
        }
        var sums: [Figure] = []
        for part in counted {
            let here = counted.filter { Place($0) == Place(part) }
            guard !sums.contains(where: { Place($0) == Place(part) }) else { continue }
            var sum = here.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
            sum.form.insert(.derived)
            var whole = part
            whole.estimate = sum
            whole.flags = here.reduce(into: [.derived]) { $0.formUnion($1.flags) }
            whole.verdicts = here.flatMap(\.verdicts)
            whole.origins = here.reduce(into: []) { $0.formUnion($1.origins) }
            whole.conflict = here.contains(where: \.conflict)
            sums.append(whole)
        }
        let silent = parts.filter { !$0.estimate.isQuantified } + [total].compactMap(\.self)
        sums[0].verdicts += silent.flatMap(\.verdicts)
        return sums
    }

    /// Whether it has a number for everybody or for a disjoint part of them.
    var isCounted: Bool { total?.estimate.isQuantified == true || parts.contains(where: \.estimate.isQuantified) }

    /// What is known of everybody where only some are counted.
    ///
    /// Five children killed, or eighty-one people named, are at least as many people killed. Nothing closes the top, and
    /// no best is given.
    var atLeast: Figure? {
        guard !isCounted, !holdsTolls else { return nil }
        let some = across.filter { $0.estimate.isQuantified && !$0.flags.contains(.partyClaim) }
        func count(_ figure: Figure) -> Quantity { figure.estimate.low ?? figure.estimate.best ?? .zero }
        let most = some.max { count($0) < count($1) }
        let isNamed = named.map { named in most.map { count($0) < named } ?? true } ?? false
        guard let floor = isNamed ? named : most.map(count), var figure = total ?? most else { return nil }
        figure.estimate = Estimate(low: floor, form: .derived)
        figure.flags.insert(.derived)
        // A number of others stands, whatever a party says of its enemy.
        figure.flags.subtract([.ofWhom, .partyClaim])
        // One claim gives low: that of the largest group, or the one that names the most; the others agree with it.
        let giver = isNamed ? namedBy : most?.used
        figure.verdicts = ([total].compactMap(\.self) + some).flatMap(\.verdicts).map { verdict in
            if verdict.position == giver { return Verdict(position: verdict.position, part: .least) }
            let stood = verdict.part == .best || verdict.part == .bound
            return stood ? Verdict(position: verdict.position, part: .compatible) : verdict
        }
        figure.origins = some.reduce(into: total?.origins ?? []) { $0.formUnion($1.origins) }
        return figure
    }

    /// Where and when a figure stands.
    private struct Place: Equatable {
        let place: Int32
        let start: Int32
        let end: Int32

        init(_ figure: Figure) { (place, start, end) = (figure.place, figure.start, figure.end) }
    }

    /// What the stated total has beyond its disjoint parts; nil when there is nothing left or no number to say.
    var remainder: Figure? {
        guard let total, total.estimate.isQuantified else { return nil }
        let counted = parts.filter(\.estimate.isQuantified)
        guard !counted.isEmpty else { return total }
        let known = counted.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
        guard let left = total.estimate.beyond(known) else { return nil }
        var rest = total
        rest.estimate = left
        rest.flags.formUnion([.derived, .residual])
        return rest
    }

    /// An event stands in one period, that of its total; parts that exceed it are a conflict.
    mutating func weighParts() {
        guard var total, total.estimate.isQuantified else { return }
        for index in parts.indices { (parts[index].start, parts[index].end) = (total.start, total.end) }
        for index in across.indices { (across[index].start, across[index].end) = (total.start, total.end) }
        let sum = parts.reduce(into: EstimateSum()) { $0.add($1.estimate) }.estimate
        guard let top = total.estimate.best, let known = sum.best, known > top, !total.conflict else { return }
        total.flags.insert(.partsAboveTotal)
        total.conflict = true
        self.total = total
        for index in parts.indices { parts[index].flags.insert(.partsAboveTotal) }
    }

    /// Whether a figure of an event inside this one is already counted here.
    func covers(_ figure: Figure) -> Bool {
        if let total, total.estimate.isQuantified { return true }
        return (parts + across).contains { $0.group == figure.group && $0.estimate.isQuantified }
    }

    /// Takes out the figures that are counted above, and gives them.
    mutating func dropCovered(by isCovered: (Figure) -> Bool) -> [Figure] {
        let covered = ([total].compactMap(\.self) + parts + across).filter(isCovered)
        if let figure = total, isCovered(figure) { total = nil }
        parts.removeAll(where: isCovered)
        across.removeAll(where: isCovered)
        return covered
    }

    /// Keeps the claims of figures that are counted here, so that no claim is lost from sight; where they exceed the
    /// total that should contain them, it is in conflict.
    mutating func keep(_ covered: [Figure]) {
        for figure in covered {
            if let total, figure.group == total.group { inner.add(figure.estimate) }
            if let top = total?.estimate.best, let known = inner.estimate.best, known > top {
                total?.flags.insert(.partsAboveTotal)
                total?.conflict = true
            }
            let claims = figure.verdicts.map {
                Verdict(position: $0.position, part: $0.part == .enemy ? .enemy : .subset)
            }
            if let index = parts.firstIndex(where: { $0.group == figure.group }) {
                parts[index].verdicts += claims
            } else if let index = across.firstIndex(where: { $0.group == figure.group }) {
                across[index].verdicts += claims
            } else {
                total?.verdicts += claims
            }
        }
    }
}
