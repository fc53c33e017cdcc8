/// Claims that are all there is of their event: one record, one claim, one whole number for everybody, exact or with
/// bounds.
///
/// Such a claim is its event's figure whatever the policy, so that a question can add it without setting anything
/// against it. They come as columns of small numbers, in the order of the store's records, and only those of curated
/// datasets of events are among them; all other claims are in `ClaimColumns`.
public struct SingleClaims: Sendable {
    /// What claims have in common; a claim says by a number which of the kinds it is.
    public struct Kind: Hashable, Sendable {
        /// Number of the dataset in the store.
        public var dataset: Int32
        /// Number of the measure.
        public var measure: UInt16
        /// What the total covers.
        public var scope: Scope
        /// What is counted.
        public var unit: Unit

        /// A kind.
        public init(dataset: Int32, measure: UInt16, scope: Scope, unit: Unit) {
            self.dataset = dataset
            self.measure = measure
            self.scope = scope
            self.unit = unit
        }
    }

    /// How far the days and the number of a claim reach.
    public struct Shape: Hashable, Sendable {
        /// Days from the first to the last, 0 for one day.
        public var span: Int32
        /// The days over which it is known (`KnownDays.length`).
        public var length: Int32
        /// How far low lies below best, in whole ones.
        public var below: Int64
        /// How far high lies above best, in whole ones; nil where nothing bounds the number above.
        public var above: Int64?
        /// How low and high are meant.
        public var form: Estimate.Form

        /// A shape; that of an exact number where nothing is said of low and high.
        public init(span: Int32, length: Int32, below: Int64 = 0, above: Int64? = 0, form: Estimate.Form = []) {
            self.span = span
            self.length = length
            self.below = below
            self.above = above
            self.form = form
        }

        /// Whether the number is all there is to say.
        public var isExact: Bool { below == 0 && above == 0 && form.isEmpty }

        /// What a claim of this shape says by a number, given in whole ones.
        public func estimate(_ value: Int64) -> Estimate {
            func quantity(_ value: Int64) -> Quantity { Quantity(thousandths: value * 1000) }
            return Estimate(
                low: quantity(value - below), best: quantity(value), high: above.map { quantity(value + $0) },
                form: form)
        }
    }

    /// Some tens of thousands of claims.
    public struct Chunk: Sendable {
        /// Finest place known, a number of the gazetteer; -1 when unplaced.
        public var place: NarrowColumn
        /// First day.
        public var start: NarrowColumn
        /// Index into `shapes`.
        public var shape: NarrowColumn
        /// Index into `kinds`.
        public var kind: NarrowColumn
        /// The number, in whole ones.
        public var value: NarrowColumn

        /// A chunk; its columns are of one length.
        public init(
            place: NarrowColumn, start: NarrowColumn, shape: NarrowColumn, kind: NarrowColumn, value: NarrowColumn
        ) {
            self.place = place
            self.start = start
            self.shape = shape
            self.kind = kind
            self.value = value
        }

        /// How many claims there are.
        public var count: Int { start.count }
    }

    /// Kinds by their index; nil for claims that are not to be seen.
    public var kinds: [Kind?]
    /// Shapes by their index.
    public var shapes: [Shape]
    /// The claims.
    public var chunks: [Chunk]

    /// Claims of these kinds and shapes.
    public init(kinds: [Kind?], shapes: [Shape], chunks: [Chunk]) {
        self.kinds = kinds
        self.shapes = shapes
        self.chunks = chunks
    }
}
