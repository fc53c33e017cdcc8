import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanReports
import BilanStore

/// What a briefing is made from, before it is made.
struct BriefingParts {
    let definition: ReportDefinition
    let period: Period
    let issueDay: CalendarDate
    let policy: any Policy
    /// The store's places, with those of the report as one.
    let gazetteer: Gazetteer
    var material: BriefingMaterial

    /// The claims that could be known by the issue day and that its readers may see, as the store had them after an entry.
    ///
    /// - Throws: `.unusable` for a place, boundaries or a policy that the definition names and nobody knows.
    init(
        _ definition: ReportDefinition, _ period: Period, _ issueDay: CalendarDate, _ recordedBy: Int64?,
        _ store: Store, _ gazetteer: Gazetteer, for readers: Readers
    ) throws {
        let area = try BriefingArea(definition, gazetteer)
        guard let policy = Policies.named(definition.policy) else {
            let known = Policies.all.map(\.code).joined(separator: ", ")
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(definition.name), policy: \"\(definition.policy)\" is not allowed; use \(known)",
                    fr: "\(definition.name), policy : « \(definition.policy) » n’est pas permis ; employez \(known)"))
        }
        func known(_ selection: ClaimSelection) throws -> ClaimColumns {
            var selection = selection
            selection.audience = readers.audience
            return try store.columns(selection).refusing(NameList.inUse(), for: readers.audience)
        }
        let columns = try known(ClaimSelection(knownBy: issueDay, recordedBy: recordedBy))
        let before = (definition.compared(with: period) ?? period.advanced(by: -1)).end + definition.issuedAfter
        let previous = try known(
            ClaimSelection(
                measures: [Measures.killed.id, Measures.injured.id], knownBy: before, recordedBy: recordedBy))
        self.definition = definition
        self.period = period
        self.issueDay = issueDay
        self.policy = policy
        self.gazetteer = area.gazetteer
        material = BriefingMaterial(
            columns: columns, tally: Tally(columns, gazetteer: area.gazetteer),
            previous: Tally(previous, gazetteer: area.gazetteer),
            place: area.place, members: area.members, english: PlacePrinter(area.gazetteer, edition: area.edition),
            french: PlacePrinter(area.gazetteer, edition: area.edition, french: true), digest: columns.digest)
        material.audience = readers.audience
        material.withholding = readers.withholding
        material.borders = try area.borders(of: definition, material.english, in: store)
    }

    /// The briefing.
    func built() throws(QuestionError) -> Briefing { try built(of: period) }

    /// The same report of another period, as known now.
    func built(of period: Period) throws(QuestionError) -> Briefing {
        try BriefingBuilder(definition, material, period: period, issueDay: issueDay, policy: policy).build()
    }
}
