import BilanModel
import Testing

@Suite("Coded words")
struct CodedDeterminismTests {
    static let lists: [any Coded.Type] = [
        Reliability.self, Credibility.self, Group.Status.self, Group.Side.self, Group.Sex.self, Scope.self,
        Verification.self, Finality.self, Claimant.self, Accrual.self, Role.self, Unit.self, Audience.self,
        CellState.self, DatasetKind.self, Finding.Code.self, Finding.Done.self, PeriodType.self, Qualifier.self,
        BoundKind.self, Measure.Kind.self, PlaceHow.self, KnownBasis.self, PlaceCard.Kind.self, PlaceChange.Kind.self,
    ]

    /// In any letter case and any locale, also one whose capital i has a dot.
    @Test("tokens read back", arguments: lists.indices)
    func roundTrip(list: Int) {
        func check<List: Coded>(_: List.Type) {
            for word in List.allCases {
                #expect(List(token: word.token) == word)
                #expect(List(token: word.token.uppercased()) == word)
                #expect(List(rawValue: word.rawValue) == word)
                #expect(word.token.allSatisfy { ($0.isASCII && $0.isLowercase) || $0 == "_" }, "\(word.token)")
            }
            #expect(Set(List.tokens).count == List.allCases.count)
            #expect(List(token: "") == nil)
            #expect(List(token: "no such word") == nil)
        }
        check(Self.lists[list])
    }

    @Test func wordsOfTheContract() {
        #expect(Scope.tokens == ["unknown", "all_sides", "without_attackers", "civilians"])
        #expect(BoundKind.tokens == ["none", "closed", "open", "soft"])
        #expect(
            CellState.tokens == ["reported", "nil", "no_report", "none_recorded", "not_applicable", "withheld"])
        #expect(Role.tokens == ["total", "part", "floor", "rounding", "context", "projection"])
        #expect(Unit.case.token == "case")
    }

    @Test("grades read and write", arguments: ["A1", "B2", "C3", "F6", "D4", "E5"])
    func grades(text: String) {
        #expect(Grade(text)?.description == text)
        #expect(Grade(text.lowercased())?.description == text)
    }

    @Test func gradesInTheOrderOfSelection() {
        #expect(Reliability.allCases.sorted().map(\.letter) == ["A", "B", "C", "F", "D", "E"])
        #expect(Credibility.allCases.sorted().map(\.digit) == [1, 2, 3, 6, 4, 5])
        #expect(Grade("B")?.description == "B6")
        for wrong in ["", "G1", "B7", "B0", "B22", "2B"] { #expect(Grade(wrong) == nil) }
    }
}
