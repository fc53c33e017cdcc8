import BilanModel

/// The HXL 1.1 tags of the columns of an answer; custom attributes where the standard has none.
///
/// Source: FORMATS section 1.
enum HXLTag {
    /// A tag for every column, in order.
    ///
    /// Where all rows are of one measure, the numbers carry its own tag; of several, they are values of an indicator.
    static func tags(of columns: [String], measures: [Measure]) -> [String] {
        let number = measures.count == 1 ? measures[0].hxl : "#indicator+num"
        return columns.map { tag(of: $0, number) }
    }

    private static func tag(of column: String, _ number: String) -> String {
        if let place = place(column) { return place }
        if let known = fixed[column] { return known }
        switch column {
        case "low": return number + "+min"
        case "best": return number + "+best"
        case "high": return number + "+max"
        // A period may be "not_allocated", which no reader takes for a day; its days stand in columns of their own.
        case _ where PeriodType.tokens.contains(column): return "#x_period+" + column
        default: return "#meta+" + column
        }
    }

    /// `admin1_code` is `#adm1+code`, and a country's own code is its ISO3.
    private static func place(_ column: String) -> String? {
        guard column.hasPrefix("admin"), let level = column.dropFirst(5).first?.wholeNumberValue else { return nil }
        let attribute = column.hasSuffix("_code") ? "+code" : "+name"
        if level == 0 { return "#country" + attribute + (attribute == "+code" ? "+v_iso3" : "") }
        return "#adm\(level)" + attribute + (attribute == "+code" ? "+v_pcode" : "")
    }

    private static let fixed: [String: String] = [
        "measure": "#indicator+code", "group": "#group+name", "scope": "#indicator+scope",
        "low_is": "#meta+bound+min", "high_is": "#meta+bound+max", "unit": "#indicator+unit",
        "cell_state": "#status+cell", "events": "#event+num", "claims": "#meta+claims", "origins": "#meta+origins",
        "unquantified": "#meta+unquantified", "conflict": "#status+conflict", "flags": "#status+flags",
        "policy": "#meta+policy", "dataset": "#meta+source", "period_start": "#date+start", "period_end": "#date+end",
        "known_by": "#date+known", "rate_low": "#indicator+rate+min", "rate_best": "#indicator+rate+best",
        "rate_high": "#indicator+rate+max", "population": "#population", "population_year": "#date+population",
    ]
}
