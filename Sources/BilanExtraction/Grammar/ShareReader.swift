import BilanLanguage
import BilanModel

/// Reads per cents and fractions that have their base in the same sentence.
///
/// Without a base there is no figure of people. Source: METHODOLOGY sections 2 and 3.
struct ShareReader {
    let reader: SentenceReader
    let figures: FigureScanner
    private var items: [Item] { reader.items }

    /// A share: its items, its size in thousandths, and the words before it.
    private struct Share {
        var items: Range<Int>
        var thousandths: Int
        var qualifier: Qualifier
        var phrase: NounPhrase
    }

    /// Adds the figures that shares of others make; a share of a figure's own verb takes that figure's place.
    func add(to drafts: inout [Draft]) {
        for share in shares() {
            if let base = base(behind: share, drafts) {
                if let group = group(behind: behind(drafts[base])) {
                    append(share, of: base, group, &drafts)
                } else if drafts[base].binding.how == .passive, drafts[base].phrase.participle == nil,
                    drafts[base].phrase.measure == nil
                {
                    // "Two thirds of the 12,000 residents fled": the verb is of the share.
                    guard let part = estimate(share, of: drafts[base]) else { continue }
                    (drafts[base].estimate, drafts[base].qualifier) = (part, .fraction)
                }
            } else if let base = total(before: share, drafts), let group = group(behind: share.items.upperBound) {
                append(share, of: base, group, &drafts)
            }
        }
    }

    /// Behind a figure and the participle that belongs to it: "the 90 people killed".
    private func behind(_ draft: Draft) -> Int {
        let end = draft.phrase.end
        guard let trigger = draft.binding.trigger, trigger >= end, trigger - end < 2 else { return end }
        return items[end..<trigger].contains { $0.sense == .be } ? end : trigger + 1
    }

    private func append(_ share: Share, of base: Int, _ group: VictimGroup, _ drafts: inout [Draft]) {
        guard let part = estimate(share, of: drafts[base]) else { return }
        var draft = drafts[base]
        draft.phrase = share.phrase
        (draft.estimate, draft.qualifier, draft.group, draft.side) = (part, .fraction, group, nil)
        (draft.parent, draft.isWordedPart) = (base, true)
        drafts.append(draft)
    }

    private func estimate(_ share: Share, of base: Draft) -> Estimate? {
        guard let value = base.estimate.best ?? base.estimate.low, value < Quantity(1_000_000_000_000) else {
            return nil
        }
        let people = Quantity(Int((Double(value.thousandths) * Double(share.thousandths) / 1_000_000).rounded()))
        return people > .zero ? share.qualifier.estimate(people) : nil
    }

    // MARK: - Shares

    private func shares() -> [Share] {
        var shares: [Share] = []
        for phrase in reader.phrases {
            guard case .percent = phrase.head, let value = phrase.figure.value, value.thousandths <= 100_000 else {
                continue
            }
            shares.append(
                Share(
                    items: phrase.item..<phrase.end, thousandths: Int(value.thousandths / 100),
                    qualifier: phrase.figure.qualifier, phrase: phrase))
        }
        for place in items.indices where items[place].sense == .share {
            let words = reader.tokens[items[place].tokens].map(\.text).joined(separator: " ")
            guard let size = ShareReader.sizes[words] else { continue }
            let qualifier = qualifier(before: items[place].tokens.lowerBound)
            let figure = ReadFigure(qualifier ?? .exact, nil)
            let phrase = NounPhrase(
                item: place, end: place + 1, figure: figure, tokens: items[place].tokens, isImplicit: false,
                scanned: ScannedFigure(figure: figure, count: items[place].tokens.count), head: .percent)
            shares.append(
                Share(items: place..<(place + 1), thousandths: size, qualifier: qualifier ?? .exact, phrase: phrase))
        }
        return shares
    }

    private func qualifier(before token: Int) -> Qualifier? {
        for count in stride(from: min(3, token), to: 0, by: -1) {
            let words = reader.tokens[(token - count)..<token].map(\.text).joined(separator: " ")
            if let qualifier = figures.qualifier(words) { return qualifier }
        }
        return nil
    }

    private static let sizes: [String: Int] = [
        "half": 500, "a half": 500, "one half": 500, "two thirds": 667, "one third": 333, "a third": 333,
        "a quarter": 250,
        "one quarter": 250, "three quarters": 750, "a fifth": 200, "one fifth": 200, "two fifths": 400,
        "three fifths": 600,
        "four fifths": 800, "a tenth": 100, "la moitie": 500, "moitie": 500, "deux tiers": 667, "les deux tiers": 667,
        "un tiers": 333, "le tiers": 333, "un quart": 250, "le quart": 250, "trois quarts": 750,
        "les trois quarts": 750,
        "un cinquieme": 200, "le cinquieme": 200, "les quatre cinquiemes": 800, "un dixieme": 100,
    ]

    // MARK: - Bases

    /// "Of the 12,000 displaced": the figure right behind a share.
    private func base(behind share: Share, _ drafts: [Draft]) -> Int? {
        var place = share.items.upperBound
        guard place < items.count, items[place].sense == .of else { return nil }
        while place < items.count, items[place].sense == .of || items[place].sense == .skip { place += 1 }
        return drafts.firstIndex { $0.phrase.item == place }
    }

    /// "Of whom 60 per cent", "dont 40 % de femmes", "60 per cent of them children": a share of the total before it.
    private func total(before share: Share, _ drafts: [Draft]) -> Int? {
        guard let last = drafts.lastIndex(where: { $0.parent == nil && $0.phrase.item < share.items.lowerBound }) else {
            return nil
        }
        // "Sur les 1 200 déplacés recensés, 55 % sont des femmes".
        if reader.isSetOut(drafts[last].phrase) { return last }
        if share.items.upperBound + 1 < items.count,
            items[share.items.upperBound].sense == .of || items[share.items.upperBound].sense == .subset,
            ["them", "whom", "these", "which", "entre"].contains(text(share.items.upperBound + 1))
                || items[share.items.upperBound].sense == .subset
        {
            return last
        }
        var place = share.items.lowerBound - 1
        while place >= 0, share.items.lowerBound - place < 6 {
            switch items[place].sense {
            case .subset: return last
            case .skip, .of, .relative: place -= 1
            default: return items[place].mark == "(" ? last : nil
            }
        }
        return nil
    }

    private func text(_ place: Int) -> String { reader.tokens[items[place].tokens.lowerBound].text }

    /// Who the share is: "are children", "de femmes", "under 18"; nil when a verb says something else of them.
    private func group(behind start: Int) -> VictimGroup? {
        for place in start..<min(items.count, start + 9) {
            switch items[place].sense {
            case .person(let group) where group != .all: return group
            case .fighter: return .armedGroup
            case .past, .middle, .active, .state, .verb, .speech: return nil
            default:
                let words = reader.tokens[items[place].tokens.lowerBound...].prefix(4).map(\.text)
                if words.starts(with: ["under", "18"]) || words.starts(with: ["moins", "de", "18"])
                    || words.starts(with: ["under", "the", "age", "of"])
                {
                    return .child
                }
                if items[place].mark == ";" || items[place].mark == "." { return nil }
            }
        }
        return nil
    }
}
