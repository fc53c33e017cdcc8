import BilanExtraction
import BilanIngest
import BilanModel
import BilanPlaces

/// Makes rows of what was read in texts: each figure with its event, its origin and its part beside the others.
struct Proposer {
    let articles: [ReviewArticle]
    let gazetteer: Gazetteer
    var figures: [ProposedFigure] = []
    /// Who speaks in each figure.
    var speakers: [Speaker] = []
    private(set) var book: EventBook
    /// Event of each figure, by position; nil for none.
    var eventOf: [Int?] = []

    init(_ articles: [ReviewArticle], _ gazetteer: Gazetteer, stored: [KnownEvent]) {
        self.articles = articles
        self.gazetteer = gazetteer
        book = EventBook(gazetteer, stored: stored)
        for (position, article) in articles.enumerated() {
            for candidate in article.document.candidates {
                let row = CandidateCells(candidate, of: article)
                var figure = ProposedFigure(
                    number: figures.count + 1, article: position, candidate: candidate, cells: row.cells)
                figure.remarks = row.remarks
                figures.append(figure)
                speakers.append(Speaker(candidate.attribution))
            }
        }
        eventOf = Array(repeating: nil, count: figures.count)
        findEvents()
        book.nameProposed()
        for position in figures.indices { settle(position) }
        for position in figures.indices { attribute(position) }
        for position in figures.indices { takePart(position) }
    }

    // MARK: - Events

    /// Well-dated and well-placed figures first, so that vaguer words find the event they tell of.
    private mutating func findEvents() {
        let order = figures.indices.filter { isOfEvent($0) }.sorted { left, right in
            let (one, two) = (vagueness(left), vagueness(right))
            return one == two ? left < right : one.lexicographicallyPrecedes(two)
        }
        for position in order where eventOf[position] == nil {
            if let parts = joinAsParts(position) {
                for (part, event, total) in parts where eventOf[part] == nil {
                    figures[part].sum = total
                    join(part, event, "with others it makes the \(place(of: total))")
                }
                continue
            }
            let query = query(position)
            if let (event, reason) = book.event(of: query) {
                join(position, event, words(reason))
            } else if query.days != nil {
                begin(position, query)
            }
        }
    }

    private func isOfEvent(_ position: Int) -> Bool {
        let candidate = figures[position].candidate
        return figures[position].cells[.accrual] == Accrual.period.token && candidate.measure.kind == .flow
            && (candidate.kind == .event || candidate.kind == .subset)
    }

    private func vagueness(_ position: Int) -> [Int] {
        let query = query(position)
        let widest = query.places.contains { gazetteer.isCountry($0) } ? 1 : query.places.isEmpty ? 2 : 0
        return [query.days == nil ? 2 : query.days?.length == 1 ? 0 : 1, widest]
    }

    private func query(_ position: Int) -> EventBook.Query {
        let candidate = figures[position].candidate
        let days = candidate.dateStart.flatMap { start in candidate.dateEnd.map { start...max(start, $0) } }
        let codes = (candidate.placeCode ?? "").split(separator: ";")
        return EventBook.Query(
            measure: candidate.measure, group: candidate.group.group(side: candidate.side),
            estimate: candidate.estimate, days: days,
            places: codes.compactMap { gazetteer.country($0) ?? gazetteer.place(code: $0) }.sorted(),
            article: figures[position].article, id: figures[position].id)
    }

    /// The parts of one sentence that a total elsewhere is the sum of.
    private func joinAsParts(_ position: Int) -> [(Int, Int, StatedFigure)]? {
        let figure = figures[position]
        let parts = figures.indices.filter {
            let other = figures[$0]
            return other.article == figure.article && isOfEvent($0) && eventOf[$0] == nil
                && other.candidate.sentenceSpan == figure.candidate.sentenceSpan
                && other.candidate.measure == figure.candidate.measure && !other.candidate.group.isAcross
        }
        guard let (event, total) = book.event(ofParts: parts.map { query($0) }) else { return nil }
        return parts.map { ($0, event, total) }
    }

    private mutating func begin(_ position: Int, _ query: EventBook.Query) {
        let codes = figures[position].cells[.placeCode] ?? ""
        var event = KnownEvent(id: "", places: query.places, placeCode: codes)
        event.days = query.days
        if codes.isEmpty { event.home = articles[figures[position].article].id }
        event.id = event.proposedID
        join(position, book.add(event), nil)
    }

    /// Puts a figure with its event, and says why.
    private mutating func join(_ position: Int, _ number: Int, _ why: String?) {
        let event = book.events[number]
        eventOf[position] = number
        if event.stored != nil, !event.figures.contains(where: { $0.id == figures[position].id }) {
            let called = event.label.isEmpty ? event.id : "\(event.id) (\(event.label))"
            figures[position].remarks.append(
                "joins event \(called), already in the store" + (why.map { ": " + $0 } ?? ""))
        } else if let why, let first = event.figures.first?.number {
            figures[position].remarks.append("same event as \(first): " + why)
        }
        let candidate = figures[position].candidate
        let said = StatedFigure(
            measure: candidate.measure, group: candidate.group.group(side: candidate.side),
            estimate: candidate.estimate, claimant: candidate.claimant, verification: candidate.verification,
            origin: nil, speaker: speakers[position], number: figures[position].number, id: nil,
            article: figures[position].article)
        let codes = figures[position].cells[.placeCode] ?? ""
        book.add(said, to: number, query(position), codes: codes)
    }

    /// Writes an event into the row of its figure, with the event's days and places where the sentence only looks back at
    /// them.
    private mutating func settle(_ position: Int) {
        guard let number = eventOf[position] else { return }
        let event = book.events[number]
        figures[position].cells[.event] = event.id
        figures[position].joined = event.stored
        let query = query(position)
        let looksBack = query.days.map { days in event.days.map { days.contains($0) } ?? false } ?? true
        if let days = event.days, query.days != days, looksBack || figures[position].sum != nil {
            figures[position].cells[.dateStart] = days.lowerBound.description
            figures[position].cells[.dateEnd] = days.upperBound.description
            figures[position].cells[.datePrecision] = CandidateCells.precision(days)
            figures[position].remarks.append("Its days are those of the event.")
        }
        if !event.placeCode.isEmpty, event.places != query.places,
            query.places.isEmpty || gazetteer.covers(query.places, event.places)
        {
            figures[position].cells[.placeCode] = event.placeCode
            figures[position].cells[.placePrecision] = CandidateCells.placePrecision(event.placeCode)
            figures[position].remarks.append("Its place is that of the event.")
        }
    }

    private func words(_ reason: EventBook.Reason) -> String? {
        switch reason {
        case .itself: nil
        case .copy(let twin): "it says what \(place(of: twin)) says"
        case .sameDaysAndPlace: "same days and place"
        case .sameText: "the text goes on about it"
        }
    }

    /// "64 of number 3", "64 of the store".
    private func place(of figure: StatedFigure) -> String {
        let value = (figure.estimate.best ?? figure.estimate.low ?? figure.estimate.high)?.description ?? "words"
        return value + (figure.number.map { " of number \($0)" } ?? " of the store")
    }
}
