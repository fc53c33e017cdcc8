extension LinkTarget {
    /// The address a spreadsheet stores, or nil for one that may not be written.
    ///
    /// What is not ASCII is percent-encoded. So is the colon of `internal:` and `external:` inside an address: the
    /// writer's library looks for these words anywhere and would make a link into a file of them.
    var address: String? {
        switch self {
        case .sheet(let name): return "internal:'\(name)'!A1"
        case .web(let target):
            guard let colon = target.firstIndex(of: ":") else { return nil }
            let scheme = target[..<colon].lowercased()
            let rest = target[target.index(after: colon)...]
            guard ["http", "https", "mailto"].contains(scheme) else { return nil }
            let body: Substring
            if scheme == "mailto" {
                body = rest
            } else {
                guard rest.hasPrefix("//") else { return nil }
                body = rest.dropFirst(2)
            }
            guard !body.isEmpty, let encoded = Self.encoded(body) else { return nil }
            let address = scheme + (scheme == "mailto" ? ":" : "://") + encoded
            // Where a spreadsheet stops, with room for what the library itself encodes.
            return address.utf8.count <= 2_000 ? address : nil
        }
    }

    private static func encoded(_ body: Substring) -> String? {
        var result = ""
        for scalar in body.unicodeScalars {
            if scalar.value <= 0x20 || scalar.value == 0x7F { return nil }
            if scalar.isASCII, !"\"<>[]`^{}\\|".unicodeScalars.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                for byte in String(scalar).utf8 {
                    let digits = String(byte, radix: 16, uppercase: true)
                    result += "%" + (digits.count < 2 ? "0" : "") + digits
                }
            }
        }
        for word in ["internal:", "external:"] {
            while let found = firstRange(of: word, in: result) {
                result.replaceSubrange(found, with: word.dropLast() + "%3A")
            }
        }
        return result
    }

    private static func firstRange(of word: String, in text: String) -> Range<String.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(word) { return start..<text.index(start, offsetBy: word.count) }
            start = text.index(after: start)
        }
        return nil
    }
}
