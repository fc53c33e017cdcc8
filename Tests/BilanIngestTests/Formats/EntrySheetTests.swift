import BilanLanguage
import BilanModel
import Testing

@testable import BilanIngest

/// The sheet that partners fill in: what its words mean, and what its rows make.
@Suite struct EntrySheetTests {
    @Test(arguments: Language.allCases)
    func everyWordOfADropDownIsReadBack(language: Language) {
        for column in FigureColumn.allCases {
            let shown = SheetWords.shown(column, language)
            #expect(Set(shown.map { SheetWords.key($0.word) }).count == shown.count, "\(column.token) in \(language)")
            for (token, word) in shown {
                #expect(SheetWords.meanings[column]?[SheetWords.key(word)] == token, "\(column.token): \(word)")
            }
        }
    }

    @Test func everyTokenHasAFrenchWord() {
        for (column, words) in FigureColumn.french {
            #expect(Set(words.keys) == Set(column.about.words), "\(column.token)")
        }
        let headings = FigureColumn.allCases.map { Header.key($0.headingFR) }
        #expect(Set(headings).count == headings.count)
        // A French heading that is another column's English one would be read as that.
        for column in FigureColumn.allCases {
            let other = FigureColumn(token: Header.key(column.headingFR))
            #expect(other == nil || other == column, "\(column.headingFR)")
        }
    }

    @Test func frenchRowsAreTheSameFigures() throws {
        let english = """
            event_label,date_start,place_code,measure,value,group,source,qualifier,verification,reliability,published_on
            Attack on the ferry,2024-05-06,ML0702,killed,12,civilian,the governor,at_least,verified,c,2024-05-07
            Attack on the ferry,2024-05-06,ML0702,injured,3,military,the army,about,reported,b,2024-05-07
            """
        let french = """
            Événement,Du,Code du lieu,Mesure,Nombre,Groupe,Source,Précision du nombre,Vérification,\
            Fiabilité de la source,Publié le
            Attack on the ferry,2024-05-06,ML0702,Personnes tuées,12,civils,the governor,au moins,vérifié,C,2024-05-07
            Attack on the ferry,2024-05-06,ML0702,personnes blessees,3,Militaires,the army,environ,rapporté,B,2024-05-07
            """
        let (one, other) = (try batch([("a.csv", english)]), try batch([("a.csv", french)]))
        #expect(one.told == [] && other.told == [])
        #expect(one.claims.map(\.estimate) == other.claims.map(\.estimate))
        #expect(
            one.claims.map(\.qualifier) == [.atLeast, .about] && other.claims.map(\.qualifier) == [.atLeast, .about])
        #expect(other.claims.map(\.verification) == [.verified, .reported])
        #expect(other.claims.map(\.reliability) == [.c, .b])
        #expect(one.groups == other.groups && one.events == other.events)
        #expect(other.events.map(\.label) == ["Attack on the ferry"])
    }

    @Test(arguments: [
        // words, days, place of two rows: how many events
        ("Attack", "2024-05-06", "ML0702", "Attack", "2024-05-06", "ML0702", 1),
        ("Attack", "2024-05-06", "ML0702", "ATTACK ", "2024-05-06", "ML0702", 1),
        ("Attack", "2024-05-06", "ML0702", "Attack", "2024-05-06", "ML0603", 2),
        ("Attack", "2024-05-06", "ML0702", "Attack", "2024-05-13", "ML0702", 2),
        ("Attack", "2024-05", "ML0702", "Attack", "2024-05-13", "ML0702", 1),
        ("Attack", "2024-05-06", "ML0702", "Attack", "2024-05-06", "ML07", 1),
        ("Attack", "2024-05-06", "ML0702", "Attack", "2024-05-06", "", 1),
        ("Attack", "2024-05-06", "ML0702", "Attack", "", "", 1),
        ("Attack", "2024-05-06", "ML0702", "Ambush", "2024-05-06", "ML0702", 2),
        ("", "2024-05-06", "ML0702", "", "2024-05-06", "ML0702", 0),
    ])
    func makesEventsOfWhatIsTyped(
        first: String, day: String, place: String, second: String, other: String, elsewhere: String, events: Int
    ) throws {
        let text = """
            event_label,date_start,place_code,measure,value,source,published_on
            \(first),\(day),\(place),killed,12,a,2024-05-20
            \(second),\(other),\(elsewhere),killed,14,b,2024-05-20
            """
        let batch = try batch([("a.csv", text)])
        #expect(batch.told == [])
        #expect(batch.events.count == events)
        #expect(Set(batch.records.map(\.event)).count == max(1, events))
    }

    @Test func makesDocumentsOfTitleAndAddress() throws {
        let text = """
            measure,value,date_start,source,document_title,document_url,published_on
            killed,12,2024-05-06,a,Flash 1,https://example.org/1,2024-05-07
            killed,13,2024-05-06,b,Flash 1,https://example.org/1,2024-05-07
            killed,14,2024-05-06,b,Flash 1,https://example.org/1,2024-05-09
            killed,15,2024-05-06,b,,,2024-05-09
            """
        let batch = try batch([("a.csv", text)])
        #expect(batch.told == [])
        #expect(batch.documents.map(\.title) == ["Flash 1", "Flash 1"])
        #expect(batch.documents.map(\.knownOn?.description) == ["2024-05-07", "2024-05-09"])
        #expect(batch.records.map(\.document) == [0, 0, 1, -1])
    }

    @Test func rowsGoToTheDatasetTheyName() throws {
        let text = """
            id,measure,value,date_start,source,published_on,into_dataset
            1,killed,12,2024-05-06,a,2024-05-07,
            2,killed,13,2024-05-06,b,2024-05-07,Partner A
            3,killed,14,2024-05-06,b,2024-05-07,
            1,killed,15,2024-05-06,b,2024-05-07,partner-b
            """
        let read = Ingestion(gazetteer)
        let results = try read.read(SheetSet([file("week.csv", text)]))
        #expect(results.map(\.batch.dataset.code) == ["partner-a", "partner-b"])
        #expect(results.map(\.batch.claims.count) == [3, 1])
        #expect(results.map(\.batch.rowsRead) == [3, 1])
        #expect(results.flatMap(\.batch.told) == [])
        // Whoever names a dataset on the command line has the last word; ids then meet.
        let whole = try batch([("week.csv", text)], options: ImportOptions(dataset: "mine"))
        #expect(whole.dataset.code == "mine" && whole.told == ["duplicateId 5"])
    }

    @Test func theSheetAboutSaysWhoseItIs() throws {
        let about = """
            About this sheet,Value,What to write
            Dataset,Partner A,
            Country covered,MLI,
            First day covered,2024-05-06,
            Last day covered,2024-05-12,
            Published on,2024-05-13,
            """
        let figures = "measure,value,date_start,source\nkilled,12,2024-05-06,a\n"
        let results = try Ingestion(gazetteer).read(
            SheetSet([file("week.csv", figures), file("about.csv", about)]))
        let result = try #require(results.first)
        #expect(result.batch.dataset.code == "partner-a")
        #expect(result.publishedOn == CalendarDate("2024-05-13"))
        #expect(result.batch.coverage.count == 1)
        #expect(result.batch.coverage.first?.place == place("MLI"))
        #expect(result.batch.coverage.first?.days?.upperBound == CalendarDate("2024-05-12"))
        let lame = about.replacing("2024-05-12", with: "soon").replacing("MLI", with: "Atlantis")
        let told = try batch([("week.csv", figures), ("about.csv", lame)]).told
        #expect(told.contains("unreadableDate 5") && told.contains("unplaced 3"))
    }
}
