import BilanModel
import GRDB

/// Reads what people have ruled on figures and events into columns that are filled.
struct RulingReader {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Makes pooled events that are one into one, and adds the decisions on figures.
    func fill(_ columns: inout ClaimColumns, _ known: Visibility) throws {
        columns.joinPooledEvents(try sameEvents(known))
        try decide(&columns, known)
    }

    private func sameEvents(_ known: Visibility) throws -> [EventPair] {
        let rows = try BulkStatement(database, ColumnSQL.sameEvents)
        known.bind(rows)
        var pairs: [EventPair] = []
        while try rows.next() {
            pairs.append(
                EventPair(
                    Int32(rows.int(0)), Int32(rows.int(1)), how: MatchHow(stored: rows.int(2)) ?? .matched,
                    score: rows.double(3)))
        }
        return pairs
    }

    private func decide(_ columns: inout ClaimColumns, _ known: Visibility) throws {
        let rows = try BulkStatement(database, ColumnSQL.decisions)
        known.bind(rows)
        var found: [(decision: FigureDecision, claim: ColumnReader.ClaimAddress?)] = []
        while try rows.next() {
            guard let key = DecisionKey(rows.text(1)) else { continue }
            var decision = FigureDecision(
                event: Int32(rows.int(0)), measure: key.measure, group: key.group, scope: key.scope, unit: key.unit,
                reason: rows.text(6), day: CalendarDate(day: Int32(rows.int(7))))
            decision.estimate = rows.estimate(2)
            let claim = rows.optional(8).map {
                ColumnReader.ClaimAddress(key: UInt64(bitPattern: $0), ordinal: Int32(rows.int(9)))
            }
            found.append((decision, claim))
        }
        guard !found.isEmpty else { return }
        let wanted = Set(found.compactMap(\.claim))
        var positions: [ColumnReader.ClaimAddress: Int32] = [:]
        for position in columns.claim.indices {
            let address = ColumnReader.ClaimAddress(
                key: columns.recordKey[position], ordinal: columns.ordinal[position])
            if wanted.contains(address) { positions[address] = Int32(position) }
        }
        columns.decisions = found.map { decision, claim in
            var decision = decision
            decision.claim = claim.flatMap { positions[$0] } ?? -1
            // The decision is on the figure that the claim stands in now, should its event have become part of another.
            decision.event = decision.claim < 0 ? columns.standing(decision.event) : columns.event[Int(decision.claim)]
            return decision
        }
    }
}

/// The words by which a decision names a figure of its event: measure, group, scope and unit.
struct DecisionKey: Hashable {
    var measure: UInt16
    var group: String
    var scope: Scope
    var unit: Unit

    init(measure: UInt16, group: String, scope: Scope, unit: Unit) {
        self.measure = measure
        self.group = group
        self.scope = scope
        self.unit = unit
    }

    init?(_ text: String) {
        let words = text.split(separator: "|", omittingEmptySubsequences: false)
        guard words.count == 4, let measure = Measures.named(words[0]), let scope = Scope(token: words[2]),
            let unit = Unit(token: words[3])
        else { return nil }
        self.init(measure: measure.id, group: String(words[1]), scope: scope, unit: unit)
    }

    var text: String {
        [Measures.numbered(measure)?.code ?? "", group, scope.token, unit.token].joined(separator: "|")
    }
}
