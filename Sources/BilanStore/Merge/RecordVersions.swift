/// The versions of one record that stand in one store, with the correction that stands on it.
struct RecordVersions {
    /// One version, known during these days.
    struct Version {
        var id: Int64
        var uid: Int64
        var from: Int64
        var to: Int64
        /// Whether its row is in this store.
        var isHere: Bool
    }

    /// What was put right: what the publisher's row said, and what stands; nil where it was taken back.
    struct Correction: Hashable {
        var said: Int64
        var stands: Int64?

        /// The same in every store.
        var text: String { "\(said)>\(stands.map(String.init) ?? "")" }
    }

    var versions: [Version] = []
    var correction: Correction?

    /// What two stores say of one record together, neither having known of the other.
    ///
    /// Each version stands from its day until the next one's, whichever store has it; of two from the same day the
    /// winner's stands. Source: `KnownHistory`, whose editions do the same in whatever order they come.
    static func joined(_ winner: RecordVersions, _ loser: RecordVersions) -> (all: RecordVersions, isClash: Bool) {
        var byUID: [Int64: Version] = [:]
        for version in winner.versions + loser.versions {
            guard var known = byUID[version.uid] else {
                byUID[version.uid] = version
                continue
            }
            known.from = min(known.from, version.from)
            known.to = min(known.to, version.to)
            byUID[version.uid] = known
        }
        let winning = Set(winner.versions.map(\.uid))
        let sorted = byUID.values.sorted {
            ($0.from, winning.contains($0.uid) ? 0 : 1, $0.uid) < ($1.from, winning.contains($1.uid) ? 0 : 1, $1.uid)
        }
        var joined = RecordVersions()
        var isClash = false
        for version in sorted where version.from < version.to {
            if let last = joined.versions.last {
                if last.from == version.from {
                    isClash = true
                    continue
                }
                joined.versions[joined.versions.count - 1].to = min(last.to, version.from)
            }
            joined.versions.append(version)
        }
        let last = joined.versions.last.flatMap { $0.to == Int64(Clock.forever) ? $0.uid : nil }
        joined.correction = [winner.correction, loser.correction].compactMap(\.self).first { $0.stands == last }
        return (joined, isClash || winner.correction != nil && loser.correction != nil)
    }
}
