extension StringProtocol {
    /// The text in ASCII letters: accents dropped, ligatures opened, curly quotes and dashes straightened.
    ///
    /// What has no ASCII form (another script) stays as it is, so nothing readable is lost. Composed and decomposed
    /// accents fold alike.
    public var asciiFolded: String {
        var folded = ""
        folded.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            if scalar.isASCII {
                folded.unicodeScalars.append(scalar)
            } else if let plain = plainForms[scalar.value] {
                folded += plain
            } else if !(0x0300...0x036F).contains(scalar.value) {
                folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }
}

/// Plain forms of the letters of Latin-1 and Latin Extended-A, and of typographic marks.
private let plainForms: [UInt32: String] = {
    var forms: [UInt32: String] = [:]
    let rows: [(String, String)] = [
        ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăą"), ("AE", "Æ"), ("ae", "æ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"),
        ("D", "ĎĐÐ"), ("d", "ďđð"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"),
        ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"),
        ("k", "ķ"), ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇŊ"), ("n", "ñńņňŋ"), ("O", "ÒÓÔÕÖØŌŎŐ"),
        ("o", "òóôõöøōŏő"), ("OE", "Œ"), ("oe", "œ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"),
        ("ss", "ß"), ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"), ("W", "Ŵ"), ("w", "ŵ"),
        ("Y", "ÝŸŶ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"), ("'", "\u{2018}\u{2019}\u{02BC}"),
        ("\"", "\u{201C}\u{201D}\u{00AB}\u{00BB}"), ("-", "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}"),
        (" ", "\u{00A0}\u{202F}\u{2009}"), ("...", "\u{2026}"),
    ]
    for (plain, letters) in rows {
        for scalar in letters.unicodeScalars { forms[scalar.value] = plain }
    }
    return forms
}()
