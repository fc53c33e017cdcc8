import BilanModel

/// The batch of a figures sheet while it grows, with its sources, documents, events and origins by their ids.
struct FigureBook {
    var batch: Batch
    let setting: ImportSetting
    var placing: Placing
    private var sources: [String: Int32] = [:]
    private var sourceNames: [String: Int32] = [:]
    private var graded: Set<Int32> = []
    private var documents: [String: Int32] = [:]
    var events: [String: Int32] = [:]
    /// Days of events by position, where the events sheet gives them.
    var eventDays: [Int32: ClosedRange<CalendarDate>] = [:]
    private var origins: [String: Int32] = [:]
    private var placeSets: [[Int32]: Int32] = [:]
    private(set) var hasDocuments = false
    private(set) var hasEvents = false

    /// Events that rows have told of in words.
    var typedEvents: [String: [TypedEvent]] = [:]
    /// Documents that rows have told of by title and address.
    var typedDocuments: [[String]: Int32] = [:]

    /// The book of a sheet, or of the rows of a sheet that name this dataset.
    init(_ setting: ImportSetting, dataset: String? = nil, _ about: SheetAbout = SheetAbout()) {
        self.setting = setting
        placing = Placing(setting.gazetteer)
        var card = setting.card(kind: .claims, code: dataset ?? about.dataset)
        if card.title.isEmpty { card.title = about.title }
        if card.publisher.isEmpty { card.publisher = about.publisher }
        batch = Batch(dataset: card, format: FigureColumn.shape.name)
        batch.coverage = setting.options.coverage.isEmpty ? about.coverage : setting.options.coverage
        batch.publishedOn = about.publishedOn
        batch.findings = about.findings
    }

    // MARK: Sources

    mutating func readSources(_ sheet: Sheet) throws(IngestError) {
        var cells = Cells<SourceColumn>(sheet)
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let id = cells.needed(.id, row) else { return }
            guard sources[id] == nil else { return cells.setAside(.duplicateId, .id, row) }
            let name = cells[.name, row]
            var card = SourceCard(id: id, name: name.isEmpty ? id : name)
            card.nameFR = cells[.nameFr, row]
            card.kind = cells[.kind, row]
            card.publicLabel = cells[.publicLabel, row]
            card.publicLabelFR = cells[.publicLabelFr, row]
            let position = Int32(batch.sources.count)
            let grade = cells[.grade, row]
            if let known = Grade(grade) {
                card.grade = known
                graded.insert(position)
            } else if !grade.isEmpty {
                cells.note(.unknownWord, .grade, row, .leftEmpty, allowed: ["A to F", "A1 to F6"])
            }
            batch.sources.append(card)
            sources[id] = position
            if sourceNames[card.name] == nil { sourceNames[card.name] = position }
        }
        batch.findings += cells.findings
    }

    /// The source of an id or a name, new when nobody knows it.
    mutating func source(_ text: String) -> Int32 {
        if text.isEmpty { return -1 }
        if let known = sources[text] ?? sourceNames[text] { return known }
        let position = Int32(batch.sources.count)
        var card = SourceCard(id: text, name: text)
        card.grade = batch.dataset.grade
        batch.sources.append(card)
        sources[text] = position
        return position
    }

    /// The grade of a figure that carries none: of its source, of its document's publisher, of the dataset.
    func grade(source: Int32, document: Int32) -> Grade {
        if graded.contains(source) { return batch.sources[Int(source)].grade }
        if source < 0, document >= 0 {
            let publisher = batch.documents[Int(document)].publisher
            if graded.contains(publisher) { return batch.sources[Int(publisher)].grade }
        }
        return batch.dataset.grade
    }

    // MARK: Documents

    mutating func readDocuments(_ sheet: Sheet) throws(IngestError) {
        hasDocuments = true
        var cells = Cells<DocumentColumn>(sheet)
        try sheet.forEachRow { row throws(IngestError) in
            guard cells.begin(row), let id = cells.needed(.id, row) else { return }
            guard documents[id] == nil else { return cells.setAside(.duplicateId, .id, row) }
            var card = DocumentCard(id: id)
            card.title = cells[.title, row]
            card.publisher = source(cells[.publisher, row])
            card.url = cells[.url, row]
            card.language = cells[.language, row].lowercased()
            let kind = cells[.kind, row].lowercased()
            card.isPrimary = kind == "primary"
            if !["", "primary", "secondary"].contains(kind) {
                cells.note(.unknownWord, .kind, row, .leftEmpty, allowed: ["primary", "secondary"])
            }
            let published = cells.day(.publishedOn, row)
            let known = cells.day(.knownOn, row)
            card.knownOn = known ?? published
            // A day that is not the day of publication was proved some other way.
            let usual = known == nil || known == published ? KnownBasis.published : .inferred
            card.knownBasis = cells.mildWord(.knownBasis, row, KnownBasis.self) ?? usual
            documents[id] = Int32(batch.documents.count)
            batch.documents.append(card)
        }
        batch.findings += cells.findings
    }

    /// The document of an id; new when nobody knows it, and `isNew` then.
    mutating func document(_ id: String) -> (position: Int32, isNew: Bool) {
        if id.isEmpty { return (-1, false) }
        if let known = documents[id] { return (known, false) }
        let position = Int32(batch.documents.count)
        batch.documents.append(DocumentCard(id: id))
        documents[id] = position
        return (position, true)
    }

    /// The day on which what stands in a document could be known, or `RecordRow.unknownDay`.
    func knownOn(document: Int32) -> Int32 {
        document < 0 ? RecordRow.unknownDay : batch.documents[Int(document)].knownOn?.day ?? RecordRow.unknownDay
    }

    // MARK: Events and origins

    /// The event of an id; new when nobody knows it, and `isNew` then.
    mutating func event(_ id: String) -> (position: Int32, isNew: Bool) {
        if id.isEmpty { return (-1, false) }
        if let known = events[id] { return (known, false) }
        let position = Int32(batch.events.count)
        batch.events.append(EventCard(id: id))
        events[id] = position
        return (position, true)
    }

    /// Whether an event of this id is there.
    func knowsEvent(_ id: String) -> Bool { events[id] != nil }

    /// Says that an events sheet was given, so that an id it lacks is a finding.
    mutating func eventsWereGiven() { hasEvents = true }

    /// The origin of a key; the first row that names its source decides who speaks.
    mutating func origin(_ key: String, source: Int32) -> Int32 {
        if let known = origins[key] {
            if batch.origins[Int(known)].source < 0 { batch.origins[Int(known)].source = source }
            return known
        }
        let position = Int32(batch.origins.count)
        batch.origins.append(OriginCard(key: key, source: source))
        origins[key] = position
        return position
    }

    /// Whether an origin of this key is there.
    func knowsOrigin(_ key: String) -> Bool { origins[key] != nil }

    /// The coded form of several places that one figure covers together.
    mutating func placeSet(_ members: [Int32]) -> Int32 {
        if let known = placeSets[members] { return -2 - known }
        let position = Int32(batch.placeSets.count)
        batch.placeSets.append(members)
        placeSets[members] = position
        return -2 - position
    }
}
