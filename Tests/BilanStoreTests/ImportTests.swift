import BilanModel
import Foundation
import Testing

@testable import BilanStore

struct ImportTests {
    @Test func columnsGiveBackWhatWasTakenIn() throws {
        let store = try Sample.store()
        let places = try store.places().numbers
        let gao = try #require(places["MLI/gao"])
        let tombouctou = try #require(places["MLI/tombouctou"])
        var batch = Sample.batch()
        var agency = SourceCard(id: "1", name: "Agency")
        agency.nameFR = "L'Agence"
        agency.grade = Grade(.b, .probable)
        batch.sources = [agency]
        var report = DocumentCard(id: "d1")
        report.publisher = 0
        report.knownOn = day("2023-09-08")
        report.title = "Attacks on a boat and a camp"
        batch.documents = [report]
        batch.origins = [OriginCard(key: "communiqué", source: 0)]
        var whole = EventCard(id: "both")
        whole.labelFR = "les deux attaques"
        var boat = EventCard(id: "boat")
        boat.parents = [0]
        batch.events = [whole, boat]
        batch.placeSets = [[min(gao, tombouctou), max(gao, tombouctou)]]
        let record = batch.add("r1", 64, place: -2, from: "2023-09-07", to: "2023-09-08", document: 0, event: 0)
        batch.claims[0].estimate = Estimate(low: Quantity(64), best: Quantity(64))
        batch.claims[0].qualifier = .atLeast
        batch.claims[0].scope = .withoutAttackers
        batch.claims[0].origin = 0
        var part = ClaimRow(record: Int32(record), measure: Measures.killed)
        part.group = batch.code(Group(status: .civilian, ageHigh: 17, sector: "FSC"))
        part.estimate = Estimate(low: Quantity(thousandths: 12_500), high: Quantity(49), form: .highSoft)
        part.role = .part
        part.partOf = 0
        part.since = day("2023-01-01").day
        batch.claims.append(part)
        batch.add("", nil, place: gao, from: "2023-09-07", event: 1, category: "attack")
        let summary = try store.take(batch, "one")
        #expect(summary.entry == 2)
        #expect((summary.added, summary.claimsAdded, summary.knownBasis) == (2, 2, [.published: 1, .imported: 1]))
        #expect(summary.findings == [Finding(.undated, row: 0, value: "1", done: .repaired)])

        let columns = try store.columns()
        try #require(columns.count == 2)
        #expect(columns.stated == ["64", ""])
        #expect(columns.estimate == batch.claims.map(\.estimate))
        #expect(columns.qualifier == [.atLeast, .exact])
        #expect(columns.scope == [.withoutAttackers, .unknown])
        #expect(columns.role == [.total, .part])
        #expect(columns.partOf == [-1, 0])
        #expect(columns.since == [RecordRow.unknownDay, day("2023-01-01").day])
        #expect(columns.start[0] == day("2023-09-07").day && columns.end[0] == day("2023-09-08").day)
        #expect(columns.knownFrom == [day("2023-09-08").day, day("2023-09-08").day])
        #expect(columns.groups[columns.group[1]] == Group(status: .civilian, ageHigh: 17, sector: "FSC"))
        #expect(columns.placeSets[columns.place[0]] == batch.placeSets[0])
        #expect(columns.origins[columns.origin[0]]?.key == "communiqué")
        #expect(columns.origin[1] < 0)
        let own = try #require(columns.origins[columns.origin[1]])
        #expect(columns.sources[own.source] == agency)
        #expect(columns.documents[columns.document[0]]?.title == report.title)
        #expect(columns.datasets[columns.dataset[0]]?.code == "sheet")
        let event = try #require(columns.events[columns.event[0]])
        #expect(event.card.labelFR == "les deux attaques")
        #expect(event.documents == [columns.document[0]])
        let child = try #require(columns.events.values.first { $0.card.id == "boat" })
        #expect(child.card.parents == [columns.event[0]])
        #expect((child.category, child.place) == ("attack", gao))
        #expect(child.days == day("2023-09-07")...day("2023-09-07"))
        try expectSoundKeys(store)
    }

    @Test func theSameFileAgainLeavesTheFileAlone() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            let store = try Sample.store(at: path)
            var batch = Sample.batch()
            batch.add("r1", 64)
            batch.add("", 3)
            batch.add("", 3)
            let first = try store.take(batch, "one", published: "2023-10-01")
            #expect((first.added, first.claimsAdded) == (3, 3))
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(try store.take(batch, "one", published: "2023-10-01").isUnchanged)
            // Other bytes, same rows: a sheet that was saved again with a line above.
            batch.records[0].row += 1
            let again = try store.take(batch, "one, saved again", published: "2023-10-01")
            #expect(again.isUnchanged && again.unchanged == 3)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
            #expect(try store.isCurrent(sha256: Sample.sha("one"), dataset: "sheet"))
            #expect(try !store.isCurrent(sha256: Sample.sha("two"), dataset: "sheet"))
        }
    }

    @Test func aChangedRowKeepsItsHistory() throws {
        let store = try Sample.store()
        var batch = Sample.batch()
        batch.add("r1", 64)
        batch.add("r2", 5)
        let first = try #require(try store.take(batch, "one", published: "2023-09-10").entry)
        var next = Sample.batch()
        next.add("r1", 70)
        next.add("r2", 5)
        let summary = try store.take(next, "two", published: "2023-09-20")
        #expect((summary.added, summary.changed, summary.unchanged, summary.withdrawn) == (0, 1, 1, 0))
        #expect(try store.seen() == ["r1=70", "r2=5"])
        #expect(try store.seen(by: "2023-09-19") == ["r1=64", "r2=5"])
        #expect(try store.seen(by: "2023-09-20") == ["r1=70", "r2=5"])
        #expect(try store.seen(by: "2023-09-09").isEmpty)
        #expect(try store.seen(entry: first) == ["r1=64", "r2=5"])
        #expect(try store.seen(by: "2023-12-31", entry: first) == ["r1=64", "r2=5"])
        #expect(try store.seen(entry: first - 1).isEmpty)
        try expectSoundKeys(store)
    }

    @Test func aThirdEditionMayReturnToTheFirst() throws {
        let store = try Sample.store()
        for (file, killed) in [("a", 64), ("b", 70), ("a", 64)] {
            var batch = Sample.batch()
            batch.add("r1", killed)
            #expect(try !store.take(batch, file).isUnchanged)
        }
        #expect(try store.seen() == ["r1=64"])
        #expect(try store.releases().count == 3)
    }

    @Test func rowsAreWithdrawnOnlyInsideTheCoverage() throws {
        let store = try Sample.store()
        let places = try store.places().numbers
        let mali = try #require(places["MLI"])
        let bamba = try #require(places["MLI/loc/bamba"])
        let senegal = try #require(places["SEN"])
        var batch = Sample.batch("ged", .events)
        batch.add("inside", 1, place: bamba, from: "2023-05-01")
        batch.add("kept", 2, place: mali, from: "2023-06-01")
        batch.add("elsewhere", 3, place: senegal, from: "2023-05-01")
        batch.add("later", 4, place: mali, from: "2024-01-01")
        batch.add("astride", 5, place: mali, from: "2023-12-31", to: "2024-01-01")
        batch.add("unplaced", 6, from: "2023-05-01")
        try store.take(batch, "one", published: "2023-09-10")
        var next = Sample.batch("ged", .events)
        next.add("kept", 2, place: mali, from: "2023-06-01")
        next.coverage = [Coverage(place: mali, days: nil)]
        #expect(try store.take(next, "two", published: "2023-10-01").withdrawn == 0)
        next.coverage = [Coverage(place: mali, days: day("2023-01-01")...day("2023-12-31"))]
        let summary = try store.take(next, "three", published: "2023-10-10")
        #expect((summary.withdrawn, summary.unchanged) == (1, 1))
        #expect(try store.seen() == ["astride=5", "elsewhere=3", "kept=2", "later=4", "unplaced=6"])
        #expect(try store.seen(by: "2023-10-09").contains("inside=1"))
        #expect(try store.seen(entry: 2).contains("inside=1"))
    }

    @Test func aCoverageDeclaredLaterIsTakenIn() throws {
        let store = try Sample.store()
        let mali = try #require(try store.places().numbers["MLI"])
        var batch = Sample.batch("ged", .events)
        batch.add("r1", 1, place: mali)
        try store.take(batch, "one", published: "2023-09-10")
        batch.coverage = [Coverage(place: mali, days: day("2023-01-01")...day("2023-12-31"))]
        #expect(try store.take(batch, "one", published: "2023-09-10").entry == 3)
        #expect(try store.take(batch, "one", published: "2023-09-10").isUnchanged)
        #expect(try store.releases().last?.coverage == batch.coverage)
    }

    @Test func equalLocalIDsOfTwoPartnersStayApart() throws {
        let store = try Sample.store()
        for partner in ["one", "two"] {
            var batch = Sample.batch(partner)
            batch.sources = [SourceCard(id: "1", name: "Source of \(partner)")]
            batch.origins = [OriginCard(key: "1", source: 0)]
            batch.events = [EventCard(id: "1")]
            batch.documents = [DocumentCard(id: "1")]
            batch.add("1", 7, document: 0, event: 0)
            batch.claims[0].origin = 0
            #expect(try store.take(batch, partner).added == 1)
        }
        let columns = try store.columns()
        #expect(columns.count == 2)
        for column in [columns.event, columns.origin, columns.document, columns.dataset] {
            #expect(Set(column).count == 2)
        }
        #expect(Set(columns.recordUID).count == 2)
        #expect(try store.sources().map(\.name) == ["Source of one", "Source of two"])
        #expect(try store.columns(ClaimSelection(datasets: ["two"])).count == 1)
        #expect(try store.columns(ClaimSelection(datasets: ["three"])).count == 0)
        #expect(try store.columns(ClaimSelection(measures: [Measures.injured.id])).count == 0)
    }

    @Test func partsFollowTheirTotalThroughVersions() throws {
        let store = try Sample.store()
        func edition(_ total: Int) -> Batch {
            var batch = Sample.batch()
            batch.add("total", total)
            batch.add("part", 49)
            batch.claims[1].partOf = 0
            return batch
        }
        try store.take(edition(64), "one", published: "2023-09-10")
        try store.take(edition(70), "two", published: "2023-09-20")
        for (known, total) in [("2023-09-15", "64"), ("2023-09-25", "70")] {
            let columns = try store.columns(ClaimSelection(knownBy: day(known)))
            let part = try #require(columns.stated.firstIndex(of: "49"))
            #expect(columns.stated[Int(columns.partOf[part])] == total)
        }
    }

    @Test func anOlderEditionAddsOnlyToThePast() throws {
        let store = try Sample.store()
        func edition(_ killed: Int) -> Batch {
            var batch = Sample.batch()
            batch.add("r1", killed)
            return batch
        }
        try store.take(edition(70), "newer", published: "2023-09-20")
        let summary = try store.take(edition(64), "older", published: "2023-09-10")
        #expect(summary.isOlderEdition)
        #expect(try store.seen() == ["r1=70"])
        #expect(try store.seen(by: "2023-09-15") == ["r1=64"])
        #expect(try store.seen(by: "2023-09-15", entry: 2).isEmpty)
        #expect(try store.isCurrent(sha256: Sample.sha("newer"), dataset: "sheet"))
        // A file dated by its import is dated anew when its day of publication comes to be known.
        try store.take(edition(90), "undated", on: "2024-02-01")
        #expect(try !store.isCurrent(sha256: Sample.sha("undated"), dataset: "sheet", publishedOn: day("2023-12-01")))
        try store.take(edition(90), "undated", published: "2023-12-01")
        #expect(try store.seen(by: "2023-12-15") == ["r1=90"])
    }

    @Test func nothingIsKeptOfAnImportThatFails() throws {
        try withFolder { folder in
            let path = folder + "/s.sqlite"
            let store = try Sample.store(at: path)
            var batch = Sample.batch()
            batch.add("r1", 64)
            try store.take(batch, "one")
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            batch.add("r2", 5)
            // The rule is met at the last row, when the first are already written.
            batch.claims[1].estimate.form = Estimate.Form(rawValue: 128)
            #expect(throws: StoreError.refused(rule: "CHECK constraint failed: claim_form")) {
                try store.take(batch, "two")
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
            #expect(try store.seen() == ["r1=64"])
            #expect(try store.read { try BulkStatement($0, "PRAGMA foreign_keys").value() } == 1)
        }
    }

    @Test func aDryRunSaysAndLeaves() throws {
        let store = try Sample.store()
        var batch = Sample.batch()
        batch.add("r1", 64)
        let summary = try store.add(
            batch, sha256: Sample.checksum, publishedOn: nil, importDay: day("2024-02-01"), dryRun: true)
        #expect(summary.added == 1)
        #expect(try store.columns().count == 0)
        #expect(try store.datasets().isEmpty)
    }

    @Test(arguments: ["record", "place", "claim", "event", "set", "cover", "days"])
    func aBatchThatDoesNotHangTogetherIsRefused(_ broken: String) throws {
        let store = try Sample.store()
        var batch = Sample.batch()
        batch.add("r1", 64)
        batch.events = [EventCard(id: "e")]
        switch broken {
        case "record": batch.records[0].document = 3
        case "place": batch.records[0].place = 4000
        case "claim": batch.claims[0].partOf = 9
        case "event": batch.events[0].parents = [0]
        case "set": batch.placeSets = [[]]
        case "cover": batch.coverage = [Coverage(place: 4000, days: nil)]
        default: batch.records[0].end -= 1
        }
        #expect {
            try store.take(batch, "one")
        } throws: { error in
            guard case .some(.brokenBatch) = error as? StoreError else { return false }
            return true
        }
    }

    @Test func aDatasetStaysOfItsKind() throws {
        let store = try Sample.store()
        try store.take(Sample.batch("x", .claims), "one")
        #expect(throws: StoreError.otherKind(dataset: "x", stored: .claims, given: .events)) {
            try store.take(Sample.batch("x", .events), "two")
        }
    }

    @Test func listsSayWhatIsThere() throws {
        let store = try Sample.store()
        let mali = try #require(try store.places().numbers["MLI"])
        var batch = Sample.batch("ged", .events)
        batch.edition = "23.1"
        batch.add("r1", 64, place: mali)
        batch.coverage = [Coverage(place: mali, days: day("2023-01-01")...day("2023-12-31"))]
        batch.findings = [Finding(.unplaced, sheet: "s", row: 7, column: "where", value: "Xyz", done: .kept)]
        batch.rowsRead = 2
        batch.rowsSetAside = 1
        #expect(try store.take(batch, "one", published: "2023-09-20").findingsStored == 1)
        let line = try #require(try store.datasets().first)
        #expect((line.card.leadRank, line.releases, line.records, line.claims) == (100, 1, 1, 1))
        #expect(line.days == day("2023-09-07")...day("2023-09-07"))
        let release = try #require(try store.releases(of: "ged").first)
        #expect(release.coverage == batch.coverage)
        #expect((release.edition, release.knownBasis, release.rowsRead, release.findings) == ("23.1", .release, 2, 1))
        #expect(try store.findings(release: release.number) == batch.findings)
        let last = try #require(try store.lastEntry())
        #expect(last == Entry(number: 2, kind: .import, day: day("2024-02-01"), reason: "ged from figures"))
    }
}

/// Expects every foreign key to lead somewhere, though the bulk rows are written unchecked.
func expectSoundKeys(_ store: Store) throws {
    let broken = try store.read { try BulkStatement($0, "PRAGMA foreign_key_check").next() }
    #expect(!broken)
}
