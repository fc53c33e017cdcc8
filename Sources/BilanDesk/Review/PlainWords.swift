import Foundation

/// Words as ids and comparisons need them.
enum PlainWords {
    /// Lower-case ASCII letters and digits, hyphens for everything between.
    static func folded(_ text: String) -> String {
        let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return plain.unicodeScalars.split { !($0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)) }
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    }
}
