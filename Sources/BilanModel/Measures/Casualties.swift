extension Measures {
    /// Deaths, injuries and losses of liberty.
    static let casualties: [Measure] = [killed, injured, casualtiesUnsplit, neutralized, missing, abducted, detained]

    /// People killed.
    public static let killed = Measure(
        1, "killed", en: "People killed", fr: "Personnes tuées", .flow, hxl: "#affected+killed",
        "People reported killed. A toll states its scope: all sides, without attackers, or civilians only.")
    /// People injured.
    public static let injured = Measure(
        2, "injured", en: "People injured", fr: "Personnes blessées", .flow, hxl: "#affected+injured",
        "People reported injured or wounded.")
    /// Killed and injured together.
    public static let casualtiesUnsplit = Measure(
        3, "casualties", en: "Casualties, killed and injured not told apart", fr: "Victimes, tués et blessés confondus",
        .flow, hxl: "#affected+casualties",
        "Killed and injured together, where the source does not tell them apart. Never split, never added to killed.")
    /// People a force says it neutralised.
    public static let neutralized = Measure(
        4, "neutralized", en: "\"Neutralized\"", fr: "« Neutralisés »", .flow, hxl: "#affected+neutralized",
        "People a force says it neutralised: killed, wounded or captured. Never added to killed.")
    /// People missing.
    public static let missing = Measure(
        5, "missing", en: "People missing", fr: "Personnes portées disparues", .flow, hxl: "#affected+missing",
        "People unaccounted for after an event.")
    /// People abducted.
    public static let abducted = Measure(
        6, "abducted", en: "People abducted", fr: "Personnes enlevées", .flow, hxl: "#affected+abducted",
        "People kidnapped or taken hostage.")
    /// People detained.
    public static let detained = Measure(
        7, "detained", en: "People detained", fr: "Personnes détenues", .flow, hxl: "#affected+detained",
        "People arrested or taken prisoner.")
}
