import BilanLanguage

/// Words of headings and cells, without what two spellings of them differ by.
enum PlainWords {
    /// Words in small letters without accents; capitals within a word part it (`numPresentIdpInd`), as digits do.
    static func folded(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var last: Character = " "
        for character in ASCIIFold.folded(text) {
            let isWordy = character.isLetter || character.isNumber
            let isHump = character.isUppercase && last.isLowercase
            let isTurn = isWordy && last.isNumber != character.isNumber && (last.isLetter || last.isNumber)
            if !isWordy || isHump || isTurn {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isWordy { word += character.lowercased() }
            // "Phase 3+" is another column than "Phase 3".
            if character == "+", last.isNumber { words.append("plus") }
            last = character
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Whether the words of a phrase stand together in others, in order.
    static func has(_ phrase: [String], in words: [String]) -> Bool {
        guard !phrase.isEmpty, phrase.count <= words.count else { return false }
        return (0...(words.count - phrase.count)).contains { Array(words[$0..<($0 + phrase.count)]) == phrase }
    }
}
