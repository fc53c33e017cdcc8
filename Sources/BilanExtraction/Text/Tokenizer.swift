/// Cuts a text into words, numbers and marks, each scalar looked at once.
///
/// A hyphen between letters ends a word without a mark; an apostrophe stays with the word before it ("l'", "d'"), save
/// that the English "'s" is a word; digits with separators are one number.
struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var tokens: [Token] = []
    private var isApart = false
    private var breaks = 2
    /// The token before the next ones, which a mark or a hyphen may belong to.
    private var last: Token?

    /// A longer word or number is cut: nothing of interest is that long.
    private static let longest = 64

    static func tokens(of text: SourceText) -> [Token] {
        var tokenizer = Tokenizer(text)
        return tokenizer.more(.max)
    }

    init(_ text: SourceText) { scalars = text.scalars }

    /// Whether all was cut.
    var isAtEnd: Bool { place >= scalars.count }

    /// The next tokens, about so many.
    mutating func more(_ count: Int) -> [Token] {
        tokens.removeAll(keepingCapacity: true)
        if let last { tokens.append(last) }
        let kept = tokens.count
        tokens.reserveCapacity(min(count, scalars.count / 5) + 1)
        while place < scalars.count, tokens.count - kept < count {
            switch LetterFolding.classOf(scalars[place]) {
            case .letter: word()
            case .digit: number()
            case .space:
                isApart = true
                place += 1
            case .lineBreak:
                // A carriage return with its line feed is one break.
                if scalars[place] != "\r" || place + 1 >= scalars.count || scalars[place + 1] != "\n" { breaks += 1 }
                isApart = true
                place += 1
            case .silent: place += 1
            case .hyphen where isInsideWord: place += 1
            case .apostrophe, .hyphen, .mark: mark()
            }
        }
        last = tokens.last
        return Array(tokens.dropFirst(kept))
    }

    private func classAt(_ place: Int) -> LetterFolding.Class {
        place < scalars.count ? LetterFolding.classOf(scalars[place]) : .space
    }

    private var isInsideWord: Bool {
        guard !isApart, let last = tokens.last, last.kind != .mark, classAt(place + 1) == .letter else { return false }
        return last.span.upperBound == place
    }

    private mutating func add(_ token: Token) {
        tokens.append(token)
        isApart = false
        breaks = 0
    }

    private mutating func word() {
        let start = place
        var text = ""
        var capitals = 0
        var letters = 0
        while place < scalars.count, place - start < Tokenizer.longest {
            let kind = classAt(place)
            if kind == .letter {
                letters += 1
                if LetterFolding.isUpper(scalars[place]) { capitals += 1 }
            } else if kind == .apostrophe, classAt(place + 1) == .letter {
                // "Mali's" parts before the apostrophe, "l'armée" behind it.
                if isPossessive(place) { break }
                text += "'"
                place += 1
                break
            } else if kind != .digit && kind != .silent {
                break
            }
            if kind != .silent { LetterFolding.append(scalars[place], to: &text) }
            place += 1
        }
        add(
            Token(
                text: text, span: start..<place, kind: .word, isApart: isApart,
                isCapital: LetterFolding.isUpper(scalars[start]), isAcronym: capitals > 1 && capitals == letters,
                breaks: breaks))
    }

    /// Whether `'s` stands here and ends there.
    private func isPossessive(_ place: Int) -> Bool {
        guard place + 1 < scalars.count, scalars[place + 1] == "s" || scalars[place + 1] == "t" else { return false }
        return classAt(place + 2) != .letter
    }

    private mutating func number() {
        let start = place
        var text = ""
        var run = 0
        var isGrouped = false
        while place < scalars.count, place - start < Tokenizer.longest {
            switch classAt(place) {
            case .digit:
                LetterFolding.append(scalars[place], to: &text)
                run += 1
                place += 1
                continue
            case .silent:
                place += 1
                continue
            case .space, .apostrophe:
                if isGrouped ? run == 3 : (1...3).contains(run) && !text.contains("."), hasGroup(place + 1),
                    !text.contains(",") || isGrouped
                {
                    text += "_"
                    isGrouped = true
                    run = 0
                    place += 1
                    continue
                }
            case .mark where scalars[place] == "," || scalars[place] == ".":
                if classAt(place + 1) == .digit {
                    LetterFolding.append(scalars[place], to: &text)
                    run = 0
                    isGrouped = false
                    place += 1
                    continue
                }
            case .letter:
                // "1.2m", "21st", "20h": the letters belong to the number.
                LetterFolding.append(scalars[place], to: &text)
                place += 1
                while classAt(place) == .letter, place - start < Tokenizer.longest {
                    LetterFolding.append(scalars[place], to: &text)
                    place += 1
                }
            default: break
            }
            break
        }
        add(Token(text: text, span: start..<place, kind: .number, isApart: isApart, breaks: breaks))
    }

    /// Whether exactly three digits stand here.
    private func hasGroup(_ place: Int) -> Bool {
        (place..<(place + 3)).allSatisfy { classAt($0) == .digit } && classAt(place + 3) != .digit
            && classAt(place + 3) != .letter
    }

    private mutating func mark() {
        let start = place
        var text = ""
        switch scalars[place].value {
        case 0x27, 0x2018, 0x2019, 0x02BC, 0x60, 0xB4:
            text = "'"
            if isPossessive(place), !isApart, tokens.last?.kind != .mark {
                text = scalars[place + 1] == "s" ? "'s" : "'t"
                place += 1
            }
        case 0x2010...0x2015, 0x2212, 0x2D: text = "-"
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: text = "\""
        case 0x2026: text = "."
        default: text.unicodeScalars.append(scalars[place])
        }
        place += 1
        add(Token(text: text, span: start..<place, kind: .mark, isApart: isApart, breaks: breaks))
    }
}
