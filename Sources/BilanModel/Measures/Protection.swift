extension Measures {
    /// People under international protection and what becomes of them, as UNHCR counts them.
    static let protection: [Measure] = [
        asylumSeekers, stateless, othersOfConcern, internationalProtection, hostCommunity, resettled, naturalised,
        refugeeReturns, idpReturns, asylumApplications, asylumDecisions,
    ]

    /// Asylum seekers.
    public static let asylumSeekers = Measure(
        25, "asylum_seekers", en: "Asylum-seekers", fr: "Demandeurs d’asile", .stock,
        hxl: "#affected+asylumseekers", maxAge: 366,
        "People whose claim for asylum is pending at a date; not refugees.")
    /// Stateless people.
    public static let stateless = Measure(
        26, "stateless", en: "Stateless people", fr: "Apatrides", .stock, hxl: "#affected+stateless", maxAge: 366,
        "People whom no state holds to be its nationals, at a date. Some of them are refugees or displaced as well.")
    /// Others of concern.
    public static let othersOfConcern = Measure(
        27, "others_of_concern", en: "Others of concern to UNHCR", fr: "Autres personnes relevant du HCR", .stock,
        hxl: "#affected+othersofconcern", maxAge: 366,
        "People to whom UNHCR extends its protection and who are in none of its other kinds, at a date.")
    /// Other people in need of international protection.
    public static let internationalProtection = Measure(
        28, "international_protection", en: "Other people in need of international protection",
        fr: "Autres personnes ayant besoin d’une protection internationale", .stock,
        hxl: "#affected+internationalprotection", maxAge: 366,
        "People outside their country who need protection and have not been reported as refugees or asylum-seekers.")
    /// Host community.
    public static let hostCommunity = Measure(
        29, "host_community", en: "Host community", fr: "Communauté d’accueil", .stock,
        hxl: "#affected+hosts", maxAge: 366, "People of a community that hosts refugees or displaced people, at a date."
    )
    /// Refugees resettled.
    public static let resettled = Measure(
        30, "resettled", en: "Refugees resettled", fr: "Réfugiés réinstallés", .flow, hxl: "#affected+resettled",
        "Refugees who arrived in a third country for resettlement within a period.")
    /// Refugees naturalised.
    public static let naturalised = Measure(
        31, "naturalised", en: "Refugees naturalised", fr: "Réfugiés naturalisés", .flow,
        hxl: "#affected+naturalised", "Refugees who became nationals of their country of asylum within a period.")
    /// Returns of refugees.
    public static let refugeeReturns = Measure(
        32, "refugee_returns", en: "Refugee returns", fr: "Retours de réfugiés", .flow,
        hxl: "#affected+returnees+refugees", "Refugees who went back to their country within a period.")
    /// Returns of displaced people.
    public static let idpReturns = Measure(
        33, "idp_returns", en: "Returns of internally displaced people", fr: "Retours de personnes déplacées internes",
        .flow, hxl: "#affected+returnees+idps", "Internally displaced people who went back home within a period.")
    /// Applications for asylum.
    public static let asylumApplications = Measure(
        34, "asylum_applications", en: "Asylum applications", fr: "Demandes d’asile", unit: .case, .flow,
        hxl: "#affected+asylumapplications",
        "Applications for asylum lodged within a period; an application may stand for several people.")
    /// Decisions on asylum.
    public static let asylumDecisions = Measure(
        35, "asylum_decisions", en: "Asylum decisions", fr: "Décisions d’asile", unit: .case, .flow,
        hxl: "#affected+asylumdecisions", "Decisions on applications for asylum within a period.")
}
