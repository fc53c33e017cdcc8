import BilanLanguage
import BilanModel

/// The day that a text without a publication day proves by its own words: the latest that it writes out with its year,
/// else the latest "Saturday, 9 September", in the last year before the day of reading in which the two agree.
///
/// A weekday alone, "yesterday" or "last week" prove nothing: such a text has no day. Source: METHODOLOGY section 6.
struct DateOfText {
    let readOn: CalendarDate?
    private var written: CalendarDate?
    private var agreed: CalendarDate?

    init(readOn: CalendarDate?) { self.readOn = readOn }

    var day: CalendarDate? { written ?? agreed }

    mutating func note(_ piece: TextPieces.Piece, _ language: Language) {
        for sentence in piece.sentences {
            let finder = DateFinder(tokens: piece.tokens[sentence], language: language, anchor: nil)
            for mention in finder.mentions() where mention.isFine && mention.kind != .since {
                guard let day = mention.days?.upperBound, readOn.map({ day <= $0 }) ?? true else { continue }
                written = written.map { max($0, day) } ?? day
            }
        }
        guard written == nil, let readOn else { return }
        let weekdays = DateLexicon.of(language).weekdays
        for place in piece.tokens.indices where piece.tokens[place].text.utf8.count > 4 {
            guard let weekday = weekdays[piece.tokens[place].text],
                let day = day(behind: place, piece.tokens, language, readOn)
            else { continue }
            let parts = day.parts
            let years = (0..<12).compactMap { CalendarDate(year: day.year - $0, month: parts.month, day: parts.day) }
            guard let found = years.first(where: { $0 <= readOn && $0.weekday == weekday }) else { continue }
            agreed = agreed.map { max($0, found) } ?? found
        }
    }

    /// The day of a month that is written right behind a weekday.
    private func day(behind weekday: Int, _ tokens: [Token], _ language: Language, _ end: CalendarDate)
        -> CalendarDate?
    {
        let finder = DateFinder(
            tokens: tokens[(weekday + 1)..<min(tokens.endIndex, weekday + 6)], language: language, anchor: end)
        for place in (weekday + 1)..<min(tokens.endIndex, weekday + 3) {
            guard let mention = finder.numbers(at: place) ?? finder.named(at: place) else { continue }
            guard mention.isFine, let days = mention.days, days.lowerBound == days.upperBound else { return nil }
            return days.upperBound
        }
        return nil
    }
}
