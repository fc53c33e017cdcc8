/// Cuts tokens into sentences and lines; none is longer than a bound, so that later steps stay linear.
struct SentenceSplitter {
    /// Longer runs of words are cut.
    static let longest = 220

    /// Sentences as ranges of tokens.
    static func sentences(_ tokens: [Token], isHardWrapped isWrapped: Bool) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        func close(_ end: Int) {
            if end > start { sentences.append(start..<end) }
            start = end
        }
        for place in tokens.indices {
            let token = tokens[place]
            if place > start, token.breaks > (isWrapped ? 1 : 0) || isBullet(tokens, place) { close(place) }
            if place - start >= longest { close(place) }
            if endsSentence(tokens, place) {
                var end = place + 1
                // A closing quote or bracket belongs to the sentence before it.
                while end < tokens.count, end - place < 4, !tokens[end].isApart,
                    ["\"", ")", "'", "]"].contains(tokens[end].text)
                {
                    end += 1
                }
                if end == place + 1 || start <= place { close(end) }
            }
        }
        close(tokens.count)
        return sentences.filter { !$0.isEmpty }
    }

    /// A line that begins with a dash or a dot is an item of a list.
    private static func isBullet(_ tokens: [Token], _ place: Int) -> Bool {
        tokens[place].breaks > 0 && tokens[place].kind == .mark
            && ["-", "•", "*", "·", "▪", "–"].contains(tokens[place].text)
    }

    private static func endsSentence(_ tokens: [Token], _ place: Int) -> Bool {
        let token = tokens[place]
        guard token.kind == .mark, [".", "!", "?"].contains(token.text) else { return false }
        guard place + 1 < tokens.count else { return true }
        let next = tokens[place + 1]
        if !next.isApart { return ["\"", ")", "'", "]"].contains(next.text) && isOpen(tokens, place + 2) }
        guard next.isCapital || next.kind == .number || next.kind == .mark else { return false }
        if token.text != "." { return true }
        guard place > 0 else { return true }
        let before = tokens[place - 1]
        guard before.kind == .word, !token.isApart else { return true }
        // Initials and abbreviations stand before names; "U.S." before anything.
        if before.text.utf8.count == 1 && before.isCapital && next.kind == .word { return false }
        return !abbreviations.contains(before.text)
            || (next.kind != .word && next.kind != .number && before.text != "no")
    }

    private static func isOpen(_ tokens: [Token], _ place: Int) -> Bool {
        guard place < tokens.count else { return true }
        return tokens[place].isApart && (tokens[place].isCapital || tokens[place].kind != .word)
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "capt", "maj", "st", "gov", "sen", "rep", "prof", "mm",
        "mme", "mlle", "cf", "vs", "approx", "ca", "env", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "janv",
        "fevr", "juil", "brig", "pres", "hon", "rev", "adj", "cmdt", "cdt", "eg", "ie", "etc", "al", "inc", "ltd",
    ]

    /// Whether lines are broken at a width, and not where sentences end: several lines of much the same length, most
    /// of which end in the middle of a sentence.
    static func isHardWrapped(_ tokens: [Token]) -> Bool {
        var lines = 0
        var open = 0
        var length = 0
        var total = 0
        for (place, token) in tokens.enumerated() {
            if token.breaks > 0 {
                if place > 0, token.breaks == 1 {
                    lines += 1
                    total += length
                    if length > 110 { return false }
                    let last = tokens[place - 1]
                    if last.kind != .mark && length > 45 { open += 1 }
                }
                length = 0
            }
            length += token.span.count + (token.isApart ? 1 : 0)
            if lines > 200 { break }
        }
        return lines >= 3 && open * 2 > lines && total > lines * 45
    }
}
