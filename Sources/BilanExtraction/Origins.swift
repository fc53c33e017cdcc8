import BilanModel

/// Finds copies of one utterance in the texts of one run.
public enum Origins {
    /// Marks each figure that an earlier text has already, in the same words, of the same days, by the same source or by
    /// none: papers that copy one communiqué are one origin.
    public static func mark(_ documents: inout [ExtractedDocument]) {
        struct Key: Hashable {
            let measure: UInt16
            let group: VictimGroup
            let unit: Unit
            let estimate: Estimate
            let qualifier: Qualifier
        }
        var first: [Key: [OtherCandidate]] = [:]
        for document in documents.indices {
            for place in documents[document].candidates.indices {
                let candidate = documents[document].candidates[place]
                // Small numbers meet by chance.
                guard candidate.estimate.isQuantified, candidate.sameAs == nil, candidate.kind != .relatedLink,
                    let value = candidate.estimate.best ?? candidate.estimate.high, value > Quantity(9)
                else { continue }
                let key = Key(
                    measure: candidate.measure.id, group: candidate.group, unit: candidate.unit,
                    estimate: candidate.estimate, qualifier: candidate.qualifier)
                let earlier = first[key]?.prefix(32).first { other in
                    other.document != document
                        && isOneOrigin(documents[other.document].candidates[other.candidate], candidate)
                }
                documents[document].candidates[place].sameOriginAs = earlier
                if earlier == nil {
                    first[key, default: []].append(OtherCandidate(document: document, candidate: place))
                }
            }
        }
    }

    private static func isOneOrigin(_ one: Candidate, _ other: Candidate) -> Bool {
        if let left = one.dateStart, let right = other.dateStart, abs(left - right) > 3 { return false }
        if let left = one.attribution, let right = other.attribution, !share(left, right) { return false }
        guard let left = one.placeCode, let right = other.placeCode else { return true }
        let lefts = left.split(separator: ";")
        return right.split(separator: ";").contains { code in
            lefts.contains { $0.hasPrefix(code) || code.hasPrefix($0) }
        }
    }

    /// Whether two names of a source have a word in common.
    private static func share(_ left: String, _ right: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(Tokenizer.tokens(of: SourceText(plain: text)).filter { $0.text.utf8.count > 3 }.map(\.text))
        }
        return !words(left).isDisjoint(with: words(right))
    }
}
