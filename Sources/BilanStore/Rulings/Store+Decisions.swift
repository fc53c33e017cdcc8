public import BilanModel
import GRDB

/// A decision to be written on the figure of an event.
public struct NewDecision: Hashable, Sendable {
    /// Identity of the event.
    public var event: UInt64
    /// Number of the measure.
    public var measure: UInt16
    /// Token of the group.
    public var group = "all"
    /// What the total covers.
    public var scope: Scope
    /// What is counted.
    public var unit: Unit
    /// Number of the claim that stands; nil where a value does.
    public var claim: Int64?
    /// The value that stands, where no claim is named.
    public var estimate = Estimate()

    /// A decision on the figure of an event.
    public init(event: UInt64, measure: UInt16, scope: Scope, unit: Unit) {
        self.event = event
        self.measure = measure
        self.scope = scope
        self.unit = unit
    }

    var key: DecisionKey { DecisionKey(measure: measure, group: group, scope: scope, unit: unit) }
}

/// A decision as it stands in the store.
public struct DecisionLine: Hashable, Sendable {
    /// Its number.
    public var number: Int64
    /// Identity of the event.
    public var event: UInt64
    /// Its own id; empty where it has none.
    public var eventID: String
    /// Its name; empty where it has none.
    public var eventLabel: String
    /// Measure, group, scope and unit in words, joined by `|`.
    public var key: String
    /// The value that stands; nothing where a claim does.
    public var estimate: Estimate
    /// Identity of the record of the claim that stands; nil where a value does.
    public var claim: UInt64?
    /// The number as that claim has it.
    public var stated: String
    /// Why.
    public var reason: String
    /// The day from which it is known.
    public var day: CalendarDate
    /// The entry that made it.
    public var entry: Int64
}

extension Store {
    /// Decides what stands for a figure, as one entry; a former decision on the same figure ends with it.
    ///
    /// - Throws: `refused` for an event or a claim that is not there.
    public func decide(_ decision: NewDecision, reason: String, day: CalendarDate) throws(StoreError) -> Int64 {
        try change { database in
            let find = try BulkStatement(database, "SELECT id FROM event WHERE uid = ?")
            find.bind(1, Int64(bitPattern: decision.event))
            guard let event = try find.value() else { throw StoreError.refused(rule: "there is no such event") }
            let claim = try Self.claimIdentity(decision.claim, in: database)
            var identity = Identity("decision")
            identity.add(decision.event)
            identity.add(decision.key.text)
            identity.add(claim)
            for bound in [decision.estimate.low, decision.estimate.best, decision.estimate.high] {
                identity.add(bound?.thousandths)
            }
            identity.add(decision.estimate.form.rawValue)
            identity.add(reason)
            identity.add(day.day)
            let entry = try Entry.write(
                .decide, day: day, reason: reason, content: SHA256.hex(of: identity.parts), in: database)
            try BulkStatement(
                database,
                "UPDATE decision SET entry_to = ?1 WHERE event = ?2 AND key = ?3 AND entry_to = \(Clock.lastEntry)"
            ).run(.int(entry), .int(event), .text(decision.key.text))
            try BulkStatement(
                database,
                """
                INSERT INTO decision(uid, event, key, claim, low, best, high, form, reason, day, entry_from, entry_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(Clock.lastEntry))
                """
            ).run(
                .uid(identity.uid), .int(event), .text(decision.key.text), .number(decision.claim),
                .number(decision.estimate.low?.thousandths), .number(decision.estimate.best?.thousandths),
                .number(decision.estimate.high?.thousandths), .number(decision.estimate.form.rawValue), .text(reason),
                .number(day.day), .int(entry))
            return (entry, true)
        }
    }

    /// Takes decisions back, by their numbers, as one entry; nil when none of them stands.
    public func withdrawDecisions(_ numbers: [Int64], reason: String, day: CalendarDate) throws(StoreError) -> Int64? {
        try change { database in
            let standing = Set(try Self.decisions(database).map(\.number))
            let wanted = Set(numbers).intersection(standing).sorted()
            guard !wanted.isEmpty else { return (nil, false) }
            var identity = Identity("decisions taken back")
            for number in wanted { identity.add(number) }
            let entry = try Entry.write(
                .decide, day: day, reason: reason, content: SHA256.hex(of: identity.parts), in: database)
            let close = try BulkStatement(database, "UPDATE decision SET entry_to = ? WHERE id = ?")
            for number in wanted { try close.run(.int(entry), .int(number)) }
            return (entry, true)
        }
    }

    /// Decisions that stand, by event and figure.
    public func decisions() throws(StoreError) -> [DecisionLine] { try read { try Self.decisions($0) } }

    private static func claimIdentity(_ claim: Int64?, in database: Database) throws -> UInt64? {
        guard let claim else { return nil }
        let find = try BulkStatement(
            database, "SELECT r.key, c.ordinal FROM claim c JOIN record r ON r.id = c.record WHERE c.id = ?")
        find.bind(1, claim)
        guard try find.next() else { throw StoreError.refused(rule: "there is no such claim") }
        var identity = Identity("claim")
        identity.add(UInt64(bitPattern: find.int(0)))
        identity.add(find.int(1))
        while try find.next() {}
        return identity.uid
    }

    private static func decisions(_ database: Database) throws -> [DecisionLine] {
        let rows = try BulkStatement(
            database,
            """
            SELECT d.id, e.uid, e.ext_id, e.label, d.key, d.low, d.best, d.high, d.form, r.uid, t.value, d.reason, d.day,
              d.entry_from
            FROM decision d JOIN event e ON e.id = d.event LEFT JOIN claim c ON c.id = d.claim
            LEFT JOIN record r ON r.id = c.record LEFT JOIN text t ON t.id = c.stated
            WHERE d.entry_to = \(Clock.lastEntry) ORDER BY e.ext_id, e.uid, d.key
            """)
        var lines: [DecisionLine] = []
        while try rows.next() {
            lines.append(
                DecisionLine(
                    number: rows.int(0), event: UInt64(bitPattern: rows.int(1)), eventID: rows.text(2),
                    eventLabel: rows.text(3), key: rows.text(4), estimate: rows.estimate(5),
                    claim: rows.optional(9).map { UInt64(bitPattern: $0) }, stated: rows.text(10),
                    reason: rows.text(11), day: CalendarDate(day: Int32(rows.int(12))), entry: rows.int(13)))
        }
        return lines
    }
}
