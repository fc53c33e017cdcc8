import Testing

/// The house holds: arrows, doors, names, and nothing that stops a run.
@Suite("House")
struct HouseTests {
    let tree = HouseTree.ofThisCheckout()

    @Test("every source file keeps to the arrows and doors of the house", arguments: HouseRules.arrows.keys.sorted())
    func sources(room: String) throws {
        let files = tree.files(under: "Sources/\(room)", ending: [".swift"])
        #expect(!files.isEmpty, "no Swift file in Sources/\(room): moved, or looked for in the wrong place")
        for file in files {
            let findings = HouseRules.findings(in: try tree.text(of: "Sources/\(room)/\(file)"), at: "\(room)/\(file)")
            #expect(findings.isEmpty, "\(findings.joined(separator: "\n"))")
        }
    }

    @Test func noSwiftOutsideTheRooms() {
        let rooms = Set(tree.files(under: "Sources", ending: [".swift"]).map { String($0.prefix { $0 != "/" }) })
        #expect(rooms == Set(HouseRules.arrows.keys))
    }

    /// `make test` leaves XCTest out, so a test written for it would never run.
    @Test func testsAreSwiftTesting() throws {
        let files = tree.files(under: "Tests", ending: [".swift"])
        #expect(files.contains("BilanModelTests/HouseTests.swift"))
        for file in files {
            let code = CodeText.withoutCommentsAndStrings(try tree.text(of: "Tests/\(file)"))
            #expect(!HouseRules.imports(in: code).contains("XCTest"), "Tests/\(file) imports XCTest")
        }
    }

    @Test(
        "no page, script or data file writes a path of one machine",
        arguments: ["Tests", "scripts", "Datasets", "Reports", "Benchmarks", ".ci", "."])
    func machinePaths(folder: String) throws {
        let endings = [".swift", ".md", ".yaml", ".json", ".csv", ".txt", ".c", ".h"]
        let pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile", "Package.swift", ".editorconfig"]
        let scripts = folder == "scripts" || folder == ".ci"
        let files = folder == "." ? pages : tree.files(under: folder, ending: scripts ? [""] : endings)
        for file in files where !file.hasPrefix("out/") && !file.hasSuffix("HouseRulesTests.swift") {
            let findings = HouseRules.machinePaths(in: try tree.text(of: "\(folder)/\(file)"), at: "\(folder)/\(file)")
            #expect(findings.isEmpty, "\(findings.joined(separator: "\n"))")
        }
    }

    /// A folder of one kind of thing, and the list that names each of them; both are in CONTRIBUTING.md.
    static let lists = [
        ("Sources/BilanAnalytics/Policies", "Sources/BilanAnalytics/Policies.swift"),
        ("Sources/BilanIngest/Formats", "Sources/BilanIngest/PublisherFormats.swift"),
        ("Sources/BilanIngest/Places/Formats", "Sources/BilanIngest/Places/PlaceFormats.swift"),
        ("Sources/BilanModel/Measures", "Sources/BilanModel/Measures.swift"),
        ("Sources/BilanReports/Exchange/Writers", "Sources/BilanReports/Exchange/ExchangeWriters.swift"),
        ("Sources/BilanStore/SQL/Migrations", "Sources/BilanStore/SQL/Migrations.swift"),
        ("Sources/bilan/Commands", "Sources/bilan/Bilan.swift"),
    ]

    @Test("everything that has a list is in it", arguments: lists)
    func listed(folder: String, list: String) throws {
        let left = HouseRules.unlisted(tree.files(under: folder, ending: [".swift"]), in: try tree.text(of: list))
        #expect(left.isEmpty, "\(list) does not name \(left.joined(separator: ", ")) of \(folder)")
    }
}
