import BilanModel
import Testing

@testable import BilanIngest

/// Mapping files: what they say, what they refuse, and what is written back.
@Suite struct MappingYAMLTests {
    @Test func readsEveryKey() throws {
        let mapping = try Mapping(
            yaml: """
                dataset: toll
                kind: series
                title: A toll
                publisher: A bureau
                citation: "A bureau, 2024"
                licence: CC BY 4.0
                grade: B2
                edition: v3
                published_on: 2024-02-03
                constants: {country: MLI, day: 2023, scope: all_sides}
                numbers: french
                suppressed: 1-4
                dates: day_first
                scheme: cod-ab-2021
                check_codes: false
                stocks: end
                columns:
                  - {column: [Région, Region], field: admin1, optional: true}
                  - {column: "#adm2+code", field: admin2_code}
                  - {column: 7, field: ignore}
                  - {column: "2023", measure: in_need, period: 2023, factor: 1000}
                  - {column: Femmes, measure: in_need, sex: female, age: 18+, unit: household, role: part}
                  - {column: Min, measure: killed, bound: low}
                  - {column: Secteur, field: sector, words: {Abris: SHL, "Sous-total": skip}}
                skip:
                  - {column: Région, begins: [Total, Source], because: a sum}
                  - {column: Région, empty: true, because: no region}
                """, file: "a.yaml")
        #expect(mapping.dataset == "toll" && mapping.kind == .series && mapping.grade == Grade(.b, .probable))
        #expect(mapping.publishedOn == CalendarDate("2024-02-03"))
        let table = try #require(mapping.tables.first)
        #expect(table.constants == [.country: "MLI", .day: "2023", .scope: "all_sides"])
        #expect(table.numbers == .french && table.suppressed == 1...4 && table.dates == .dayFirst)
        #expect(table.stocks == .end && !table.checksCodes && table.scheme == "cod-ab-2021")
        #expect(
            table.columns.map(\.name) == [
                .headings(["Région", "Region"]), .tag("#adm2+code"), .position(7), .headings(["2023"]),
                .headings(["Femmes"]), .headings(["Min"]), .headings(["Secteur"]),
            ])
        #expect(table.columns[3].figure?.factor == 1000 && table.columns[3].figure?.period == "2023")
        #expect(table.columns[4].figure?.parts == [.sex: "female", .age: "18+"])
        #expect(table.columns[4].figure?.unit == .household && table.columns[4].figure?.role == .part)
        #expect(table.columns[5].figure?.bound == .low)
        #expect(table.columns[6].words == ["Abris": "SHL", "Sous-total": "skip"])
        #expect(table.skips.map(\.words) == [["Total", "Source"], []])
        // What is written is read back equal.
        #expect(try Mapping(yaml: MappingText().text(mapping), file: "b.yaml") == mapping)
    }

    @Test func tablesTakeWhatStandsBesideThem() throws {
        let mapping = try Mapping(
            yaml: """
                constants: {country: MLI, day: 2023}
                numbers: english
                tables:
                  - sheet: One
                    columns: [{column: A, measure: killed}]
                  - sheet: "Two, again"
                    headings_in_row: 4
                    constants: {day: 2024}
                    columns: [{column: A, measure: injured}]
                """, file: "a.yaml")
        #expect(mapping.tables.map(\.sheet) == ["One", "Two, again"])
        #expect(mapping.tables.map(\.headingRow) == [nil, 4])
        #expect(
            mapping.tables.map(\.constants) == [[.country: "MLI", .day: "2023"], [.country: "MLI", .day: "2024"]])
        #expect(mapping.tables.allSatisfy { $0.numbers == .english })
        #expect(try Mapping(yaml: MappingText().text(mapping), file: "b.yaml") == mapping)
    }

    @Test func theTemplateIsAMapping() throws {
        let mapping = try Mapping(yaml: MappingTemplate.yaml, file: "template")
        #expect(mapping.tables.count == 1)
        #expect(mapping.tables[0].columns.count == 6)
        // Every field and every measure is named in it.
        for token in MappedField.tokens + Measures.all.map(\.code) {
            #expect(MappingTemplate.yaml.firstRange(of: token) != nil, "\(token)")
        }
    }

    @Test(arguments: [
        ("", "a.yaml: cannot be read as a mapping: it is empty"),
        ("- a\n- b", "a.yaml: cannot be read as a mapping: it is no list of keys"),
        ("datset: x", "a.yaml:1: unknown key \"datset\"; use dataset, kind,"),
        ("kind: facts\n", "a.yaml:1, kind: \"facts\" is not allowed; use claims, events, series, rounds"),
        ("published_on: soon\n", "a.yaml:1, published_on: \"soon\" is not allowed; use a day such as 2024-01-25"),
        ("dataset: x\n", "the key \"columns\" is missing"),
        ("columns:\n  - {column: A, field: admin1}\n", "the key \"measure (of a column"),
        (
            "columns:\n  - {column: A, field: nothing}\n",
            "a.yaml:2, field: \"nothing\" is not allowed; use id, country,"
        ),
        ("columns:\n  - {column: A, measure: deaths}\n", "a.yaml:2, measure: \"deaths\" is not allowed; use killed,"),
        ("columns:\n  - {column: A}\n", "a.yaml:2: the key \"field (or measure)\" is missing"),
        ("columns:\n  - {field: admin1}\n", "a.yaml:2: the key \"column\" is missing"),
        ("columns:\n  - {column: A, measure: killed, field: id}\n", "either a field or a measure"),
        (
            "columns:\n  - {column: A, measure: killed, sex: women}\n",
            "a.yaml:2, sex: \"women\" is not allowed; use all,"
        ),
        ("columns:\n  - {column: A, measure: killed, age: young}\n", "use ages as 0-17, 18+ or 5"),
        ("columns:\n  - {column: A, measure: killed, period: later}\n", "use a day, month, week or year"),
        ("columns:\n  - {column: 0, measure: killed}\n", "a place counted from 1"),
        (
            "columns:\n  - {column: A, measure: killed}\n  - {column: B, measure: killed}\n",
            "\"B\" is not allowed; use another group"
        ),
        ("columns: [{column: A, measure: killed}]\nskip: [{column: A, is: x}]", "the key \"because\" is missing"),
        ("columns: [{column: A, measure: killed}]\nskip: [{column: A, because: x}]", "the key \"one of is,"),
        ("columns: [{column: A, measure: killed}]\nconstants: {shape: round}", "unknown key \"shape\"; use id,"),
        ("columns: [{column: A, measure: killed}]\nconstants: {scope: some}", "scope: \"some\" is not allowed"),
        ("columns: [{column: A, measure: killed}]\nsuppressed: few", "use two whole numbers, as 1-4"),
        ("columns: {a: b}", "use a list, one line with - for each"),
        ("columns: [\n", "a.yaml: cannot be read as a mapping"),
        (
            "columns: [{column: A, measure: killed}]\ntables: [{columns: [{column: A, measure: killed}]}]",
            "columns in each of the tables"
        ),
    ])
    func refuses(_ yaml: String, _ sentence: String) {
        do {
            _ = try Mapping(yaml: yaml, file: "a.yaml")
            Issue.record("it was taken")
        } catch {
            #expect(error.description.firstRange(of: sentence) != nil, "\(error.description)")
        }
    }
}
