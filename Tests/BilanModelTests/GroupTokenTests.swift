import BilanModel
import Testing

/// A group's token leads back to a group that prints the same.
struct GroupTokenTests {
    @Test(arguments: [
        "all", "civilian", "armed_group", "armed_group_attacker", "female", "civilian_female_age_0_17", "age_60_plus",
        "aid_worker", "fsc", "pro_gbv", "phase_3", "immediate", "conflict", "military_attacked", "fsc_immediate",
        "female_disaster", "unknown", "pro_cpn_phase_4", "attacker_male_other",
    ])
    func thereAndBack(token: String) throws {
        #expect(try #require(Group(token: token)).token == token)
    }

    @Test func whatTheWordsMean() {
        #expect(Group(token: "armed_group_attacker") == Group(status: .armedGroup, side: .attacker))
        #expect(
            Group(token: "civilian_female_age_0_17") == Group(status: .civilian, sex: .female, ageLow: 0, ageHigh: 17))
        #expect(Group(token: "pro_gbv") == Group(sector: "PRO-GBV"))
        #expect(Group(token: "ALL") == .all)
        #expect(Group(token: "") == nil)
        #expect(Group(token: "_") == nil)
    }
}
