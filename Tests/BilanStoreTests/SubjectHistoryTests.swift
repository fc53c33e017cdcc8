import Testing

@testable import BilanStore

struct SubjectHistoryTests {
    private func history(_ states: [String], on days: [Int64] = []) -> SubjectHistory {
        var history = SubjectHistory()
        for (position, state) in states.enumerated() {
            history.add(state, on: days.isEmpty ? Int64(position) : days[position])
        }
        return history
    }

    @Test(arguments: [
        // what each store has said over time; whose word stands
        (["a"], ["a"], SubjectHistory.Choice.same),
        (["a"], [], .here),
        ([], ["a"], .there),
        (["a", "b"], ["a"], .here),
        (["a"], ["a", "b"], .there),
        // Taken back here after the other had it.
        (["a", ""], ["a"], .here),
        (["a"], ["a", ""], .there),
        (["a", "b", "a"], ["a", "b"], .here),
        (["a", "b"], ["a", "b", "a"], .there),
        (["a", "b"], ["a", "c"], .open),
        (["b"], ["c"], .open),
        (["a", "b"], ["b", "a"], .open),
    ])
    func whoHasKnownTheOtherStands(here: [String], there: [String], expected: SubjectHistory.Choice) {
        #expect(history(here).choice(against: history(there)) == expected)
        let mirrored: SubjectHistory.Choice = expected == .here ? .there : expected == .there ? .here : expected
        #expect(history(there).choice(against: history(here)) == mirrored)
    }

    @Test func theLaterWordStandsForBoth() {
        let early = history(["a", "z"], on: [1, 5])
        let late = history(["a", "b"], on: [1, 7])
        #expect(early.yields(to: late) && !late.yields(to: early))
        let same = history(["a", "c"], on: [1, 5])
        #expect(same.yields(to: early) != early.yields(to: same))
    }
}
