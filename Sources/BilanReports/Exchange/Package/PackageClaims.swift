import BilanAnalytics
import BilanModel

/// The claims behind the figures as a table of a data package, in the columns of a figures sheet.
///
/// Only datasets whose rows may be passed on; who must not be named stands under a public label, and with nothing that
/// would give the name away. The publishers' own words are never among them.
struct PackageClaims {
    let material: ExchangeMaterial

    private var columns: ClaimColumns { material.columns }

    /// Positions of the claims, in the order of the columns.
    ///
    /// Behind a cell with a claim about few people at risk none is passed on: the others would give that one away.
    var positions: [Int] {
        let behind = material.answer.cells.map { $0.figures.flatMap(\.claims) }
        let kept = material.rule.map { rule in
            behind.filter { $0.contains { rule.holds($0, of: columns) } }.reduce(into: Set<Int>()) { $0.formUnion($1) }
        }
        return Set(behind.joined()).subtracting(kept ?? [])
            .filter { columns.datasets[columns.dataset[$0]].map(material.passesOn) ?? false }.sorted()
    }

    var table: PackageTable {
        let positions = positions
        var ids: [Int: String] = [:]
        var inRecord: [UInt64: Int] = [:]
        for position in positions {
            let uid = columns.recordUID[position]
            inRecord[uid, default: 0] += 1
            ids[position] = hexadecimal(uid) + "-" + String(inRecord[uid, default: 1])
        }
        return PackageTable(
            name: "claims", title: "Claims behind the figures, one row a number as somebody gave it",
            fields: PackageClaims.fields, rows: positions.map { row($0, ids) }, primaryKey: ["id"],
            foreignKeys: [("dataset", "datasets", "dataset"), ("measure", "measures", "measure")])
    }

    private static let fields: [PackageTable.Field] = [
        .init("id", "Identity from content", isRequired: true), .init("dataset", "Dataset", isRequired: true),
        .init("event", "Event; figures of one event are set against each other"), .init("source", "Who says it"),
        .init("origin", "Utterance; copies share it"), .init("role", "Part beside other figures", words: Role.tokens),
        .init("part_of", "Claim that contains it"), .init("supersedes", "Claim that it replaces"),
        .init("measure", "What is counted", isRequired: true), .init("group", "Status of those counted"),
        .init("side", "Side in the event"), .init("sex", "Sex"), .init("age", "Ages in whole years"),
        .init("sector", "Sector"), .init("need_status", "Kind of need"), .init("phase", .integer, "Phase"),
        .init("cause", "Cause"), .init("scope", "What a toll covers", words: Scope.tokens),
        .init("value", "The number as written"), .init("qualifier", "The words before it", words: Qualifier.tokens),
        .init("low", .number, "At least"), .init("low_is", "How it is meant"), .init("best", .number, "Most likely"),
        .init("high", .number, "At most"), .init("high_is", "How it is meant"),
        .init("unit", "What one is", words: Unit.tokens), .init("accrual", "Over what time", words: Accrual.tokens),
        .init("date_start", .date, "First day"), .init("date_end", .date, "Last day"),
        .init("date_precision", .integer, "1 day to 5 year"), .init("since", .date, "First day of a running total"),
        .init("as_of", .date, "Day of a stock"), .init("valid_to", .date, "Last day it is valid"),
        .init("place", "Place"), .init("place_code", "Code, several joined by ;"),
        .init("published_on", .date, "Day on which it could be known"),
        .init("verification", "How well established", words: Verification.tokens),
        .init("finality", "Whether it may change", words: Finality.tokens),
        .init("claimant", "Who says so", words: Claimant.tokens), .init("reliability", "Letter of the source"),
        .init("credibility", .integer, "Digit of the claim"),
    ]

    private func row(_ position: Int, _ ids: [Int: String]) -> [String] {
        let group = columns.groups[columns.group[position]] ?? .all
        let estimate = columns.estimate[position]
        let speaker = columns.sources[columns.origins[columns.origin[position]]?.source ?? -1]
        let places = material.printer.members(of: columns.place[position]).map(material.printer.coarse)
        let age = group.ageLow == nil && group.ageHigh == nil ? "" : PackageClaims.ages(group)
        func day(_ day: Int32) -> String { day == RecordRow.unknownDay ? "" : CalendarDate(day: day).description }
        func number(_ value: Quantity?) -> String { value?.description ?? "" }
        func tie(_ target: Int32) -> String { ids[Int(target)] ?? "" }
        let precision = columns.datePrecision[position]
        return [
            ids[position] ?? "", columns.datasets[columns.dataset[position]]?.code ?? "",
            columns.events[columns.event[position]].map { hexadecimal($0.uid) } ?? "", speaker?.printed ?? "",
            origin(position, speaker), columns.role[position].token, tie(columns.partOf[position]),
            tie(columns.supersedes[position]), Measures.numbered(columns.measure[position])?.code ?? "",
            group.status.token, group.side.token, group.sex.token, age, group.sector ?? "", group.needStatus ?? "",
            group.phase.map { String($0) } ?? "", group.cause ?? "", columns.scope[position].token,
            columns.stated[position], columns.qualifier[position].token, number(estimate.low), estimate.lowKind.token,
            number(estimate.best), number(estimate.high), estimate.highKind.token, columns.unit[position].token,
            columns.accrual[position].token, day(columns.start[position]), day(columns.end[position]),
            precision == 0 ? "" : String(precision), day(columns.since[position]),
            day(columns.referenceDay[position]), day(columns.validTo[position]),
            places.map(material.printer.name).joined(separator: "; "),
            places.map { material.printer.code($0) }.joined(separator: ";"), day(columns.knownFrom[position]),
            columns.verification[position].token, columns.finality[position].token, columns.claimant[position].token,
            columns.reliability[position].letter, String(columns.credibility[position].digit),
        ]
    }

    /// The key of an utterance; of one whose source must not be named, only enough to tell it from others.
    private func origin(_ position: Int, _ speaker: SourceCard?) -> String {
        guard let key = columns.origins[columns.origin[position]]?.key, !key.isEmpty else { return "" }
        guard let speaker, !speaker.publicLabel.isEmpty else { return key }
        return String(material.checksum(Array(key.utf8)).prefix(16))
    }

    private static func ages(_ group: Group) -> String {
        String(group.ageLow ?? 0) + (group.ageHigh.map { "-" + String($0) } ?? "+")
    }

    private func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
