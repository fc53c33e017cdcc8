import BilanModel

/// A single claim as its columns keep it.
struct SingleRow: Equatable {
    var record: Int64
    var event: Int64
    var place: Int64
    var start: Int64
    var shape: SingleClaims.Shape
    var kind: Kind
    /// In whole ones.
    var value: Int64

    /// What claims have in common, with the clocks of their records.
    struct Kind: Hashable {
        var dataset: Int64
        var measure: Int64
        var scope: Int64
        var unit: Int64
        var knownFrom: Int64
        var knownTo: Int64
        var entryFrom: Int64
        var entryTo: Int64

        /// The kind of rows that turned out to be no singles.
        static let none = Kind(
            dataset: -1, measure: 0, scope: 0, unit: 0, knownFrom: 0, knownTo: 0, entryFrom: 0, entryTo: 0)

        /// Whether a record with these clocks is visible at a known day and an entry.
        func isVisible(_ day: Int64, _ entry: Int64) -> Bool {
            knownFrom <= day && day < knownTo && entryFrom <= entry && entry < entryTo
        }
    }
}

/// The columns of single claims, one number a claim each.
enum SingleColumn: Int, CaseIterable {
    case record, event, place, start, shape, kind, value

    private static let names = ["record", "event", "place", "start", "shape", "kind", "value"].map { "single." + $0 }

    /// The name under which the store keeps it.
    var name: String { SingleColumn.names[rawValue] }
}

/// Kinds or shapes by their numbers, each kept once.
struct SingleNumbers<Value: Hashable> {
    private(set) var values: [Value]
    /// Made when somebody asks: who only reads needs none.
    private var numbers: [Value: Int64]?

    init(_ values: [Value] = []) { self.values = values }

    /// The number of a value, a new one where it is new.
    mutating func number(_ value: Value) -> Int64 {
        if numbers == nil {
            numbers = Dictionary(
                values.enumerated().map { ($1, Int64($0)) }, uniquingKeysWith: { first, _ in first })
        }
        if let number = numbers?[value] { return number }
        let number = Int64(values.count)
        numbers?[value] = number
        values.append(value)
        return number
    }
}
