import BilanModel

extension GroupSplit {
    /// A row of a table: the words of its columns and a figure.
    typealias Row = (words: [String], figure: Figure)

    /// Rows of the figures of one event, or of one place and day: parts with what they leave, or, where parts do not
    /// make the whole, the whole with parts beside it.
    ///
    /// `wholes` are the figures for the whole of the table.
    func rows(of figures: [Figure], wholes: [Figure], groups: [Int32: Group]) -> [Row] {
        var standing: [[String?]: (wholes: [Figure], parts: [(Standing, Figure)])] = [:]
        let none = dimensions.filter(\.overlaps).map { _ in String?.none }
        standing[none] = (wholes, [])
        for figure in figures {
            guard let place = self.standing(of: groups[figure.group] ?? .all) else { continue }
            if place.isPart {
                standing[place.overlapping, default: ([], [])].parts.append((place, figure))
            } else if place.overlapping != none {
                standing[place.overlapping, default: ([], [])].wholes.append(figure)
            }
        }
        var rows: [Row] = []
        for (overlapping, found) in standing {
            let isBeside = overlapping != none
            for var row in self.rows(of: found.parts, wholes: found.wholes, overlapping, groups) {
                if isBeside { row.figure.flags.insert(.ofWhom) }
                rows.append(row)
            }
        }
        return rows
    }

    private func rows(
        of parts: [(Standing, Figure)], wholes: [Figure], _ overlapping: [String?], _ groups: [Int32: Group]
    ) -> [Row] {
        var pending = overlapping[...]
        let heading = words(dimensions.map { $0.overlaps ? pending.popFirst() ?? nil : nil })
        let measure = parts.first?.1.measure ?? 0
        let inside = parts.filter { isInside(groups[$0.1.group] ?? .all, measure) }
        let sum = inside.reduce(into: EstimateSum()) { $0.add($1.1.estimate) }.estimate
        let whole = wholes.count == 1 ? wholes[0] : nil
        let top = whole.flatMap { $0.estimate.isQuantified ? $0.estimate.best ?? $0.estimate.low : nil }
        let bands = inside.map { groups[$0.1.group] ?? .all }
        guard var whole, let top, let known = sum.best, known <= top, areDisjoint(bands, measure) else {
            // A floor of the whole ("at least as many as the children") is no total that parts could exceed.
            let stated = whole?.estimate.best
            let exceeds = stated.flatMap { top in sum.best.map { $0 > top } } == true && areDisjoint(bands, measure)
            return wholes.map { (heading, flagged($0, exceeds ? .partsAboveTotal : [])) }
                + parts.map { standing, figure in
                    let outside = isOutside(groups[figure.group] ?? .all, measure)
                    let flags: FigureFlags = outside ? .outsideTotal : exceeds ? .partsAboveTotal : []
                    return (words(standing.values), flagged(figure, flags.union(.ofWhom)))
                }
        }
        var rows = parts.map { standing, figure -> Row in
            let group = groups[figure.group] ?? .all
            var figure = figure
            figure.flags.remove(.ofWhom)
            if isOutside(group, measure) {
                figure.flags.formUnion([.ofWhom, .outsideTotal])
            } else if !isInside(group, measure) {
                figure.flags.insert(.ofWhom)
            }
            return (words(standing.values), figure)
        }
        if let left = whole.estimate.beyond(sum) {
            whole.estimate = left
            whole.flags.formUnion([.derived, .residual])
            rows.append((heading, whole))
        }
        return rows
    }

    private func flagged(_ figure: Figure, _ flags: FigureFlags) -> Figure {
        var figure = figure
        figure.flags.formUnion(flags)
        return figure
    }
}
