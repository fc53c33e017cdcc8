import BilanModel
import Testing

@testable import BilanLanguage
@testable import BilanReports

/// The map of a briefing: what is drawn, what is said of what is not drawn, and why there is none.
@Suite struct BriefingMapTests {
    /// Two regions side by side.
    private static func box(west: Int32) -> AreaShape {
        let corners = [(west, 15), (west + 3, 15), (west + 3, 18), (west, 18), (west, 15)].map {
            GridPoint(x: Int32($0.0) * 10_000_000, y: Int32($0.1) * 10_000_000)
        }
        return AreaShape(polygons: [[corners]])
    }

    private static let borders = ["ML06": box(west: -5), "ML07": box(west: -2)]

    private func briefing(_ measures: [String], borders: [String: AreaShape] = borders) throws -> Briefing {
        var definition = try #require(ClaimsFixture.definition)
        definition.map = ReportMap(measures: measures, level: 1)
        return try ClaimsFixture.september2023().briefing(
            try #require(Period("2023-W36")), definition, borders: borders)
    }

    private func workbook(
        _ briefing: Briefing, _ language: Language = .en,
        draw: @escaping @Sendable (Picture) -> [UInt8]? = { _ in pixel }
    ) -> Workbook {
        BriefingWorkbook(
            briefing, in: language, highlights: [], fileName: "a.xlsx", tool: "bilan 0.0 (test)", draw: draw
        ).workbook { "sum of \($0.count) bytes" }
    }

    /// The head of an image of one pixel.
    private static let pixel: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0, 0, 0, 0]

    @Test func needsAreDrawnAndWhatStandsElsewhereIsSaid() throws {
        let briefing = try briefing(["missing", "in_need"])
        let map = try #require(briefing.map)
        #expect(map.measure == Measures.inNeed && map.areas.map(\.code) == ["ML06", "ML07"])
        #expect(map.areas.map { BriefingMap.value(of: $0.figure) } == [Quantity(700_000), Quantity(450_000)])
        let sheet = try #require(workbook(briefing).sheets.first { $0.name == "Map" })
        let rows = try #require(sheet.table?.rows)
        #expect(rows[0][2] == .number(thousandths: 700_000_000) && rows[0][5] == .text("west"))
        #expect(rows[1][4] == .text("200,000 to 499,999") && rows[1][5] == .text("east"))
        let words = sheet.preamble.map(\.text).joined(separator: "\n")
        #expect(words.contains("from left to right: 200,000 to 499,999; 500,000 or more; hatched: no figure."))
        #expect(words.contains("On no area of the map"))
        // What the published total has beyond its regions stands in a row of its own.
        #expect(rows.count == 3 && rows[2][4] == .text("not on the map"))
        #expect(sheet.images.count == 1)
        #expect(sheet.images[0].altText.contains("Highest: Tombouctou: 700,000."))
        for figure in map.figures { #expect(briefing.figures.contains { $0.id == figure.id }) }
    }

    @Test func aTollOfSeveralRegionsShadesNone() throws {
        let briefing = try briefing(["killed"])
        // Sixty-four people, in one of two regions: no region has a figure.
        #expect(briefing.map == nil && briefing.mapAbsence == .noFigures)
        let workbook = workbook(briefing)
        #expect(!workbook.sheets.contains { $0.name == "Map" })
        #expect(notes(workbook).contains { $0.contains("no area has a figure of its own") })
    }

    @Test func withoutBordersTheSheetIsLeftOutAndTheNotesSaySo() throws {
        let briefing = try briefing(["in_need"], borders: [:])
        #expect(briefing.mapAbsence == .noBorders)
        let workbook = workbook(briefing, .fr)
        #expect(!workbook.sheets.contains { $0.name == "Carte" })
        #expect(notes(workbook).contains { $0.contains("limites de ces zones") })
    }

    @Test func withoutTheLibraryTheSheetIsLeftOutAndTheNotesSaySo() throws {
        let briefing = try briefing(["in_need"])
        let workbook = workbook(briefing) { _ in nil }
        #expect(!workbook.sheets.contains { $0.name == "Map" })
        #expect(notes(workbook).contains { $0.contains("library that draws it") })
        // The picture as text needs no library.
        #expect(BriefingFigures(briefing, in: .en).map != nil)
    }

    @Test func aReportWithoutAMapSaysNothingOfIt() throws {
        let briefing = try ClaimsFixture.september2023().briefing(
            try #require(Period("2023-W36")), try #require(ClaimsFixture.definition))
        #expect(briefing.map == nil && briefing.mapAbsence == nil)
        #expect(!notes(workbook(briefing)).contains { $0.contains("map") })
    }

    @Test(arguments: [Language.en, .fr])
    func picturesAreTheSameTwice(_ language: Language) throws {
        let briefing = try briefing(["in_need"])
        func pictures() -> [String] {
            let figures = BriefingFigures(briefing, in: language)
            return ([figures.map].compactMap(\.self) + figures.charts).map { SVGText.text(of: $0.picture) }
        }
        let first = pictures()
        #expect(first == pictures() && first.count >= 2)
        for text in first { #expect(!text.contains("nan") && !text.contains("inf ")) }
    }

    private func notes(_ workbook: Workbook) -> [String] {
        (workbook.sheets.first { $0.name == "Notes" }?.table?.rows ?? []).map { BriefingWorkbookTests.text($0[1]) }
    }
}
