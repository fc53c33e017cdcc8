import BilanLanguage
import BilanModel

/// Where the columns of a baseline assessment stand, whatever dots, number signs and line breaks a year put into them.
struct BaselineColumns {
    var places: AdminColumns
    let snapshot, origin, originArea, type: BookColumn
    let figures: [(kind: Kind, column: BookColumn)]
    /// Days as people type them: `31-12-2017`.
    let style = DayStyle(order: .dayFirst, isSerial: true)

    /// What a column counts.
    struct Kind {
        let heading: String
        let measure: Measure
        var unit = Unit.person
        var part: String?
    }

    /// Every figure of any year.
    static let kinds: [Kind] = [
        Kind(heading: "total_no_of_idps_ind", measure: Measures.idps),
        Kind(heading: "total_no_of_idps_hh", measure: Measures.idps, unit: .household),
        Kind(heading: "no_of_idps_ind_in_collective_settings", measure: Measures.idps, part: "collective_settings"),
        Kind(
            heading: "no_of_idps_hh_in_collective_settings", measure: Measures.idps, unit: .household,
            part: "collective_settings"),
        Kind(heading: "no_of_idps_ind_individual_settings", measure: Measures.idps, part: "individual_settings"),
        Kind(heading: "no_of_idps_ind_in_individual_settings", measure: Measures.idps, part: "individual_settings"),
        Kind(
            heading: "no_of_idps_hh_in_individual_settings", measure: Measures.idps, unit: .household,
            part: "individual_settings"),
        Kind(heading: "total_no_of_returnees_ind", measure: Measures.returnees),
        Kind(heading: "total_no_of_returnees_hh", measure: Measures.returnees, unit: .household),
        Kind(heading: "num_ret_from_abroad_ind", measure: Measures.returnees, part: "from_abroad"),
        Kind(heading: "num_ret_from_abroad_hh", measure: Measures.returnees, unit: .household, part: "from_abroad"),
        Kind(heading: "num_ret_idp_ind", measure: Measures.returnees, part: "former_idps"),
        Kind(heading: "num_ret_idp_hh", measure: Measures.returnees, unit: .household, part: "former_idps"),
    ]

    /// Headings of which one must be there.
    static let totals = kinds.filter { $0.part == nil }.map(\.heading)

    /// Bare headings that the format reads.
    static let known: Set<String> = Set(
        kinds.map { bare($0.heading) } + (0...5).flatMap { ["admin\($0)", "admin\($0)pcode"] } + [
            "snapshotdate", "surveydate", "lowestadminlevel", "countryoforiginofidp", "admin1areaoforiginofidp",
            "typeofdisplacement",
        ])

    /// A heading's letters and figures in small ASCII.
    static func bare(_ heading: String) -> String {
        ASCIIFold.folded(heading).lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// The first column of each bare heading.
    static func positions(_ header: Header) -> [String: Int] {
        Dictionary(header.names.enumerated().map { (bare($1), $0) }, uniquingKeysWith: { first, _ in first })
    }

    init(_ book: inout RowBook) {
        let positions = BaselineColumns.positions(book.header)
        func column(_ heading: String, isKept: Bool = false) -> BookColumn {
            positions[BaselineColumns.bare(heading)].map { book.column(at: $0, isKept: isKept) } ?? .none
        }
        places = AdminColumns(country: column("admin_0"), countryCode: column("admin_0_pcode"), isStock: true)
        for level in UInt8(1)...4 {
            places.add(level, name: column("admin_\(level)"), code: column("admin_\(level)_pcode"))
        }
        places.site = column("admin_5")
        snapshot = column("snapshot_date")
        origin = column("country_of_origin_of_idp", isKept: true)
        originArea = column("admin_1_area_of_origin_of_idp", isKept: true)
        type = column("type_of_displacement")
        figures = BaselineColumns.kinds.map { ($0, column($0.heading)) }.filter(\.1.isThere)
    }
}
