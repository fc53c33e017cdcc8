import Testing

/// Days come from the input alone: no source asks for a clock, a time zone or the ways of a country, but at one door each.
@Suite("No clock, zone or locale")
struct NoClockDeterminismTests {
    /// Words of a clock, a zone or a locale, with the files that may write them.
    static let doors: [(word: String, files: [String])] = [
        ("Date(", []), ("Date.now", []), ("DateFormatter", []), ("ISO8601DateFormatter", []), ("DateComponents", []),
        ("TimeZone", []), ("Calendar(", []), ("Calendar.", []), ("Locale(", []), ("Locale.", []), ("strftime", []),
        ("strptime", []), ("localtime", []), ("localtime_r", []), ("gmtime", []), ("gmtime_r", []), ("mktime", []),
        ("timegm", []), ("gettimeofday", []),
        ("clock_gettime", ["bilan/ProgressBar.swift", "BilanModel/StageTimes.swift"]),
        ("ContinuousClock", []), ("SuspendingClock", []), ("setlocale", []),
        ("time(", ["BilanDesk/Words/Today.swift"]),
        ("newlocale", ["BilanReports/Writers/PinnedLocale.swift"]),
        ("uselocale", ["BilanReports/Writers/PinnedLocale.swift"]),
    ]

    /// Whether a word stands in code as a word of its own: `Date(` is not in `CalendarDate(`.
    static func stands(_ word: String, in code: String) -> Bool {
        func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber || character == "_" }
        return code.ranges(of: word).contains { range in
            let before = code[..<range.lowerBound].last
            let after = code[range.upperBound...].first
            let startsHere = before.map { !isPart($0) && $0 != "." } ?? true
            return startsHere && !(isPart(word.last ?? " ") && after.map(isPart) ?? false)
        }
    }

    @Test("the search finds a word and leaves others alone")
    func search() {
        #expect(Self.stands("Date(", in: "let day = Date()"))
        #expect(Self.stands("strftime", in: "strftime(&text, 9, form, &now)"))
        #expect(!Self.stands("Date(", in: "CalendarDate(day: 3); longDate(day)"))
        #expect(!Self.stands("localtime", in: "localtime_r(&a, &b)"))
        #expect(!Self.stands("time(", in: "runtime(3)"))
    }

    @Test func noSourceAsksForThem() throws {
        let tree = HouseTree.ofThisCheckout()
        let files = tree.files(under: "Sources", ending: [".swift"])
        #expect(files.contains("BilanModel/CalendarDate.swift"))
        for file in files {
            let code = CodeText.withoutCommentsAndStrings(try tree.text(of: "Sources/\(file)"))
            for (word, allowed) in Self.doors where !allowed.contains(file) {
                #expect(!Self.stands(word, in: code), "\(file) writes \(word)")
            }
        }
    }
}
