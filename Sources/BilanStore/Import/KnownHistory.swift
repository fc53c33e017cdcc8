/// The versions of one record over the days on which they could be known, and how another edition changes them.
///
/// Rules, the same whatever order editions come in:
/// * The newest edition speaks from its day on: what was known earlier ends that day, what was to come later goes.
/// * An older edition speaks only for the days before a newer one that has the record does. It adds what was known then,
///   moves the first day of an unchanged row back, and never takes anything away from a newer edition. On one and the
///   same day the newer edition stands.
///
/// An older edition withdraws nothing: what a newer one left standing stands.
struct KnownHistory {
    /// One version that is recorded at present.
    struct Version: Hashable {
        var id: Int64
        var uid: UInt64
        /// First day on which it could be known.
        var from: Int32
        /// Day from which it no longer was so.
        var to: Int32
        /// Day of the edition that said it.
        var said: Int32
    }

    /// What an edition does to the versions of a record.
    struct Change: Hashable {
        /// Versions to close, by id.
        var closed: [Int64] = []
        /// Versions to write again with other days.
        var copies: [Version] = []
        /// Days of the new version, if one is to be written.
        var new: Range<Int32>?

        var isEmpty: Bool { closed.isEmpty && copies.isEmpty && new == nil }
    }

    /// Whether an edition is the newest to have a record, and if not, when newer ones speak of it.
    enum Edition: Hashable {
        /// None that is newer has it; from the day `until` on a newer one is complete without it.
        case newest(until: Int32)
        /// Of the day `than`. `speaks`: first day on which a newer edition had the record; `covers`: first on which one
        /// was complete without it; `hasOwnDay`: the row says itself since when it is known.
        case older(than: Int32, speaks: Int32, covers: Int32, hasOwnDay: Bool)

        /// The newest of all.
        static let newest = Edition.newest(until: Clock.forever)
    }

    /// Versions by their first day; their days do not overlap.
    var versions: [Version]

    /// What happens when an edition has the content `uid`, known from the day `from` on.
    func change(to uid: UInt64, from: Int32, in edition: Edition) -> Change {
        switch edition {
        case .newest(let until): newest(uid, from, until: until)
        case .older(let release, let speaks, let covers, let hasOwnDay):
            older(uid, from, than: release, speaks: speaks, covers: covers, hasOwnDay: hasOwnDay)
        }
    }

    /// What happens when the newest edition, complete for this record, no longer has it.
    func withdrawn(on day: Int32) -> Change {
        var change = Change()
        for version in versions where version.to == Clock.forever { end(version, on: day, in: &change) }
        return change
    }

    private func newest(_ uid: UInt64, _ from: Int32, until: Int32) -> Change {
        if let last = versions.last, last.uid == uid, last.from <= from, last.to == until { return Change() }
        var change = Change()
        guard from < until else { return change }
        for version in versions where version.to > from { end(version, on: from, in: &change) }
        change.new = from..<until
        return change
    }

    private func older(
        _ uid: UInt64, _ from: Int32, than release: Int32, speaks: Int32, covers: Int32, hasOwnDay: Bool
    ) -> Change {
        var change = Change()
        if let known = versions.first(where: { $0.from <= from && from < $0.to }) {
            guard known.uid != uid, from < speaks, known.from < from || known.said < release else { return change }
            // A newer edition that says again what was known before this one overrules it: for the days after its own,
            // or, where the row dates itself, for all.
            if speaks < known.to, hasOwnDay { return change }
            end(known, on: from, in: &change)
            let to = min(known.to, speaks)
            if to < known.to { change.copies.append(known.during(to..<known.to)) }
            add(uid, from..<to, to: &change)
            return change
        }
        let next = versions.first { $0.from > from }
        let to = min(next?.from ?? Clock.forever, covers)
        if from < to { add(uid, from..<to, to: &change) }
        return change
    }

    /// Adds a version, or moves back the first day of one with this content that follows at once.
    private func add(_ uid: UInt64, _ days: Range<Int32>, to change: inout Change) {
        guard let next = versions.first(where: { $0.from == days.upperBound && $0.uid == uid }) else {
            change.new = days
            return
        }
        change.closed.append(next.id)
        change.copies.append(next.during(days.lowerBound..<next.to))
    }

    private func end(_ version: Version, on day: Int32, in change: inout Change) {
        change.closed.append(version.id)
        guard version.from < day else { return }
        change.copies.append(version.during(version.from..<day))
    }
}

extension KnownHistory.Version {
    /// The same version, known during other days.
    func during(_ days: Range<Int32>) -> Self {
        var other = self
        other.from = days.lowerBound
        other.to = days.upperBound
        return other
    }
}
