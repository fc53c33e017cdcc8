import BilanLanguage
import BilanModel
import Testing

@Suite struct FigureReaderTests {
    /// A cell, its language, and what it says: qualifier, number as written, bounds.
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var language: Language?
        var qualifier: Qualifier
        var value: Double?
        var upper: Double?

        init(
            _ text: String, _ language: Language?, _ qualifier: Qualifier, _ value: Double? = nil,
            _ upper: Double? = nil
        ) {
            (self.text, self.language, self.qualifier, self.value, self.upper) = (
                text, language, qualifier, value, upper
            )
        }

        var testDescription: String { "\(text) \(language.map(\.token) ?? "any")" }
    }

    static func quantity(_ value: Double) -> Quantity { Quantity(thousandths: Int64((value * 1000).rounded())) }

    static let figures: [Case] = [
        Case("64", nil, .exact, 64), Case(" 64\n", nil, .exact, 64), Case("0064", nil, .exact, 64),
        Case("0", nil, .zero, 0), Case("0.0", nil, .zero, 0), Case("-5", nil, .exact, -5), Case("−5", .fr, .exact, -5),
        Case("30,000", nil, .exact, 30_000), Case("30,000", .en, .exact, 30_000), Case("30 000", .en, .exact, 30_000),
        Case("30\u{A0}000", nil, .exact, 30_000), Case("30\u{202F}000", .fr, .exact, 30_000),
        Case("1\u{2009}234\u{2009}567", nil, .exact, 1_234_567), Case("1\u{A0}234 567", nil, .exact, 1_234_567),
        Case("30’000", nil, .exact, 30_000),
        Case("30.000", nil, .exact, 30_000), Case("30.000", .fr, .exact, 30_000), Case("30.000", .en, .exact, 30),
        Case("30,000", .fr, .exact, 30), Case("1.234.567", .en, .exact, 1_234_567),
        Case("1,234,567", .fr, .exact, 1_234_567), Case("1.234,5", nil, .exact, 1234.5),
        Case("1,234.5", .fr, .exact, 1234.5), Case("1 234,5", nil, .exact, 1234.5),
        Case("1 234,5", .fr, .exact, 1234.5),
        Case("0.125", nil, .exact, 0.125), Case("8.5", .fr, .exact, 8.5), Case("8,5", nil, .exact, 8.5),
        Case("1,23", nil, .exact, 1.23),
        Case("1234.567", nil, .exact, 1234.567), Case("٦٤", nil, .exact, 64), Case("۱۲۳", nil, .exact, 123),
        Case("٣٠٬٠٠٠", nil, .exact, 30_000), Case("٨٫٥", nil, .exact, 8.5), Case("６４", nil, .exact, 64),
        Case("8,8 millions", .fr, .exact, 8_800_000), Case("8,8 millions", nil, .exact, 8_800_000),
        Case("8.8 million", .en, .exact, 8_800_000), Case("8.8\u{A0}MILLION", nil, .exact, 8_800_000),
        Case("1.2m", nil, .exact, 1_200_000), Case("1.2M", .en, .exact, 1_200_000),
        Case("2.3bn", nil, .exact, 2_300_000_000), Case("12k", nil, .exact, 12_000),
        Case("1,2 Md", .fr, .exact, 1_200_000_000),
        Case("30 mille", .fr, .exact, 30_000), Case("30 thousand", nil, .exact, 30_000),
        Case("2 and a half million", .en, .exact, 2_500_000), Case("2 millions et demi", .fr, .exact, 2_500_000),
        Case("exactly 64", nil, .exact, 64), Case("a total of 64", .en, .exact, 64),
        Case("Au total, 64", .fr, .exact, 64),
        Case("at least 64", nil, .atLeast, 64), Case("At least 64.", .en, .atLeast, 64),
        Case("au moins 12", nil, .atLeast, 12), Case("64+", nil, .atLeast, 64), Case("64 +", nil, .atLeast, 64),
        Case("≥5", nil, .atLeast, 5), Case(">= 5", nil, .atLeast, 5), Case("64 or more", nil, .atLeast, 64),
        Case("64 ou plus", .fr, .atLeast, 64), Case("no fewer than 30,000", nil, .atLeast, 30_000),
        Case(">70", nil, .moreThan, 70), Case("> 30 000", .fr, .moreThan, 30_000), Case("over 70", nil, .moreThan, 70),
        Case("more than 30,000", nil, .moreThan, 30_000), Case("plus de 30 000", nil, .moreThan, 30_000),
        Case("plus d’un million", .fr, .moreThan, 1_000_000), Case("plus d'une centaine", .fr, .moreThan, 100),
        Case("in excess of 1.2 million", .en, .moreThan, 1_200_000),
        Case("supérieur à 8,8 millions", .fr, .moreThan, 8_800_000),
        Case("<5", nil, .lessThan, 5), Case("fewer than 20", nil, .lessThan, 20),
        Case("moins de 20", nil, .lessThan, 20),
        Case("≤ 5", nil, .atMost, 5), Case("at most 5", nil, .atMost, 5), Case("no more than 5", .en, .atMost, 5),
        Case("tout au plus 5", .fr, .atMost, 5), Case("up to 100", nil, .upTo, 100),
        Case("as many as 100", .en, .upTo, 100),
        Case("jusqu'à 100", nil, .upTo, 100), Case("jusqu’à 100", .fr, .upTo, 100),
        Case("JUSQU'A 100", .fr, .upTo, 100),
        Case("nearly 300", nil, .nearly, 300), Case("près de 300", nil, .nearly, 300),
        Case("just under 300", .en, .nearly, 300),
        Case("~40", nil, .about, 40), Case("≈ 40", nil, .about, 40), Case("around 50", nil, .about, 50),
        Case("about 50", nil, .about, 50), Case("some 200", nil, .about, 200), Case("50-odd", nil, .about, 50),
        Case("environ 50", nil, .about, 50), Case("50 environ", .fr, .about, 50), Case("quelque 200", .fr, .about, 200),
        Case("une cinquantaine", nil, .about, 50), Case("environ une cinquantaine", .fr, .about, 50),
        Case("a dozen", nil, .about, 12), Case("half a dozen", .en, .about, 6),
        Case("une demi-douzaine", .fr, .about, 6),
        Case("at least a dozen", .en, .atLeast, 12), Case("une dizaine", .fr, .about, 10),
        Case("half a million", nil, .exact, 500_000), Case("un demi-million", nil, .exact, 500_000),
        Case("one and a half million", .en, .exact, 1_500_000), Case("a million and a half", .en, .exact, 1_500_000),
        Case("un million et demi", .fr, .exact, 1_500_000),
        Case("between 70 and 100", nil, .range, 70, 100), Case("entre 70 et 100", nil, .range, 70, 100),
        Case("70-100", nil, .range, 70, 100), Case("70 – 100", nil, .range, 70, 100),
        Case("70 to 100", nil, .range, 70, 100),
        Case("from 70 to 100", .en, .range, 70, 100), Case("de 70 à 100", nil, .range, 70, 100),
        Case("70 à 100", .fr, .range, 70, 100), Case("2 to 3 million", .en, .range, 2_000_000, 3_000_000),
        Case("500,000 to 1 million", .en, .range, 500_000, 1_000_000), Case("1,000-2,000", nil, .range, 1000, 2000),
        Case("1 000 à 2 000", .fr, .range, 1000, 2000), Case("between six and nine", .en, .range, 6, 9),
        Case("2m-3m", nil, .range, 2_000_000, 3_000_000),
        Case("none reported", nil, .noneReported), Case("aucun signalé", nil, .noneReported),
        Case("no casualties were reported", .en, .noneReported), Case("aucune victime signalée", .fr, .noneReported),
        Case("nobody", nil, .zero, 0), Case("zéro", nil, .zero, 0), Case("néant", .fr, .zero, 0),
        Case("nil", nil, .zero, 0),
        Case("some", nil, .existential), Case("de nombreux", .fr, .existential), Case("an influx", .en, .existential),
    ]

    @Test(arguments: figures) func figure(_ row: Case) throws {
        let read = try #require(FigureReader.read(row.text, language: row.language)?.figure)
        let value = row.value.map(Self.quantity)
        #expect(read.qualifier == row.qualifier)
        #expect(read.value == value)
        #expect(read.estimate == row.qualifier.estimate(value, upper: row.upper.map(Self.quantity)))
        #expect(read.isExact)
        // Bytes and strings are one reader.
        let bytes = Array(row.text.utf8)
        #expect(bytes.withUnsafeBufferPointer { FigureReader.read(utf8: $0, language: row.language) } == .figure(read))
    }

    /// The table of vague plurals in METHODOLOGY section 2, number by number.
    static let vague: [(String, Int, Int?)] = [
        ("a couple", 2, 2), ("several", 3, 9), ("a few", 3, 9), ("a handful", 3, 9), ("plusieurs", 3, 9),
        ("quelques", 3, 9), ("tens", 10, 99), ("dizaines", 10, 99), ("des dizaines", 10, 99),
        ("quelques dizaines", 10, 99), ("plusieurs dizaines", 20, 99), ("several dozen", 20, 99), ("dozens", 12, 99),
        ("douzaines", 12, 99), ("scores", 20, 99), ("hundreds", 100, 999), ("des centaines", 100, 999),
        ("several hundred", 200, 999), ("plusieurs centaines", 200, 999), ("thousands", 1000, 9999),
        ("milliers", 1000, 9999), ("tens of thousands", 10_000, 99_999), ("dizaines de milliers", 10_000, 99_999),
        ("hundreds of thousands", 100_000, 999_999), ("millions", 1_000_000, nil),
    ]

    @Test(arguments: vague) func vaguePlural(_ text: String, _ low: Int, _ high: Int?) throws {
        let read = try #require(FigureReader.read(text)?.figure)
        #expect(read.qualifier == .vague)
        #expect(read.estimate.low == Quantity(low) && read.estimate.best == Quantity(low))
        #expect(read.estimate.high == high.map { Quantity($0) })
        #expect(read.estimate.highKind == (high == nil ? .none : .soft))
    }

    @Test(
        arguments: [
            "", " ", "N/A", "n/a", "NA", "-", "–", "—", "*", "nan", "NaN", "Not available", "n/d", "N.D.", "..", "…",
            "null", "None", "unknown", "inconnu", "non disponible", "[x]", "?", "\u{A0}", "No figure reported",
        ])
    func unknown(_ text: String) { #expect(FigureReader.read(text) == .unknown) }

    @Test(
        arguments: [
            "abc", "12 34", "1,2,3", "1.2.3", "1,23,456", "12-05", "05-12", "2023-09-07", "07/09/2023", "100-70",
            "64 people", "40 %", "40%", "$30", "30 €", "1e5", "5 m", "21st", "about 0", "about", "fewer than 0",
            "at least", "at least -5", "more than dozens", "at least 64 or more", "five three", "twenty ten",
            "million thousand", "thousand million thousand", "a", "and", "one and", "personne", "64 and 65 and 66",
            "between 70", "de 70", "1 0000", "1000 000", ",5", "+", "+5", "<>5", "9999999999999999",
            "999 999 999 999 999 999 999",
            "999,999,999,999,999,999", "1 234,567,890", "1000000bn",
            "0x40", "½", "six cent million milliard", "a a a", "--5", "5-", "-5-6", "1_000", "١a",
        ])
    func garbage(_ text: String) { #expect(FigureReader.read(text) == nil) }

    @Test func aLanguageKeepsToItsWords() {
        #expect(FigureReader.read("at least 64", language: .fr) == nil)
        #expect(FigureReader.read("au moins 64", language: .en) == nil)
        #expect(FigureReader.read("8,8 million", language: .en) == nil)
        #expect(FigureReader.read("1,23", language: .en) == nil)
        // A French billion is a million millions.
        #expect(FigureReader.read("1 billion", language: .fr) == nil)
    }

    @Test func separatorsThatCouldMeanEitherAreDoubtful() {
        func doubt(_ text: String, _ language: Language?) -> Bool? {
            FigureReader.read(text, language: language)?.figure?.isDoubtful
        }
        #expect(doubt("30.000", nil) == true)
        #expect(doubt("30.000", .en) == true)
        #expect(doubt("30,000", .fr) == true)
        #expect(doubt("30.000", .fr) == false)
        #expect(doubt("30,000", .en) == false)
        #expect(doubt("30,000", nil) == false)
        #expect(doubt("1.234.567", nil) == false)
        #expect(doubt("64", nil) == false)
    }

    @Test func decimalsBeyondTheThirdAreRoundedAndSaidSo() throws {
        let read = try #require(FigureReader.read("12.34567")?.figure)
        #expect(read.value == Quantity(thousandths: 12_346) && !read.isExact)
        let million = try #require(FigureReader.read("1.2345678 million", language: .en)?.figure)
        #expect(million.value == Quantity(thousandths: 1_234_567_800) && million.isExact)
    }

    @Test func machinesWriteDecimalPoints() {
        func machine(_ text: String) -> Quantity? {
            Array(text.utf8).withUnsafeBufferPointer { FigureReader.machine($0)?.quantity }
        }
        #expect(machine("12.345") == Quantity(thousandths: 12_345))
        #expect(machine(" 64 ") == Quantity(64))
        #expect(machine("-3.5") == Quantity(thousandths: -3500))
        #expect(machine("30,000") == nil)
        #expect(machine("") == nil)
    }

    @Test func everySpelledNumberOfBothLanguages() {
        let english = [
            (0, "zero"), (12, "twelve"), (21, "twenty-one"), (99, "ninety nine"), (100, "a hundred"),
            (105, "one hundred and five"), (342, "three hundred forty-two"), (999, "nine hundred and ninety-nine"),
            (1200, "twelve hundred"), (30_000, "thirty thousand"), (1_000_000, "a million"),
            (2_000_005, "two million and five"),
            (1_234_567, "one million two hundred thirty-four thousand five hundred sixty-seven"),
        ]
        let french = [
            (1, "une"), (17, "dix-sept"), (21, "vingt et un"), (21, "vingt-et-un"), (70, "soixante-dix"),
            (71, "soixante et onze"), (77, "soixante-dix-sept"), (80, "quatre-vingts"), (81, "quatre-vingt-un"),
            (91, "quatre-vingt-onze"), (99, "quatre-vingt-dix-neuf"), (72, "septante-deux"), (100, "cent"),
            (101, "cent un"), (200, "deux cents"), (999, "neuf cent quatre-vingt-dix-neuf"), (1000, "mille"),
            (1900, "mille neuf cents"), (30_000, "trente mille"), (80_000, "quatre-vingt mille"),
            (2_300_000, "deux millions trois cent mille"), (22, "vingt-deux"),
        ]
        for (value, text) in english {
            #expect(FigureReader.read(text, language: .en)?.figure?.value == Quantity(value), "\(text)")
        }
        for (value, text) in french {
            #expect(FigureReader.read(text, language: .fr)?.figure?.value == Quantity(value), "\(text)")
        }
    }

    @Test func junkOfAnySizeIsRefusedQuickly() {
        for piece in [
            "9", "1,", " ", "a ", "-", "\u{0}", "é", "quatre vingt ", "to ", "\u{FFFD}", "👪", "\u{301}", "1 000 ",
        ] {
            let junk = String(repeating: piece, count: 100_000 / piece.utf8.count)
            #expect(FigureReader.read(junk)?.figure == nil)
            #expect(FigureReader.read("at least " + junk)?.figure == nil)
            #expect(DateReader.read(junk) == nil)
        }
        var seed: UInt64 = 42
        let alphabet = Array("0123456789,.'-+<>~ %amilontdeundquatrevingts_\u{A0}é’".unicodeScalars)
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<12 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(alphabet[Int(seed >> 33) % alphabet.count])
            }
            // Whatever it is, it must not be read as more than its digits and scales can make.
            if let value = FigureReader.read(text)?.figure?.value {
                #expect(value.thousandths.magnitude <= 900_000_000_000_000_000)
            }
        }
    }
}
