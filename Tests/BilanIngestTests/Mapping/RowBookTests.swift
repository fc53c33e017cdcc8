import BilanModel
import BilanPlaces
import Testing

@testable import BilanIngest

/// What formats read their rows with: the account of rows, places, and what nobody took.
@Suite struct RowBookTests {
    /// Reads a sheet with a reader of this test's own.
    private func read(
        _ text: String, options: ImportOptions = ImportOptions(),
        _ body: (inout RowBook, Row) throws -> Void
    ) throws -> Batch {
        let sheet = try Sheet(file("rows.csv", text))
        let setting = ImportSetting(
            options: options, provenance: Provenance(), gazetteer: gazetteer, fallbackCode: "rows", slices: nil)
        var book = RowBook(setting.card(kind: .series), format: "rows", setting)
        book.open(sheet)
        try sheet.forEachRow { row throws(IngestError) in
            do {
                try body(&book, row)
            } catch let error as IngestError {
                throw error
            } catch { Issue.record(error) }
        }
        return book.finished()
    }

    @Test func accountsForRowsThatAFormatForgets() throws {
        let text = "id,n\n1,5\n2,\n,7\n1,9\n3,x\n4,8,9\n5,6\n"
        let batch = try read(text) { book, row in
            let (id, count) = (book.column("id"), book.column("n"))
            guard try book.begin(row), let name = book.id(id, row) else { return }
            // Row 5 is left without a word: it must still be accounted for.
            if name == "5" { return }
            var record = book.record(row, id: name)
            if let claim = book.claim(Measures.killed, count, row) { book.add(claim) }
            record.start = 0
            book.add(record)
        }
        #expect(batch.rowsRead == 7)
        #expect(batch.records.count == 1)
        #expect(batch.claims.map(\.record) == [0])
        #expect(accounts(batch))
        #expect(
            batch.told == [
                "noFigure 3", "missingCell 4", "duplicateId 5", "unreadableNumber 6", "noFigure 6", "fieldCount 7",
                "noFigure 8", "undated 0",
            ])
    }

    @Test func takesBackTheClaimsOfARowSetAside() throws {
        let batch = try read("a,b\n1,2\n3,4\n") { book, row in
            let (first, second) = (book.column("a"), book.column("b"))
            guard try book.begin(row), let claim = book.claim(Measures.killed, first, row) else { return }
            book.add(claim)
            if row.number == 2 {
                book.skip(second, row, because: "a rule of the test")
                // A claim after that belongs to nothing.
                book.add(claim)
                return
            }
            book.add(book.record(row))
        }
        #expect(batch.claims.count == 1)
        #expect(batch.claims[0].record == 0)
        #expect(batch.texts[batch.claims[0].stated] == "3")
        #expect(batch.findings[0].value == "2: a rule of the test")
        #expect(batch.findings[0].code == .skipped)
        #expect(accounts(batch))
    }

    @Test func severalRecordsOfARowKeepTheirOwnClaims() throws {
        let batch = try read("a,b\n1,2\n") { book, row in
            guard try book.begin(row) else { return }
            for name in ["a", "b"] {
                if let claim = book.claim(Measures.injured, book.column(name), row) { book.add(claim) }
                book.add(book.record(row, id: name))
            }
        }
        #expect(batch.claims.map(\.record) == [0, 1])
        #expect(batch.records.map(\.row) == [2, 2])
        #expect(batch.rowsSetAside == 0)
        #expect(accounts(batch))
    }

    @Test func keepsWhatNoColumnTook() throws {
        let batch = try read("n,Note,Empty,Latitude\n1,\"said \"\"so\"\"\",,14.5\n") { book, row in
            let (count, _) = (book.column("n"), book.column("latitude", isKept: true))
            guard try book.begin(row), let claim = book.claim(Measures.killed, count, row) else { return }
            book.add(claim)
            book.add(book.record(row))
        }
        #expect(batch.texts[batch.records[0].extra] == #"{"Note":"said \"so\"","Latitude":"14.5"}"#)
        #expect(batch.texts[batch.claims[0].column] == "n")
    }

    @Test func lowBestAndHighStandAsPublished() throws {
        let batch = try read("l,b,h\n5,4,9\n,7,\n3,,\n,,8\n6,6,6\n-,n/a,..\n") { book, row in
            let (low, best, high) = (book.column("l"), book.column("b"), book.column("h"))
            guard try book.begin(row) else { return }
            if let claim = book.claim(Measures.killed, low: low, best: best, high: high, row) { book.add(claim) }
            book.add(book.record(row))
        }
        #expect(batch.claims.map(\.qualifier) == [.range, .exact, .atLeast, .atMost, .exact])
        #expect(batch.claims[0].estimate.form == .asPublished)
        #expect(batch.told.filter { !$0.hasPrefix("undated") } == ["bestOutsideBounds 2", "noFigure 7"])
        #expect(accounts(batch))
    }

    @Test func placesLevelByLevel() throws {
        let text = """
            country,iso,adm1,pcode1,adm2,pcode2
            Mali,MLI,Gao,ML07,Bourem,ML0702
            Mali,MLI,Gao,ML07,Bourem,ML0702
            ,ML,Tombouctou,,Gourma Rharous,
            Mali,,Gao,,Ménaka,
            Mali,,Gao,ML07,Atlantis,
            Mali,,Gao,ML07,Bourem,ML0703
            Mali,,-,n/a,None,
            Senegal,SEN,Matam,,,
            Senegal,SEN,Podor,,,
            Utopia,,,,,
            """
        var where_: [Int32] = []
        let batch = try read(text) { book, row in
            var columns = AdminColumns(country: book.column("country"), countryCode: book.column("iso"))
            columns.add(1, name: book.column("adm1"), code: book.column("pcode1"))
            columns.add(2, name: book.column("adm2"), code: book.column("pcode2"))
            columns.add(3, name: book.column("adm3"))
            #expect(columns.levels.count == 2)
            guard try book.begin(row) else { return }
            var record = book.record(row)
            book.place(&record, columns, row)
            where_.append(record.place)
            book.add(record, isAlone: true)
        }
        #expect(
            where_ == [
                place("MLI/gao/bourem"), place("MLI/gao/bourem"), place("MLI/tombouctou/rharous"), place("MLI/menaka"),
                place("MLI/gao"), place("MLI/gao/bourem"), place("MLI"), place("SEN"), place("SEN"), -1,
            ])
        // Each distinct place is told of once, and a country without regions once.
        #expect(
            batch.told == ["unplaced 6", "codeAndNameDisagree 7", "unplaced 9", "unplaced 11", "undated 0"])
        #expect(batch.texts[batch.records[0].placeText] == "Bourem, Gao")
        #expect(batch.texts[batch.records[0].codeText] == "ML0702")
        #expect(batch.records[0].placeHow == .code)
    }

    @Test func aStockOfAnUnknownAreaIsNobodysElse() throws {
        var places: [Int32] = []
        let batch = try read("country,adm1,adm2\nMali,Gao,Atlantis\nMali,Gao,\nMali,,\nSenegal,Matam,\n") {
            book, row in
            var columns = AdminColumns(country: book.column("country"), isStock: true)
            columns.add(1, name: book.column("adm1"))
            columns.add(2, name: book.column("adm2"))
            guard try book.begin(row) else { return }
            var record = book.record(row)
            let found = book.place(&record, columns, row)
            #expect(found.country == place(row.number == 5 ? "SEN" : "MLI"))
            places.append(record.place)
            book.add(record, isAlone: true)
        }
        // Somewhere in Gao, and somewhere in Senegal: parts of them that nobody can name.
        #expect(places == [-2, place("MLI/gao"), place("MLI"), -3])
        #expect(batch.placeSets == [[place("MLI/gao")], [place("SEN")]])
        #expect(batch.texts[batch.records[0].placeText] == "Atlantis, Gao")
        #expect(batch.told == ["unplaced 2", "unplaced 5", "undated 0"])
    }

    @Test func codesThatLieAreOutvotedByTheNamesOfTheirFile() throws {
        // Every code is another place's: the file's own list is built from its names.
        let text = """
            iso,adm1,pcode1,adm2,pcode2,n
            MLI,Gao,ML06,Bourem,ML0703,1
            MLI,Gao,ML06,Gao,ML0702,2
            MLI,Gao,ML06,,ML0702,3
            """
        let sheet = try Sheet(file("codes.csv", text))
        let setting = ImportSetting(
            options: ImportOptions(), provenance: Provenance(), gazetteer: gazetteer, fallbackCode: "codes", slices: nil
        )
        var book = RowBook(setting.card(kind: .series), format: "codes", setting)
        book.open(sheet)
        var columns = AdminColumns(countryCode: book.column("iso"))
        columns.add(1, name: book.column("adm1"), code: book.column("pcode1"))
        columns.add(2, name: book.column("adm2"), code: book.column("pcode2"))
        try book.readCodes(sheet, columns)
        try sheet.forEachRow { row throws(IngestError) in
            guard try book.begin(row) else { return }
            var record = book.record(row)
            book.place(&record, columns, row)
            book.add(record, isAlone: true)
        }
        let batch = book.finished()
        #expect(
            batch.records.map(\.place) == [place("MLI/gao/bourem"), place("MLI/gao/gao"), place("MLI/gao/gao")])
    }

    @Test func declaresWhatItCovers() throws {
        let first = try #require(CalendarDate("2024-01-01"))
        func covered(_ options: ImportOptions) throws -> [Coverage] {
            try read("n\n1\n", options: options) { book, row in
                guard try book.begin(row) else { return }
                book.cover(7, first...first)
                book.cover(7, (first + 3)...(first + 5))
                book.cover(-1)
                book.add(book.record(row), isAlone: true)
            }.coverage
        }
        #expect(try covered(ImportOptions()) == [Coverage(place: 7, days: first...(first + 5))])
        let said = [Coverage(place: 9, days: nil)]
        #expect(try covered(ImportOptions(coverage: said)) == said)
    }

    @Test func sourcesDocumentsAndOriginsStandOnce() throws {
        let batch = try read("n\n1\n2\n") { book, row in
            guard try book.begin(row) else { return }
            let source = book.source("who", name: "World Health Organization") { $0.kind = "agency" }
            var record = book.record(row)
            record.document = book.document("d1") { $0.title = "A report" }
            var claim = book.claim(Measures.cases)
            claim.estimate = .exact(Quantity(1))
            claim.origin = book.origin("who/d1", source: source)
            book.add(claim)
            book.add(record)
        }
        #expect(batch.sources.map(\.name) == ["World Health Organization"])
        #expect(batch.documents.map(\.title) == ["A report"])
        #expect(batch.origins.count == 1)
        #expect(batch.claims.map(\.origin) == [0, 0])
    }
}
