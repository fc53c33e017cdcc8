/// What a number counts, as data: everything a reader of a table must know about it.
///
/// Whether one claim is of a period, of a point in time or since a day belongs to the claim (`Accrual`); the kind says
/// what may be added to what.
public struct Measure: Hashable, Sendable {
    /// The number of the measure in a store; never reused.
    public let id: UInt16
    /// The word on the command line and in every output.
    public let code: String
    /// What a table calls it in English.
    public let labelEN: String
    /// What a table calls it in French.
    public let labelFR: String
    /// What is counted.
    public let unit: Unit
    /// How it may be added.
    public let kind: Kind
    /// What it means, for notes and dictionaries.
    public let definition: String
    /// Tag in HXL 1.1, ours where the standard has none.
    public let hxl: String
    /// How many days a stock stays worth showing as last known, where its claim does not say.
    public let maxAge: Int

    /// How a measure may be added, over time and over places.
    public enum Kind: UInt8, Coded {
        /// Adds over time and places: killed.
        case flow = 0
        /// Answers with its last valid value: people in need.
        case stock = 1
        /// Is never added: per cent.
        case rate = 2
    }

    init(
        _ id: UInt16, _ code: String, en: String, fr: String, unit: Unit = .person, _ kind: Kind, hxl: String,
        maxAge: Int = 180, _ definition: String
    ) {
        self.id = id
        self.code = code
        labelEN = en
        labelFR = fr
        self.unit = unit
        self.kind = kind
        self.hxl = hxl
        self.maxAge = maxAge
        self.definition = definition
    }
}

extension Measure {
    /// Whether an attacker's or a victim's side matters, so that a total must say its scope.
    public var hasScope: Bool { (1...9).contains(id) }
}
