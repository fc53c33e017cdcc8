public import BilanModel

/// A cell set against its like of an earlier time.
public struct CellComparison: Hashable, Sendable {
    /// The earlier time: the code of a period, or days.
    public var earlier: String
    /// What was known of it at the same age; empty when nobody gave a number.
    public var estimate = Estimate()
    /// The difference, by interval arithmetic; empty when it would say nothing.
    public var change = Estimate()
    /// The change of best in per cent of the earlier best, to the tenth; missing on a base below 10 or without bounds,
    /// where reports conflict, and for days that a dataset does not declare to cover.
    public var percent: Quantity?
    /// What became of the comparison.
    public var state: State

    /// What became of a comparison.
    public enum State: UInt8, Coded {
        /// Both are known.
        case compared = 0
        /// Nobody gave a number for the earlier time.
        case earlierUnknown = 1
        /// Nobody gave a number now.
        case nowUnknown = 2
        /// Another dataset or source answers, or areas are of several days: a change would say nothing.
        case notComparable = 3
        /// The stock is the same report, carried forward.
        case sameReport = 4
        /// The calendar has no such period.
        case noSuchPeriod = 5
        /// A number of this measure is kept back, and a change could give it away.
        case withheld = 6
    }

    /// What a comparison looks at in a cell.
    struct Side {
        let estimate: Estimate
        let conflict: Bool
        /// Datasets and, of stocks, sources: a change is of one series.
        let series: Set<String>
        /// Days that stocks are of.
        let reference: Set<Int32>
        let isComparable: Bool
        /// Whether what its datasets declare to be complete, where they do, holds all its days.
        let isCovered: Bool

        init(_ cell: Cell, _ columns: ClaimColumns, isStock: Bool) {
            estimate = cell.estimate
            conflict = cell.conflict
            isComparable = !cell.flags.contains(.notComparable)
            let leads = Lead.table(columns.datasets)
            var series = Set(cell.datasets.compactMap { leads[$0]?.code })
            reference = isStock ? Set(cell.figures.map(\.referenceDay)) : []
            for position in isStock ? cell.figures.compactMap(\.used) : [] {
                series.insert("source \(columns.origins[columns.origin[position]]?.source ?? -1)")
            }
            self.series = series
            let declared = isStock ? [] : cell.datasets.compactMap { columns.coverage[$0] }
            isCovered = cell.days.map { days in declared.allSatisfy { $0.hold(days) } } ?? true
        }
    }

    init(_ now: Side?, _ earlier: Side?, named: String) {
        self.earlier = named
        guard let earlier, earlier.estimate.isQuantified else {
            state = .earlierUnknown
            return
        }
        estimate = earlier.estimate
        guard let now, now.estimate.isQuantified else {
            state = .nowUnknown
            return
        }
        guard now.isComparable, earlier.isComparable, now.series == earlier.series else {
            state = .notComparable
            return
        }
        guard now.reference.isEmpty || now.reference != earlier.reference else {
            state = .sameReport
            return
        }
        state = .compared
        change = now.estimate.minus(earlier.estimate)
        guard !now.conflict, !earlier.conflict, now.isCovered, earlier.isCovered, earlier.estimate.isBounded,
            let base = earlier.estimate.best,
            base >= Quantity(10), let best = change.best
        else { return }
        // Tenths of a per cent, halves away from nought.
        let tenths =
            (Int128(best.thousandths.magnitude) * 1000 + Int128(base.thousandths) / 2) / Int128(base.thousandths)
        percent = Quantity(thousandths: Int64(clamping: best < .zero ? -tenths * 100 : tenths * 100))
    }

    /// The same comparison without its numbers.
    public var withheld: CellComparison {
        var withheld = self
        (withheld.estimate, withheld.change, withheld.percent) = (Estimate(), Estimate(), nil)
        withheld.state = .withheld
        return withheld
    }

    init(noSuchPeriodFor _: Period) {
        earlier = ""
        state = .noSuchPeriod
    }
}
