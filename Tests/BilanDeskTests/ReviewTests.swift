import BilanExtraction
import BilanModel
import BilanPlaces
import BilanStore
import Testing

@testable import BilanDesk

/// Figures found in texts: which event and origin they are proposed for, and what becomes of them.
struct ReviewTests {
    typealias Figure = ReadArticle.Figure

    /// A village was attacked: one paper with a date, one that only says "this week", one with the parts.
    static let total = ReadArticle.of(
        "At least 64 dead at Bamba on Thursday, the government said.", on: "2023-09-09",
        [
            Figure("At least 64 dead", 64) {
                $0.qualifier = .atLeast
                $0.place = "ML0702"
                $0.from = "2023-09-07"
                $0.said = "the government"
                $0.finality = .provisional
            }
        ])
    static let copy = ReadArticle.of(
        "At least 64 people died earlier this week in the region of Gao.", on: "2023-09-10",
        [
            Figure("At least 64 people died", 64) {
                $0.qualifier = .atLeast
                $0.place = "ML07"
                $0.from = "2023-09-04"
                $0.to = "2023-09-10"
            }
        ])
    static let parts = ReadArticle.of(
        "The assault on Thursday killed 49 civilians and 15 soldiers in Mali, military sources said.",
        on: "2023-09-10",
        [
            Figure("49 civilians", 49) {
                $0.group = .civilian
                $0.place = "MLI"
                $0.from = "2023-09-07"
                $0.said = "military sources"
            },
            Figure("15 soldiers", 15) {
                $0.group = .military
                $0.place = "MLI"
                $0.from = "2023-09-07"
                $0.said = "military sources"
            },
        ])

    func room(_ articles: ReviewArticle..., store: String? = nil) throws -> ReviewRoom {
        let store = store ?? "no-store-of-this-name.sqlite"
        return try Desk.review(articles, try Desk.gazetteer(store), dataset: "articles", store: store)
    }

    func cells(_ room: ReviewRoom, _ column: String) -> [String] {
        room.figures.map { figure in figure.cells.first { $0.key.token == column }?.value ?? "-" }
    }

    @Test func oneCommuniqueInThreePapersIsOneOriginAndOneEvent() throws {
        let room = try room(Self.copy, Self.total, Self.parts)
        #expect(Set(cells(room, "event")) == ["2023-09-07-ml0702"])
        #expect(Set(cells(room, "origin")).count == 1)
        #expect(cells(room, "date_start") == Array(repeating: "2023-09-07", count: 4))
        #expect(cells(room, "place_code") == Array(repeating: "ML0702", count: 4))
        #expect(room.figures[2].remarks.contains { $0.contains("with others it makes the 64 of number 2") })
    }

    @Test func otherPlacesOtherDaysAndOtherNumbersAreOtherEvents() throws {
        func toll(_ value: Int, _ place: String, _ day: String) -> ReviewArticle {
            ReadArticle.of(
                "\(value) people died in \(place) on \(day).", on: "2024-05-10",
                [
                    Figure("\(value) people died", value) {
                        $0.place = place
                        $0.from = day
                    }
                ])
        }
        let room = try room(
            toll(12, "ML0702", "2024-05-03"), toll(12, "ML0703", "2024-05-03"), toll(12, "ML0702", "2024-05-07"),
            toll(14, "ML0702", "2024-05-03"))
        let events = cells(room, "event")
        #expect(Set(events).count == 3)
        // The same place on the same day is one event that two papers count differently.
        #expect(events[0] == events[3])
        #expect(Set(cells(room, "origin")).count == 4)
    }

    @Test func aMonthsTotalIsNoEventOfOneOfItsDays() throws {
        let month = ReadArticle.of(
            "In May 31 people died in Bla.", on: "2024-06-01",
            [
                Figure("31 people died", 31) {
                    $0.place = "ML0402"
                    $0.from = "2024-05-01"
                    $0.to = "2024-05-31"
                }
            ])
        let day = ReadArticle.of(
            "On 3 May 9 people died in Bla.", on: "2024-05-04",
            [
                Figure("9 people died", 9) {
                    $0.place = "ML0402"
                    $0.from = "2024-05-03"
                }
            ])
        #expect(Set(cells(try room(month, day), "event")).count == 2)
    }

    @Test func aRoundingAndACountOfNamesAreNoVotes() throws {
        let article = ReadArticle.of(
            "Over 70 died in Bamako. A security source counted 77 dead. Documents give the names of 81 victims.",
            on: "2024-09-19",
            [
                Figure("Over 70 died", 70) {
                    $0.qualifier = .moreThan
                    $0.place = "ML0901"
                    $0.from = "2024-09-17"
                },
                Figure("77 dead", 77) {
                    $0.place = "ML0901"
                    $0.from = "2024-09-17"
                    $0.said = "A security source"
                },
                Figure("81 victims", 81) {
                    $0.kind = .subset
                    $0.place = "ML0901"
                    $0.from = "2024-09-17"
                    $0.said = "Documents"
                },
            ])
        let room = try room(article)
        #expect(cells(room, "role") == ["rounding", "-", "floor"])
        #expect(cells(room, "source") == ["security-source", "security-source", "documents"])
    }

    @Test func acceptedFiguresAreClaimsWithTheirPlaceInTheText() throws {
        let scratch = try Scratch()
        var room = try room(Self.total, Self.parts, store: scratch.store)
        for number in try room.numbers("all", option: "--accept") { try room.accept(number) }
        let outcome = try Desk.save(room, store: scratch.store)
        #expect(outcome.accepted == [1, 2, 3])
        #expect(outcome.refused == [])

        let desk = try Desk.open(scratch.store)
        let rows = try desk.query(.about("killed") { $0.by = ["week"] }).rows("week", "scope", "low", "best", "high")
        #expect(rows == ["2023-W36 without_attackers 64 64 -"])
        let spans = try desk.store.select("SELECT span0, span1 FROM claim ORDER BY span0").rows
        #expect(spans == [[.integer(0), .integer(16)], [.integer(31), .integer(43)], [.integer(48), .integer(59)]])
        let texts = try desk.store.select("SELECT file, text IS NULL FROM article").rows
        #expect(texts == [[.text("wire.txt"), .integer(1)], [.text("wire.txt"), .integer(1)]])

        let again = try self.room(Self.total, Self.parts, store: scratch.store)
        #expect(again.open == [])
        #expect(try Desk.save(again, store: scratch.store) == ReviewOutcome())
    }

    @Test func aFigureWithoutADayStaysOpenUntilItHasOne() throws {
        let scratch = try Scratch()
        let article = ReadArticle.of("9 people died.", on: "2024-05-04", [Figure("9 people died", 9)])
        var room = try room(article, store: scratch.store)
        try room.accept(1)
        let outcome = try Desk.save(room, store: scratch.store)
        #expect(outcome.accepted == [])
        #expect(outcome.refused.count == 1 && outcome.refused[0].contains("date_start"))

        room = try self.room(article, store: scratch.store)
        #expect(room.open == [1])
        try room.edit(1, "date_start=2024-05-02")
        try room.edit(1, "value=about 10")
        try room.accept(1)
        #expect(try Desk.save(room, keepText: true, store: scratch.store).accepted == [1])
        let desk = try Desk.open(scratch.store)
        #expect(try desk.query(.about("killed")).rows("low", "best", "high") == ["9 10 11"])
        #expect(try desk.store.select("SELECT text FROM article").rows == [[.text("9 people died.")]])
    }

    @Test func rejectionsAndUndoAreKept() throws {
        let scratch = try Scratch()
        var room = try room(Self.parts, store: scratch.store)
        try room.reject(1, reason: "not them")
        try room.accept(2)
        #expect(room.undo() == 2)
        #expect(room.open == [2])
        #expect(throws: DeskFailure.self) { try room.reject(2, reason: "") }
        #expect(try Desk.save(room, store: scratch.store).rejected == [1])
        let again = try self.room(Self.parts, store: scratch.store)
        #expect(again.figures.map(\.ruling) == [.rejected("not them"), .open])
        #expect(again.list.contains { $0.contains("[rejected: not them]") })
    }

    @Test func aFigureJoinsTheEventThatTheStoreKnows() throws {
        let scratch = try Scratch()
        _ = try Desk.initialise(scratch.store, samples: true)
        var question = TypedQuestion.about("killed") {
            $0.by = ["week"]
            $0.from = "2023-09-04"
            $0.to = "2023-09-10"
            $0.datasets = ["mali-claims"]
        }
        let before = try Desk.open(scratch.store).query(question).rows("week", "group", "scope", "best", "events")
        var room = try room(Self.total, Self.parts, store: scratch.store)
        #expect(Set(cells(room, "event")) == ["2023-09-07-boat-and-bamba"])
        #expect(room.figures[0].remarks.contains { $0.contains("already in the store") })
        for figure in room.figures { try room.accept(figure.number) }
        #expect(try Desk.save(room, store: scratch.store).accepted == [1, 2, 3])
        question.datasets.append("articles")
        let after = try Desk.open(scratch.store).query(question).rows("week", "group", "scope", "best", "events")
        #expect(after == before)
    }

    @Test(
        arguments: [
            ("3,1", [3, 1]), ("1-3", [1, 2, 3]), ("2", [2]), ("all", [1, 2, 3]), ("0", nil), ("4", nil), ("x", nil),
            ("3-1", nil), ("1-2-3", nil),
        ] as [(String, [Int]?)])
    func numbers(words: String, meant: [Int]?) throws {
        let room = try room(Self.total, Self.parts)
        #expect((try? room.numbers(words, option: "--accept")) == meant)
    }

    @Test(
        arguments: [
            ("the general staff", "general-staff", "security_force"), ("l'état-major", "etat-major", "security_force"),
            ("OCHA", "ocha", "un"), ("official reports", "official-reports", "unnamed"),
            ("the mayor of Koro", "mayor-of-koro", "local_authority"), ("le GSIM", "gsim", "armed_group"),
            ("une source sécuritaire", "source-securitaire", "unnamed"), ("MSF", "msf", "ngo"),
            ("Whoever", "whoever", ""),
        ])
    func speakers(name: String, id: String, kind: String) {
        let speaker = Speaker(name)
        #expect(speaker.id == id)
        #expect(speaker.kind == kind)
        #expect(Speaker(nil) == .press)
    }
}
