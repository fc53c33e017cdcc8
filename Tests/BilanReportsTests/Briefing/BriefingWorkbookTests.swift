import BilanAnalytics
import BilanModel
import Foundation
import Testing

@testable import BilanLanguage
@testable import BilanReports

@Suite struct BriefingWorkbookTests {
    /// The weeks a workbook is made of.
    enum Sample: CaseIterable {
        case september2023, september2024, silence

        func briefing() throws -> Briefing {
            let definition = try #require(ClaimsFixture.definition)
            switch self {
            case .september2023:
                return try ClaimsFixture.september2023().briefing(try #require(Period("2023-W36")), definition)
            case .september2024:
                return try ClaimsFixture.september2024().briefing(
                    try #require(Period("2024-W38")), definition, earlier: .week37())
            case .silence: return try ClaimsFixture().briefing(try #require(Period("2023-W36")), definition)
            }
        }

        func workbook(_ language: Language) throws -> Workbook {
            let briefing = try briefing()
            return BriefingWorkbook(
                briefing, in: language, highlights: Highlights(briefing, language).sentences,
                fileName: "mli-weekly-briefing-\(language.token).xlsx", tool: "bilan 0.0 (test)"
            ).workbook { "sum of \($0.count) bytes" }
        }
    }

    static let machine = DataTab.allCases.map(\.rawValue)

    @Test(arguments: [
        (
            Language.en,
            [
                "Cover", "Summary", "Notes", "Shorthand", "Table_1", "Table_2", "Table_3", "Table_4", "Table_5",
                "Table_6",
            ]
        ),
        (
            .fr,
            [
                "Couverture", "Synthese", "Notes", "Abreviations", "Tableau_1", "Tableau_2", "Tableau_3", "Tableau_4",
                "Tableau_5",
                "Tableau_6",
            ]
        ),
    ])
    func tabsStandInTheirOrder(_ language: Language, _ people: [String]) throws {
        #expect(try Sample.september2023.workbook(language).sheets.map(\.name) == people + Self.machine)
        // Without years past, and with late reports, the rest keeps its names.
        #expect(
            try Sample.september2024.workbook(language).sheets.map(\.name) == people.dropLast()
                + [language == .en ? "Table_7" : "Tableau_7"] + Self.machine)
    }

    @Test(arguments: Sample.allCases, [Language.en, .fr])
    func spreadsheetsTakeIt(_ sample: Sample, _ language: Language) throws {
        let first = try WrittenWorkbook(sample.workbook(language))
        let second = try WrittenWorkbook(sample.workbook(language))
        #expect(!first.bytes.isEmpty && first.bytes == second.bytes)
    }

    @Test(arguments: Sample.allCases)
    func sheetsForToolsAreTheSameInBothLanguages(_ sample: Sample) throws {
        let english = try sample.workbook(.en).sheets.filter { $0.reader == .machines }
        let french = try sample.workbook(.fr).sheets.filter { $0.reader == .machines }
        #expect(english.map(\.name) == french.map(\.name))
        for (left, right) in zip(english, french) {
            #expect(left.table?.columns == right.table?.columns)
            let rows = zip(left.table?.rows ?? [], right.table?.rows ?? [])
            #expect(left.table?.rows.count == right.table?.rows.count)
            for (leftRow, rightRow) in rows where leftRow != rightRow {
                // The language is the one fact of the file that differs.
                #expect(leftRow == [.text("language"), .text("en")] && rightRow == [.text("language"), .text("fr")])
            }
        }
    }

    @Test(arguments: Sample.allCases)
    func bothLanguagesShowTheSameNumbers(_ sample: Sample) throws {
        func numbers(_ language: Language) throws -> [[[SheetCell]]] {
            try sample.workbook(language).sheets.filter { $0.reader == .people }.map { sheet in
                (sheet.table?.rows ?? []).map { row in
                    row.filter { cell in
                        switch cell {
                        case .number, .date: true
                        default: false
                        }
                    }
                }
            }
        }
        #expect(try numbers(.en) == numbers(.fr))
    }

    @Test(arguments: [Language.en, .fr])
    func everySheetIsLinkedFromTheCover(_ language: Language) throws {
        let workbook = try Sample.september2023.workbook(language)
        let links = try #require(workbook.sheets.first).preamble.compactMap(\.link)
        #expect(links == workbook.sheets.dropFirst().map { .sheet($0.name) })
    }

    @Test(arguments: Sample.allCases, [Language.en, .fr])
    func everyNoteExistsAndIsUsed(_ sample: Sample, _ language: Language) throws {
        let workbook = try sample.workbook(language)
        let notes = try #require(workbook.sheets.first { $0.name == "Notes" }?.table)
        let listed = notes.rows.map { $0[0] }
        #expect(listed == (1...listed.count).map { .text("[note \($0)]") })
        for sheet in workbook.sheets where sheet.reader == .people && sheet.name != "Notes" {
            let texts = sheet.preamble.map(\.text) + (sheet.table?.rows ?? []).flatMap { $0.map(Self.text) }
            for text in texts {
                for number in text.matches(of: /\[note (\d+)\]/).compactMap({ Int($0.1) }) {
                    #expect((1...listed.count).contains(number), "\(sheet.name): \(text)")
                    #expect(Self.text(notes.rows[number - 1][2]).contains(sheet.name))
                }
            }
        }
    }

    @Test(arguments: Sample.allCases)
    func theDictionaryCoversEveryColumnAndIsKept(_ sample: Sample) throws {
        let sheets = try sample.workbook(.en).sheets.filter { $0.reader == .machines }
        let dictionary = try #require(sheets.first { $0.name == "dictionary" }?.table)
        let described = dictionary.rows.map { $0.map(Self.text) }
        let columns = sheets.flatMap { sheet in (sheet.table?.columns ?? []).map { [sheet.name, $0.header] } }
        #expect(described.map { Array($0.prefix(2)) } == columns)
        for line in described {
            // Label in both languages, tag, type, and what an empty cell means in both languages.
            #expect([2, 3, 4, 5, 8, 9].allSatisfy { !line[$0].isEmpty }, "\(line)")
            #expect(line[4].hasPrefix("#") && line[8] != line[9])
            let table = try #require(sheets.first { $0.name == line[0] }?.table)
            let index = try #require(table.columns.firstIndex { $0.header == line[1] })
            let cells = table.rows.map { $0[index] }
            if line[8] == "never empty" { #expect(!cells.contains(.empty), "\(line)") }
            let allowed = line[7].split(separator: "|").map(String.init)
            for cell in cells where cell != .empty && !allowed.isEmpty {
                #expect(allowed.contains(Self.text(cell)), "\(line) \(cell)")
            }
        }
        #expect(Language.en.workbook.columns.keys.sorted() == Language.fr.workbook.columns.keys.sorted())
    }

    @Test func factsOfTheFileCountItsSheets() throws {
        let workbook = try Sample.september2023.workbook(.en)
        let facts = try #require(workbook.sheets.last?.table?.rows).map { $0.map(Self.text) }
        for sheet in workbook.sheets where Self.machine.dropLast().contains(sheet.name) {
            #expect(facts.contains(["rows_" + sheet.name, String(sheet.table?.rows.count ?? -1)]))
            #expect(facts.contains { $0[0] == "sha256_" + sheet.name && $0[1].hasPrefix("sum of ") })
        }
        #expect(facts.contains(["revision", "draft"]) && facts.contains(["claims_sha256", "digest of the claims"]))
    }

    @Test func namesPointAtTheirFacts() throws {
        let workbook = try Sample.september2023.workbook(.en)
        let meta = try #require(workbook.sheets.last?.table)
        let facts = workbook.names.map { name -> String in
            guard case .table(let row, "value") = name.cell, name.sheet == "meta" else { return "" }
            return name.name + " " + Self.text(meta.rows[row][1])
        }
        #expect(
            facts == [
                "schema_version bilan-briefing/1", "period_start 2023-09-04", "period_end 2023-09-10",
                "data_as_of 2023-09-17",
            ])
    }

    static func text(_ cell: SheetCell) -> String {
        switch cell {
        case .text(let text), .link(let text, _): text
        case .empty, .number, .date: ""
        }
    }
}
