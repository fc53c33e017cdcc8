import BilanModel
import Testing

@Suite struct StageTimesTests {
    private struct Refused: Error, Equatable { let word: String }

    @Test func countingChangesNoWork() throws {
        var done = 0
        let value = StageTimes.count("a stage") { () -> Int in
            done += 1
            return 7
        }
        #expect((value, done) == (7, 1))
        #expect(throws: Refused(word: "no")) {
            try StageTimes.count("a stage") { () throws(Refused) in throw Refused(word: "no") }
        }
    }
}
