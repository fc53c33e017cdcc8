import BilanModel

/// Reads what an HXL tag says of its column.
enum TagReading {
    /// What a tag says; nil when there is none or it says nothing here.
    static func read(_ text: String) -> ColumnGuess? {
        guard let tag = HXLTag(text) else { return nil }
        let has = tag.attributes.contains
        let why = "the tag \(text)"
        func field(_ field: MappedField) -> ColumnGuess { ColumnGuess(field, .sure, why) }
        if tag.attributes.contains("origin") { return ColumnGuess(.ignore, .sure, "where people come from: \(why)") }
        let isCode = has("code") || has("pcode") || has("v_pcode") || has("v_iso2") || has("v_iso3") || has("iso3")
        switch tag.tag {
        case "country": return field(isCode ? .countryCode : .country)
        case "adm1", "admin1": return field(isCode ? .admin1Code : .admin1)
        case "adm2", "admin2": return field(isCode ? .admin2Code : .admin2)
        case "adm3", "admin3": return field(isCode ? .admin3Code : .admin3)
        case "adm4", "admin4": return field(isCode ? .admin4Code : .admin4)
        case "loc": return field(.site)
        case "geo": return has("lat") ? field(.latitude) : has("lon") ? field(.longitude) : nil
        case "date":
            let isReport = has("reported") || has("published")
            return field(
                has("start")
                    ? .start
                    : has("end")
                        ? .end
                        : has("year")
                            ? .year
                            : has("month")
                                ? .month
                                : isReport ? .published : .day)
        case "sector", "subsector": return has("description") ? nil : field(.sector)
        case "severity": return ColumnGuess(.ignore, .sure, "a class of severity: no measure counts it")
        case "cause": return field(.cause)
        case "event": return has("type") ? field(.category) : has("id") || has("code") ? field(.id) : nil
        case "meta": return has("source") ? field(.source) : has("url") ? field(.url) : has("id") ? field(.id) : nil
        case "description": return field(.note)
        default: return figure(tag).map { ColumnGuess(.figure($0), .sure, why) }
        }
    }

    private static func figure(_ tag: HXLTag) -> MappedFigure? {
        guard let measure = measure(tag) else { return nil }
        var figure = MappedFigure(measure: measure.code)
        let has = tag.attributes.contains
        if has("f") { figure.parts[.sex] = "female" } else if has("m") { figure.parts[.sex] = "male" }
        if let ages = ages(tag.attributes) { figure.parts[.age] = ages }
        if Measures.needOrResponse.contains(measure) {
            for (attribute, token) in [("idps", "idps"), ("returnees", "returnees"), ("refugees", "refugees")]
            where has(attribute) { figure.parts[.needStatus] = token }
        }
        if has("hh") { figure.unit = .household }
        if has("min") { figure.bound = .low } else if has("max") { figure.bound = .high }
        return figure
    }

    private static func measure(_ tag: HXLTag) -> Measure? {
        let has = tag.attributes.contains
        switch tag.tag {
        case "inneed": return Measures.inNeed
        case "targeted": return Measures.targeted
        case "reached": return Measures.reached
        case "population": return Measures.population
        case "affected":
            let named: [(String, Measure)] = [
                ("killed", Measures.killed), ("injured", Measures.injured), ("missing", Measures.missing),
                ("abducted", Measures.abducted), ("infected", Measures.cases), ("displaced", Measures.displaced),
                ("casualties", Measures.casualtiesUnsplit),
            ]
            if let found = named.first(where: { has($0.0) }) { return found.1 }
            if tag.attributes.contains(where: { $0.hasPrefix("internaldisp") || $0 == "new" }) {
                return Measures.displaced
            }
            // Affected people who are displaced are a part of the affected only beside others who are not.
            if has("idps") { return Measures.idps }
            if has("refugees") { return Measures.refugees }
            return has("returnees") ? Measures.returnees : Measures.affected
        default: return nil
        }
    }

    private static func ages(_ attributes: Set<String>) -> String? {
        for attribute in attributes.sorted() where attribute.hasPrefix("age") {
            let numbers = PlainWords.folded(attribute).compactMap { UInt8($0) }
            if numbers.count == 2 { return "\(numbers[0])-\(numbers[1])" }
            if numbers.count == 1, attribute.hasSuffix("plus") { return "\(numbers[0])+" }
        }
        if attributes.contains("children") { return "0-17" }
        if attributes.contains("elderly") { return attributes.contains("adults") ? "18+" : "60+" }
        return attributes.contains("adults") ? "18+" : nil
    }
}
