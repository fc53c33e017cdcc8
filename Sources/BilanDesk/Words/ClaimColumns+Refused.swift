import BilanModel

extension ClaimColumns {
    /// The same claims without names that no output may print; others than those who keep the store read of a private
    /// person only that it was one.
    func refusing(_ names: NameList, for audience: Audience) -> ClaimColumns {
        var columns = self
        if audience != .internal { columns.sources = sources.mapValues(\.labelled) }
        guard !names.isEmpty else { return columns }
        columns.stated = columns.stated.map(names.refused)
        columns.sources = columns.sources.mapValues { card in
            var card = card
            for path in [\SourceCard.id, \.name, \.nameFR, \.publicLabel, \.publicLabelFR] {
                card[keyPath: path] = names.refused(card[keyPath: path])
            }
            return card
        }
        columns.documents = columns.documents.mapValues { card in
            var card = card
            for path in [\DocumentCard.id, \.title, \.url] { card[keyPath: path] = names.refused(card[keyPath: path]) }
            return card
        }
        columns.datasets = columns.datasets.mapValues { card in
            var card = card
            for path in [\DatasetCard.title, \.publisher, \.citation, \.licence] {
                card[keyPath: path] = names.refused(card[keyPath: path])
            }
            return card
        }
        columns.events = columns.events.mapValues { facts in
            var facts = facts
            for path in [\EventCard.id, \.label, \.labelFR, \.phrase, \.phraseFR] {
                facts.card[keyPath: path] = names.refused(facts.card[keyPath: path])
            }
            facts.actors = facts.actors.map(names.refused)
            facts.category = names.refused(facts.category)
            return facts
        }
        return columns
    }
}

extension SourceCard {
    /// The card with a label in place of the name of a private person.
    var labelled: SourceCard {
        guard isPrivatePerson, publicLabel.isEmpty else { return self }
        var card = self
        (card.publicLabel, card.publicLabelFR) = ("a private person", "un particulier")
        return card
    }
}
