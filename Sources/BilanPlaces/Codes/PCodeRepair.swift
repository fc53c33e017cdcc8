public import BilanModel

/// The rules by which a publisher's code is made one that is known, each under its name.
///
/// A repaired code counts only when the gazetteer has it, and when every way of reading it leads to one code.
public enum PCodeRepair: UInt8, Coded {
    /// Blanks, hyphens, points or underscores between the parts: `ML-07.02` is ML0702.
    case separators = 0
    /// The country's three letters where the codes begin with two, or the other way round: `MLI09` is ML09.
    case countryLetters = 1
    /// Letters the codes began with in an earlier version: Niger's `NER004` is NE004.
    case formerPrefix = 2
    /// No country in front: `0702` in Mali is ML0702.
    case prefixMissing = 3
    /// A nought too many or too few between the levels: `YEM030` is YE30, `NE04009` is NE004009.
    case noughts = 4
    /// Only the last level, the parent being known: `02` in ML07 is ML0702.
    case completedFromParent = 5
}

extension PCodeRepair {
    /// Letters that codes began with in an earlier version, by three-letter code of the country.
    private static let formerPrefixes = ["NER": "NER"]

    /// What comes behind the country in a code, with the rule by which the front was read; nil for another country's.
    static func tail(_ code: String, iso3: String, native: String, other: String) -> (digits: String, rule: Self?)? {
        if code.hasPrefix(native), native.utf8.count >= other.utf8.count || !code.hasPrefix(other) {
            return (String(code.dropFirst(native.count)), nil)
        }
        if let former = formerPrefixes[iso3], code.hasPrefix(former) {
            return (String(code.dropFirst(former.count)), .formerPrefix)
        }
        if code.hasPrefix(other) { return (String(code.dropFirst(other.count)), .countryLetters) }
        return code.first?.isLetter == true ? nil : (code, .prefixMissing)
    }

    /// The digits with as many for each level as the country's codes have: every reading with a nought more or fewer.
    ///
    /// Digits that are a code as they stand, in a first level that is known, are left alone: such a code is finer than
    /// the list, or wrong.
    static func readings(
        _ digits: String, _ lengths: [Int], level: UInt8?, isKnown: (String) -> Bool
    ) -> Set<String> {
        guard let first = lengths.first, digits.utf8.count <= 20 else { return [] }
        let isInKnownArea = isKnown(String(digits.prefix(first)))
        let digits = digits.utf8.compactMap { $0 >= 48 && $0 <= 57 ? Int($0 - 48) : nil }
        guard digits.count >= 1, !(isInKnownArea && isWhole(digits, lengths)) else { return [] }
        var found: Set<String> = []
        read(digits[...], lengths[...], level: 1, "") { depth, reading in
            if level == nil || level == UInt8(depth) { found.insert(reading) }
        }
        return found
    }

    private static func isWhole(_ digits: [Int], _ lengths: [Int]) -> Bool {
        var rest = digits[...]
        for length in lengths where !rest.isEmpty {
            guard rest.count >= length, rest.prefix(length).contains(where: { $0 != 0 }) else { return false }
            rest = rest.dropFirst(length)
        }
        return rest.isEmpty
    }

    private static func read(
        _ digits: ArraySlice<Int>, _ lengths: ArraySlice<Int>, level: Int, _ sofar: String,
        _ found: (Int, String) -> Void
    ) {
        guard let length = lengths.first else { return }
        for width in max(1, length - 1)...(length + 1) where width <= digits.count {
            let value = digits.prefix(width).reduce(0) { $0 * 10 + $1 }
            let text = String(value)
            guard value > 0, text.utf8.count <= length else { continue }
            let reading = sofar + String(repeating: "0", count: length - text.utf8.count) + text
            let rest = digits.dropFirst(width)
            if rest.isEmpty {
                found(level, reading)
            } else {
                read(rest, lengths.dropFirst(), level: level + 1, reading, found)
            }
        }
    }
}
