import BilanModel
import BilanPlaces

/// An event that a row has told of in words, with days and place.
struct TypedEvent {
    let position: Int32
    let days: ClosedRange<CalendarDate>
    let place: Int32
}

extension FigureBook {
    /// The event that a row tells of in words, on its days and at its place; -1 without words.
    ///
    /// Rows of the same words are of one event when their days meet and their places are the same, or one lies in the
    /// other, or is not known. "Attack" in two towns on one day is two events.
    mutating func event(_ words: String, of record: RecordRow) -> Int32 {
        let key = SheetWords.key(words)
        guard !key.isEmpty else { return -1 }
        let days = CalendarDate(day: record.start)...CalendarDate(day: record.end)
        let known = typedEvents[key] ?? []
        if let same = known.first(where: { $0.days.overlaps(days) && isSame($0.place, record.place) }) {
            return same.position
        }
        let (position, _) = event(newID(words, days, record))
        call(position, words)
        eventDays[position] = days
        typedEvents[key] = known + [TypedEvent(position: position, days: days, place: record.place)]
        return position
    }

    /// The only event of these words so far; -1 when there is none or several.
    func onlyEvent(_ words: String) -> Int32 {
        let known = typedEvents[SheetWords.key(words)] ?? []
        return known.count == 1 ? known[0].position : -1
    }

    /// Gives an event its name, where it has none.
    mutating func call(_ event: Int32, _ words: String) {
        if batch.events[Int(event)].label.isEmpty { batch.events[Int(event)].label = words }
        if batch.events[Int(event)].labelFR.isEmpty { batch.events[Int(event)].labelFR = words }
    }

    /// An id from days, place and words: the same in the next edition of the sheet.
    private func newID(_ words: String, _ days: ClosedRange<CalendarDate>, _ record: RecordRow) -> String {
        let key = setting.gazetteer.card(record.place)?.key ?? SheetWords.key(batch.texts[record.placeText])
        let stem = [days.lowerBound.description, key, SheetWords.key(words)].filter { !$0.isEmpty }
            .joined(separator: " ")
        var id = stem
        var copy = 2
        while knowsEvent(id) {
            id = stem + " \(copy)"
            copy += 1
        }
        return id
    }

    /// The document that a row gives by title and address, as known on a day; -1 when it gives none.
    mutating func document(title: String, url: String, on day: CalendarDate?) -> Int32 {
        let key = [title, url, day?.description ?? ""]
        guard !title.isEmpty || !url.isEmpty else { return -1 }
        if let known = typedDocuments[key] { return known }
        // Its day is part of its id, for a page that is put right has another.
        var card = DocumentCard(id: key.filter { !$0.isEmpty }.joined(separator: " "))
        (card.title, card.url, card.knownOn) = (title, url, day)
        let position = Int32(batch.documents.count)
        batch.documents.append(card)
        typedDocuments[key] = position
        return position
    }

    private func isSame(_ one: Int32, _ other: Int32) -> Bool {
        if one == other || one == -1 || other == -1 { return true }
        return one >= 0 && other >= 0 && placing.isWithin(one, other)
    }
}
