import Testing

/// The checker of the house itself, on sources made up to break each rule.
@Suite("House rules")
struct HouseRulesTests {
    @Test(
        "a forbidden line is found",
        arguments: [
            ("BilanAnalytics/Tally.swift", "import BilanStore", "may not import BilanStore"),
            ("BilanModel/Claim.swift", "import BilanLanguage", "may not import BilanLanguage"),
            ("BilanStore/Store.swift", "public import BilanPlaces", "may not import BilanPlaces"),
            ("BilanReports/Cover.swift", "@preconcurrency import BilanStore", "may not import BilanStore"),
            ("bilan/Commands/Query.swift", "import BilanAnalytics", "may not import BilanAnalytics"),
            ("BilanLanguage/Words.swift", "import struct BilanPlaces.Place", "may not import BilanPlaces"),
            ("BilanDesk/Brief.swift", "import Foundation; import GRDB", "GRDB is imported only by BilanStore/"),
            ("BilanReports/Cover.swift", "import CXLSXWriter", "only by BilanReports/Writers/"),
            ("BilanReports/Cover.swift", "private import  CXLSXWriter // the look", "only by BilanReports/Writers/"),
            ("BilanStore/Store.swift", "import Yams", "only by BilanReports/, BilanIngest/"),
            ("BilanIngest/Places/Rows.swift", "import CZip", "only by BilanIngest/Readers/"),
            ("BilanDesk/Import.swift", "import ArgumentParser", "only by bilan/"),
            ("BilanModel/Claim.swift", "import Numerics", "has no door"),
            ("BilanCharts/Bar.swift", "", "is no room of the house"),
            ("BilanModel/Claim.swift", "let claim = try! read()", "try! stops the run"),
            ("BilanModel/Claim.swift", "fatalError(\"no claim\")", "fatalError( stops the run"),
            ("BilanModel/Claim.swift", "let claim = value as! Claim", "as! stops the run"),
            ("BilanModel/Claim.swift", "let low = bounds.low.unsafelyUnwrapped", "unsafelyUnwrapped stops the run"),
            ("BilanModel/Claim.swift", "let a = \"\\(f(\"/*\"))\"\nlet b = try! read()", "try! stops the run"),
            ("BilanModel/Claim.swift", "let a = #\"\\\"#\nlet b = try! read()", "try! stops the run"),
            ("BilanModel/DateUtils.swift", "", "name the thing it does"),
            ("BilanStore/Queries/StoreManager.swift", "", "name the thing it does"),
            ("BilanModel/Helpers.swift", "", "name the thing it does"),
            ("BilanModel/Claim.swift", "let store = \"/home/amina/bilan.sqlite\"", "is a path of one machine"),
            ("BilanModel/Claim.swift", "// see /opt/notes", "is a path of one machine"),
        ])
    func found(path: String, source: String, expected: String) {
        let findings = HouseRules.findings(in: source, at: path)
        #expect(findings.count == 1)
        #expect(findings.first?.contains(expected) == true, "\(findings)")
    }

    @Test(
        "a permitted line is left alone",
        arguments: [
            ("BilanDesk/Brief.swift", "import BilanReports\nimport BilanStore\nimport CDatasets"),
            ("BilanReports/Writers/XLSXWriter.swift", "internal import CXLSXWriter\nimport Glibc"),
            ("BilanIngest/Mapping.swift", "import Yams\npublic import BilanModel"),
            ("BilanModel/Claim.swift", "// import BilanStore\n/* try! /* fatalError( */ import GRDB */"),
            ("BilanModel/Claim.swift", "let help = \"import BilanStore, then try! fatalError(\""),
            ("BilanModel/Claim.swift", "let help = \"\"\"\nimport BilanStore\n\"quoted\" try!\n\"\"\""),
            ("BilanModel/Claim.swift", "let a = \"\\(names.joined(separator: \")\")) as! x\""),
            ("BilanModel/Claim.swift", "let ours = retry as? Claim\nlet most = alias!=other"),
            ("BilanModel/Claim.swift", "let importance = 3\nimportable()"),
            ("BilanPlaces/CommonOperationalDataset.swift", ""),
            ("BilanModel/Claim.swift", "// https://example.org/work/a and and/or/work/ here"),
        ])
    func permitted(path: String, source: String) {
        #expect(HouseRules.findings(in: source, at: path) == [])
    }

    @Test func unlistedFiles() {
        let list = "static let all = [UCDPGED.self, /* IDMC.self, */ unhcr]"
        let files = ["UCDPGED.swift", "UCDPGED+Columns.swift", "IDMC.swift", "old/UNHCR.swift", "UCDP.swift"]
        #expect(HouseRules.unlisted(files, in: list) == ["IDMC", "UCDP"])
    }

    @Test("lines stay where they were", arguments: ["a\n/* b\nc */\nd", "let x = \"\"\"\n  y\n  \"\"\"\nz"])
    func linesKept(source: String) {
        let code = CodeText.withoutCommentsAndStrings(source)
        #expect(code.count(where: \.isNewline) == source.count(where: \.isNewline))
        #expect(code.last == source.last)
    }

    @Test("unfinished text ends quietly", arguments: ["\"", "#", "/*", "\"\\(", "\"\"\"\nx", "#\"\\", "\\"])
    func unfinished(source: String) {
        #expect(!CodeText.withoutCommentsAndStrings(source).contains("x"))
    }
}
