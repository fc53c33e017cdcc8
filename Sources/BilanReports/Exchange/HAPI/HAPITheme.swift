import BilanModel

/// A file of the Humanitarian API: its columns between those that all share, and what it is called.
///
/// Source: FORMATS section 4.
enum HAPITheme: CaseIterable {
    case conflict, displaced, needs, population

    /// The file's name.
    var file: String {
        switch self {
        case .conflict: "hapi_conflict_event.csv"
        case .displaced: "hapi_idps.csv"
        case .needs: "hapi_humanitarian_needs.csv"
        case .population: "hapi_population.csv"
        }
    }

    /// Measures that it holds.
    var measures: [Measure] {
        switch self {
        case .conflict: [Measures.killed]
        case .displaced: [Measures.idps]
        case .needs: [Measures.affected, Measures.inNeed, Measures.targeted]
        case .population: [Measures.population]
        }
    }

    /// Columns of its own.
    private var middle: [String] {
        switch self {
        case .conflict: ["event_type", "events", "fatalities"]
        case .displaced: ["operation", "assessment_type", "population", "reporting_round"]
        case .needs: ["sector_code", "sector_name", "category", "population_status", "population"]
        case .population: ["gender", "age_range", "min_age", "max_age", "population"]
        }
    }

    /// Every column, in order.
    var columns: [String] {
        [
            "location_code", "has_hrp", "in_gho", "provider_admin1_name", "provider_admin2_name", "admin1_code",
            "admin1_name", "admin2_code", "admin2_name", "admin_level",
        ] + middle + [
            "reference_period_start", "reference_period_end", "dataset_hdx_id", "resource_hdx_id", "warning", "error",
        ]
    }

    /// Tags of the columns, for those who still ask for them.
    var tags: [String] { columns.map { HAPITheme.tagOf[$0] ?? "#meta+" + $0 } }

    private static let tagOf = [
        "location_code": "#country+code", "has_hrp": "#meta+has_hrp", "in_gho": "#meta+in_gho",
        "provider_admin1_name": "#adm1+name+provider", "provider_admin2_name": "#adm2+name+provider",
        "admin1_code": "#adm1+code", "admin1_name": "#adm1+name", "admin2_code": "#adm2+code",
        "admin2_name": "#adm2+name", "admin_level": "#geo+admin_level", "event_type": "#event+type",
        "events": "#event+num", "fatalities": "#affected+killed", "operation": "#operation+name",
        "assessment_type": "#assessment+type", "population": "#population", "reporting_round": "#round+code",
        "sector_code": "#sector+code", "sector_name": "#sector+name", "category": "#population+category",
        "population_status": "#population+status", "gender": "#population+gender",
        "age_range": "#population+age_range", "min_age": "#population+age+min", "max_age": "#population+age+max",
        "reference_period_start": "#date+start", "reference_period_end": "#date+end",
        "dataset_hdx_id": "#meta+dataset+id", "resource_hdx_id": "#meta+resource+id", "warning": "#meta+warning",
        "error": "#meta+error",
    ]

    /// Sectors by their code, as the API names them.
    static let sectors = [
        "SHL": "Emergency Shelter and NFI", "CCM": "Camp Coordination / Management", "FSC": "Food Security",
        "WSH": "Water Sanitation Hygiene", "LOG": "Logistics", "EDU": "Education", "NUT": "Nutrition",
        "HEA": "Health", "ERY": "Early Recovery", "TEL": "Emergency Telecommunications", "PRO": "Protection",
        "PRO-CPN": "Child Protection", "PRO-GBV": "Gender-Based Violence", "PRO-HLP": "Housing, Land and Property",
        "PRO-MIN": "Mine Action", "CASH": "Multi-purpose Cash", "HUM": "Humanitarian assistance (unspecified)",
        "MULTI": "Multi-sector (unspecified)",
    ]
    /// Codes that the API does not write in capitals.
    static let written = ["CASH": "Cash", "HUM": "Hum", "MULTI": "Multi"]
}
