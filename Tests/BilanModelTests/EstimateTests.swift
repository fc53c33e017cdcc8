import BilanModel
import BilanTestSupport
import Testing

@Suite struct EstimateTests {
    /// Whether two reports can both be true; asked both ways.
    @Test(
        arguments: [
            (Qualifier.moreThan.of(70), Estimate.exactly(77), true),
            (.exactly(77), Qualifier.atLeast.of(81), false),
            (Qualifier.moreThan.of(77), .exactly(77), false),
            (Qualifier.lessThan.of(77), .exactly(77), false),
            (Qualifier.moreThan.of(77), Qualifier.lessThan.of(77), false),
            (Qualifier.atLeast.of(77), Qualifier.atMost.of(77), true),
            (Qualifier.atMost.of(77), .exactly(78), false),
            (Qualifier.upTo.of(100), .exactly(120), true),
            (Qualifier.nearly.of(50), .exactly(50), false),
            (Qualifier.about.of(50), .exactly(55), true),
            (Qualifier.about.of(50), .exactly(56), false),
            (Qualifier.vague.of(10, to: 99), .exactly(200), true),
            (.exactly(64), .unquantified, true),
            (.of(nil, 5, nil), .exactly(5), true),
            (.of(nil, 5, nil), .exactly(6), false),
            (Estimate(), .exactly(6), true),
            (Qualifier.atLeast.of(64), Qualifier.atLeast.of(100), true),
        ] as [(Estimate, Estimate, Bool)])
    func compatibility(left: Estimate, right: Estimate, expected: Bool) {
        #expect(left.isCompatible(with: right) == expected)
        #expect(right.isCompatible(with: left) == expected)
    }

    @Test(
        arguments: [
            (Estimate.exactly(77), Qualifier.upTo.of(100), "77 - 100 closed soft"),
            (.exactly(77), .exactly(81), "77 - 81 closed closed"),
            // A report without a lower bound says nothing about the least, but its own top must be reached.
            (.exactly(77), Qualifier.atMost.of(50), "50 - 77 closed closed"),
            // "At least" closes no top: beside a firm figure the widest one named may be exceeded.
            (Qualifier.atLeast.of(64), .exactly(49), "49 - 64 closed soft"),
            (Qualifier.atLeast.of(49), .exactly(64), "49 - 64 closed soft"),
            (Qualifier.atLeast.of(64), Qualifier.atLeast.of(70), "64 - - closed none"),
            (Qualifier.moreThan.of(70), .exactly(77), "70 - 77 open soft"),
            (Qualifier.moreThan.of(70), .exactly(70), "70 - 70 closed soft"),
            (Qualifier.lessThan.of(20), .exactly(10), "10 - 20 closed open"),
            (Qualifier.lessThan.of(20), Qualifier.lessThan.of(20), "- - 20 none open"),
            (Qualifier.lessThan.of(20), Qualifier.atMost.of(20), "- - 20 none closed"),
            (Qualifier.upTo.of(50), .exactly(64), "50 - 64 closed closed"),
            (.of(nil, 5, nil), .exactly(7), "5 - 7 closed closed"),
            (.exactly(5), .unquantified, "5 - 5 closed closed"),
        ] as [(Estimate, Estimate, String)])
    func hull(left: Estimate, right: Estimate, expected: String) {
        #expect(left.hull(right).line == expected)
        #expect(right.hull(left).line == expected)
    }

    @Test("the order of reports changes no range")
    func hullOfManyKnowsNoOrder() {
        let reports = [
            Qualifier.atLeast.of(64), .exactly(49), Qualifier.atMost.of(40), Qualifier.atLeast.of(70),
            Qualifier.upTo.of(100),
        ]
        #expect(Estimate.hull(of: reports) == Estimate.hull(of: reports.reversed()))
        #expect(Estimate.hull(of: reports).line == "40 - 100 closed soft")
        #expect(Estimate.hull(of: []) == Estimate())
    }

    @Test(arguments: [
        (Estimate.exactly(0), true), (.of(0, nil, 0), false), (Estimate(), false), (.unquantified, false),
    ])
    func onlyAnExplicitNoughtIsNil(estimate: Estimate, expected: Bool) {
        #expect(estimate.isNil == expected)
    }

    @Test func quantifiedAndOrdered() {
        #expect(!Estimate().isQuantified)
        #expect(!Qualifier.existential.of(1).isQuantified)
        #expect(Qualifier.upTo.of(5).isQuantified)
        #expect(Estimate.of(1, 5, 4).isOrdered == false)
        #expect(Estimate.of(nil, 5, 4).isOrdered == false)
        #expect(Estimate.of(1, nil, 4).isOrdered)
        #expect(Qualifier.exact.of(5).opened.line == "5 5 - closed none")
        #expect(Qualifier.upTo.of(5).opened.line == "- - - none none")
    }
}

@Suite struct EstimateSumTests {
    private func sum(_ parts: [Estimate]) -> EstimateSum { parts.reduce(into: EstimateSum()) { $0.add($1) } }

    @Test(
        arguments: [
            ([Estimate.exactly(64), .exactly(15)], "79 79 79 closed closed"),
            ([.exactly(64), Qualifier.atLeast.of(10)], "74 74 - closed none"),
            ([.exactly(64), Qualifier.moreThan.of(10)], "74 74 - open none"),
            ([.exactly(64), Qualifier.nearly.of(10)], "73 74 74 closed open"),
            ([.exactly(64), .of(1, 2, 4, .highSoft)], "65 66 68 closed soft"),
            ([.exactly(64), .unquantified], "64 64 64 closed closed"),
            // A suppressed 1 to 4 adds its low to best.
            ([.exactly(64), .of(1, nil, 4)], "65 65 68 closed closed"),
            // Best as published stays, outside its own bounds.
            ([.of(5, 9, 7, .asPublished), .exactly(1)], "6 10 8 closed closed"),
            ([.exactly(0)], "0 0 0 closed closed"),
        ] as [([Estimate], String)])
    func sums(parts: [Estimate], expected: String) {
        #expect(sum(parts).estimate.line == expected)
        #expect(sum(parts.reversed()).estimate == sum(parts).estimate)
    }

    /// "Up to 20" gives no least value: it must not make the lows of the others disappear, nor invent one.
    @Test func aPartWithoutLow() {
        let mixed = sum([.exactly(64), Qualifier.upTo.of(20)])
        #expect(mixed.estimate.line == "64 64 84 closed soft")
        #expect(sum([Qualifier.upTo.of(20)]).estimate.line == "- - 20 none soft")
    }

    @Test func emptySumsAreEmptyNeverNought() {
        #expect(EstimateSum().estimate == Estimate())
        #expect(EstimateSum().estimate.best == nil)
        #expect(sum([.unquantified, .unquantified]).estimate == .unquantified)
        #expect(sum([.unquantified, .unquantified]).unquantified == 2)
    }

    @Test func flags() {
        #expect(sum([.of(1, nil, 4), .exactly(2)]).bestIsFloor)
        #expect(!sum([.exactly(2)]).bestIsFloor)
        #expect(sum([.of(5, 9, 7, .asPublished), .exactly(1)]).asPublished)
        #expect(sum([.exactly(1), .unquantified]).quantified == 1)
    }

    @Test("a sum of sums is the sum of all parts")
    func inParts() {
        let parts: [Estimate] = [
            .exactly(3), Qualifier.moreThan.of(70), .unquantified, .of(1, nil, 4), Qualifier.upTo.of(100),
            .of(5, 9, 7, .asPublished),
        ]
        for cut in 0...parts.count {
            var left = sum(Array(parts[..<cut]))
            left.add(sum(Array(parts[cut...])))
            #expect(left == sum(parts))
        }
    }

    @Test func aTotalBeyondTheFieldIsClamped() {
        let huge = Estimate.exact(Quantity(thousandths: .max))
        #expect(sum([huge, huge]).estimate.best == Quantity(thousandths: .max))
    }
}
