import BilanModel
import Testing

extension ClaimsFixture {
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func days(_ first: String, _ last: String? = nil) throws -> ClosedRange<CalendarDate> {
        try day(first)...day(last ?? first)
    }

    /// Mali, 2023-W36: one toll over two regions with its parts, attackers claimed by their enemy, a running total, needs
    /// with a part and a residual, an event without a number, years past.
    static func september2023() throws -> ClaimsFixture {
        var fixture = ClaimsFixture()
        let document = fixture.document("004", known: try day("2023-09-10"))
        let other = fixture.document("000", known: try day("2023-09-09"))
        let government = fixture.source("the government of Mali", "le gouvernement du Mali", grade: Grade(.b))
        let ocha = fixture.source("OCHA", "OCHA", grade: Grade(.b, .probable))
        let thursday = try days("2023-09-07")
        let both = fixture.set([cercle(0), cercle(2)])
        let toll = fixture.event(
            "boat-and-bamba", "Attacks on a boat and on Bamba", "Attaques contre un bateau et contre Bamba", thursday,
            at: both, in: [document, other])
        _ = fixture.event(
            "gao", "Attack on the airport at Gao", "Attaque contre l’aéroport de Gao", try days("2023-09-08"),
            at: region(7), in: [other])
        let flight = fixture.event(
            "timbuktu", "Flight from Timbuktu", "Fuite de Tombouctou", try days("2023-08-01", "2023-08-31"),
            at: cercle(1), in: [document])

        func provisional(_ group: Group, partOf: Int32) -> (inout Adjustment) -> Void {
            { claim in
                claim.group = group
                claim.finality = .provisional
                claim.claimant = .ownSide
                claim.role = partOf >= 0 ? .part : .total
                claim.partOf = partOf
            }
        }
        let atLeast64 = Qualifier.atLeast.estimate(Quantity(64))
        let total = fixture.claim(
            Measures.killed, atLeast64, .atLeast, "at least 64", event: toll, at: both, days: thursday,
            source: government, origin: "communique", document: document, adjust: provisional(.all, partOf: -1))
        fixture.claim(
            Measures.killed, atLeast64, .atLeast, "at least 64", event: toll, at: both, days: thursday,
            source: government, origin: "communique", document: other, adjust: provisional(.all, partOf: -1))
        for (status, count) in [(Group.Status.civilian, 49), (.military, 15)] {
            fixture.claim(
                Measures.killed, Qualifier.exact.estimate(Quantity(count)).opened, .exact, String(count), event: toll,
                at: both, days: thursday, source: government, origin: "communique", document: document,
                adjust: provisional(Group(status: status), partOf: total))
        }
        fixture.claim(
            Measures.killed, Qualifier.about.estimate(Quantity(50)), .about, "around 50", event: toll, at: both,
            days: thursday, source: government, origin: "communique", document: document
        ) { claim in
            claim.group = Group(status: .armedGroup, side: .attacker)
            claim.scope = .unknown
            claim.claimant = .enemy
            claim.reliability = .d
        }
        let august = try day("2023-08-31")
        fixture.claim(
            Measures.displaced, Qualifier.moreThan.estimate(Quantity(30_000)), .moreThan, "over 30,000", event: flight,
            at: cercle(1), days: try days("2023-08-01", "2023-08-31"), source: ocha, origin: "ocha-august",
            document: document
        ) { claim in
            claim.scope = .unknown
            claim.accrual = .since
            claim.asOf = august
            claim.datePrecision = 4
        }
        try fixture.addNeeds(document, ocha)
        try fixture.addPast(ocha)
        return fixture
    }

    private mutating func addNeeds(_ document: Int32, _ source: Int32) throws {
        let year = try ClaimsFixture.days("2023-01-01", "2023-12-31")
        func plan(_ group: Group, partOf: Int32) -> (inout Adjustment) -> Void {
            { claim in
                claim.group = group
                claim.scope = .unknown
                claim.accrual = .point
                claim.asOf = year.lowerBound
                claim.validTo = year.upperBound
                claim.datePrecision = 5
                claim.role = partOf >= 0 ? .part : .total
                claim.partOf = partOf
            }
        }
        let total = claim(
            Measures.inNeed, Qualifier.moreThan.estimate(Quantity(8_800_000)), .moreThan, "more than 8.8 million",
            event: -1, at: ClaimsFixture.country, days: year, source: source, origin: "plan", document: document,
            adjust: plan(.all, partOf: -1))
        claim(
            Measures.inNeed, .exact(Quantity(1_000_000)), .exact, "one million", event: -1, at: ClaimsFixture.country,
            days: year, source: source, origin: "plan", document: document,
            adjust: plan(Group(needStatus: "immediate"), partOf: total))
        for (region, count) in [(6, 700_000), (7, 450_000)] {
            claim(
                Measures.inNeed, .exact(Quantity(count)), .exact, String(count), event: -1,
                at: ClaimsFixture.region(region), days: year, source: source, origin: "plan-\(region)",
                document: document, adjust: plan(.all, partOf: -1))
        }
        let sunday = try ClaimsFixture.day("2023-09-10")
        claim(
            Measures.inNeedChange, .exact(Quantity(17)), .exact, "17 per cent", event: -1, at: ClaimsFixture.country,
            days: sunday...sunday, source: source, origin: "plan", document: document
        ) { claim in
            claim.scope = .unknown
            claim.accrual = .point
            claim.asOf = sunday
        }
    }

    private mutating func addPast(_ source: Int32) throws {
        let ucdp = dataset("ucdp", .series, publisher: "UCDP")
        let idmc = dataset("idmc", .series, publisher: "IDMC")
        // 2020 is left out: a gap, not a nought.
        for (year, killed) in [(2017, 948), (2018, 1211), (2019, 1702), (2021, 1887), (2022, 4842)] {
            let days = try ClaimsFixture.days("\(year)-01-01", "\(year)-12-31")
            claim(
                Measures.killed,
                Estimate(low: Quantity(killed - 40), best: Quantity(killed), high: Quantity(killed + 205)), .exact,
                String(killed), event: -Int32(year), at: ClaimsFixture.country, days: days, source: source,
                origin: "ucdp-\(year)", document: -1
            ) { claim in
                claim.scope = .allSides
                claim.dataset = ucdp
                claim.datePrecision = 5
            }
            claim(
                Measures.idps, .exact(Quantity(year * 150)), .exact, "", event: -Int32(year), at: ClaimsFixture.country,
                days: days.upperBound...days.upperBound, source: source, origin: "idmc-\(year)", document: -1
            ) { claim in
                claim.scope = .unknown
                claim.dataset = idmc
                claim.accrual = .point
                claim.asOf = days.upperBound
            }
        }
    }

    /// Mali, 2024-W38: reports of Bamako that exclude each other, victims named above the figure used, a party's claim,
    /// and a toll in a second region.
    static func september2024() throws -> ClaimsFixture {
        var fixture = ClaimsFixture()
        let document = fixture.document("002", known: try day("2024-09-17"))
        let security = fixture.source("a security source, unnamed", "une source sécuritaire", grade: Grade(.f))
        let papers = fixture.source("confidential documents", "des documents confidentiels", grade: Grade(.f))
        let army = fixture.source("the Malian army", "l’armée malienne", grade: Grade(.b))
        let group = fixture.source("the GSIM", "le GSIM", grade: Grade(.d))
        let tuesday = try days("2024-09-17")
        let bamako = fixture.event(
            "bamako", "Attacks in Bamako", "Attaques à Bamako", tuesday, at: region(9), in: [document])
        let gao = fixture.event(
            "gao", "Attack on a convoy", "Attaque contre un convoi", tuesday, at: region(7), in: [document])
        typealias Line = (Measure, Estimate, Qualifier, String, Int32, String, (inout Adjustment) -> Void)
        func unnamed(_ role: Role) -> (inout Adjustment) -> Void {
            { claim in
                claim.claimant = .unnamed
                claim.role = role
            }
        }
        let lines: [Line] = [
            (Measures.killed, .exact(Quantity(77)), .exact, "77", security, "security", unnamed(.total)),
            (
                Measures.killed, Qualifier.moreThan.estimate(Quantity(70)), .moreThan, "over 70", security, "security",
                unnamed(.rounding)
            ),
            (
                Measures.killed, Qualifier.upTo.estimate(Quantity(100)), .upTo, "up to 100", papers, "papers",
                unnamed(.total)
            ),
            (Measures.killed, .exact(Quantity(81)), .exact, "81", papers, "papers", unnamed(.floor)),
            (Measures.killed, Qualifier.existential.estimate(nil), .existential, "some", army, "army", { _ in }),
            (Measures.injured, .exact(Quantity(255)), .exact, "255", security, "security", unnamed(.total)),
            (
                Measures.casualtiesUnsplit, Qualifier.vague.estimate(Quantity(100), upper: Quantity(999)), .vague,
                "hundreds", group, "gsim",
                { claim in
                    claim.group = Group(status: .military)
                    claim.claimant = .enemy
                }
            ),
        ]
        for (measure, estimate, qualifier, stated, source, origin, adjust) in lines {
            fixture.claim(
                measure, estimate, qualifier, stated, event: bamako, at: region(9), days: tuesday, source: source,
                origin: origin, document: document, adjust: adjust)
        }
        fixture.claim(
            Measures.killed, .exact(Quantity(6)), .exact, "six", event: gao, at: region(7), days: tuesday, source: army,
            origin: "army-gao", document: document)
        return fixture
    }

    /// A week of which nothing is known.
    static func silence() -> ClaimsFixture { ClaimsFixture() }
}
