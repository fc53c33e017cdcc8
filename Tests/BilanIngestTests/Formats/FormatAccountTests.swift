import BilanModel
import Testing

@testable import BilanIngest

/// What holds for every publisher's format: recognised by its headings alone and by no other, and no row lost.
@Suite struct FormatAccountTests {
    /// A fixture of each layout, its format, its rows and those of them that must be set aside.
    static let fixtures: [(path: String, format: String, rows: Int, aside: Int)] = [
        ("HPC/hno_2024_needs.csv", "hpc_hno", 18, 4), ("HPC/needs_api_2023.csv", "hpc_hno", 3, 0),
        ("HAPI/conflict_events.csv", "hapi_conflict_events", 8, 3), ("HAPI/idps.csv", "hapi_idps", 6, 0),
        ("HAPI/refugees.csv", "hapi_refugees", 9, 3), ("HAPI/returnees.csv", "hapi_returnees", 2, 0),
        ("HAPI/humanitarian_needs.csv", "hapi_humanitarian_needs", 6, 2),
        ("HAPI/humanitarian_needs.json", "hapi_humanitarian_needs", 3, 0),
        ("HAPI/population.csv", "hapi_population", 4, 1),
        ("IDMC/displacement_data.csv", "idmc_gidd", 7, 3), ("IDMC/gidd_conflict.csv", "idmc_gidd", 2, 0),
        ("IDMC/updates.json", "idmc_idu", 3, 1), ("IDMC/updates.csv", "idmc_idu", 1, 0),
        ("UNHCR/population.csv", "unhcr_population", 6, 2), ("UNHCR/year_end.csv", "unhcr_population", 2, 0),
        ("UNHCR/solutions.csv", "unhcr_population", 2, 0), ("UNHCR/older.csv", "unhcr_population", 3, 0),
        ("UNHCR/demographics.csv", "unhcr_demographics", 5, 1),
        ("UNHCR/applications.csv", "unhcr_applications", 5, 1),
    ]

    @Test(arguments: fixtures)
    func everyRowIsAccountedFor(path: String, format: String, rows: Int, aside: Int) throws {
        let batch = try batch(ofFixture: path)
        #expect(batch.format == format)
        #expect(batch.rowsRead == rows)
        #expect(batch.rowsSetAside == aside)
        #expect(accounts(batch))
        #expect(batch.asideTold.count == aside, "each row set aside has its reason: \(batch.asideTold)")
        #expect(
            Set(batch.claims.map(\.record)) == Set(batch.records.indices.map { Int32($0) }), "no record without figures"
        )
        #expect(!batch.dataset.code.isEmpty && !batch.dataset.title.isEmpty)
        #expect(!batch.dataset.publisher.isEmpty && !batch.dataset.licence.isEmpty && !batch.dataset.citation.isEmpty)
        #expect(batch.dataset.grade.reliability == .b)
        #expect(batch.claims.allSatisfy { $0.origin >= 0 }, "a figure never without source")
        let ids = batch.records.map { batch.texts[$0.externalID] }
        #expect(Set(ids).count == ids.count && !ids.contains(""), "ids tell rows apart")
    }

    @Test(arguments: fixtures.map(\.path))
    func idsDoNotDependOnTheOrderOfRows(path: String) throws {
        // Of rows that say one thing twice the first is kept, so their order decides there.
        let isSaidTwice = ["HPC/hno_2024_needs.csv", "UNHCR/population.csv"].contains(path)
        guard path.hasSuffix(".csv"), !isSaidTwice else { return }
        let text = String(decoding: try SourceFile(path: fixture(path)).bytes, as: UTF8.self)
        var lines = text.split(separator: "\n").map(String.init)
        let head = lines[1].contains("#country") ? 2 : 1
        lines = lines.prefix(head) + lines.dropFirst(head).reversed()
        let options = ImportOptions(publishedOn: CalendarDate("2024-06-03"))
        let name = String(path.split(separator: "/").last ?? "")
        let turned = try batch([(name, lines.joined(separator: "\n") + "\n")], options: options)
        let straight = try batch(ofFixture: path)
        func ids(_ batch: Batch) -> Set<String> { Set(batch.records.map { batch.texts[$0.externalID] }) }
        #expect(ids(turned) == ids(straight))
    }

    @Test(arguments: fixtures)
    func noOtherFormatTakesIt(path: String, format: String, rows: Int, aside: Int) throws {
        let sheet = try Sheet(SourceFile(path: fixture(path)))
        let chosen = try #require(try Formats.choose(sheet, asked: nil))
        #expect(chosen.name == format)
        #expect(Formats.all.filter { $0.recognises(sheet).isCertain }.map(\.name) == [format])
    }

    /// Formats whose rows are accounted for in suites of their own, from sheets that the tests make.
    static let elsewhere: Set<String> = [
        "figures", "ucdp_ged", "ucdp_ged_cut", "ucdp_country_year", "acled", "acled_deletions", "acled_summary", "ipc",
        "hapi_food_security", "cadre_harmonise", "dtm_api", "dtm_baseline", "bilan_answer", "briefing_casualties",
        "briefing_displacement", "briefing_needs", "briefing_figures", "briefing_events", "briefing_series",
    ]

    @Test func everyFormatIsAccountedForSomewhere() {
        let tested = Set(Self.fixtures.map(\.format)).union(Self.elsewhere)
        #expect(Set(Formats.all.map(\.name)) == tested)
    }

    /// Headings in capitals, in another order, with a column nobody knows, are the same table.
    @Test(arguments: fixtures.filter { $0.path.hasSuffix(".csv") && $0.path != "UNHCR/population.csv" })
    func headingsMayBeWrittenOtherwise(path: String, format: String, rows: Int, aside: Int) throws {
        let text = String(decoding: try SourceFile(path: fixture(path)).bytes, as: UTF8.self)
        guard !text.contains("\"Camp") && !text.contains("[14.7") else { return }
        let cells = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        guard cells.allSatisfy({ $0.count == cells[0].count }) else { return }
        let lines = cells.enumerated().map { number, row in
            let turned = row.reversed().map(String.init)
            return ((number == 0 ? turned.map { $0.uppercased() } : turned) + [number == 0 ? "EXTRA" : "x\(number)"])
                .joined(separator: ",")
        }
        let options = ImportOptions(publishedOn: CalendarDate("2024-06-03"))
        let name = String(path.split(separator: "/").last ?? "")
        let turned = try batch([(name, lines.joined(separator: "\n") + "\n")], options: options)
        let straight = try batch(ofFixture: path)
        #expect(turned.format == format)
        #expect(turned.lines.sorted() == straight.lines.sorted())
        #expect(turned.records.allSatisfy { turned.texts[$0.extra].contains("EXTRA") }, "what nobody knows is kept")
    }
}
