import BilanModel
import BilanTestSupport
import Testing

@testable import BilanAnalytics

/// Tables with room for every cell and those that have none for all give the same cells, in the same order.
@Suite struct SingleCellsTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func bothWaysOfAddingGiveTheSame(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let (places, keys) = (6, 10)
        var grid = SingleGrid()
        grid.places = (0..<places).map { _ in SingleGrid.Place(places: [], words: []) }
        grid.periods = Array(repeating: .notAllocated, count: 5)
        grid.kinds = [Scope.allSides, .civilians].map {
            SingleGrid.Kind(measure: Measures.killed.id, scope: $0, unit: .person)
        }
        grid.datasets = [7, 9]
        let dense = try #require(DenseCells(places: places, keys: keys, datasets: 2))
        let rows = SingleRows(room: 300)
        for _ in 0..<Int.random(in: 1...300, using: &random) {
            let key = Int32.random(in: 0..<Int32(keys), using: &random)
            let place = Int32.random(in: 0..<Int32(places), using: &random)
            let value = Int32.random(in: 0...90, using: &random)
            let dataset = Int32.random(in: 0...1, using: &random)
            dense.add(key: key, place: place, value: value, dataset: dataset)
            rows.add(key: key, place: place, value: value, dataset: dataset)
        }
        var joined = JoinedCells(Question(measures: [Measures.killed]))
        for (place, key) in [(2, 3), (2, 9), (5, 0)] {
            let range = RangeClaim(
                dataset: 9, days: CalendarDate(day: 1)...CalendarDate(day: 2),
                stated: Estimate(low: Quantity(1), best: Quantity(4)))
            joined.add(range, place: Int32(place), key: Int32(key)) {
                CellAddress(
                    places: [], period: .notAllocated, measure: Measures.killed.id, group: "all", scope: .allSides,
                    unit: .person)
            }
        }
        let order = [3, 1, 0, 5, 2, 4]
        func cells(_ way: any SingleCells) -> [String] {
            var filled = grid
            way.fill(&filled, order, joined)
            return filled.sums.map { sum in
                let cell = filled.cell(sum)
                let place = "\(sum.place) \(sum.period) \(sum.kind)"
                return "\(place): \(cell.claims) \(cell.estimate) \(cell.datasets.sorted())"
            }
        }
        let (one, other) = (cells(dense), cells(rows))
        #expect(one == other)
        #expect(one.count > 3)
    }

    @Test func aTableWithTooManyCellsHasNoRoomForAll() {
        #expect(DenseCells(places: 5_500, keys: 10_000, datasets: 1) == nil)
        #expect(DenseCells(places: .max, keys: 2, datasets: 1) == nil)
        #expect(DenseCells(places: 10, keys: 10, datasets: 33) == nil)
    }
}
