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
    let lexicon: DateLexicon
    var isEnglish: Bool { language == .en }

    init(tokens: ArraySlice<Token>, language: Language, anchor: CalendarDate?) {
        self.tokens = tokens
        self.language = language
        self.anchor = anchor
        lexicon = DateLexicon.of(language)
    }

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
        case .word: lexicon.begins(token.text)
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
        func stands(_ phrase: [String]) -> Bool {
            let from = mention.tokens.lowerBound - phrase.count
            return from >= start && phrase.indices.allSatisfy { tokens[from + $0].text == phrase[$0] }
        }
        for phrase in DateFinder.sinces[language] ?? [] where stands(phrase) {
            mention.kind = .since
            let first = mention.days?.lowerBound
            mention.days = first.flatMap { day in anchor.flatMap { day <= $0 ? day...$0 : nil } ?? day...day }
            mention.tokens = (mention.tokens.lowerBound - phrase.count)..<mention.tokens.upperBound
            return mention
        }
        // "Since the mission deployed in 2013".
        let from = max(start, mention.tokens.lowerBound - 8)
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
        for phrase in DateFinder.asOfs[language] ?? [] where stands(phrase) {
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
            "since;since the beginning of;since last;since early;since late;since mid;since the start of;from;since the end of;ever since"
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
}
