import BilanExtraction
import BilanModel
import Testing

@Suite struct CandidateTests {
    @Test("every word of extraction is a group of the store", arguments: VictimGroup.allCases)
    func groups(group: VictimGroup) {
        #expect(group == .all || group.group() != .all)
        #expect(group.group(side: .attacker).side == .attacker)
    }
}
