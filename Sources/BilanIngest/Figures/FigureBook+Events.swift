import BilanModel

extension FigureBook {
    /// Events as cards, and as records without claims that carry class, days, place and document.
    ///
    /// An event told of in several documents is a record of each, the earliest known first. An event without days is a
    /// card only: its row counts as set aside, because no record came of it.
    mutating func readEvents(_ sheet: Sheet) throws(IngestError) {
        eventsWereGiven()
        var cells = Cells<EventColumn>(sheet)
        var parents: [(child: Int32, ids: [String], row: Int)] = []
        let label = batch.texts.code(sheet.label)
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let id = cells.needed(.id, row) else { return }
            guard events[id] == nil else { return cells.setAside(.duplicateId, .id, row) }
            let (event, _) = event(id)
            batch.events[Int(event)].label = cells[.labelEn, row]
            batch.events[Int(event)].labelFR = cells[.labelFr, row]
            batch.events[Int(event)].phrase = cells[.phraseEn, row]
            batch.events[Int(event)].phraseFR = cells[.phraseFr, row]
            parents.append((event, cells.list(.parent, row), row.number))

            guard let days = days(&cells, .dateStart, .dateEnd, row) else {
                if cells[.dateStart, row].isEmpty { return cells.setAside(.missingCell, .dateStart, row) }
                return cells.setAside()
            }
            eventDays[event] = days.range
            var record = RecordRow()
            record.event = event
            record.sheet = label
            record.row = Int32(clamping: row.number)
            record.start = days.range.lowerBound.day
            record.end = days.range.upperBound.day
            record.datePrecision = precision(&cells, .datePrecision, row, 5) ?? days.precision
            record.wherePrecision = precision(&cells, .placePrecision, row, 7) ?? 0
            record.category = batch.texts.code(cells[.class, row].lowercased())
            place(&record, &cells, .place, .placeCode, row)
            record.note = batch.texts.code(cells[.note, row])
            record.extra = Extra.code(cells.columns.unknown, row, in: &batch.texts)

            var told: [Int32] = []
            for name in cells.list(.document, row) {
                let (document, isNew) = document(name)
                if isNew && hasDocuments { cells.note(.danglingReference, .document, row, .kept, value: name) }
                if !told.contains(document) { told.append(document) }
            }
            // Records have an id of their own, apart from those of figures: the event's, and which document tells of it.
            let unknown = RecordRow.unknownDay
            told.sort { left, right in
                let (first, second) = (knownOn(document: left), knownOn(document: right))
                if first != second { return second == unknown || (first != unknown && first < second) }
                return left < right
            }
            for document in told.isEmpty ? [-1] : told {
                record.document = document
                record.knownOn = knownOn(document: document)
                let suffix = document < 0 ? "" : "@" + batch.documents[Int(document)].id
                record.externalID = batch.texts.code("event:" + id + suffix)
                batch.records.append(record)
            }
        }
        batch.rowsRead += cells.rowsRead
        batch.rowsSetAside += cells.rowsSetAside
        batch.findings += cells.findings
        link(parents, sheet.label)
    }

    /// Ties events to those they are part of; a tie to nowhere, or one that would close a circle, is left out aloud.
    private mutating func link(_ parents: [(child: Int32, ids: [String], row: Int)], _ label: String) {
        for (child, ids, row) in parents {
            for id in ids {
                guard let parent = events[id], !isAbove(child, parent) else {
                    batch.findings.append(
                        Finding(
                            .danglingReference, sheet: label, row: row, column: EventColumn.parent.token, value: id,
                            done: .leftEmpty))
                    continue
                }
                if !batch.events[Int(child)].parents.contains(parent) {
                    batch.events[Int(child)].parents.append(parent)
                }
            }
        }
    }

    /// Whether an event is another one or stands above it.
    private func isAbove(_ event: Int32, _ other: Int32) -> Bool {
        var next = [other]
        var seen: Set<Int32> = []
        while let place = next.popLast() {
            if place == event { return true }
            if seen.insert(place).inserted { next += batch.events[Int(place)].parents }
        }
        return false
    }
}
