import BilanModel
import Testing

@Suite struct GroupTests {
    @Test(arguments: [
        (Group.all, "all"),
        (Group(status: .civilian), "civilian"),
        (Group(status: .armedGroup, side: .attacker), "armed_group_attacker"),
        (Group(side: .attacker), "attacker"),
        (Group(status: .civilian, sex: .female, ageLow: 0, ageHigh: 17), "civilian_female_age_0_17"),
        (Group(ageLow: 60), "age_60_plus"),
        (Group(ageHigh: 4), "age_0_4"),
        (Group(sector: "FSC"), "fsc"),
        (Group(sector: "PRO-GBV"), "pro_gbv"),
        (Group(phase: 3), "phase_3"),
        (Group(needStatus: "immediate"), "immediate"),
        (Group(cause: "conflict"), "conflict"),
    ])
    func tokens(group: Group, token: String) {
        #expect(group.token == token)
    }

    @Test(
        "which groups add up to a total",
        arguments: [
            (Group.Status.all, false), (.civilian, true), (.military, true), (.police, true), (.militia, true),
            (.armedGroup, true), (.peacekeeper, true), (.unknown, true), (.aidWorker, false), (.healthWorker, false),
            (.journalist, false),
        ])
    func parts(status: Group.Status, isPart: Bool) {
        #expect(status.isPart == isPart)
        #expect(Group(status: status).isStatusOnly)
        #expect(!Group(status: status, sex: .female).isStatusOnly)
        #expect(!Group(status: status, side: .attacker).isStatusOnly)
        #expect(!Group(status: status, ageLow: 0, ageHigh: 17).isStatusOnly)
    }
}
