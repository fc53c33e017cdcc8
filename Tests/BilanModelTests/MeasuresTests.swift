import BilanModel
import Testing

@Suite struct MeasuresTests {
    @Test func numbersAndCodesAreUnique() {
        #expect(Set(Measures.all.map(\.id)).count == Measures.all.count)
        #expect(Set(Measures.all.map(\.code)).count == Measures.all.count)
        #expect(Set(Measures.all.map(\.labelEN)).count == Measures.all.count)
        #expect(Set(Measures.all.map(\.labelFR)).count == Measures.all.count)
    }

    @Test("no empty field in either language", arguments: Measures.all)
    func described(measure: Measure) {
        for text in [measure.code, measure.labelEN, measure.labelFR, measure.definition] {
            #expect(!text.isEmpty && text.first != " " && text.last != " ")
        }
        #expect(measure.definition.hasSuffix("."))
        #expect(measure.hxl.hasPrefix("#"))
        #expect(measure.maxAge > 0)
        #expect(measure.id > 0)
        #expect(measure.code.allSatisfy { $0.isLowercase || $0 == "_" })
        #expect(Measures.named(measure.code.uppercased()) == measure)
        #expect(Measures.numbered(measure.id) == measure)
    }

    /// What a store already holds under these numbers stays what it was.
    @Test(
        arguments: [
            (1, "killed", Measure.Kind.flow), (2, "injured", .flow), (3, "casualties", .flow),
            (4, "neutralized", .flow),
            (20, "displaced", .flow), (21, "idps", .stock), (41, "in_need", .stock), (43, "reached", .stock),
            (80, "population", .stock), (83, "in_need_change_pct", .rate),
        ] as [(UInt16, String, Measure.Kind)])
    func numbersStay(id: UInt16, code: String, kind: Measure.Kind) {
        #expect(Measures.numbered(id)?.code == code)
        #expect(Measures.numbered(id)?.kind == kind)
    }

    @Test func onlyCasualtiesHaveSides() {
        #expect(
            Measures.all.filter(\.hasScope).map(\.code) == [
                "killed", "injured", "casualties", "neutralized", "missing", "abducted", "detained",
            ])
        #expect(Measures.named("dead") == nil)
        #expect(Measures.numbered(0) == nil)
    }
}
