extension Measures {
    /// Damage, disease, background.
    static let others: [Measure] = [
        homesDestroyed, homesDamaged, cases, attacks, conflictEvents, population, belowPovertyLine, personnel,
        inNeedChange,
    ]

    /// Dwellings destroyed.
    public static let homesDestroyed = Measure(
        60, "homes_destroyed", en: "Homes destroyed", fr: "Habitations détruites", unit: .dwelling, .flow,
        hxl: "#impact+homes+destroyed", "Dwellings destroyed or made uninhabitable.")
    /// Dwellings damaged.
    public static let homesDamaged = Measure(
        61, "homes_damaged", en: "Homes damaged", fr: "Habitations endommagées", unit: .dwelling, .flow,
        hxl: "#impact+homes+damaged", "Dwellings damaged but still standing.")
    /// Cases of a disease.
    public static let cases = Measure(
        62, "cases", en: "Cases", fr: "Cas", unit: .case, .flow, hxl: "#affected+infected",
        "Suspected and confirmed cases of a disease.")
    /// Attacks.
    public static let attacks = Measure(
        63, "attacks", en: "Attacks", fr: "Attaques", unit: .attack, .flow, hxl: "#event+num",
        "Attacks, or places attacked, as the source counts them; not people.")
    /// Conflict events in a publisher's totals.
    public static let conflictEvents = Measure(
        64, "conflict_events", en: "Conflict events", fr: "Événements liés au conflit", unit: .event, .flow,
        hxl: "#event+num", "Events in a publisher's own totals by month or year. Its classes of events overlap.")
    /// Population.
    public static let population = Measure(
        80, "population", en: "Population", fr: "Population", .stock, hxl: "#population", maxAge: 3660,
        "Resident population of an area in a year.")
    /// People below the national poverty line.
    public static let belowPovertyLine = Measure(
        81, "below_poverty_line", en: "People below the poverty line", fr: "Personnes sous le seuil de pauvreté",
        .stock,
        hxl: "#population+poor", maxAge: 1830, "People below the national poverty line; not people in need.")
    /// Personnel of a mission.
    public static let personnel = Measure(
        82, "personnel", en: "Personnel", fr: "Effectifs", .stock, hxl: "#capacity+personnel", maxAge: 366,
        "Strength of a mission or a force; not victims.")
    /// Change in people in need.
    public static let inNeedChange = Measure(
        83, "in_need_change_pct", en: "Change in people in need", fr: "Variation des personnes dans le besoin",
        unit: .percent, .rate, hxl: "#indicator+inneed+change", maxAge: 366,
        "Change in people in need against a year earlier, in per cent, as the source gives it.")
}
