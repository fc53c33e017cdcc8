import BilanModel
import Testing

@testable import BilanIngest

/// Baseline assessments of Mali, one workbook a round, in the layouts of each year.
@Suite struct DTMBaselineTests {
    private static let areas = [
        "Admin 0", "Admin 0 pcode", "Admin 1", "Admin 1 pcode", "Admin 2", "Admin 2 pcode", "Admin 3", "Admin 3 pcode",
    ]
    private static let gao = ["Mali", "MLI", "GaO", "MLI07", "Bourem", "MLI00700101", "", ""]
    private static let rharous = ["Mali", "MLI", "Tombouctou", "ML06", "Gourma-Rharous", "ML060303", "", ""]

    private func read(_ name: String, _ sheets: [(String, [[String]])]) throws -> Batch {
        let file = TinyWorkbook.file(sheets.map { ($0.0, TinyWorkbook.rows($0.1)) })
        let renamed = try SourceFile(name: name, bytes: file.bytes)
        return try #require(Ingestion(gazetteer, options: ImportOptions()).read(SheetSet([renamed])).first).batch
    }

    /// Headings of figures and of one row's figures in the layout of a year, and what they say.
    static let layouts: [(year: String, headings: [String], cells: [String], expected: [String])] = [
        (
            "2014–2016",
            [
                "Lowest Admin Level", "Total No# of IDPs HH", "Total No# of IDPs Ind#", "Total No# of Returnees HH#",
                "Total No# of Returnees Ind#", "Country of Origin of IDP", "Type of Displacement",
            ], ["2", "20", "120", "3", "14", "Mali", "Sudden"],
            ["idps 120", "idps household 20", "returnees 14", "returnees household 3"]
        ),
        (
            "2017",
            [
                "No. of IDPs HH in collective settings", "No. of IDPs Ind. in collective settings",
                "No. of IDPs HH\nin individual settings", "No. of IDPs Ind. Individual settings",
                "Total No. of IDPs HH",
                "Total No. of IDPs Ind.",
            ], ["5", "30", "15", "90", "20", "120"],
            [
                "idps 120", "idps household 20", "idps 30 collective_settings", "idps household 5 collective_settings",
                "idps 90 individual_settings", "idps household 15 individual_settings",
            ]
        ),
        (
            "2018",
            [
                "Total No. of IDPs HH", "Total No. of IDPs Ind.", "Total No. of Returnees Ind.",
                "Total No Migrant individuals",
            ],
            ["20", "120", "0", "7"], ["idps 120", "idps household 20", "returnees 0"]
        ),
        (
            "2020",
            [
                "Total No# of IDPs Ind#", "Num_RET_from_Abroad_IND", "Num_Ret_IDP_IND", "Total No# of Returnees Ind#",
            ], ["120", "4", "10", "14"],
            ["idps 120", "returnees 14", "returnees 4 from_abroad", "returnees 10 former_idps"]
        ),
    ]

    @Test("every layout", arguments: layouts.indices)
    func layout(index: Int) throws {
        let (_, headings, cells, expected) = Self.layouts[index]
        let rows = [["Snapshot Date"] + Self.areas + headings, ["31-12-2017"] + Self.gao + cells]
        let batch = try read("baseline.xlsx", [("data", rows)])
        #expect(batch.format == "dtm_baseline")
        #expect(accounts(batch))
        let said = batch.claims.map { claim in
            let unit = claim.unit == .household ? " household" : ""
            let part = batch.groups[Int(claim.group)].needStatus.map { " " + $0 } ?? ""
            let measure = Measures.numbered(claim.measure)?.code ?? ""
            return "\(measure)\(unit) \(claim.estimate.best?.description ?? "-")\(part)"
        }
        #expect(said == expected)
        #expect(batch.records.map(\.place) == [place("MLI/gao/bourem")])
        #expect(batch.claims.allSatisfy { CalendarDate(day: $0.referenceDay).description == "2017-12-31" })
        #expect(batch.origins.map(\.round) == ["DTM-MLI-2017-12-31"])
    }

    @Test func aSheetThatRepeatsTheTotalsIsNeverCounted() throws {
        let headings = ["Snapshot Date"] + Self.areas + ["Total No. of IDPs HH", "Total No. of IDPs Ind."]
        let batch = try read(
            "mali_round_42.xlsx",
            [
                (
                    "data",
                    [
                        headings, ["43101"] + Self.gao + ["20", "120"], ["31-12-2017"] + Self.rharous + ["1", "8"],
                        ["", "Total", "", "", "", "", "", "", "", "21", "128"],
                    ]
                ),
                ("VERIFICATION", [["Row Labels", "IDPs Households", "IDPs Individuals"], ["Gao", "21", "128"]]),
            ])
        #expect(batch.claims.map { $0.estimate.best?.description } == ["120", "20", "8", "1"])
        #expect(batch.rowsRead == 3)
        #expect(batch.rowsSetAside == 1)
        #expect(batch.findings.contains { $0.code == .sheetLeftOut && $0.sheet == "VERIFICATION" })
        // A serial number of a spreadsheet and a text in one column; one workbook is one round, of its last day.
        #expect(batch.records.map { CalendarDate(day: $0.start).description } == ["2018-01-01", "2017-12-31"])
        #expect(Set(batch.claims.map(\.referenceDay)).count == 1)
        #expect(batch.origins.map(\.round) == ["DTM-MLI-R42"])
    }
}
