import BilanLanguage
import BilanModel

/// Reads per cents and fractions that have their base in the same sentence.
///
/// Without a base there is no figure of people. Source: METHODOLOGY sections 2 and 3.
struct ShareReader {
    let reader: SentenceReader
    let drafts: [Draft]

    /// "60 per cent of the 12,000 displaced", "dont 40 % d'enfants".
    func draft(_ number: Int) -> Draft? {
        let phrase = reader.phrases[number]
        guard let share = phrase.figure.value, share.thousandths > 0, share.thousandths <= 100_000 else { return nil }
        guard let base = base(number), let value = base.estimate.best ?? base.estimate.low else { return nil }
        let people = Quantity(Int((Double(value.thousandths) * Double(share.thousandths) / 100_000_000).rounded()))
        guard people > .zero else { return nil }
        let estimate =
            phrase.figure.qualifier == .vague ? Estimate.exact(people) : phrase.figure.qualifier.estimate(people)
        var draft = Draft(
            phrase: phrase, measure: base.measure, binding: base.binding, estimate: estimate, qualifier: .fraction,
            group: .all, side: nil, unit: base.unit)
        draft.group = groupBehind(phrase) ?? .all
        // A share of everybody that says nobody else is no part of its own.
        guard draft.group != .all else { return nil }
        draft.parent = drafts.firstIndex { $0.phrase.item == base.phrase.item }
        return draft
    }

    /// The figure that a share is of: "of the N …" behind it, or the total whose part it opens.
    private func base(_ number: Int) -> Draft? {
        let item = reader.phrases[number].item
        guard let last = drafts.last(where: { $0.parent == nil }) else { return nil }
        var place = item - 1
        while place >= 0, item - place < 6 {
            switch reader.items[place].sense {
            case .subset: return last
            case .skip, .of, .relative: place -= 1
            default: return reader.items[place].mark == "," || reader.items[place].mark == "(" ? last : nil
            }
        }
        return nil
    }

    /// Who the share is: "60 per cent of them children", "dont 40 % de femmes".
    private func groupBehind(_ phrase: NounPhrase) -> VictimGroup? {
        for place in phrase.end..<min(reader.items.count, phrase.end + 6) {
            if case .sense(.person(let group)) = reader.items[place].kind { return group }
        }
        return nil
    }
}
