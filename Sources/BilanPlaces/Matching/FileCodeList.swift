import BilanModel

/// The pairs of code and name of one file, and what they say of its codes.
///
/// Codes lie: where a pair disagrees, the name within its parent decides. When more than a tenth of the pairs disagree,
/// the file's codes are its own, and what each means is taken from the file's names alone.
///
/// Source: METHODOLOGY ruling 13.
public struct FileCodeList: Sendable {
    /// One code with its name, as written, and where it lies.
    public struct Pair: Hashable, Sendable {
        /// The code as written.
        public var code: String
        /// The name as written.
        public var name: String
        /// The place it lies in; nil when the file does not say.
        public var parent: Int32?
        /// Its level; nil when the file does not say.
        public var level: UInt8?

        /// A pair as written.
        public init(code: String, name: String, parent: Int32? = nil, level: UInt8? = nil) {
            self.code = code
            self.name = name
            self.parent = parent
            self.level = level
        }
    }

    /// Distinct pairs with both a code and a name, each with its match, in the order of the file.
    public let pairs: [(pair: Pair, match: PlaceMatch)]
    /// What the file's own codes mean, where they are its own.
    private let own: [String: Int32]
    /// Whether the codes mean only what the file's names say.
    public let isOwn: Bool

    /// Pairs whose code is another place's in the boundaries in use.
    public var disagreeing: [(pair: Pair, match: PlaceMatch)] { pairs.filter(\.match.disagrees) }

    /// Reads the pairs of a file.
    public init(_ written: some Sequence<Pair>, _ matcher: inout PlaceMatcher) {
        var seen: Set<Pair> = []
        var pairs: [(pair: Pair, match: PlaceMatch)] = []
        for pair in written where !pair.code.isEmpty && !pair.name.isEmpty && seen.insert(pair).inserted {
            pairs.append((pair, matcher.match(pair.name, code: pair.code, within: pair.parent, level: pair.level)))
        }
        self.pairs = pairs
        isOwn = pairs.count { $0.match.disagrees } * 10 > pairs.count
        var own: [String: Int32] = [:]
        for (pair, _) in pairs {
            let place = matcher.match(pair.name, within: pair.parent, level: pair.level).place
            // A code with two names, or with one that nobody knows, means nothing.
            if let known = own[pair.code], known != place { own[pair.code] = -1 } else { own[pair.code] = place }
        }
        self.own = own
    }

    /// The place of a row of the file: by code and name, or by what the file's own codes mean.
    public func match(
        _ name: String, code: String, within parent: Int32? = nil, level: UInt8? = nil, _ matcher: inout PlaceMatcher
    ) -> PlaceMatch {
        guard isOwn else { return matcher.match(name, code: code, within: parent, level: level) }
        if name.isEmpty {
            guard let place = own[code], place >= 0, matcher.gazetteer.fits(place, parent, level) else { return .none }
            return PlaceMatch(place: place, how: .code, disagrees: false, score: 0.8)
        }
        // The code still tells of a disagreement, but it never decides alone.
        let match = matcher.match(name, code: code, within: parent, level: level)
        let isByCode = match.how == .code || match.how == .repairedCode
        return isByCode && matcher.match(name, within: parent, level: level).place < 0 ? .none : match
    }
}
