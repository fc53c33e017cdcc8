import BilanModel

/// The words of HAPI for whom a row counts: sex, ages, kind of people.
enum HAPIPeople {
    /// Sex and ages of a row; nil when the cells hold words that HAPI does not know.
    static func group(gender: String, ageRange: String, low: String, high: String) -> Group? {
        guard let sex = sexes[gender.lowercased()] else { return nil }
        var group = Group(sex: sex)
        if gender.lowercased() == "u" { group.needStatus = "sex_unknown" }
        let range = ageRange.lowercased()
        if ["", "all", "*"].contains(range) { return group }
        if range == "unknown" {
            group.needStatus = [group.needStatus ?? "", "age_unknown"].filter { !$0.isEmpty }.joined(separator: "_")
            return group
        }
        guard let from = UInt8(low) ?? ages(range).0 else { return nil }
        group.ageLow = from
        group.ageHigh = UInt8(high) ?? ages(range).1
        return group
    }

    /// `5-11` and `60+`.
    private static func ages(_ text: String) -> (UInt8?, UInt8?) {
        if text.hasSuffix("+") { return (UInt8(text.dropLast()), nil) }
        let parts = text.split(separator: "-")
        return parts.count == 2 ? (UInt8(parts[0]), UInt8(parts[1])) : (nil, nil)
    }

    private static let sexes: [String: Group.Sex] = [
        "": .all, "all": .all, "*": .all, "f": .female, "m": .male, "x": .other, "o": .other, "u": .all,
    ]

    /// The measure of a kind of people; flows are movements of the year.
    static let kinds: [String: (measure: Measure, word: String?)] = [
        "ref": (Measures.refugees, nil), "roc": (Measures.refugees, "refugee_like"),
        "asy": (Measures.asylumSeekers, nil), "oip": (Measures.internationalProtection, nil),
        "idp": (Measures.idps, nil), "ioc": (Measures.idps, "of_concern"), "sta": (Measures.stateless, nil),
        "ooc": (Measures.othersOfConcern, nil), "hst": (Measures.hostCommunity, nil),
        "ret": (Measures.refugeeReturns, nil), "rst": (Measures.resettled, nil),
        "nat": (Measures.naturalised, nil), "rdp": (Measures.idpReturns, nil),
        "rri": (Measures.refugeeReturns, "reintegrated"),
        "vda": (Measures.internationalProtection, nil),
    ]
}
