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
    var material: BriefingMaterial

    /// The claims that could be known by the issue day, as the store had them after an entry.
    ///
    /// - Throws: `.unusable` for a place or a policy that the definition names and nobody knows.
    init(
        _ definition: ReportDefinition, _ period: Period, _ issueDay: CalendarDate, _ recordedBy: Int64?,
        _ store: Store,
        _ gazetteer: Gazetteer
    ) throws {
        guard let place = gazetteer.country(definition.place) ?? gazetteer.place(code: definition.place) else {
            throw DeskFailure(
                .unusable,
                "\(definition.name), place: this store does not know \"\(definition.place)\"; import its gazetteer")
        }
        guard let policy = Policies.named(definition.policy) else {
            let known = Policies.all.map(\.code).joined(separator: ", ")
            throw DeskFailure(
                .unusable, "\(definition.name), policy: \"\(definition.policy)\" is not allowed; use \(known)")
        }
        let edition = definition.boundaries.isEmpty ? nil : gazetteer.edition(named: definition.boundaries)
        let columns = try store.columns(ClaimSelection(knownBy: issueDay, recordedBy: recordedBy))
        let before = period.advanced(by: -1).end + definition.issuedAfter
        let previous = try store.columns(
            ClaimSelection(
                measures: [Measures.killed.id, Measures.injured.id], knownBy: before, recordedBy: recordedBy))
        self.definition = definition
        self.period = period
        self.issueDay = issueDay
        self.policy = policy
        material = BriefingMaterial(
            columns: columns, tally: Tally(columns, gazetteer: gazetteer),
            previous: Tally(previous, gazetteer: gazetteer),
            place: place, english: PlacePrinter(gazetteer, edition: edition),
            french: PlacePrinter(gazetteer, edition: edition, french: true), digest: columns.digest)
    }

    /// The briefing.
    func built() throws(QuestionError) -> Briefing { try built(of: period) }

    /// The same report of another period, as known now.
    func built(of period: Period) throws(QuestionError) -> Briefing {
        try BriefingBuilder(definition, material, period: period, issueDay: issueDay, policy: policy).build()
    }
}
