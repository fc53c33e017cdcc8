public import BilanModel

/// What figures are called in one DHIS2 instance: the mapping file of `--dhis2-map`.
public struct DHIS2Map: Sendable {
    /// Figures and the data elements they go to, in the order of the file.
    public var elements: [Element] = []
    /// Organisation units of places, by the code that is printed for the place.
    public var units: [String: String] = [:]
    /// Whether a place that the table lacks goes under its own code.
    public var usesCodes = true
    /// The unit of what is not allocated to an area; nil leaves it out.
    public var notAllocated: String?
    /// Attribute option combination of every value; empty for the default.
    public var attributeOptions = ""

    /// A figure with its data element.
    public struct Element: Hashable, Sendable {
        /// What is counted.
        public var measure: Measure
        /// Whom, by the group's token.
        public var group = "all"
        /// What the total covers; nil for any.
        public var scope: Scope?
        /// Which of the three numbers.
        public var bound = Bound.best
        /// The data element.
        public var element: String
        /// The category option combination; empty for the default.
        public var options = ""
    }

    /// One of the three numbers of a figure.
    public enum Bound: UInt8, Coded {
        /// At least.
        case low = 0
        /// Most likely.
        case best = 1
        /// At most.
        case high = 2
    }

    /// The organisation unit of a place by its code; nil where nobody names one.
    func unit(_ code: String) -> String? { units[code] ?? (usesCodes ? code : nil) }
}
