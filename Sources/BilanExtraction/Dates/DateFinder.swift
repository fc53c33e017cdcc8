import BilanLanguage
import BilanModel

/// Finds days and periods in the words of a sentence and resolves them against the publication day.
///
/// Source: METHODOLOGY section 6.
struct DateFinder {
    let tokens: ArraySlice<Token>
    let language: Language
    /// The day from which "Tuesday" is seen; nil when it is not known.
    let anchor: CalendarDate?
    var isEnglish: Bool { language == .en }

    /// All dates of the sentence, in order.
    func mentions() -> [DateMention] {
        var mentions: [DateMention] = []
        var place = tokens.startIndex
        while place < tokens.endIndex {
            guard isCandidate(tokens[place]), let mention = mention(at: place), !mention.tokens.isEmpty else {
                place += 1
                continue
            }
            mentions.append(lead(into: mention, after: mentions.last?.tokens.upperBound ?? tokens.startIndex))
            place = mention.tokens.upperBound
        }
        return mentions
    }

    /// Whether a date can begin here, at no cost for the many words where none does.
    private func isCandidate(_ token: Token) -> Bool {
        switch token.kind {
        case .number: true
        case .mark: false
        case .word:
            DateNames.month(token.text, language) != nil || DateNames.weekday(token.text, language) != nil
                || RelativeDates.starters.contains(token.text)
        }
    }

    private func mention(at place: Int) -> DateMention? {
        relative(at: place) ?? weekday(at: place) ?? numbers(at: place) ?? named(at: place)
    }

    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text : "" }

    /// "Since", "as of", "depuis", "au": what the words in front make of a date, which then belong to it.
    private func lead(into mention: DateMention, after start: Int) -> DateMention {
        var mention = mention
        func before(_ count: Int) -> [String] {
            let from = max(start, mention.tokens.lowerBound - count)
            return tokens[from..<mention.tokens.lowerBound].map(\.text)
        }
        for phrase in DateFinder.sinces[language] ?? [] where before(phrase.count) == phrase {
            mention.kind = .since
            let first = mention.days?.lowerBound
            mention.days = first.flatMap { day in anchor.flatMap { day <= $0 ? day...$0 : nil } ?? day...day }
            mention.tokens = (mention.tokens.lowerBound - phrase.count)..<mention.tokens.upperBound
            return mention
        }
        // "Since the mission deployed in 2013".
        let from = max(start, mention.tokens.lowerBound - 6)
        if let since = (from..<mention.tokens.lowerBound).last(where: {
            tokens[$0].text == "since" || tokens[$0].text == "depuis"
        }),
            !(since..<mention.tokens.lowerBound).contains(where: { tokens[$0].kind == .mark })
        {
            mention.kind = .since
            mention.days = mention.days.flatMap { days in
                anchor.flatMap { days.lowerBound <= $0 ? days.lowerBound...$0 : nil } ?? days
            }
            return mention
        }
        // "MINUSMA, deployed in 2013, …": what has been counted since it began.
        if !mention.isFine, ["in", "en"].contains(before(1).last ?? ""), before(2).count == 2,
            DateFinder.beginnings.contains(before(2)[0])
        {
            mention.kind = .since
            mention.days = mention.days.flatMap { days in
                anchor.flatMap { days.lowerBound <= $0 ? days.lowerBound...$0 : nil } ?? days
            }
            return mention
        }
        for phrase in DateFinder.asOfs[language] ?? [] where before(phrase.count) == phrase {
            // "Au mois d'août" and "au 3 mai" begin alike; only a day can be as of.
            if phrase.count == 1, !isEnglish, !(tokens[mention.tokens.lowerBound].kind == .number) { continue }
            mention.kind = .asOf
            mention.days = mention.days.map { $0.upperBound...$0.upperBound }
            mention.tokens = (mention.tokens.lowerBound - phrase.count)..<mention.tokens.upperBound
            return mention
        }
        return mention
    }

    /// Participles of what began in a year and still is.
    private static let beginnings: Set<String> = [
        "deployed", "established", "created", "founded", "deployee", "deploye", "creee", "cree", "fondee", "fonde",
        "etablie",
    ]

    private static func phrases(_ list: String) -> [[String]] {
        list.split(separator: ";").map { $0.split(separator: " ").map { String($0) } }.sorted { $0.count > $1.count }
    }

    private static let sinces: [Language: [[String]]] = [
        .en: phrases(
            "since;since the beginning of;since early;since late;since mid;since the start of;from;since the end of;ever since"
        )
        .filter { $0 != ["from"] },
        .fr: phrases(
            "depuis;depuis le;depuis le mois de;depuis le mois d';depuis debut;depuis le debut de;depuis la fin de;depuis fin;a compter du;depuis le debut du mois de;depuis l' annee"
        ),
    ]
    private static let asOfs: [Language: [[String]]] = [
        .en: phrases(
            "as of;as at;as of the end of;as of end;by the end of;by end;by;at the end of;until;up to;as of early;as of late;as of mid"
        ),
        .fr: phrases(
            "au;a la date du;en date du;a fin;a la fin de;a la fin du mois de;jusqu' au;arrete au;a la fin du mois d'"),
    ]

    // MARK: - Building

    func made(_ range: Range<Int>, _ days: ClosedRange<CalendarDate>?, fine: Bool = true) -> DateMention {
        DateMention(tokens: range, days: days, kind: .when, isFine: fine)
    }

    func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        CalendarDate(year: year, month: month, day: day)
    }

    /// A day of a month: of the year said, else the latest one that is not after the anchor.
    func resolved(_ date: Int, _ month: Int, year: Int?) -> CalendarDate? {
        if let year { return day(year, month, date) }
        guard let anchor else { return nil }
        for year in [anchor.year, anchor.year - 1, anchor.year - 2, anchor.year - 3, anchor.year - 4] {
            if let found = day(year, month, date), found <= anchor { return found }
        }
        return nil
    }

    /// A whole month: of the year said, else the latest that does not begin after the anchor.
    func month(_ month: Int, year: Int?) -> ClosedRange<CalendarDate>? {
        guard let first = resolved(1, month, year: year) else { return nil }
        return first...(first + (CalendarDate.days(inMonth: month, of: first.year) - 1))
    }

    /// Months whose whole name is short; "sept" is seven.
    private static let shortMonths: Set<String> = ["mars", "mai", "juin", "aout", "june", "july"]

    func year(_ year: Int) -> ClosedRange<CalendarDate>? {
        guard let first = day(year, 1, 1), let last = day(year, 12, 31) else { return nil }
        return first...last
    }

    /// A year in figures at a place.
    func yearNumber(_ place: Int) -> Int? {
        guard tokens.indices.contains(place), tokens[place].kind == .number, tokens[place].text.utf8.count == 4,
            let year = Int(tokens[place].text), (1900...2100).contains(year)
        else { return nil }
        return year
    }

    /// A day of a month in figures: "7", "7th", "1er".
    func dateNumber(_ place: Int) -> Int? {
        guard tokens.indices.contains(place), tokens[place].kind == .number else { return nil }
        let text = tokens[place].text
        let digits = text.prefix { $0.isNumber }
        guard (1...2).contains(digits.count),
            ["", "st", "nd", "rd", "th", "er"].contains(String(text.dropFirst(digits.count))),
            let number = Int(digits), (1...31).contains(number)
        else { return nil }
        return number
    }

    /// A month by name; short forms and words that mean other things need a number beside them.
    func monthNumber(_ place: Int, besideNumber: Bool) -> Int? {
        guard tokens.indices.contains(place), let month = DateNames.month(tokens[place].text, language) else {
            return nil
        }
        let text = tokens[place].text
        if besideNumber { return month }
        if text == "may" || text == "march" { return tokens[place].isCapital && word(place - 1) != "" ? month : nil }
        return text.utf8.count > 4 || DateFinder.shortMonths.contains(text) ? month : nil
    }
}
