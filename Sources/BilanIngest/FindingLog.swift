public import BilanModel

/// Everything that was found in a file, in the order in which it was found; how often each kind, and where first.
///
/// A large file can have a finding for every row: those beyond the first thousands lie in a nameless file on the disk.
public struct FindingLog: Sequence, Sendable {
    /// Findings of one code.
    public struct Kind: Sendable {
        /// The one that was found first.
        public let first: Finding
        /// How often what was done about it.
        public internal(set) var times: [Finding.Done: Int] = [:]
    }

    /// How many there are.
    public private(set) var count = 0
    /// Kinds by code; rows and files that only lack a day of publication, which are told of together, are left out.
    public private(set) var kinds: [Finding.Code: Kind] = [:]
    private var held: [Finding] = []
    private var spool: FindingSpool?

    private static let mostHeld = 10_000

    /// A log of these.
    public init(_ findings: [Finding] = []) { add(findings) }

    /// Whether nothing was found.
    public var isEmpty: Bool { count == 0 }

    /// Adds what was found next.
    public mutating func add(_ findings: [Finding]) {
        for finding in findings { add(finding) }
    }

    /// The log with more behind it.
    public func adding(_ findings: [Finding]) -> FindingLog {
        var log = self
        log.add(findings)
        return log
    }

    private mutating func add(_ finding: Finding) {
        count += 1
        if !FindingLog.isDating(finding) {
            kinds[finding.code, default: Kind(first: finding)].times[finding.done, default: 0] += 1
        }
        if held.count < FindingLog.mostHeld || (spool == nil && !makeSpool()) {
            held.append(finding)
        } else {
            spool?.write(finding)
        }
    }

    private mutating func makeSpool() -> Bool {
        spool = FindingSpool()
        return spool != nil
    }

    /// Whether a finding only says that a row or a file has no day of publication.
    private static func isDating(_ finding: Finding) -> Bool {
        finding.code == .undated && (finding.row == 0 || finding.column.isEmpty || finding.column == "published_on")
    }

    /// Walks over all of them.
    public func makeIterator() -> AnyIterator<Finding> {
        var held = held.makeIterator()
        let spooled = spool?.makeIterator()
        return AnyIterator { held.next() ?? spooled?.next() }
    }
}
