import BilanAnalytics
import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// The same figures in the borders of another year: said where they can be, split only on request, divided only by the
/// people of the same borders.
@Suite struct BoundariesTests {
    private var said: ColumnsBuilder {
        var said = ColumnsBuilder()
        said.say(Measures.killed, .exactly(10), at: "ML07", on: "2020-03-01")
        said.say(Measures.killed, .exactly(5), at: "ML10", on: "2020-03-02")
        said.say(Measures.killed, .exactly(7), at: "ML07@2015", on: "2014-03-01")
        return said
    }

    @Test("Gao of 2015 contains Gao and Ménaka of 2021; the other way round nobody knows")
    func divided() throws {
        let old = try ask(said, Measures.killed, levels: [1]) { $0.edition = SmallMali.before }
        #expect(old.rows == ["ML07 Gao 22"])
        let new = try ask(said, Measures.killed, levels: [1]) { $0.edition = SmallMali.now }
        #expect(new.rows == ["ML07 Gao 10", "ML10 Ménaka 5", "not_allocated Mali, region not known 7"])
    }

    @Test("apportioned on request: whole people, the total kept, marked")
    func apportioned() throws {
        let split = try ask(said, Measures.killed, levels: [1]) {
            $0.edition = SmallMali.now
            $0.apportionPlaces = true
        }
        #expect(split.rows == ["ML07 Gao 16", "ML10 Ménaka 6"])
        #expect(split.answer.cells.allSatisfy { $0.flags.contains(.apportioned) })
        let whole = try ask(said, Measures.killed) { $0.edition = SmallMali.now }
        #expect(whole.rows == ["22"])
    }

    @Test("a rate takes the people of its own borders or none")
    func rates() throws {
        var said = said
        said.say(Measures.killed, .exactly(4), at: "ML06", on: "2020-03-03")
        func rates(_ edition: SchemeVersion) throws -> [String] {
            let reply = try ask(said, Measures.killed, levels: [1]) { $0.edition = edition }
            let book = RateBook(SmallMali.gazetteer, question: reply.question, per: 100_000)
            return reply.answer.cells.map { cell in
                book.rate(of: cell).map { "\($0.best?.description ?? "-") of \($0.population)" } ?? "none"
            }
        }
        #expect(try rates(SmallMali.before) == ["1 of 400000", "4.4 of 500000"])
        // Gao and Ménaka of 2021 have no count of their own; that of Gao of 2015 is not theirs.
        #expect(try rates(SmallMali.now) == ["0.5 of 800000", "none", "none", "none"])
    }
}
