import BilanAnalytics
import BilanModel
import Testing

@testable import BilanLanguage
@testable import BilanReports

/// The numbers of a workbook are those of its briefing, each once, and its tables tie out.
@Suite struct BriefingNumbersTests {
    typealias Sample = BriefingWorkbookTests.Sample

    /// The rows of a table as cells by header.
    static func rows(_ sheet: String, _ sample: Sample, _ language: Language = .en) throws -> [[String: SheetCell]] {
        let table = try #require(try sample.workbook(language).sheets.first { $0.name == sheet }?.table)
        return table.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.header), row))
        }
    }

    static func number(_ cell: SheetCell?) -> Quantity? {
        guard case .number(let thousandths)? = cell else { return nil }
        return Quantity(thousandths: thousandths)
    }

    static func text(_ cell: SheetCell?) -> String { cell.map(BriefingWorkbookTests.text) ?? "" }

    @Test func columnsOfFiguresAreAContract() {
        #expect(
            FigureSheet.columnList.map(\.name) == [
                "figure_id", "location_code", "admin_level", "admin1_code", "admin1_name", "admin2_code", "admin2_name",
                "admin_version", "event_id", "indicator_code", "indicator_name", "population_group", "kind", "scope",
                "value", "value_low", "value_high", "bound", "unit", "obs_status", "verification", "finality",
                "claimant",
                "cell_state", "reference_period_start", "reference_period_end", "date_precision", "as_of_date",
                "source_ids", "wording", "revision",
            ])
        #expect(
            FigureSheet.columnList.map(\.hxl).prefix(8) == [
                "#meta+id", "#country+code", "#geo+admin_level", "#adm1+code", "#adm1+name", "#adm2+code", "#adm2+name",
                "#meta+admin_version",
            ])
    }

    @Test(arguments: Sample.allCases)
    func everyFigureIsARowOnce(_ sample: Sample) throws {
        let briefing = try sample.briefing()
        let rows = try Self.rows("data_figures", sample)
        let figures = briefing.figures + briefing.previous.filter(\.hasNumber)
        #expect(rows.map { Self.text($0["figure_id"]) } == figures.map(\.id))
        #expect(Set(figures.map(\.id)).count == figures.count)
        for (row, figure) in zip(rows, figures) {
            #expect(Self.number(row["value_low"]) == figure.estimate.low || !figure.hasNumber, "\(figure.id)")
            #expect(Self.number(row["value_high"]) == figure.estimate.high, "\(figure.id)")
            let value = Self.number(row["value"])
            #expect(figure.hasNumber ? value != nil : value == nil, "\(figure.id)")
            if let best = figure.estimate.best { #expect(value == best, "\(figure.id)") }
            #expect(Self.text(row["obs_status"]) != "x" || !figure.hasNumber)
            #expect((row["bound"] == .empty) == !figure.hasNumber)
        }
    }

    @Test(arguments: Sample.allCases)
    func lowValueAndHighFollowEachOther(_ sample: Sample) throws {
        for sheet in ["data_figures", "data_series"] {
            for row in try Self.rows(sheet, sample) {
                let given = ["value_low", "value", "value_high"].compactMap { Self.number(row[$0]) }
                #expect(zip(given, given.dropFirst()).allSatisfy { $0 <= $1 }, "\(row)")
            }
        }
    }

    @Test(arguments: Sample.allCases, [Language.en, .fr])
    func regionsAndWhatStandsBesideThemMakeTheTotal(_ sample: Sample, _ language: Language) throws {
        let words = language.workbook
        let rows = try Self.rows(words.tab(.casualties), sample, language)
        let total = try #require(rows.last)
        for header in [WorkbookHeader.civilians, .soldiers, .others, .killed, .injured, .missing] {
            let column = language.typeset(words.header(header))
            let parts = rows.dropLast().compactMap { Self.number($0[column]) }
            let sum = parts.isEmpty ? nil : parts.reduce(.zero, +)
            #expect(sum == Self.number(total[column]), "\(column)")
            // What is not known is marked, never left out and never nought.
            for row in rows where Self.number(row[column]) == nil { #expect(Self.text(row[column]) == "[x]") }
        }
    }

    @Test func oneTollOverTwoRegionsStandsInNeither() throws {
        let rows = try Self.rows("Table_1", .september2023)
        let tolls = rows.map { (Self.text($0["P-code"]), Self.number($0["People killed"])) }
        #expect(tolls.filter { $0.1 != nil }.map(\.0) == ["ML06 or ML07", "MLI"])
        #expect(tolls.compactMap(\.1) == [Quantity(64), Quantity(64)])
        #expect(Self.text(rows.last?["How to read the numbers"]) == "at least")
        let data = try Self.rows("data_casualties", .september2023)
        #expect(data.map { Self.text($0["row_kind"]) }.filter { $0 != "region" } == ["not_separable"])
        #expect(Self.text(data.last?["admin1_code"]) == "ML06+ML07")
        #expect(data.compactMap { Self.number($0["killed"]) } == [Quantity(64)])
    }

    @Test(arguments: [128, 114, 113, 33, 178])
    func wrongTotalsStandNowhere(_ wrong: Int) throws {
        for sheet in try Sample.september2023.workbook(.en).sheets {
            for row in sheet.table?.rows ?? [] { #expect(!row.contains(.whole(wrong)), "\(sheet.name)") }
        }
    }

    @Test func attackersStandOutsideTheTotals() throws {
        let fifty = try Self.rows("data_figures", .september2023).filter { Self.number($0["value"]) == Quantity(50) }
        #expect(fifty.map { Self.text($0["claimant"]) } == ["enemy"])
        #expect(fifty.map { Self.text($0["obs_status"]) } == ["u"])
        #expect(fifty.map { Self.text($0["event_id"]) } == ["boat-and-bamba"])
        let claims = try Self.rows("Table_5", .september2023)
        #expect(claims.map { Self.text($0["Used or not"]) } == ["outside totals"])
        for sheet in ["Summary", "Table_1"] {
            #expect(try !Self.rows(sheet, .september2023).contains { $0.values.contains(.whole(50)) })
        }
    }

    @Test func stockFlowAndRunningTotalStandApart() throws {
        let rows = try Self.rows("Table_3", .september2023)
        let columns = ["Stock (people at a date)", "Flow (movements in the period)", "Running total (since a day)"]
        let cells = rows.map { row in columns.map { row[$0] } }
        let none = SheetCell.text("[z]")
        #expect(
            cells == [
                [none, .text("[x]"), none], [none, none, .whole(30_000)], [.whole(303_300), none, none],
            ])
        // A month is printed as a month, not as the day the store keeps for it.
        #expect(rows[1]["As of"] == .text("2023-08") && rows[1]["Bound"] == .text("more than"))
        #expect(rows[2]["As of"] == .date(2022, 12, 31))
    }

    @Test func needsStandInsideTheirTotal() throws {
        let rows = try Self.rows("Table_4", .september2023)
        #expect(
            rows.map { Self.number($0["People in need"])?.rounded } == [
                8_800_000, 1_000_000, 700_000, 450_000, 7_650_000,
            ])
        #expect(
            rows.map { Self.text($0["Place"]) } == ["Mali", "Mali", "Tombouctou", "Gao", "Not broken down by region"])
        #expect(Self.number(rows[0]["Change in people in need, per cent, as the source gives it"]) == Quantity(17))
        #expect(Self.text(rows[1]["Group"]) == "In immediate need")
        let data = try Self.rows("data_needs", .september2023)
        #expect(data.map { Self.text($0["admin1_code"]) } == ["", "", "ML06", "ML07", "not_allocated"])
    }

    @Test func conflictingReportsStandSideBySide() throws {
        let rows = try Self.rows("Table_5", .september2024)
        let shown = rows.map { row in
            [
                Self.number(row["Value"])?.description ?? Self.text(row["Value"]), Self.text(row["Bound"]),
                Self.text(row["Who says so"]), Self.text(row["Used or not"]),
            ]
        }
        #expect(
            shown == [
                ["77", "-", "a security source", "used"],
                ["100", "up to", "confidential documents", "in the range"],
                ["81", "-", "confidential documents", "shown beside"],
                ["70", "more than", "a security source", "not used"],
                ["[x]", "an unstated number", "the army", "not used"],
                ["100", "hundreds", "an armed group", "outside totals"],
            ])
        let bamako = try #require(
            try Self.rows("Table_1", .september2024).first { Self.text($0["P-code"]) == "ML09" })
        #expect(Self.number(bamako["People killed"]) == Quantity(77))
        #expect(Self.text(bamako["How to read the numbers"]).hasSuffix("People killed: 77 to 100"))
        #expect(Self.text(bamako["Flags"]).hasPrefix("[u] [note "))
        let data = try Self.rows("data_figures", .september2024)
        let line = try #require(
            data.first { Self.text($0["figure_id"]).hasSuffix("killed.all.without_attackers.ML09") })
        #expect(line["value"] == .whole(77) && line["value_high"] == .whole(100) && line["bound"] == .text("range"))
        #expect(Self.text(line["event_id"]) == "bamako")
    }

    @Test func theSilentWeekHoldsNoNumber() throws {
        for sheet in try Sample.silence.workbook(.en).sheets where sheet.reader == .people {
            for cell in (sheet.table?.rows ?? []).flatMap(\.self) {
                if case .number = cell { Issue.record("\(sheet.name) holds \(cell)") }
            }
        }
        let summary = try Self.rows("Summary", .silence)
        #expect(!summary.isEmpty && summary.allSatisfy { $0["Value"] == .text("[x]") })
    }

    /// Now, before, whether reports conflict, the change, and the relative change in thousandths.
    static let changes: [(Estimate, Estimate, Bool, Int?, Int64?)] = [
        (Estimate.exact(Quantity(64)), Estimate.exact(Quantity(10)), false, 54, 5400),
        (Qualifier.atLeast.estimate(Quantity(64)), .exact(Quantity(9)), false, 55, nil),
        (.exact(Quantity(5)), .exact(Quantity(20)), false, -15, -750),
        (.exact(Quantity(64)), Qualifier.atLeast.estimate(Quantity(10)), false, nil, nil),
        (Qualifier.upTo.estimate(Quantity(64)), .exact(Quantity(10)), false, nil, nil),
        (.exact(Quantity(64)), .exact(Quantity(10)), true, nil, nil),
        (Estimate(), .exact(Quantity(10)), false, nil, nil),
    ]

    @Test(arguments: changes)
    func aChangeNeedsAFirmBase(
        _ now: Estimate, _ before: Estimate, _ conflict: Bool, _ change: Int?, _ relative: Int64?
    ) throws {
        var figure = try #require(try Sample.september2023.briefing().keyFigures.first?.figure)
        var previous = figure
        figure.estimate = now
        figure.conflict = conflict
        previous.estimate = before
        let comparison = Comparison(figure, with: [previous])
        #expect(comparison.change?.rounded == change && comparison.relative == relative)
        #expect(comparison.previous != nil)
        var other = previous
        other.scope = .allSides
        #expect(Comparison(figure, with: [other]).previous == nil)
    }

    @Test func thePeriodBeforeStandsBesideTheKeyFigures() throws {
        let killed = try #require(try Self.rows("Summary", .september2024).first)
        #expect(killed["Previous period"] == .whole(10) && killed["Change"] == .text("[x]"))
        let ids = try Self.rows("data_figures", .september2024).map { Self.text($0["figure_id"]) }
        #expect(ids.contains("MLI.2024-W37.killed.all.without_attackers.MLI.same_age"))
    }

    @Test func chartsDrawTheirRowsAndSayWhyThereIsNone() throws {
        let first = try #require(try Sample.september2023.workbook(.en).sheets.first { $0.name == "Summary" })
        let second = try #require(try Sample.september2024.workbook(.fr).sheets.first { $0.name == "Synthese" })
        #expect(first.charts.map(\.kind) == [.column] && second.charts.map(\.kind) == [.bar])
        #expect(first.preamble.contains { $0.text == Language.en.workbook.chart.noRegions })
        #expect(second.preamble.contains { $0.text == Language.fr.typeset(Language.fr.workbook.chart.noYears) })
        #expect(second.charts.first?.categories.header == "category_fr")
        let years = try Self.rows("data_series", .september2023).filter {
            Self.text($0["series_id"]) == "killed_by_year_all_sides"
        }
        #expect(first.charts.first?.categories.rows == 0..<years.count)
        // The year nobody counted is a row with nothing in it.
        #expect(years.map { Self.text($0["category_code"]) } == ["2017", "2018", "2019", "2020", "2021", "2022"])
        #expect(years.map { $0["value"] == .empty } == [false, false, false, true, false, false])
        let regions = try Self.rows("data_series", .september2024).filter {
            Self.text($0["series_id"]) == "killed_by_region"
        }
        #expect(regions.map { Self.text($0["category_code"]) } == ["ML09", "ML07"])
    }

    @Test func whatHasNoRegionAndWhatCameLateStandApart() throws {
        let rows = try Self.rows("Table_1", .september2024)
        let killed = rows.map { Self.number($0["People killed"])?.rounded }
        #expect(killed == [nil, nil, nil, 6, 77, nil, 3, 86])
        #expect(Self.text(rows[6]["P-code"]) == "-")
        #expect(Self.text(rows[6]["Region"]).hasPrefix("Not allocated [note "))
        let data = try Self.rows("data_casualties", .september2024)
        #expect(data.last.map { Self.text($0["admin1_code"]) } == "not_allocated")
        let late = try Self.rows("Table_7", .september2024)
        #expect(late.map { Self.text($0["Period"]) } == ["2024-W36"])
        #expect(late.map { $0["Value"] } == [.whole(12)] && late.map { $0["Bound"] } == [.text("at least")])
        let published = try Self.rows("data_figures", .september2024).filter { $0["value"] == .whole(12) }
        #expect(published.first.map { Self.text($0["event_id"]) } == "market")
        // The table by period has it too, in its own week: all people, and those of no known group.
        #expect(published.dropFirst().allSatisfy { Self.text($0["figure_id"]).hasPrefix("MLI.2024-W36.killed.") })
    }

    @Test func aYearNobodyCountedHasItsRow() throws {
        let rows = try Self.rows("Table_6", .september2023)
        #expect(rows.map { Self.text($0["Year"]) } == ["2022", "2021", "2020", "2019", "2018", "2017"])
        #expect(rows[2]["People killed (all sides)"] == .text("[x]"))
        #expect(Self.text(rows[0]["How to read the numbers"]) == "People killed: 4,802 to 5,047")
    }

    @Test func aNameThatMustNotStandIsReplaced() throws {
        var briefing = try Sample.september2024.briefing()
        for number in briefing.speakers.keys { briefing.speakers[number]?.publicLabel = "a source" }
        let workbook = BriefingWorkbook(briefing, in: .en, highlights: [], fileName: "x.xlsx", tool: "t")
            .workbook { _ in "" }
        let table = try #require(workbook.sheets.first { $0.name == "Table_5" }?.table)
        let column = try #require(table.columns.firstIndex { $0.header == "Who says so" })
        #expect(table.rows.allSatisfy { $0[column] == .text("a source") })
    }
}
