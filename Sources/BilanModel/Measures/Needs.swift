extension Measures {
    /// The humanitarian profile: population, affected, in need, targeted, reached.
    static let needs: [Measure] = [
        affected, inNeed, targeted, reached, foodInsecure, expectedReach, foodPhase, populationAnalysed,
    ]

    /// People affected.
    public static let affected = Measure(
        40, "affected", en: "People affected", fr: "Personnes touchées", .stock, hxl: "#affected", maxAge: 366,
        "People affected by the crisis. Contains people in need.")
    /// People in need.
    public static let inNeed = Measure(
        41, "in_need", en: "People in need", fr: "Personnes dans le besoin", .stock, hxl: "#inneed", maxAge: 366,
        "People in need of humanitarian assistance, as published for a plan year. Sectors overlap and are never added.")
    /// People targeted.
    public static let targeted = Measure(
        42, "targeted", en: "People targeted", fr: "Personnes ciblées", .stock, hxl: "#targeted", maxAge: 366,
        "People the response plan means to assist.")
    /// People reached.
    public static let reached = Measure(
        43, "reached", en: "People reached", fr: "Personnes atteintes", .stock, hxl: "#reached", maxAge: 366,
        "People assisted since the start of the plan year, as the source counts them; months are not added.")
    /// People acutely food insecure.
    public static let foodInsecure = Measure(
        44, "food_insecure", en: "People in acute food insecurity", fr: "Personnes en insécurité alimentaire aiguë",
        .stock, hxl: "#affected+foodinsecure", maxAge: 366,
        "People in phase 3 or worse of one analysis. Current and projected periods are never added.")
    /// People a plan expects to reach.
    public static let expectedReach = Measure(
        45, "expected_reach", en: "People expected to be reached", fr: "Personnes qu’il est prévu d’atteindre", .stock,
        hxl: "#reached+expected", maxAge: 366,
        "People the response plan expects to assist, as published beside people targeted; not people reached.")
    /// People in one phase of acute food insecurity below crisis.
    public static let foodPhase = Measure(
        46, "food_phase", en: "People in phases below food crisis", fr: "Personnes en phases inférieures à la crise",
        .stock, hxl: "#affected+food+phase", maxAge: 366,
        "People in phase 1 or 2 of one analysis of acute food insecurity, by phase. Phases 3 to 5 are food_insecure.")
    /// Population that an analysis of food security covers.
    public static let populationAnalysed = Measure(
        47, "population_analysed", en: "Population analysed", fr: "Population analysée", .stock,
        hxl: "#population+analysed", maxAge: 366,
        "Population that one analysis of acute food insecurity classifies. Phases need not add up to it.")
}
