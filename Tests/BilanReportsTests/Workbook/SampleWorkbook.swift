import BilanReports

/// A small briefing with one of everything a workbook can hold; its figures are invented.
enum SampleWorkbook {
    static let weeks = (25...36).map { "2023-W\($0)" }
    static let civilians: [Int?] = [4, 0, 12, nil, 7, 3, 18, 9, nil, 22, 5, 49]
    static let soldiers: [Int?] = [1, 2, 0, nil, 3, 1, 4, 2, 6, 0, 2, 15]

    static let make = Workbook(
        properties: WorkbookProperties(
            title: "Mali: weekly briefing, 2023-W36", subject: "Casualties & needs", author: "Field office",
            company: "Bilan", keywords: "mali, casualties", category: "briefing", status: "PROVISIONAL",
            comments: "Sample", created: WorkbookDay(year: 2023, month: 9, day: 17),
            custom: [
                CustomProperty(name: "schema", value: "bilan-briefing/1"),
                CustomProperty(name: "language", value: "fr"),
            ]),
        sheets: [cover, summary, casualties, series, displacement, meta],
        names: [
            DefinedName(name: "schema_version", sheet: "meta", cell: .table(row: 0, header: "value")),
            DefinedName(name: "cover_title", sheet: "Couverture", cell: .at(row: 0, column: 0)),
        ])

    static let page = PageFrame(headerLeft: [.text("Mali & Niger 2023-W36")], headerRight: [.text("PROVISOIRE")])

    static let cover = Sheet.presentation(
        "Couverture",
        preamble: [
            SheetLine("Mali : tués, blessés, déplacés et besoins, du 4 au 10 septembre 2023", style: .title),
            SheetLine("PROVISOIRE : chiffres révisables à la hausse ou à la baisse"),
            .blank,
            SheetLine("Faits saillants", style: .heading),
            SheetLine(
                "Au moins 64 personnes auraient été tuées le 7 septembre, soit 49 civils et 15 soldats, lors d’attaques "
                    + "contre un bateau de passagers près de Zarho (région de Tombouctou) et contre une position militaire à "
                    + "Bamba (région de Gao). Les autorités s’attendent à un bilan bien plus lourd. [S1][S2][S3]"),
            SheetLine("[x] : aucun chiffre signalé, à ne jamais lire comme zéro.", style: .note),
            SheetLine("Synthèse", link: .sheet("Synthese")),
            SheetLine("Méthode", link: .web("https://example.org/méthode?a=1&b=internal:2")),
        ], page: page)

    static let summary = Sheet.presentation(
        "Synthese",
        preamble: [
            SheetLine("Tableau 1. Chiffres clés, Mali, 2023-W36", style: .title),
            SheetLine(
                "Un seul bilan couvre les deux attaques du 7 septembre ; il n’est pas réparti par région et peut inclure "
                    + "des passagers noyés. Le total des déplacés est un cumul et non un chiffre de la semaine. [S3]"),
        ],
        table: SheetTable(
            name: "summary_key",
            columns: [
                SheetColumn("Indicateur"), SheetColumn("Valeur", .number(.integer)), SheetColumn("Précision"),
                SheetColumn("Date", .date),
                SheetColumn("Variation par rapport à la semaine précédente", .number(.change)),
                SheetColumn("Variation relative", .number(.shareChange), arrowsBeyond: 500),
                SheetColumn("Source", .link),
            ],
            rows: [
                [
                    .text("Personnes tuées, total"), .whole(64), .text("au moins"), .date(2023, 9, 7), .whole(57),
                    .number(thousandths: 8143), .link("S1", .web("https://example.org/s1")),
                ],
                [
                    .text("Personnes blessées"), .text("[x]"), .text("-"), .text("non daté"), .text("[x]"),
                    .text("[x]"),
                    .text("S1"),
                ],
                [
                    .text("Personnes déplacées internes dans les régions du nord, y compris celles qui sont rentrées"),
                    .whole(8_800_000), .text("plus de"), .date(2023, 8, 1), .whole(-2_922), .number(thousandths: -620),
                    .link("S3", .sheet("meta")),
                ],
                [
                    .text("Événements"), .whole(0), .text("exact"), .date(2024, 2, 29), .whole(0),
                    .number(thousandths: 170), .text("S3"),
                ],
            ]),
        charts: [
            SheetChart(
                kind: .line, title: "Mali : tués signalés par semaine, 2023-W25 à W36 (personnes)",
                valueAxis: "personnes",
                categories: RangeReference(sheet: "data_series", header: "week"),
                series: [
                    ChartSeries(
                        name: "Civils", values: RangeReference(sheet: "data_series", header: "civilians"), colour: .blue
                    ),
                    ChartSeries(
                        name: "Soldats", values: RangeReference(sheet: "data_series", header: "soldiers"),
                        colour: .orange,
                        dashed: true, marker: true),
                ], altText: "Civils : de 0 à 49 tués par semaine, 49 la dernière", anchor: .belowTable(left: 0)),
            SheetChart(
                kind: .bar, title: "Mali : tués par région, 2023-W36 (personnes)", valueAxis: "personnes",
                categories: RangeReference(sheet: "data_casualties", header: "admin1_name", rows: 0..<3),
                series: [
                    ChartSeries(
                        name: "Tués", values: RangeReference(sheet: "data_casualties", header: "killed", rows: 0..<3),
                        colour: .blue)
                ], altText: "Gao d’abord", anchor: .belowTable(left: 580)),
        ],
        images: [
            SheetImage(png: squarePNG, altText: "un carré", anchor: .cell(row: 30, column: 0), width: 40)
        ], page: page, freezeHeader: true)

    static let casualties = Sheet.machine(
        "data_casualties",
        columns: [
            SheetColumn("admin1_code"), SheetColumn("admin1_name"), SheetColumn("killed", .number(.plain)),
            SheetColumn("rate", .number(.plain)), SheetColumn("as_of_date", .date),
            SheetColumn("obs_status", allowed: ["a", "e", "p"]), SheetColumn("wording"),
        ],
        rows: [
            [
                .text("ML07"), .text("Gao"), .whole(15), .number(thousandths: 1_234_500), .date(2023, 9, 7), .text("p"),
                .text("=1+2"),
            ],
            [
                .text("ML06"), .text("Tombouctou"), .whole(49), .number(thousandths: -125), .date(2023, 9, 7),
                .text("p"),
                .text("_x0041_ & <b> \"é\u{202F}\"\r\tfin"),
            ],
            [
                .text("ML05"), .text("Mopti"), .empty, .empty, .empty, .text("a"),
                .text("+cmd|' /C calc'!A0 " + String(repeating: "un texte long ", count: 12)),
            ],
        ], page: page)

    static let series = Sheet.machine(
        "data_series",
        columns: [
            SheetColumn("week", tag: "#date+week"),
            SheetColumn("civilians", .number(.integer), tag: "#affected+civilians"),
            SheetColumn("soldiers", .number(.integer), tag: "#affected+soldiers"),
        ],
        rows: weeks.indices.map { [.text(weeks[$0]), .whole(civilians[$0]), .whole(soldiers[$0])] })

    static let displacement = Sheet.machine(
        "data_displacement", columns: [SheetColumn("admin1_code"), SheetColumn("idps", .number(.integer))], rows: [])

    static let meta = Sheet.machine(
        "meta", columns: [SheetColumn("key"), SheetColumn("value")],
        rows: [[.text("schema"), .text("bilan-briefing/1")], [.text("period"), .text("2023-W36")]])

    /// One blue pixel.
    static let squarePNG: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
        0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xDE, 0x00, 0x00, 0x00,
        0x0C, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x10, 0x72, 0xCE, 0x05, 0x00, 0x01, 0x2D, 0x00, 0xC3, 0x85,
        0x39, 0x4D, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
