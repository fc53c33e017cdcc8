import BilanModel
import BilanTestSupport
import Testing

@testable import BilanAnalytics

/// Whole numbers split by days.
@Suite("Apportionment") struct ApportionmentDeterminismTests {
    static let vectors: [(Int64, [Int], [Int64])] = [
        (7, [7, 7], [4, 3]), (1, [1, 6], [0, 1]), (1, [7, 7], [1, 0]), (1, [1, 1, 1, 1], [1, 0, 0, 0]),
        (10, [1, 2, 7], [1, 2, 7]), (5, [3, 3, 1], [2, 2, 1]), (0, [3, 4], [0, 0]), (100, [31, 28, 31], [35, 31, 34]),
        (3, [5], [3]), (2, [1, 100, 1], [0, 2, 0]),
    ]

    @Test("by the largest remainder", arguments: vectors)
    func known(total: Int64, days: [Int], parts: [Int64]) {
        #expect(Apportionment.split(total, by: days) == parts)
    }

    @Test("one death is never cut, whatever the bounds")
    func oneDeath() {
        let parts = Apportionment.split(.of(1, 1, 1), by: [3, 4])
        #expect(parts == [nil, .of(1, 1, 1)])
        #expect(Apportionment.split(.of(1, nil, nil, .lowOpen), by: [4, 3]) == [.of(1, nil, nil, .lowOpen), nil])
        #expect(Apportionment.split(.of(0, 1, 2), by: [4, 3]) == [.of(0, 1, 1), .of(0, 0, 1)])
    }

    @Test("nobody killed in two weeks is nobody killed in each")
    func nobody() {
        #expect(Apportionment.split(.exactly(0), by: [7, 7]) == [.exactly(0), .exactly(0)])
        #expect(Apportionment.split(.of(0, nil, nil), by: [7, 7]) == [.of(0, nil, nil), nil])
    }

    @Test("what was published in fractions is split in thousandths")
    func fractions() {
        let half = Estimate.exact(Quantity(thousandths: 2500))
        let parts = Apportionment.split(half, by: [1, 1]).compactMap { $0?.best?.thousandths }
        #expect(parts == [1250, 1250])
    }

    @Test("parts add up, keep their order and lie within one of their shares", arguments: Array(UInt64(1)...20))
    func law(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<60 {
            let weights = (0..<Int.random(in: 1...14, using: &random)).map { _ in Int.random(in: 1...31, using: &random)
            }
            var values = (0..<3).map { _ in Int.random(in: 0...random.pick([2, 9, 5000]), using: &random) }
            let isOrdered = !random.once(in: 5)
            if isOrdered { values.sort() }
            let estimate = Estimate.of(
                random.once(in: 4) ? nil : values[0], random.once(in: 4) ? nil : values[1],
                random.once(in: 4) ? nil : values[2])
            guard estimate.isQuantified, !estimate.isNil else { continue }
            let parts: [Estimate?] = Apportionment.split(estimate, by: weights)
            let kept = parts.compactMap(\.self)
            #expect(parts.count == weights.count)
            let sum = kept.reduce(into: EstimateSum()) { $0.add($1) }.estimate
            #expect(sum.low == estimate.low && sum.high == estimate.high, "\(estimate.line) by \(weights)")
            if estimate.best != nil { #expect(sum.best == estimate.best) }
            #expect(kept.allSatisfy { !estimate.isOrdered || $0.isOrdered })
            #expect(
                kept.flatMap { [$0.low, $0.best, $0.high] }.allSatisfy { $0?.isWhole ?? true })
            guard let best = estimate.best?.rounded else { continue }
            for (part, weight) in zip(parts, weights) {
                let share = Double(best) * Double(weight) / Double(weights.reduce(0, +))
                #expect(abs(Double(part?.best?.rounded ?? 0) - share) < 1)
            }
        }
    }
}
