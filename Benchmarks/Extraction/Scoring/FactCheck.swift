public import BilanExtraction
import BilanModel
import Foundation

/// What was read around a figure that was found, against the gold: place, days, who says so, and the words.
public enum FactCheck: String, CaseIterable, Sendable {
    case place, date, attribution, qualifier, kind, claimant, verification

    /// Whether the fact was read as it should be; nil where the gold does not say, for facts that it need not tell.
    ///
    /// A place without a code is compared by its words, with one by the code. Bamako is a region and a cercle at once.
    public func holds(_ gold: GoldFigure, _ found: Candidate) -> Bool? {
        switch self {
        case .place:
            guard let text = gold.placeText else { return found.placeText == nil && found.placeCode == nil }
            if let code = gold.placeCode { return FactCheck.codes(code) == FactCheck.codes(found.placeCode ?? "") }
            return FactCheck.overlap(text, found.placeText ?? "") >= 0.5
        case .date:
            if gold.kind == "projection" && gold.dateStart == nil && gold.dateEnd == nil { return nil }
            if gold.dateStart == nil, let end = gold.dateEnd { return found.dateEnd?.description == end }
            return gold.dateStart == found.dateStart?.description && gold.dateEnd == found.dateEnd?.description
        case .attribution:
            guard let who = gold.attribution else { return found.attribution == nil }
            return FactCheck.overlap(who, found.attribution ?? "") >= 0.5
        case .qualifier: return gold.qualifier == found.qualifier.token
        case .kind: return gold.kind == found.kind.token
        case .claimant: return gold.claimant.map { $0 == found.claimant.token }
        case .verification: return (gold.verification ?? "reported") == found.verification.token
        }
    }

    /// What the gold says and what was found, for a reader of the misses.
    public func words(_ gold: GoldFigure, _ found: Candidate) -> (wanted: String, got: String) {
        func days(_ start: String?, _ end: String?) -> String { (start ?? "") + ".." + (end ?? "") }
        return switch self {
        case .place:
            (
                (gold.placeText ?? "none") + " " + (gold.placeCode ?? ""),
                (found.placeText ?? "none") + " " + (found.placeCode ?? "")
            )
        case .date:
            (
                days(gold.dateStart, gold.dateEnd),
                days(found.dateStart?.description, found.dateEnd?.description) + " \"" + (found.dateText ?? "") + "\""
            )
        case .attribution: (gold.attribution ?? "none", found.attribution ?? "none")
        case .qualifier: (gold.qualifier, found.qualifier.token)
        case .kind: (gold.kind, found.kind.token)
        case .claimant: (gold.claimant ?? "none", found.claimant.token)
        case .verification: (gold.verification ?? "reported", found.verification.token)
        }
    }

    private static func codes(_ text: String) -> Set<String> {
        Set(text.split(separator: ";").map { $0 == "ML09" ? "ML0901" : String($0) })
    }

    /// Words that both have, as a share of the smaller set; articles do not count.
    private static func overlap(_ left: String, _ right: String) -> Double {
        let (one, two) = (content(left), content(right))
        guard !one.isEmpty, !two.isEmpty else { return one == two ? 1 : 0 }
        return Double(one.intersection(two).count) / Double(min(one.count, two.count))
    }

    private static func content(_ text: String) -> Set<String> {
        let small: Set<String> = [
            "the", "a", "an", "of", "in", "at", "and", "le", "la", "les", "l", "un", "une", "des", "de", "du", "d",
            "et",
        ]
        let words = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).split {
            !($0.isLetter || $0.isNumber)
        }.map(String.init)
        return Set(words).subtracting(small)
    }
}
