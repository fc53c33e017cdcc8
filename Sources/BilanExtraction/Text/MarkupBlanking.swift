/// Takes the markup out of a page and leaves every word where it stood, so that positions are those of the file.
///
/// Tags become blanks, those of blocks line breaks; what is no part of the article (scripts, menus, side columns,
/// captions of forms) goes with its content; references are decoded in place. One pass, whatever the page looks like.
enum MarkupBlanking {
    /// Whether a text is a page: it has tags that only pages have.
    static func isMarkup(_ scalars: [Unicode.Scalar]) -> Bool {
        var tags = 0
        for (place, scalar) in scalars.prefix(20_000).enumerated() where scalar == "<" {
            let name = tagName(scalars, place + 1)
            if name.text == "!doctype" || name.text == "html" || name.text == "body" { return true }
            if blocks.contains(name.text) || left.contains(name.text) || inline.contains(name.text) { tags += 1 }
            if tags > 1 { return true }
        }
        return false
    }

    static func blank(_ scalars: inout [Unicode.Scalar]) {
        var place = 0
        /// The element that is left out, and how deep inside elements of its name.
        var hidden: (name: String, depth: Int)?
        while place < scalars.count {
            if scalars[place] == "<" {
                if isAt("<!--", scalars, place) {
                    let end = find("-->", scalars, place + 4) ?? scalars.count
                    fill(&scalars, place..<min(end + 3, scalars.count), " ")
                    place = min(end + 3, scalars.count)
                    continue
                }
                let name = tagName(scalars, place + 1)
                guard !name.text.isEmpty else {
                    place += 1
                    continue
                }
                let end = tagEnd(scalars, name.end)
                let closesItself = end > place + 1 && scalars[end - 2] == "/"
                fill(&scalars, place..<end, " ")
                if blocks.contains(name.text) { scalars[place] = "\n" }
                if let open = hidden, open.name == name.text {
                    let depth = open.depth + (name.isEnd ? -1 : closesItself ? 0 : 1)
                    hidden = depth > 0 ? (open.name, depth) : nil
                } else if hidden == nil, !name.isEnd, !closesItself, left.contains(name.text) {
                    hidden = (name.text, 1)
                }
                place = end
                continue
            }
            if hidden != nil {
                if scalars[place] != "\n" { scalars[place] = " " }
            } else if scalars[place] == "&" {
                decode(&scalars, place)
            } else if scalars[place] == "\n" {
                // In a page a line break is a blank.
                scalars[place] = " "
            }
            place += 1
        }
    }

    // MARK: - Tags

    private static func tagName(_ scalars: [Unicode.Scalar], _ start: Int) -> (text: String, isEnd: Bool, end: Int) {
        var place = start
        let isEnd = place < scalars.count && scalars[place] == "/"
        if isEnd { place += 1 }
        var name = ""
        while place < scalars.count, name.utf8.count < 12,
            scalars[place].properties.isAlphabetic || scalars[place] == "!" || ("0"..."9").contains(scalars[place])
        {
            guard scalars[place].isASCII else { break }
            name.unicodeScalars.append(scalars[place])
            place += 1
        }
        return (name.lowercased(), isEnd, place)
    }

    /// Behind the `>` of a tag; a tag that is never closed ends after a while, so that a stray `<` hides little.
    private static func tagEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        var quote: Unicode.Scalar?
        let limit = min(scalars.count, start + 4000)
        var place = start
        while place < limit {
            let scalar = scalars[place]
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
            } else if scalar == ">" {
                return place + 1
            }
            place += 1
        }
        return start
    }

    private static func isAt(_ text: String, _ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        scalars[place...].starts(with: text.unicodeScalars)
    }

    private static func find(_ text: String, _ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        var place = start
        while place < scalars.count {
            if isAt(text, scalars, place) { return place }
            place += 1
        }
        return nil
    }

    private static func fill(_ scalars: inout [Unicode.Scalar], _ range: Range<Int>, _ scalar: Unicode.Scalar) {
        for place in range.clamped(to: scalars.indices) { scalars[place] = scalar }
    }

    // MARK: - References

    private static func decode(_ scalars: inout [Unicode.Scalar], _ place: Int) {
        var name = ""
        var end = place + 1
        while end < scalars.count, name.utf8.count < 10, scalars[end].isASCII,
            scalars[end].properties.isAlphabetic || ("0"..."9").contains(scalars[end]) || scalars[end] == "#"
        {
            name.unicodeScalars.append(scalars[end])
            end += 1
        }
        guard end < scalars.count, scalars[end] == ";", let meant = meaning(name) else { return }
        scalars[place] = meant
        fill(&scalars, (place + 1)..<(end + 1), SourceText.nothing)
    }

    private static func meaning(_ name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) } }
        return references[name]
    }

    private static let blocks: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "table", "section",
        "article", "blockquote", "figure", "figcaption", "main", "header", "title", "hr", "dd", "dt", "dl", "body",
        "aside", "nav", "footer", "form",
    ]

    private static let inline: Set<String> = ["a", "b", "i", "em", "strong", "span", "img", "meta", "link"]

    private static let left: Set<String> = [
        "script", "style", "nav", "aside", "footer", "form", "button", "select", "noscript", "template", "svg",
        "iframe", "head",
    ]

    private static let references: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»",
        "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…",
        "thinsp": "\u{2009}", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "agrave": "à", "acirc": "â",
        "ccedil": "ç", "ocirc": "ô", "ucirc": "û", "ugrave": "ù", "icirc": "î", "iuml": "ï", "Eacute": "É",
        "Egrave": "È", "Agrave": "À", "Ccedil": "Ç", "oelig": "œ", "uuml": "ü", "ouml": "ö", "auml": "ä", "deg": "°",
        "euro": "€", "pound": "£", "bull": "•", "middot": "·", "ntilde": "ñ", "aacute": "á", "iacute": "í",
        "oacute": "ó",
    ]
}
