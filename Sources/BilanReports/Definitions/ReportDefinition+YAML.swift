import BilanAnalytics
import BilanLanguage
import BilanModel
import Yams

extension ReportDefinition {
    /// Reads a definition as `Reports/*.yaml` has it.
    ///
    /// - Throws: `DefinitionError` with file and line, and what is allowed.
    public init(yaml text: String, file: String) throws(DefinitionError) {
        let mapping = try DefinitionError.mapping(of: text, file: file)
        let reader = DefinitionReader(file: file, mapping: mapping)
        try reader.refuseUnknown(ReportDefinition.keys)
        name = try reader.text("report")
        title = try reader.byLanguage("title")
        places = try reader.oneOrMore("place")
        level = try reader.level("by", ReportDefinition.rowLevels, default: places.count > 1 ? 0 : 1)
        boundaries = try reader.text("boundaries", default: "")
        period = try reader.word("period", PeriodType.self)
        issuedAfter = try reader.number("issued_after", 0...366, default: 7)
        languages = try reader.words("languages", Language.self)
        policy = try reader.code("policy", Policies.all.map(\.code), default: Policies.standard.code)
        measures = try reader.codes("measures", Measures.all.map(\.code))
        sections = try reader.has("sections") ? reader.words("sections", ReportSection.self) : ReportSection.allCases
        comparison = try reader.has("comparison") ? reader.word("comparison", ReportComparison.self) : .previous
        thresholds = try reader.inner("thresholds").map(ReportThresholds.init) ?? ReportThresholds()
        map = try reader.inner("map").map(ReportMap.init)
        datasets = try reader.texts("datasets")
        series = try reader.texts("series")
        organisation = try reader.text("organisation", default: "")
        contact = try reader.byLanguage("contact")
        licence = try reader.byLanguage("licence")
        disclaimer = try reader.byLanguage("disclaimer")
    }

    /// The keys of a definition.
    static let keys = [
        "report", "title", "place", "by", "boundaries", "period", "issued_after", "languages", "policy", "measures",
        "sections", "comparison", "thresholds", "map", "datasets", "series", "organisation", "contact", "licence",
        "disclaimer",
    ]

    /// Words for the levels of rows, by level.
    static let rowLevels = ["country", "region"]
}

extension ReportThresholds {
    fileprivate init(_ reader: DefinitionReader) throws(DefinitionError) {
        let usual = ReportThresholds()
        try reader.refuseUnknown(["least_base", "least_periods", "large_change"])
        leastBase = try reader.number("least_base", 1...1_000_000, default: usual.leastBase)
        leastPeriods = try reader.number("least_periods", 2...12, default: usual.leastPeriods)
        largeChange = try reader.number("large_change", 1...1000, default: usual.largeChange)
    }
}

extension ReportMap {
    fileprivate init(_ reader: DefinitionReader) throws(DefinitionError) {
        try reader.refuseUnknown(["measures", "level"])
        measures = try reader.codes("measures", Measures.all.filter { $0.kind != .rate }.map(\.code), isNeeded: true)
        level = try reader.level("level", ReportDefinition.rowLevels + ["admin2"], default: 1)
    }
}
