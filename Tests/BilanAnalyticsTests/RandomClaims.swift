import BilanModel
import BilanTestSupport

/// Claims as they come: nested events, copies, conflicts, parts, floors, enemies, open and soft ends, unknown places.
struct RandomClaims {
    /// One claim, to be said in any order.
    struct Said {
        var estimate = Estimate()
        var group = Group.all
        var place = ""
        var start = CalendarDate(day: 0)
        var days = 1
        var event = ""
        var origin = ""
        var document = ""
        var scope = Scope.withoutAttackers
        var claimant = Claimant.thirdParty
        var role = Role.total
        var finality = Finality.unknown
        var grade = "C3"
        var known = CalendarDate(day: 0)
        var uid: UInt64 = 0
    }

    var said: [Said] = []

    /// `parts` adds groups, each smaller than any total, and leaves out totals that are a bare upper bound: what such a
    /// total says beyond its parts is no number.
    init(seed: UInt64, count: Int, parts: Bool = false) {
        var random = SplitMix64(seed: seed)
        let places = [
            "ML04", "ML05", "ML06", "ML0603", "ML0605", "ML07", "ML0702", "ML0703", "ML0901", "ML10", "MLI", "",
            "ML06;ML07", "ML0603;ML0702", "BF56", "BFA",
        ]
        let groups = [Group(status: .civilian), Group(status: .military), Group(ageHigh: 17)]
        for index in 0..<count {
            var one = Said()
            one.group = parts && random.once(in: 2) ? random.pick(groups) : .all
            one.estimate = RandomClaims.estimate(part: one.group != .all, bare: !parts, &random)
            one.place = random.pick(places)
            one.start = CalendarDate.of("2022-01-01") + Int.random(in: 0..<900, using: &random)
            one.days = random.once(in: 5) ? Int.random(in: 2...400, using: &random) : 1
            one.event = "event \(Int.random(in: 0..<max(1, count / 2), using: &random))"
            one.origin = random.once(in: 3) ? "origin \(one.event)" : "origin \(index)"
            one.document = "document \(index % 7)"
            one.scope = random.pick([.withoutAttackers, .withoutAttackers, .allSides, .unknown])
            one.claimant = random.pick([.thirdParty, .ownSide, .unnamed, .thirdParty, .enemy])
            one.role = one.group != .all ? .part : random.once(in: 9) ? random.pick([.floor, .rounding]) : .total
            one.finality = random.once(in: 6) ? .provisional : .unknown
            one.grade = random.pick(["A1", "B2", "B6", "C3", "F6", "D4", "E5"])
            one.known = one.start + Int.random(in: 0...20, using: &random)
            one.uid = random.next()
            said.append(one)
        }
    }

    private static func estimate(part: Bool, bare: Bool, _ random: inout SplitMix64) -> Estimate {
        let value = part ? Int.random(in: 0...3, using: &random) : Int.random(in: 20...400, using: &random)
        var words: [Qualifier] = [.exact, .exact, .exact, .atLeast, .moreThan, .about, .range, .existential]
        if !part { words += [.nearly, .zero, .vague] }
        if bare { words += [.upTo, .atMost, .lessThan] }
        // A nought would be below every part; where there are parts, nobody says it.
        if !bare { words.removeAll { $0 == .zero } }
        return random.pick(words).of(value, to: value + 9)
    }

    /// The columns, every third event inside another.
    var builder: ColumnsBuilder { nested(as: self) }

    /// The columns, with the events nested as they are among other claims.
    func nested(as others: RandomClaims) -> ColumnsBuilder {
        var builder = ColumnsBuilder()
        let events = Set(others.said.map(\.event)).sorted()
        for (index, event) in events.enumerated() where index % 3 == 1 {
            builder.event(event, partOf: events[index - 1])
            if index % 9 == 4 { builder.event(events[index - 1], partOf: events[index - 2]) }
        }
        for one in said {
            builder.say(
                Measures.killed, one.estimate, group: one.group, at: one.place, on: one.start.description,
                until: (one.start + one.days - 1).description, event: one.event, origin: one.origin,
                document: one.document, scope: one.scope, claimant: one.claimant, role: one.role,
                finality: one.finality, grade: one.grade, known: one.known.description, uid: one.uid)
        }
        return builder
    }

    /// The same claims once more, under another document.
    var copied: RandomClaims {
        var copied = self
        copied.said += said.map { one in
            var copy = one
            copy.document += " copy"
            copy.uid = one.uid ^ 0xFFFF
            copy.known = one.known + 3
            return copy
        }
        return copied
    }

    /// The same claims in another order.
    func shuffled(_ seed: UInt64) -> RandomClaims {
        var random = SplitMix64(seed: seed)
        var shuffled = self
        shuffled.said.shuffle(using: &random)
        return shuffled
    }
}
