import BilanLanguage
import BilanModel

extension DateFinder {
    /// Dates that begin with a number: `2023-09-07`, `07/09/2023`, "7 September", "3 to 7 September", "2023".
    func numbers(at place: Int) -> DateMention? {
        guard tokens[place].kind == .number else { return nil }
        if let figures = figures(at: place) { return figures }
        if let first = dateNumber(place) {
            // "3 and 4 September", "du 3 au 7 septembre", "3-7 September".
            let joins = ["and", "to", "through", "until", "-", "et", "au", "a", "or", "/"]
            var between = place + 1
            if joins.contains(word(between)) {
                between += 1
                if word(between) == "the" || word(between) == "le" { between += 1 }
                if let last = dateNumber(between), last >= first {
                    let month = between + (word(between + 1) == "of" ? 2 : 1)
                    if let found = monthNumber(month, besideNumber: true) {
                        return period(place, first, last, found, month)
                    }
                }
            }
            let of = word(place + 1) == "of" || word(place + 1) == "de" || word(place + 1) == "d'"
            let month = place + (of ? 2 : 1)
            if let found = monthNumber(month, besideNumber: true),
                tokens[month].text != "mar" || tokens[month].isCapital
            {
                // "28 August to 3 September 2023"
                if let range = acrossMonths(place, first, found, month) { return range }
                let (year, end) = trailingYear(month + 1)
                return made(place..<end, resolved(first, found, year: year).map { $0...$0 })
            }
        }
        if let number = yearNumber(place), isYear(place) {
            return made(place..<(place + 1), year(number), fine: false)
        }
        return nil
    }

    private func period(_ start: Int, _ first: Int, _ last: Int, _ month: Int, _ place: Int) -> DateMention {
        let (year, end) = trailingYear(place + 1)
        let days = resolved(last, month, year: year).flatMap { upper in
            day(upper.year, month, first).flatMap { $0 <= upper ? $0...upper : nil }
        }
        return made(start..<end, days)
    }

    private func acrossMonths(_ start: Int, _ first: Int, _ month: Int, _ place: Int) -> DateMention? {
        var next = place + 1
        let (firstYear, afterYear) = trailingYear(next)
        if firstYear != nil { next = afterYear }
        guard ["to", "through", "until", "and", "-", "au", "a", "et"].contains(word(next)) else { return nil }
        next += 1
        if word(next) == "the" || word(next) == "le" { next += 1 }
        guard let last = dateNumber(next), let second = monthNumber(next + 1, besideNumber: true) else { return nil }
        let (year, end) = trailingYear(next + 2)
        guard let upper = resolved(last, second, year: year) else { return made(start..<end, nil) }
        let lower = day(firstYear ?? (month > second ? upper.year - 1 : upper.year), month, first)
        return made(start..<end, lower.flatMap { $0 <= upper ? $0...upper : nil })
    }

    /// A year behind a month, with or without a comma.
    func trailingYear(_ place: Int) -> (year: Int?, end: Int) {
        if let year = yearNumber(place) { return (year, place + 1) }
        if word(place) == ",", let year = yearNumber(place + 1) { return (year, place + 2) }
        if word(place) == "of" || word(place) == "de", let year = yearNumber(place + 1) { return (year, place + 2) }
        return (nil, place)
    }

    /// Whether a number of four digits is a year and no count: a preposition before it, or nothing countable behind.
    private func isYear(_ place: Int) -> Bool {
        let before = word(place - 1)
        let prepositions: Set<String> = [
            "in", "since", "of", "from", "until", "en", "depuis", "de", "by", "between", "and", "et", "year", "annee",
            "during", "before", "after", "l'", "d'", "early", "late", "mid", "debut", "fin", "through", "for", "pour",
            "to",
        ]
        guard prepositions.contains(before) || word(place - 1) == "(" else { return false }
        return !["people", "personnes", "civilians", "civils", "deaths", "morts"].contains(word(place + 1))
    }

    /// `2023-09-07`, `07/09/2023`.
    private func figures(at place: Int) -> DateMention? {
        let marks = ["-", "/", "."]
        if place + 4 < tokens.endIndex, marks.contains(word(place + 1)), word(place + 3) == word(place + 1),
            tokens[place + 2].kind == .number, tokens[place + 4].kind == .number
        {
            let text = (0...4).map { word(place + $0) }.joined()
            if let read = DateReader.read(text, order: .dayFirst), let day = read.day {
                return made(place..<(place + 5), day...day)
            }
        }
        // "7.9.2023" is one number for the tokenizer.
        let text = tokens[place].text
        if text.utf8.count >= 8, text.contains("."), let day = DateReader.read(text, order: .dayFirst)?.day {
            return made(place..<(place + 1), day...day)
        }
        return nil
    }

    /// Dates that begin with a month: "September 7, 2023", "August 2023", "in August", "June to August".
    func named(at place: Int) -> DateMention? {
        if let date = dateNumber(place + 1), let month = monthNumber(place, besideNumber: true), isEnglish {
            var end = place + 2
            var last = date
            if ["-", "to", "and"].contains(word(end)), let number = dateNumber(end + 1), number > date,
                !hasNounBehind(end + 2)
            {
                last = number
                end += 2
            }
            let (year, after) = trailingYear(end)
            let days = resolved(last, month, year: year).flatMap { upper in
                day(upper.year, month, date).map { $0...upper }
            }
            return made(place..<after, days)
        }
        let hasYear = trailingYear(place + 1).year != nil
        guard let month = monthNumber(place, besideNumber: hasYear) else { return nil }
        // "June to August 2024"
        if ["to", "and", "-", "a", "et"].contains(word(place + 1)),
            let last = monthNumber(place + 2, besideNumber: false)
        {
            let (year, end) = trailingYear(place + 3)
            guard let upper = self.month(last, year: year) else { return made(place..<end, nil, fine: false) }
            let lower = day(month > last ? upper.upperBound.year - 1 : upper.upperBound.year, month, 1)
            return made(place..<end, lower.map { $0...upper.upperBound }, fine: false)
        }
        let (year, end) = trailingYear(place + 1)
        return part(of: place..<end, self.month(month, year: year))
    }

    /// "Early", "mid" or "late" before a month takes a third of it.
    private func part(of range: Range<Int>, _ month: ClosedRange<CalendarDate>?) -> DateMention {
        var start = range.lowerBound
        while start > tokens.startIndex,
            ["of", "de", "d'", "du", "mois", "month", "the", "le"].contains(word(start - 1)),
            range.lowerBound - start < 4
        { start -= 1 }
        let parts: [String: ClosedRange<Int>] = [
            "early": 1...10, "debut": 1...10, "beginning": 1...10, "start": 1...10, "mid": 11...20, "mi": 11...20,
            "middle": 11...20, "late": 21...31, "end": 21...31, "fin": 21...31, "courant": 1...31,
        ]
        guard start > tokens.startIndex, let third = parts[word(start - 1)] else {
            return made(range, month, fine: false)
        }
        let days = month.map {
            ($0.lowerBound + (third.lowerBound - 1))...min($0.upperBound, $0.lowerBound + (third.upperBound - 1))
        }
        return made((start - 1)..<range.upperBound, days, fine: false)
    }

    private func hasNounBehind(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .word && trailingYear(place).year == nil
            && !tokens[place].isCapital && !["in", "at", "at", "by", "on", "and"].contains(tokens[place].text)
    }
}
