public import BilanAnalytics
public import BilanModel

/// Fills a report definition for one period.
///
/// It asks the tally the same questions anybody can ask, and adds nothing up itself: a number of a briefing is a cell of
/// a query or the number of one claim.
public struct BriefingBuilder: Sendable {
    let definition: ReportDefinition
    let material: BriefingMaterial
    let period: Period
    let issueDay: CalendarDate
    let policy: any Policy

    /// A builder for one period, as known on the issue day.
    public init(
        _ definition: ReportDefinition, _ material: BriefingMaterial, period: Period, issueDay: CalendarDate,
        policy: any Policy
    ) {
        self.definition = definition
        self.material = material
        self.period = period
        self.issueDay = issueDay
        self.policy = policy
    }

    /// The briefing.
    ///
    /// - Throws: `QuestionError` where a measure of the definition cannot be asked as the section asks it.
    public func build() throws(QuestionError) -> Briefing {
        let casualties = try CasualtySection(self)
        let displacement = try DisplacementSection(self)
        let needs = try NeedsSection(self)
        let past = try PastSection(self)
        let late = try LateSection(self)
        let uncounted = uncountedEvents(tolls: casualties.countedEvents)

        var sources = SourceList(material.columns)
        sources.add(
            claims: casualties.claims + displacement.claims + needs.claims + past.claims + late.claims,
            events: uncounted)
        let publisher = FigurePublisher(self, sources)

        var briefing = Briefing(
            definition: definition, period: period, issueDay: issueDay, placeCode: placeCode,
            adminVersion: material.english.editionName(for: material.place), placeNames: placeNames())
        briefing.regions = casualties.rows(publisher)
        briefing.tolls = casualties.tolls(publisher)
        briefing.conflicts = casualties.conflicts(publisher)
        briefing.partyClaims = casualties.partyClaims(publisher)
        briefing.displacement = displacement.figures(publisher)
        briefing.needs = needs.figures(publisher)
        briefing.past = past.figures(publisher)
        briefing.late = late.tolls(publisher)
        briefing.keyFigures =
            casualties.keyFigures(publisher) + displacement.keyFigures(publisher) + needs.keyFigures(publisher)
        briefing.previous = try previousTotals(publisher)
        briefing.uncounted = uncounted.map { number in
            let event = material.columns.events[number]
            return UncountedEvent(
                event: number, days: event?.days ?? period.days, sources: sources.positions(ofEvent: number))
        }
        briefing.sources = sources.lines
        briefing.claimsDigest = material.digest
        briefing.events = material.columns.events
        briefing.speakers = material.columns.sources
        for claim in briefing.figures.flatMap(\.claims) { briefing.speakerOfClaim[claim] = source(of: claim) }
        return briefing
    }

    var placeCode: String { material.english.code(material.place) }

    /// A question about the briefing's place and the days of its period.
    func question(_ measures: [Measure], levels: [Int] = [], byGroup: Bool = false) -> Question {
        var question = Question(measures: measures)
        question.levels = levels
        question.byGroup = byGroup
        question.within = material.place
        question.days = period.days
        question.daysType = period.type
        question.on = min(period.end, issueDay)
        question.knownBy = issueDay
        question.edition = nil
        question.policy = policy
        question.datasets = Set(definition.datasets)
        return question
    }

    /// Names of every place that a row may print.
    private func placeNames() -> [String: PlaceNames] {
        var names: [String: PlaceNames] = [:]
        for place in [material.place] + [1, 2].flatMap({ material.english.areas(level: $0, under: material.place) }) {
            names[material.english.code(place)] = PlaceNames(
                en: material.english.name(place), fr: material.french.name(place))
        }
        return names
    }

    /// Casualties of the period before, as they stood at the same age.
    private func previousTotals(_ publisher: FigurePublisher) throws(QuestionError) -> [PublishedFigure] {
        let before = period.advanced(by: -1)
        var question = question([Measures.killed, Measures.injured])
        question.days = before.days
        question.on = before.end
        question.knownBy = before.end + definition.issuedAfter
        let answer = material.keeping(try material.previous.answer(question), to: question)
        return answer.cells.map { publisher.figure($0, period: before, place: [placeCode], level: 0, tally: .previous) }
    }

    /// Events of the period for which nobody gives a number, neither alone nor inside another event's toll.
    private func uncountedEvents(tolls counted: Set<Int32>) -> [Int32] {
        let events = material.columns.events
        let tree = EventTree(events)
        // A frame around events that are counted or listed themselves says nothing new.
        let frames = Set(events.values.flatMap(\.card.parents))
        let listed = events.filter { number, event in
            guard let days = event.days, period.days.contains(days.lowerBound), !event.documents.isEmpty else {
                return false
            }
            return !event.card.label.isEmpty && event.category != "other" && !frames.contains(number)
                && !counted.contains(number) && counted.isDisjoint(with: tree.ancestors(of: number))
                && material.english.isInside(event.place, material.place)
                && event.datasets.contains { number in
                    material.columns.datasets[number].map { $0.audience.rawValue <= material.audience.rawValue } ?? true
                }
        }
        return listed.sorted { left, right in
            // The latest first: what happened at the end of the week has been said least about.
            let days = (left.value.days?.lowerBound ?? period.start, right.value.days?.lowerBound ?? period.start)
            return days.0 == days.1 ? left.value.card.id < right.value.card.id : days.0 > days.1
        }.map(\.key)
    }
}
