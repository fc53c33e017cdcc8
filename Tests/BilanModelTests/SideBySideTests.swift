import BilanModel
import Testing

/// Work that is done in pieces comes to what it comes to as a whole.
@Suite struct SideBySideTests {
    @Test(arguments: [0, 1, 2, 3, 7, 64, 1_001], [0, 1, 2, 500])
    func rangesHaveEverythingOnceAndInOrder(count: Int, least: Int) {
        let ranges = SideBySide.ranges(of: count, least: least)
        #expect(ranges.flatMap(Array.init) == Array(0..<count))
        #expect((1...SideBySide.most).contains(ranges.count))
        #expect(ranges.count == 1 || ranges.allSatisfy { $0.count >= least })
    }

    @Test(arguments: [0, 1, 2, 9, 200])
    func resultsStandInTheOrderOfThePieces(count: Int) {
        let pieces = (0..<count).map { "\($0)" }
        #expect(SideBySide.map(pieces) { [$0, $0] } == pieces.map { [$0, $0] })
    }
}
