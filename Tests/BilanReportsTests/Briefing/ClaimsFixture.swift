import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanPlaces
import BilanReports

/// Claims typed by hand over a small gazetteer of Mali, built into a briefing the way the program does it.
struct ClaimsFixture {
    var columns = ClaimColumns()
    private var sources: [String: Int32] = [:]
    private var sets: [Int32: [Int32]] = [:]

    static let country: Int32 = 1
    static let regions = [
        "Kayes", "Koulikoro", "Sikasso", "Ségou", "Mopti", "Tombouctou", "Gao", "Kidal", "Bamako", "Ménaka",
    ]
    static let cercles = [("ML0603", "Gourma-Rharous", 6), ("ML0605", "Tombouctou cercle", 6), ("ML0702", "Bourem", 7)]

    /// The number of a region, 1 to 10, as a place.
    static func region(_ number: Int) -> Int32 { Int32(10 + number) }
    /// The number of a cercle, by its position.
    static func cercle(_ position: Int) -> Int32 { Int32(100 + position) }

    init() {
        columns.groups = [0: .all]
        dataset("mali-claims", .claims)
    }

    @discardableResult
    mutating func dataset(_ code: String, _ kind: DatasetKind, publisher: String = "") -> Int32 {
        if let known = columns.datasets.first(where: { $0.value.code == code })?.key { return known }
        var card = DatasetCard(code: code, kind: kind)
        card.publisher = publisher
        card.title = publisher.isEmpty ? "" : "Series of " + publisher
        card.grade = Grade(.b, .probable)
        let number = Int32(columns.datasets.count)
        columns.datasets[number] = card
        return number
    }

    mutating func source(_ name: String, _ nameFR: String, grade: Grade) -> Int32 {
        if let known = sources[name] { return known }
        let number = Int32(sources.count)
        var card = SourceCard(id: "source-\(number)", name: name)
        card.nameFR = nameFR
        card.grade = grade
        columns.sources[number] = card
        sources[name] = number
        return number
    }

    mutating func document(_ id: String, known: CalendarDate?) -> Int32 {
        let number = Int32(columns.documents.count)
        var card = DocumentCard(id: id)
        card.title = "Report \(id), with \"quotes\", =1+2"
        card.url = "https://example.org/" + id
        card.language = "en"
        card.knownOn = known
        card.knownBasis = .inferred
        columns.documents[number] = card
        return number
    }

    mutating func event(
        _ id: String, _ label: String, _ labelFR: String, _ days: ClosedRange<CalendarDate>, at place: Int32,
        in documents: [Int32], parents: [Int32] = []
    ) -> Int32 {
        let number = Int32(columns.events.count)
        var card = EventCard(id: id)
        card.label = label
        card.labelFR = labelFR
        card.parents = parents
        columns.events[number] = EventFacts(
            card: card, uid: UInt64(number + 1), days: days, place: place, category: "attack_town",
            documents: documents)
        return number
    }

    mutating func set(_ members: [Int32]) -> Int32 {
        let number = Int32(1000 + sets.count)
        sets[number] = members
        columns.placeSets[number] = members
        return number
    }

    /// Adds a claim; `adjust` changes what is not usual.
    @discardableResult
    mutating func claim(
        _ measure: Measure, _ estimate: Estimate, _ qualifier: Qualifier, _ stated: String, event: Int32,
        at place: Int32, days: ClosedRange<CalendarDate>, source: Int32, origin: String, document: Int32,
        adjust: (inout Adjustment) -> Void = { _ in }
    ) -> Int32 {
        var extra = Adjustment()
        adjust(&extra)
        let position = Int32(columns.count)
        let originNumber =
            columns.origins.first { $0.value.key == origin }?.key ?? Int32(columns.origins.count)
        columns.origins[originNumber] = OriginCard(key: origin, source: source)
        let group = columns.groups.first { $0.value == extra.group }?.key ?? Int32(columns.groups.count)
        columns.groups[group] = extra.group
        let grade = columns.sources[source]?.grade ?? .unknown
        columns.claim.append(Int64(position + 1))
        columns.record.append(Int64(position + 1))
        columns.recordUID.append(UInt64(position + 1))
        columns.start.append(days.lowerBound.day)
        columns.end.append(days.upperBound.day)
        columns.datePrecision.append(extra.datePrecision)
        columns.place.append(place)
        columns.measure.append(measure.id)
        columns.group.append(group)
        columns.scope.append(extra.scope)
        columns.unit.append(measure.unit)
        columns.accrual.append(extra.accrual)
        columns.since.append(RecordRow.unknownDay)
        columns.referenceDay.append(extra.asOf?.day ?? RecordRow.unknownDay)
        columns.validTo.append(extra.validTo?.day ?? RecordRow.unknownDay)
        columns.estimate.append(estimate)
        columns.qualifier.append(qualifier)
        columns.verification.append(.reported)
        columns.finality.append(extra.finality)
        columns.claimant.append(extra.claimant)
        columns.role.append(extra.role)
        columns.reliability.append(extra.reliability ?? grade.reliability)
        columns.credibility.append(grade.credibility)
        columns.dataset.append(extra.dataset)
        columns.event.append(event)
        columns.origin.append(originNumber)
        columns.document.append(document)
        columns.partOf.append(extra.partOf)
        columns.supersedes.append(-1)
        columns.knownFrom.append(extra.knownFrom?.day ?? days.upperBound.day)
        columns.stated.append(stated)
        return position
    }

    /// What is not usual about a claim.
    struct Adjustment {
        var group = Group.all
        var scope = Scope.withoutAttackers
        var accrual = Accrual.period
        var asOf: CalendarDate?
        var validTo: CalendarDate?
        var finality = Finality.unknown
        var claimant = Claimant.thirdParty
        var role = Role.total
        var reliability: Reliability?
        var dataset: Int32 = 0
        var datePrecision: UInt8 = 1
        var partOf: Int32 = -1
        var knownFrom: CalendarDate?
    }

    // MARK: - The briefing

    private var gazetteer: Gazetteer {
        var batch = PlaceBatch()
        var numbers: [String: Int32] = [:]
        func add(_ key: String, _ number: Int32, _ name: String, en: String, fr: String) {
            var card = PlaceCard(key: key, name: name)
            card.nameEN = en
            card.nameFR = fr
            batch.places.append(card)
            numbers[key] = number
        }
        add("MLI", ClaimsFixture.country, "Mali", en: "Mali", fr: "Mali")
        batch.codes.append(
            PlaceCode(
                scheme: Gazetteer.countryScheme, version: "", code: "MLI", place: "MLI", level: 0, parent: ""))
        for (index, name) in ClaimsFixture.regions.enumerated() {
            let key = "MLI/\(index + 1)"
            add(key, ClaimsFixture.region(index + 1), name, en: name == "Tombouctou" ? "Timbuktu" : name, fr: name)
            let code = "ML" + (index < 9 ? "0" : "") + String(index + 1)
            batch.codes.append(
                PlaceCode(scheme: "cod-ab", version: "2021", code: code, place: key, level: 1, parent: "MLI"))
        }
        for (index, (code, name, region)) in ClaimsFixture.cercles.enumerated() {
            add("MLI/\(code)", ClaimsFixture.cercle(index), name, en: name, fr: name)
            batch.codes.append(
                PlaceCode(
                    scheme: "cod-ab", version: "2021", code: code, place: "MLI/\(code)", level: 2,
                    parent: "MLI/\(region)"))
        }
        return Gazetteer(PlaceTable(content: batch, numbers: numbers, sets: sets))
    }

    static let definition = ReportDefinition(
        name: "mali-weekly",
        title: [.en: "weekly humanitarian briefing", .fr: "bulletin humanitaire hebdomadaire"], place: "MLI",
        boundaries: "", period: .week, issuedAfter: 7, languages: [.en, .fr], policy: "most_reliable",
        datasets: ["mali-claims"], series: ["ucdp", "idmc"], organisation: "Bilan sample desk",
        contact: [.en: "the desk", .fr: "le bureau"], licence: [.en: "CC BY 4.0", .fr: "CC BY 4.0"],
        disclaimer: [
            .en: "The names used do not imply any opinion on the legal status of a territory.",
            .fr: "Les noms employés n’impliquent aucune prise de position quant au statut d’un territoire.",
        ])

    /// The briefing of a week, issued seven days after it; `earlier` is what was known for the issue before.
    func briefing(_ period: Period, earlier: ClaimColumns = ClaimColumns()) throws -> Briefing {
        let gazetteer = gazetteer
        let material = BriefingMaterial(
            columns: columns, tally: Tally(columns, gazetteer: gazetteer),
            previous: Tally(earlier, gazetteer: gazetteer), place: ClaimsFixture.country,
            english: PlacePrinter(gazetteer, edition: nil), french: PlacePrinter(gazetteer, edition: nil, french: true),
            digest: "digest of the claims")
        return try BriefingBuilder(
            ClaimsFixture.definition, material, period: period, issueDay: period.end + 7, policy: Policies.standard
        ).build()
    }
}
