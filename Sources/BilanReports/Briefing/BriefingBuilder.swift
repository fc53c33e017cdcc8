public import BilanAnalytics
import BilanLanguage
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
        let periods = try PeriodSection(self, scope: casualties.scope)
        let map = try MapSection(self)
        let past = try PastSection(self)
        let late = try LateSection(self)
        let uncounted = has(.casualties) ? uncountedEvents(tolls: casualties.countedEvents) : []

        var sources = SourceList(material.columns)
        sources.add(
            claims: casualties.claims + periods.claims + map.claims + displacement.claims + needs.claims + past.claims
                + late.claims + material.history.revised.flatMap(\.figure.claims),
            events: uncounted)
        let publisher = FigurePublisher(self, sources)

        var briefing = Briefing(
            definition: definition, period: period, issueDay: issueDay, placeCode: placeCode,
            adminVersion: adminVersion, placeNames: placeNames())
        briefing.countryOfArea = countryOfArea
        briefing.audience = material.audience
        if has(.casualties) { briefing.regions = casualties.rows(publisher) }
        briefing.periods = periods.rows(publisher)
        briefing.map = map.map(publisher)
        briefing.mapAbsence = map.absence
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
        briefing.partners = material.tally.partners(of: material.place, period.days).map {
            PartnerAccount(reported: $0.reported.count, expected: $0.expected.count, silent: $0.silent)
        }
        briefing.lastIssues = material.history.issues
        briefing.revised = material.history.revised.map { revised in
            var cited = revised
            cited.figure.sources = sources.positions(of: revised.figure.claims)
            return cited
        }
        briefing.uncounted = uncounted.map { number in
            let event = material.columns.events[number]
            return UncountedEvent(
                event: number, days: event?.days ?? period.days, placeCodes: regionCodes(of: event?.place ?? -1),
                sources: sources.positions(ofEvent: number))
        }
        briefing.sources = sources.lines
        briefing.claimsDigest = material.digest
        briefing.events = material.columns.events
        briefing.speakers = material.columns.sources
        for claim in briefing.figures.flatMap(\.claims) { briefing.speakerOfClaim[claim] = source(of: claim) }
        return briefing
    }

    /// The code of the place; those of several places together, joined.
    var placeCode: String { material.members.map { material.english.code($0) }.joined(separator: "+") }

    /// Whether the definition has a section.
    func has(_ section: ReportSection) -> Bool { definition.sections.contains(section) }

    /// The measures among these that the definition speaks of.
    func spoken(of measures: [Measure]) -> [Measure] {
        definition.measures.isEmpty ? measures : measures.filter { definition.measures.contains($0.code) }
    }

    /// Areas of a level in the places of the briefing, in the order of their codes.
    func areas(level: Int) -> [Int32] {
        material.members.flatMap { level == 0 ? [$0] : material.english.areas(level: level, under: $0) }
    }

    private var adminVersion: String {
        var editions: [String] = []
        for member in material.members {
            let edition = material.english.editionName(for: member)
            if !editions.contains(edition) { editions.append(edition) }
        }
        return editions.joined(separator: "; ")
    }

    /// Code of the country of each area, where the briefing covers several.
    private var countryOfArea: [String: String] {
        guard material.members.count > 1 else { return [:] }
        var countries: [String: String] = [:]
        for member in material.members {
            for place in [member] + [1, 2].flatMap({ material.english.areas(level: $0, under: member) }) {
                countries[material.english.code(place)] = material.english.code(member)
            }
        }
        return countries
    }

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
        for place in material.members + [1, 2].flatMap({ areas(level: $0) }) {
            names[material.english.code(place)] = PlaceNames(
                en: material.english.name(place), fr: material.french.name(place))
        }
        if material.members.count > 1 {
            names[placeCode] = PlaceNames(
                en: Language.en.list(material.members.map { material.english.name($0) }),
                fr: Language.fr.list(material.members.map { material.french.name($0) }))
        }
        return names
    }

    /// Casualties of the period compared with, as they stood at the same age.
    private func previousTotals(_ publisher: FigurePublisher) throws(QuestionError) -> [PublishedFigure] {
        guard has(.casualties), let before = definition.compared(with: period) else { return [] }
        var question = question([Measures.killed, Measures.injured])
        question.days = before.days
        question.on = before.end
        question.knownBy = before.end + definition.issuedAfter
        let answer = material.keeping(try material.previous.answer(question), to: question)
        return answer.cells.map { cell in
            var figure = publisher.figure(cell, period: before, place: [placeCode], level: 0, tally: .previous)
            // What is known of that period by now is another number, and stands under the plain id.
            figure.id += ".same_age"
            return figure
        }
    }
}
