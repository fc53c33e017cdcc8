import BilanModel
import Testing

@testable import BilanLanguage
@testable import BilanReports

@Suite struct SparklineTests {
    @Test(
        arguments: [
            ([], ""),
            ([nil, nil], "  "),
            ([0, 0], "▁▁"),
            ([0, 1, 100], "▁▁▇"),
            ([20, 40, 60, 80, 100], "▁▂▃▅▇"),
            ([5, nil, 5], "▇ ▇"),
        ] as [([Int?], String)])
    func bars(_ numbers: [Int?], _ expected: String) {
        #expect(Sparkline.text(numbers.map { $0.map { Quantity($0) } }) == expected)
    }

    @Test func thirtyPeriodsShowTheLastTwentySix() {
        #expect(Sparkline.text((1...30).map { Quantity($0) }).count == 26)
    }

    @Test func asciiKeepsTheSteps() { #expect(ASCIIFold.folded("▁▂▃▅▇") == "_.-=#") }
}
