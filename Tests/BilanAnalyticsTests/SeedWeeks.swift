import BilanModel
import BilanTestSupport

/// The claims of the three weeks of the articles that METHODOLOGY section 12 speaks of, with nothing but their figures.
enum SeedWeeks {
    static let attackers = Group(status: .armedGroup, side: .attacker)
    static let civilian = Group(status: .civilian)
    static let military = Group(status: .military)

    /// 7 September 2023: the boat and Bamba, one toll for both.
    static var boatAndBamba: ColumnsBuilder {
        var said = ColumnsBuilder()
        said.source("government", kind: "government")
        said.event("boat and bamba", partOf: "north")
        said.event("boat", partOf: "boat and bamba")
        for article in ["000", "001"] {
            said.say(
                Measures.killed, Qualifier.atLeast.of(64), at: "ML0603;ML0702", on: "2023-09-07",
                event: "boat and bamba", by: "government", origin: "communique", document: article, claimant: .ownSide,
                finality: .provisional, grade: "B6", known: "2023-09-08")
        }
        for _ in 1...2 {
            for (group, count) in [(civilian, 49), (military, 15)] {
                said.say(
                    Measures.killed, .exactly(count), group: group, at: "ML0603;ML0702", on: "2023-09-07",
                    event: "boat and bamba", by: "government", origin: "communique", document: "004",
                    claimant: .ownSide, role: .part, finality: .provisional, grade: "B6", known: "2023-09-10")
            }
        }
        said.say(
            Measures.killed, Qualifier.about.of(50), group: attackers, at: "ML0603;ML0702", on: "2023-09-07",
            event: "boat and bamba", by: "government", origin: "communique", document: "004", scope: .unknown,
            claimant: .enemy, grade: "D6", known: "2023-09-10")
        said.say(
            Measures.killed, Qualifier.existential.estimate(nil), group: civilian, at: "ML0603", on: "2023-09-07",
            event: "boat", by: "army", document: "004", claimant: .ownSide, grade: "B6", known: "2023-09-10")
        said.say(
            Measures.casualtiesUnsplit, Qualifier.existential.estimate(nil), on: "2023-09-07", until: "2023-09-08",
            event: "north", document: "001", claimant: .unnamed, finality: .provisional, grade: "F6")
        said.say(
            Measures.attacks, .exactly(3), on: "2023-09-07", until: "2023-09-08", event: "north", origin: "001",
            document: "001", claimant: .unnamed, grade: "F6")
        said.say(
            Measures.attacks, .exactly(2), at: "ML0603;ML0702", on: "2023-09-07", event: "boat and bamba",
            origin: "001", document: "001", claimant: .unnamed, role: .part, grade: "F6")
        said.say(
            Measures.displaced, Qualifier.moreThan.of(30_000), at: "ML0605", on: "2023-08-31", by: "ocha",
            accrual: .since, finality: .provisional, grade: "B6", known: "2023-09-10")
        return said
    }

    /// 17 September 2024, Bamako.
    static var bamako: ColumnsBuilder {
        var said = ColumnsBuilder()
        said.source("army", kind: "security_force")
        said.source("gsim", kind: "armed_group")
        said.source("security source", kind: "unnamed")
        said.source("documents", kind: "unnamed")
        func add(
            _ measure: Measure, _ estimate: Estimate, by source: String, group: Group = .all,
            claimant: Claimant = .unnamed, role: Role = .total, grade: String = "F6"
        ) {
            said.say(
                measure, estimate, group: group, at: "ML0901", on: "2024-09-17", event: "bamako", by: source,
                origin: source, document: "002", claimant: claimant, role: role, grade: grade, known: "2024-09-19")
        }
        for _ in 1...2 {
            add(Measures.killed, Qualifier.moreThan.of(70), by: "security source", role: .rounding)
            add(Measures.injured, Qualifier.moreThan.of(200), by: "security source", role: .rounding)
        }
        add(Measures.killed, .exactly(77), by: "security source")
        add(Measures.injured, .exactly(255), by: "security source")
        add(Measures.killed, Qualifier.upTo.of(100), by: "documents")
        add(Measures.killed, .exactly(81), by: "documents", role: .floor)
        add(Measures.killed, Qualifier.existential.estimate(nil), by: "army", claimant: .ownSide, grade: "B6")
        add(
            Measures.casualtiesUnsplit, Qualifier.vague.of(100, to: 999), by: "gsim", group: military, claimant: .enemy,
            grade: "D6")
        return said
    }

    /// 1 July 2025, seven towns in the west.
    static var westernMali: ColumnsBuilder {
        var said = ColumnsBuilder()
        said.source("army", kind: "security_force")
        said.say(
            Measures.neutralized, Qualifier.moreThan.of(80), group: attackers, on: "2025-07-01", event: "seven towns",
            by: "army", scope: .unknown, claimant: .enemy, grade: "D6")
        said.say(
            Measures.casualtiesUnsplit, .unquantified, on: "2025-07-01", event: "seven towns", claimant: .unnamed,
            grade: "F6")
        said.say(Measures.attacks, .exactly(7), on: "2025-07-01", event: "seven towns", claimant: .unnamed)
        return said
    }
}
