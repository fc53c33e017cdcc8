import BilanModel
import BilanTestSupport
import Testing

@Suite struct QualifierTests {
    /// METHODOLOGY section 2, row by row.
    @Test(
        arguments: [
            (Qualifier.exact, 64, nil, "64 64 64 closed closed"),
            (.atLeast, 64, nil, "64 64 - closed none"),
            (.moreThan, 30_000, nil, "30000 30000 - open none"),
            (.atMost, 100, nil, "- - 100 none closed"),
            (.lessThan, 20, nil, "- - 20 none open"),
            (.upTo, 100, nil, "- - 100 none soft"),
            (.nearly, 50, nil, "45 50 50 closed open"),
            (.about, 50, nil, "45 50 55 closed closed"),
            (.about, 12_345, nil, "12222 12345 12468 closed closed"),
            (.about, 255, nil, "242 255 268 closed closed"),
            (.about, 100, nil, "90 100 110 closed closed"),
            (.about, 1_200_000, nil, "1080000 1200000 1320000 closed closed"),
            (.about, 3, nil, "2 3 4 closed closed"),
            (.fraction, 5_000_000, nil, "4500000 5000000 5500000 closed closed"),
            (.range, 4, 7, "4 5 7 closed closed"),
            (.range, 70, 100, "70 85 100 closed closed"),
            (.vague, 10, 99, "10 10 99 closed soft"),
            (.vague, 1_000_000, nil, "1000000 1000000 - closed none"),
            (.zero, 0, nil, "0 0 0 closed closed"),
        ] as [(Qualifier, Int, Int?, String)])
    func table(qualifier: Qualifier, value: Int, upper: Int?, expected: String) {
        #expect(qualifier.of(value, to: upper).line == expected)
    }

    @Test(
        "words without a number",
        arguments: [
            (Qualifier.zero, "0 0 0 closed closed", true), (.existential, "1 - - closed none", false),
            (.noneReported, "- - - none none", false), (.exact, "- - - none none", false),
        ] as [(Qualifier, String, Bool)])
    func withoutNumber(qualifier: Qualifier, expected: String, quantified: Bool) {
        let estimate = qualifier.estimate(nil)
        #expect(estimate.line == expected)
        #expect(estimate.isQuantified == quantified)
        #expect(estimate.isNil == (qualifier == .zero), "only an explicit nil is 0")
    }

    @Test func theMiddleOfARangeIsOurs() {
        #expect(Qualifier.range.of(4, to: 7).form == .derived)
        #expect(Qualifier.noneReported.of(0).best == nil)
    }

    @Test(
        "how far about reaches",
        arguments: [
            (50, 5), (45, 5), (44, 4), (1, 1), (12_345, 123), (100, 10), (105, 5), (110, 11), (999, 50), (1001, 10),
            (30_000, 3000), (22_395, 224),
        ])
    func tolerance(value: Int, slack: Int) {
        #expect(Qualifier.about.tolerance(of: Quantity(value)) == Quantity(slack))
    }
}
