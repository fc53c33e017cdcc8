import BilanModel
import BilanPlaces
import Foundation
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
            "2019",
            [
                "Lowest Admin Level", "Total No. of IDPs HH", "Total No. of IDPs Ind.",
                "Main displacement start date", "Total No. of Returnees HH.", "Total No. of Returnees Ind.",
                "Country of Origin of IDP", "Admin 1 Area of Origin of IDP", "Type of Displacement",
            ], ["2", "20", "120", "01-03-2018", "-", "14", "Mali", "Mopti", "Sudden"],
            ["idps 120", "idps household 20", "returnees 14"]
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

    /// A row of HXL tags below the headings, and cells that formulas have filled: what they show is what counts.
    @Test func theLayoutOf2021() throws {
        let headings =
            ["Snapshot Date"] + Self.areas + [
                "Total No# of IDPs HH", "Total No# of IDPs Ind#", "Num_RET_from_Abroad_IND", "Num_RET_from_Abroad_HH",
                "Num_Ret_IDP_HH", "Num_Ret_IDP_IND", "Total No# of Returnees HH#", "Total No# of Returnees Ind#",
                "Type of Displacement", "UpdatedDate",
            ]
        let tags = [
            "#date", "#country+name", "#country+code", "#adm1+name", "#adm1+code", "#adm2+name", "#adm2+code",
            "#adm3+name", "#adm3+code", "#affected+hh+idps", "#affected+idps+ind", "", "", "", "",
            "#affected+hh+returnees", "#affected+ind+returnees", "", "#date+updated",
        ]
        let row = ["2021-04-30"] + Self.gao + ["", "", "4", "1", "2", "10", "", "", "Conflict", "44316"]
        var xml = TinyWorkbook.rows([headings, tags, row])
        // Households, people, households and people again: sums of cells elsewhere, with what they came to.
        for (column, formula, value) in [
            ("J", "SUM(K3)/6", "20"), ("K", "SUM(A1:A2)", "120"), ("P", "M3+N3", "3"), ("Q", "L3+O3", "14"),
        ] {
            let letter = try #require(column.utf8.first) - 65
            xml = Self.replacing(cell: Int(letter), with: "<c><f>\(formula)</f><v>\(value)</v></c>", in: xml)
        }
        let file = try SourceFile(
            name: "mali_2021.xlsx", bytes: TinyWorkbook.file([("Baseline Assessment", xml)]).bytes)
        let batch = try #require(Ingestion(gazetteer).read(SheetSet([file])).first).batch
        #expect(batch.format == "dtm_baseline" && batch.rowsRead == 1 && accounts(batch))
        #expect(
            batch.claims.map { "\($0.unit.token) \($0.estimate.best?.description ?? "-")" } == [
                "person 120", "household 20", "person 14", "household 3", "person 4", "household 1", "person 10",
                "household 2",
            ])
        #expect(batch.records.map(\.place) == [place("MLI/gao/bourem")])
        #expect(CalendarDate(day: batch.claims[0].referenceDay).description == "2021-04-30")
    }

    /// The worksheet with another cell at a position of its last row.
    private static func replacing(cell position: Int, with cell: String, in xml: String) -> String {
        let parts = xml.components(separatedBy: "<row r=\"3\">")
        var cells = parts[1].replacing("<c/>", with: "<c t=\"inlineStr\"></c>").components(separatedBy: "</c>")
        cells[position] = String(cell.dropLast("</c>".count))
        return parts[0] + "<row r=\"3\">" + cells.joined(separator: "</c>")
    }

    /// Codes in five dialects that no list of Mali has, and names spelled as they were typed: the names decide.
    @Test(arguments: [
        ("KaYes", "MLI01", "Kita", "MLI00100301", "MLI/kayes/kita"),
        ("Koulikouro", "ML02", "Kati", "ML010312", "MLI/koulikoro/kati"),
        ("Bamako", "MLI09", "", "", "MLI/bamako"),
        ("Tombouctou", "MLI06", "Gourma Rharous", "MLI00900101", "MLI/tombouctou/gourma-rharous"),
        ("gao", "MLI001001", "BOUREM", "MLI090101", "MLI/gao/bourem"),
    ])
    func namesDecideWhereCodesAreOfADialect(
        region: String, regionCode: String, cercle: String, cercleCode: String, expected: String
    ) throws {
        let rows = [
            ["Snapshot Date"] + Self.areas + ["Total No# of IDPs Ind#"],
            ["31-12-2017", "Mali", "MLI", region, regionCode, cercle, cercleCode, "", "", "120"],
        ]
        let file = TinyWorkbook.file([("data", TinyWorkbook.rows(rows))])
        let places = try PlaceFileSamples.builtIn()
        let batch = try #require(Ingestion(places).read(SheetSet([file])).first).batch
        #expect(batch.records.map { places.card($0.place)?.key } == [expected])
    }

    @Test func rowsAreNotPassedOn() throws {
        let rows = [["Snapshot Date"] + Self.areas + ["Total No# of IDPs Ind#"], ["31-12-2017"] + Self.gao + ["120"]]
        let batch = try read("baseline.xlsx", [("data", rows)])
        #expect(batch.dataset.audience == .partners)
        #expect(batch.claims.allSatisfy { $0.audience == .partners })
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
