import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanReports
import BilanTestSupport

/// Claims typed by hand over the small Mali, built into a briefing the way the program does it.
struct ClaimsFixture {
    private var builder = ColumnsBuilder()
    private var touches: [(inout ClaimColumns) -> Void] = []

    /// What is written beside a number.
    struct Said {
        var qualifier: Qualifier
        var words: String

        init(_ qualifier: Qualifier, _ words: String) {
            self.qualifier = qualifier
            self.words = words
        }
    }

    /// Declares what an event is called and when it was.
    mutating func event(_ id: String, _ english: String, _ french: String, at place: String, on day: String) {
        touches.append { columns in
            let number = columns.events.first { $0.value.card.id == id }?.key ?? Int32(columns.events.count + 1000)
            var facts =
                columns.events[number]
                ?? EventFacts(
                    card: EventCard(id: id), uid: UInt64(number), days: nil, place: -1, category: "", documents: [])
            facts.card.label = english
            facts.card.labelFR = french
            facts.days = CalendarDate.of(day)...CalendarDate.of(day)
            facts.place = SmallMali.place(place)
            facts.category = "attack_town"
            facts.documents = columns.documents.keys.sorted().prefix(1).map { $0 }
            columns.events[number] = facts
        }
    }

    /// Declares a publisher's own series.
    mutating func series(_ code: String, by publisher: String) {
        builder.dataset(code, .series)
        touches.append { columns in
            for (number, card) in columns.datasets where card.code == code {
                columns.datasets[number]?.publisher = publisher
                columns.datasets[number]?.title = "Series of " + publisher
            }
        }
    }

    /// Adds a claim with its words; `more` says it to the builder.
    @discardableResult
    mutating func say(
        _ said: Said, precision: UInt8 = 1, document: String? = "000_a", asOf: String? = nil,
        _ more: (inout ColumnsBuilder) -> Int
    ) -> Int {
        let position = more(&builder)
        touches.append { columns in
            columns.qualifier[position] = said.qualifier
            columns.stated[position] = said.words
            columns.datePrecision[position] = precision
            if let asOf { columns.referenceDay[position] = CalendarDate.of(asOf).day }
            guard let document, columns.document[position] >= 0 else { return }
            var card = DocumentCard(id: document)
            card.title = "Report \(document), \"quoted\", =1+2"
            card.url = "https://example.org/" + document
            card.language = "en"
            card.knownOn = CalendarDate(day: columns.knownFrom[position])
            card.knownBasis = .inferred
            columns.documents[columns.document[position]] = card
        }
        return position
    }

    /// The claims as the store would hand them over.
    private var columns: ClaimColumns {
        var columns = builder.columns
        columns.datePrecision = Array(repeating: 1, count: columns.count)
        for touch in touches { touch(&columns) }
        return columns
    }

    static let definition = makeDefinition()

    private static func makeDefinition() -> ReportDefinition? {
        try? ReportDefinition(
            yaml: """
                report: mali-weekly
                title:
                  en: "Mali: weekly humanitarian briefing"
                  fr: "Mali : bulletin humanitaire hebdomadaire"
                place: MLI
                period: week
                issued_after: 7
                languages: [en, fr]
                policy: most_reliable
                datasets: []
                series: [ucdp, idmc]
                organisation: "A sample desk"
                contact:
                  en: "the desk"
                  fr: "le bureau"
                licence:
                  en: "Figures may be quoted with their source."
                  fr: "Les chiffres peuvent être cités avec leur source."
                disclaimer:
                  en: "The names used do not imply any opinion on the legal status of a territory."
                  fr: "Les noms employés n’impliquent aucune prise de position quant au statut d’un territoire."
                """, file: "mali-weekly.yaml")
    }

    /// The briefing of a week, issued seven days after it; `earlier` is what was known for the issue before.
    func briefing(
        _ period: Period, _ definition: ReportDefinition, earlier: ClaimsFixture? = nil,
        borders: [String: AreaShape] = [:]
    ) throws -> Briefing {
        let gazetteer = SmallMali.gazetteer
        let columns = columns
        var material = BriefingMaterial(
            columns: columns, tally: Tally(columns, gazetteer: gazetteer),
            previous: Tally(earlier?.columns ?? ClaimColumns(), gazetteer: gazetteer), place: SmallMali.place("MLI"),
            english: PlacePrinter(gazetteer, edition: nil), french: PlacePrinter(gazetteer, edition: nil, french: true),
            digest: "digest of the claims")
        for (code, shape) in borders { material.borders[SmallMali.place(code)] = shape }
        return try BriefingBuilder(
            definition, material, period: period, issueDay: period.end + 7, policy: Policies.standard
        ).build()
    }
}
