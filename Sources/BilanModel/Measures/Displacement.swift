extension Measures {
    /// Movements and people displaced.
    static let displacement: [Measure] = [displaced, idps, refugees, returnees, repatriated]

    /// Movements of flight.
    public static let displaced = Measure(
        20, "displaced", en: "New displacements", fr: "Nouveaux déplacements", .flow, hxl: "#affected+displaced",
        "Movements of flight within a period. One person may count several times; never added to people displaced.")
    /// Internally displaced people.
    public static let idps = Measure(
        21, "idps", en: "Internally displaced people", fr: "Personnes déplacées internes", .stock,
        hxl: "#affected+idps", maxAge: 366,
        "Internally displaced people at a date. A later round or year replaces an earlier one; they never add.")
    /// Refugees.
    public static let refugees = Measure(
        22, "refugees", en: "Refugees", fr: "Réfugiés", .stock, hxl: "#affected+refugees", maxAge: 366,
        "Refugees present at a date.")
    /// Returned displaced people.
    public static let returnees = Measure(
        23, "returnees", en: "Returned displaced people", fr: "Retournés", .stock, hxl: "#affected+returnees",
        maxAge: 366, "Formerly displaced people present in their area of return at a date.")
    /// Repatriated refugees.
    public static let repatriated = Measure(
        24, "repatriated", en: "Repatriated refugees", fr: "Rapatriés", .stock, hxl: "#affected+repatriated",
        maxAge: 366, "Refugees who have come back to their country, at a date.")
}
