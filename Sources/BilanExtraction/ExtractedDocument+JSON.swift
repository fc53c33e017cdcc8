import BilanLanguage
import BilanModel

extension Candidate {
    /// The candidate as one JSON object, in the words of METHODOLOGY; what is not known is null.
    public var json: String {
        var fields: [(String, String?)] = [
            ("measure", measure.code.jsonLiteral), ("group", group.token.jsonLiteral),
            ("side", side?.token.jsonLiteral), ("scope", measure.hasScope ? scope.token.jsonLiteral : nil),
            ("low", estimate.low?.description), ("best", estimate.best?.description),
            ("high", estimate.high?.description), ("qualifier", qualifier.token.jsonLiteral),
            ("kind", kind.token.jsonLiteral), ("verification", verification.token.jsonLiteral),
            ("finality", finality.token.jsonLiteral), ("claimant", claimant.token.jsonLiteral),
            ("place_text", placeText?.jsonLiteral), ("place_code", placeCode?.jsonLiteral),
            ("date_text", dateText?.jsonLiteral), ("date_start", dateStart?.description.jsonLiteral),
            ("date_end", dateEnd?.description.jsonLiteral), ("attribution", attribution?.jsonLiteral),
            ("subset_of", subsetOf?.description), ("span", "[\(span.lowerBound), \(span.upperBound)]"),
            ("sentence_span", "[\(sentenceSpan.lowerBound), \(sentenceSpan.upperBound)]"),
            ("confidence", Candidate.hundredths(confidence)),
            ("reasons", "[" + reasons.map(\.jsonLiteral).joined(separator: ", ") + "]"),
        ]
        if unit != .person { fields.append(("unit", unit.token.jsonLiteral)) }
        if let sameAs { fields.append(("same_as", sameAs.description)) }
        if let sameOriginAs {
            fields.append(("same_origin_as", "[\(sameOriginAs.document), \(sameOriginAs.candidate)]"))
        }
        return "{" + fields.map { $0.0.jsonLiteral + ": " + ($0.1 ?? "null") }.joined(separator: ", ") + "}"
    }

    private static func hundredths(_ share: Double) -> String {
        let whole = Int((min(1, max(0, share)) * 100).rounded())
        return whole >= 100 ? "1" : "0." + (whole < 10 ? "0" : "") + String(whole)
    }
}

extension ExtractedDocument {
    /// The document as one JSON object: `{"file", "language", "published_on", "candidates"}`.
    public var json: String {
        var text = ""
        json { text += $0 }
        return text
    }

    /// Hands over the same JSON object piece by piece, so that a long one need never be whole in memory.
    public func json(each body: (String) -> Void) {
        body(
            "{\"file\": \(file.jsonLiteral), \"language\": \(language.token.jsonLiteral), \"published_on\": "
                + (publishedOn?.description.jsonLiteral ?? "null") + ", \"candidates\": [")
        for (place, candidate) in candidates.enumerated() { body((place == 0 ? "\n    " : ",\n    ") + candidate.json) }
        body(candidates.isEmpty ? "]}" : "\n  ]}")
    }

    /// The candidates of a row of a feed: `{"id": …, "candidates": […]}` on one line.
    public func jsonLine(id: String) -> String {
        "{\"id\": \(id.jsonLiteral), \"candidates\": [" + candidates.map(\.json).joined(separator: ", ") + "]}"
    }
}
