import BilanLanguage
import BilanModel
import Testing

/// What is written can be read: no language and no bound may lose a figure on its way through a sheet.
@Suite struct RoundTripTests {
    static let numbers: [Quantity] = {
        var numbers = [1, 2, 3, 7, 9, 10, 11, 12, 20, 49, 64, 71, 77, 80, 91, 99, 100, 101, 255, 999].map { Quantity($0) }
        numbers += [1000, 1001, 1234, 9999, 10_000, 12_345, 30_000, 33_100, 100_000, 324_900].map { Quantity($0) }
        numbers += [1_000_000, 1_010_000, 1_200_000, 1_234_567, 8_800_000, 22_450_000].map { Quantity($0) }
        numbers += [999_999_999, 1_000_000_000, 2_300_000_000, 1_234_000_000, 899_999_999_999_999].map { Quantity($0) }
        // 12.5 people, and the decimals that look like groups: 12.345 and 1.001.
        numbers += [12_500, 12_345, 1001, 86_224_125, 1_234_567].map { Quantity(thousandths: $0) }
        var seed: UInt64 = 0x9E37_79B9
        for _ in 0..<400 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            numbers.append(Quantity(Int(seed >> 14) % Int(1 << (seed >> 60) * 7 + 90) + 1))
        }
        return numbers
    }()

    static let bounds: [Qualifier] = [.exact, .atLeast, .moreThan, .atMost, .lessThan, .upTo, .nearly, .about]

    @Test(arguments: Language.allCases, [FigureStyle.table, .prose, .opening])
    func numbersComeBack(language: Language, style: FigureStyle) throws {
        for qualifier in Self.bounds {
            for value in Self.numbers {
                let estimate = qualifier.estimate(value)
                let text = language.figure(estimate, qualifier: qualifier, style: style)
                let read = try #require(FigureReader.read(text, language: language)?.figure, "\(text)")
                #expect(read.estimate == estimate, "\(text)")
                #expect(read.qualifier == qualifier, "\(text)")
                #expect(read.value == value && read.isExact, "\(text)")
            }
        }
    }

    @Test(arguments: Language.allCases, [FigureStyle.table, .prose, .opening])
    func rangesComeBack(language: Language, style: FigureStyle) throws {
        for (low, high) in zip(Self.numbers, Self.numbers.dropFirst()) where low < high {
            let estimate = Qualifier.range.estimate(low, upper: high)
            let text = language.figure(estimate, qualifier: .range, style: style)
            let read = try #require(FigureReader.read(text, language: language)?.figure, "\(text)")
            #expect(read.estimate == estimate && read.qualifier == .range, "\(text)")
        }
    }

    @Test(arguments: Language.allCases, [FigureStyle.table, .prose, .opening])
    func wordsWithoutNumbersComeBack(language: Language, style: FigureStyle) throws {
        for qualifier in [Qualifier.zero, .noneReported, .existential] {
            let estimate = qualifier.estimate(nil)
            let text = language.figure(estimate, qualifier: qualifier, style: style)
            let read = try #require(FigureReader.read(text, language: language)?.figure, "\(text)")
            #expect(read.estimate == estimate && read.qualifier == qualifier, "\(text)")
        }
        #expect(FigureReader.read(language.figure(.unquantified, style: style), language: language) == .unknown)
        #expect(FigureReader.read(language.state(.noReport), language: language) == .unknown)
    }

    @Test(arguments: Language.allCases) func vaguePluralsComeBack(language: Language) throws {
        // French says "deux" for a couple, which is the number two.
        for vague in Vague.allCases where !(language == .fr && vague == .couple) {
            let text = language.figure(vague.estimate, qualifier: .vague)
            let read = try #require(FigureReader.read(text, language: language)?.figure, "\(text)")
            #expect(read.estimate == vague.estimate && read.qualifier == .vague, "\(text)")
        }
    }

    @Test(arguments: Language.allCases) func daysComeBack(language: Language) {
        for day in stride(from: Int32(-5000), to: 40_000, by: 11) {
            let date = CalendarDate(day: day)
            #expect(DateReader.read(language.date(date))?.day == date)
            #expect(DateReader.read(language.longDate(date))?.day == date)
            #expect(DateReader.read(date.description)?.day == date)
            #expect(DateReader.read(language.monthAndYear(date))?.days == Period(.month, containing: date).days)
        }
    }
}
