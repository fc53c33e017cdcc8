/// Plain text for a screen or a mailer that knows ASCII only.
///
/// Accents, typographic quotes and dashes, no-break spaces and the bars of sparklines are written with the nearest
/// ASCII; everything else stays as it is, so a name in a script without a Latin spelling is not lost.
///
/// Fold a page that is already laid out: its lines then break where they break in the original, for a no-break space is
/// a space once folded. Only a few characters become two or three, such as œ; expand those before the layout.
public enum ASCIIFold {
    /// The text with each character that folds to several written out, and all others as they are.
    public static func expanded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let replacement = replacements[scalar] ?? letters[scalar], replacement.utf8.count > 1 {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text folded.
    public static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previousIsASCII = false
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                result.append(scalar)
                previousIsASCII = true
            } else if let replacement = replacements[scalar] ?? letters[scalar] {
                result.append(contentsOf: replacement.unicodeScalars)
                previousIsASCII = true
            } else if previousIsASCII, (0x300...0x36F).contains(scalar.value) {
                // An accent written apart from its letter goes, and the letter stays.
                continue
            } else {
                result.append(scalar)
                previousIsASCII = false
            }
        }
        return String(result)
    }

    private static let replacements: [Unicode.Scalar: String] = [
        "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2007}": " ",
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‹": "'",
        "›": "'",
        "‐": "-", "\u{2011}": "-", "–": "-", "—": "-", "−": "-", "…": "...", "°": "o", "º": "o", "ª": "a",
        "▁": "_", "▂": ".", "▃": "-", "▅": "=", "▇": "#",
    ]

    /// Latin letters with their base: those that Unicode does not take apart are named, the rest are taken apart.
    private static let letters: [Unicode.Scalar: String] = {
        var letters: [Unicode.Scalar: String] = [
            "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
            "Đ": "D", "ı": "i", "ŋ": "n", "Ŋ": "N", "ɛ": "e", "Ɛ": "E", "ɔ": "o", "Ɔ": "O", "ɲ": "n", "Ɲ": "N",
            "ɓ": "b",
            "Ɓ": "B", "ɗ": "d", "Ɗ": "D", "ƴ": "y", "Ƴ": "Y", "ƙ": "k", "Ƙ": "K",
        ]
        let runs: [(Character, String)] = [
            ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("a", "àáâãäåāăąǎ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "Ď"), ("d", "ď"),
            ("E", "ÈÉÊËĒĔĖĘĚẼ"), ("e", "èéêëēĕėęěẽ"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤḤ"), ("h", "ĥḥ"),
            ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭį"), ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽ"), ("l", "ĺļľ"),
            ("N", "ÑŃŅŇ"), ("n", "ñńņň"), ("O", "ÒÓÔÕÖŌŎŐ"), ("o", "òóôõöōŏő"), ("R", "ŔŖŘ"), ("r", "ŕŗř"),
            ("S", "ŚŜŞŠȘṢ"), ("s", "śŝşšșṣ"), ("T", "ŢŤȚṬ"), ("t", "ţťțṭ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"),
            ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
        ]
        for (base, accented) in runs {
            for scalar in accented.unicodeScalars { letters[scalar] = String(base) }
        }
        return letters
    }()
}
