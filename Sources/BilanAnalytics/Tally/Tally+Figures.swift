public import BilanModel

extension Tally {
    /// Every figure of measures from claims that stand together, whatever its place and days: flows by event, stocks and
    /// running totals by reference day, rates too.
    ///
    /// Nothing is placed, led or added here. `datasets` are codes; pooled datasets may be named together, a curated one
    /// only alone, because datasets never mix in a figure.
    public func figures(of measures: [Measure], in datasets: Set<String>, policy: any Policy = Policies.standard)
        -> [Figure]
    {
        let ids = Set(measures.map(\.id))
        let positions = live.filter { position in
            ids.contains(columns.measure[position])
                && (columns.datasets[columns.dataset[position]].map { datasets.contains($0.code) } ?? false)
        }
        let flows = positions.filter { position in
            columns.accrual[position] == .period && Measures.numbered(columns.measure[position])?.kind == .flow
        }
        let events = FlowAccount(flows, columns, policy: policy).figures
        let others = Set(positions).subtracting(flows).sorted()
        let byDay = Dictionary(grouping: others) { StockAccount.referenceDay($0, columns) }
        return events.flatMap { [$0.total].compactMap(\.self) + $0.parts + $0.across }
            + byDay.sorted { $0.key < $1.key }.flatMap {
                StockAccount($0.value, columns, on: nil, policy: policy).figures
            }
    }

    /// Whether a stock of a reference day still answers on a day, by its own validity or its measure's age.
    public func answers(_ stock: Figure, on day: CalendarDate) -> Bool {
        stock.claims.contains { StockAccount.answers($0, columns, on: day) }
    }
}
