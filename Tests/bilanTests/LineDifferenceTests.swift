import Testing

struct LineDifferenceTests {
    @Test(arguments: [
        ("a\nb\n", "a\nb\n", ""), ("a\nb\n", "a\nc\n", "-2 b\n+2 c"), ("", "exit 0\n", "+1 exit 0"),
        ("a\nb\nc", "a\nc", "-2 b"), ("a", "a\n", "+2 "),
    ])
    func tellsOnlyWhatDiffers(expected: String, printed: String, told: String) {
        #expect(lineDifference(expected, printed) == told)
    }

    @Test func aLongDifferenceIsCut() {
        let long = (1...9).map(String.init).joined(separator: "\n")
        #expect(lineDifference("", long, most: 2).hasSuffix("… 8 more lines"))
    }
}
