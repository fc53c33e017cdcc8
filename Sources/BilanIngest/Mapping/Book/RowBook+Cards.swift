import BilanModel

extension RowBook {
    /// The source of an id, new or known; -1 for an empty id.
    ///
    /// What `change` says of it counts when it is new.
    mutating func source(_ id: String, name: String = "", _ change: (inout SourceCard) -> Void = { _ in }) -> Int32 {
        if id.isEmpty { return -1 }
        if let known = sources[id] { return known }
        let position = Int32(batch.sources.count)
        var card = SourceCard(id: id, name: name.isEmpty ? id : name)
        card.grade = batch.dataset.grade
        change(&card)
        batch.sources.append(card)
        sources[id] = position
        return position
    }

    /// The document of an id, new or known; -1 for an empty id.
    ///
    /// What `change` says of it counts when it is new.
    mutating func document(_ id: String, _ change: (inout DocumentCard) -> Void = { _ in }) -> Int32 {
        if id.isEmpty { return -1 }
        if let known = documents[id] { return known }
        let position = Int32(batch.documents.count)
        var card = DocumentCard(id: id)
        change(&card)
        batch.documents.append(card)
        documents[id] = position
        return position
    }

    /// The event of an id, new or known, for rows that tell of one event.
    mutating func event(_ id: String) -> Int32 {
        if let known = events[id] { return known }
        let position = Int32(batch.events.count)
        batch.events.append(EventCard(id: id))
        events[id] = position
        return position
    }

    /// The origin of a key, new or known: figures of one origin are copies of one utterance.
    mutating func origin(_ key: String, source: Int32) -> Int32 {
        if let known = origins[key] { return known }
        let position = Int32(batch.origins.count)
        batch.origins.append(OriginCard(key: key, source: source))
        origins[key] = position
        return position
    }

    /// An origin that no other row can have, so that nobody keeps its key: the file's id stands in it once.
    mutating func ownOrigin(_ key: String, source: Int32) -> Int32 {
        batch.origins.append(OriginCard(key: key, source: source, isOwn: true))
        return Int32(batch.origins.count - 1)
    }

    /// The coded form of several places that one figure covers together: sorted place numbers.
    mutating func placeSet(_ members: [Int32]) -> Int32 {
        if let known = placeSets[members] { return -2 - known }
        let position = Int32(batch.placeSets.count)
        batch.placeSets.append(members)
        placeSets[members] = position
        return -2 - position
    }
}
