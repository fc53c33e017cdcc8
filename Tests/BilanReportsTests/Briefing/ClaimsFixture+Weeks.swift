import BilanModel
import BilanTestSupport

extension ClaimsFixture {
    /// Mali, 2023-W36: one toll over two regions with its parts, attackers claimed by their enemy, a running total, needs
    /// with a part and a residual, an event without a number, years past with a gap.
    static func september2023() -> ClaimsFixture {
        var fixture = ClaimsFixture()
        let both = "ML0603;ML0702"
        let thursday = "2023-09-07"
        var total = -1
        for document in ["000_a", "004_b"] {
            let position = fixture.say(Said(.atLeast, "at least 64"), document: document) {
                $0.say(
                    Measures.killed, Qualifier.atLeast.of(64), at: both, on: thursday, event: "boat-and-bamba",
                    by: "the government", origin: "communique", document: document, claimant: .ownSide,
                    finality: .provisional, grade: "B6", known: "2023-09-09")
            }
            if total < 0 { total = position }
        }
        for (status, count) in [(Group.Status.civilian, 49), (.military, 15)] {
            fixture.say(Said(.exact, String(count)), document: "004_b") {
                $0.say(
                    Measures.killed, .exactly(count), group: Group(status: status), at: both, on: thursday,
                    event: "boat-and-bamba", by: "the government", origin: "communique", document: "004_b",
                    claimant: .ownSide, role: .part, finality: .provisional, grade: "B6", known: "2023-09-09",
                    partOf: total)
            }
        }
        fixture.say(Said(.about, "around 50"), document: "004_b") {
            $0.say(
                Measures.killed, Qualifier.about.of(50), group: Group(status: .armedGroup, side: .attacker), at: both,
                on: thursday, event: "boat-and-bamba", by: "the government", origin: "communique", document: "004_b",
                scope: .unknown, claimant: .enemy, grade: "D6", known: "2023-09-09")
        }
        fixture.say(Said(.moreThan, "over 30,000"), precision: 4, document: "004_b", asOf: "2023-08-31") {
            $0.say(
                Measures.displaced, Qualifier.moreThan.of(30_000), at: "ML0605", on: "2023-08-01",
                until: "2023-08-31", event: "flight", by: "OCHA", origin: "ocha", document: "004_b", accrual: .since,
                grade: "B2", known: "2023-09-09")
        }
        fixture.event(
            "boat-and-bamba", "Attacks on a passenger boat and on Bamba", "Attaques contre un bateau et contre Bamba",
            at: both, on: thursday)
        fixture.event(
            "gao", "Attack on the airport at Gao", "Attaque contre l’aéroport de Gao", at: "ML07", on: "2023-09-08")
        fixture.addNeeds()
        fixture.addPast()
        return fixture
    }

    private mutating func addNeeds() {
        func need(_ estimate: Estimate, _ group: Group, at place: String, partOf: Int = -1)
            -> (inout ColumnsBuilder) -> Int
        {
            {
                $0.say(
                    Measures.inNeed, estimate, group: group, at: place, on: "2023-01-01", until: "2023-12-31",
                    by: "Mercy Corps", origin: "plan " + place, document: "004_b", validTo: "2023-12-31",
                    role: partOf < 0 ? .total : .part, known: "2023-09-09", partOf: partOf)
            }
        }
        let whole = say(
            Said(.moreThan, "more than 8.8 million"), precision: 5, document: "004_b",
            need(Qualifier.moreThan.of(8_800_000), .all, at: "MLI"))
        say(
            Said(.exact, "one million"), precision: 5, document: "004_b",
            need(.exactly(1_000_000), Group(needStatus: "immediate"), at: "MLI", partOf: whole))
        say(Said(.exact, "700,000"), precision: 5, document: "004_b", need(.exactly(700_000), .all, at: "ML06"))
        say(Said(.exact, "450,000"), precision: 5, document: "004_b", need(.exactly(450_000), .all, at: "ML07"))
        say(Said(.exact, "17 per cent"), document: "004_b") {
            $0.say(
                Measures.inNeedChange, .exactly(17), on: "2023-09-09", by: "Mercy Corps", origin: "plan",
                document: "004_b")
        }
    }

    private mutating func addPast() {
        series("ucdp", by: "UCDP")
        series("idmc", by: "IDMC")
        // 2020 is left out: a gap, not a nought.
        for (year, killed) in [(2017, 948), (2018, 1211), (2019, 1702), (2021, 1887), (2022, 4842)] {
            say(Said(.exact, String(killed)), precision: 5, document: nil) {
                $0.say(
                    Measures.killed, .of(killed - 40, killed, killed + 205), on: "\(year)-01-01",
                    until: "\(year)-12-31", by: "UCDP", dataset: "ucdp", scope: .allSides, known: "2023-06-01")
            }
            say(Said(.exact, ""), precision: 1, document: nil) {
                $0.say(
                    Measures.idps, .exactly(year * 150), on: "\(year)-12-31", by: "IDMC", dataset: "idmc",
                    known: "2023-06-01")
            }
        }
    }

    /// Mali, 2024-W38: reports of Bamako that exclude each other, victims named above the figure used, a party's claim,
    /// a toll in a second region, one whose region is not known, and one of an earlier week that came late.
    static func september2024() -> ClaimsFixture {
        var fixture = ClaimsFixture()
        func bamako(
            _ measure: Measure, _ estimate: Estimate, _ role: Role, by source: String, _ claimant: Claimant,
            grade: String, group: Group = .all
        ) -> (inout ColumnsBuilder) -> Int {
            {
                $0.say(
                    measure, estimate, group: group, at: "ML0901", on: "2024-09-17", event: "bamako", by: source,
                    origin: source, document: "002_c", claimant: claimant, role: role, grade: grade)
            }
        }
        let security = "a security source"
        let papers = "confidential documents"
        let killed = Measures.killed
        let lines: [(Said, (inout ColumnsBuilder) -> Int)] = [
            (Said(.exact, "77"), bamako(killed, .exactly(77), .total, by: security, .unnamed, grade: "F6")),
            (
                Said(.moreThan, "over 70"),
                bamako(killed, Qualifier.moreThan.of(70), .rounding, by: security, .unnamed, grade: "F6")
            ),
            (
                Said(.upTo, "up to 100"),
                bamako(killed, Qualifier.upTo.of(100), .total, by: papers, .unnamed, grade: "F6")
            ),
            (Said(.exact, "81"), bamako(killed, .exactly(81), .floor, by: papers, .unnamed, grade: "F6")),
            (
                Said(.existential, "some"),
                bamako(
                    killed, Qualifier.existential.estimate(nil), .total, by: "the army", .ownSide, grade: "B6")
            ),
            (
                Said(.exact, "255"),
                bamako(Measures.injured, .exactly(255), .total, by: security, .unnamed, grade: "F6")
            ),
            (
                Said(.vague, "hundreds"),
                bamako(
                    Measures.casualtiesUnsplit, Qualifier.vague.of(100, to: 999), .total, by: "an armed group",
                    .enemy, grade: "D6", group: Group(status: .military))
            ),
        ]
        for (said, line) in lines { fixture.say(said, document: "002_c", line) }
        fixture.say(Said(.exact, "six"), document: "002_c") {
            $0.say(
                Measures.killed, .exactly(6), at: "ML07", on: "2024-09-18", event: "convoy", by: "the army",
                document: "002_c", claimant: .ownSide, grade: "B6")
        }
        fixture.say(Said(.exact, "three"), document: "002_c") {
            $0.say(
                Measures.killed, .exactly(3), at: "MLI", on: "2024-09-19", by: "the army", document: "002_c",
                claimant: .ownSide, grade: "B6")
        }
        fixture.say(Said(.atLeast, "at least 12"), document: "003_e") {
            $0.say(
                Measures.killed, Qualifier.atLeast.of(12), at: "ML05", on: "2024-09-04", event: "market",
                by: "the army", document: "003_e", grade: "B6", known: "2024-09-25")
        }
        fixture.event("market", "Attack on a market", "Attaque contre un marché", at: "ML05", on: "2024-09-04")
        fixture.event("bamako", "Attacks in Bamako", "Attaques à Bamako", at: "ML09", on: "2024-09-17")
        fixture.event("convoy", "Attack on a convoy", "Attaque contre un convoi", at: "ML07", on: "2024-09-18")
        return fixture
    }

    /// What was known for the issue before 2024-W38: ten killed, and nothing else.
    static func week37() -> ClaimsFixture {
        var fixture = ClaimsFixture()
        fixture.say(Said(.exact, "ten"), document: "001_d") {
            $0.say(Measures.killed, .exactly(10), at: "ML05", on: "2024-09-11", by: "the army", document: "001_d")
        }
        return fixture
    }
}
