public import BilanModel

/// What makes a draft an issue: its number, who cleared it and when, and until when it is to be kept.
public struct Clearance: Hashable, Sendable {
    /// Number of the revision, from 1.
    public var revision: Int
    /// Who cleared it: a role.
    public var clearedBy: String
    /// The day on which it was issued.
    public var issuedOn: CalendarDate
    /// Until when it must not be passed on; nil for none.
    public var embargo: Embargo?

    /// A clearance of a revision.
    public init(revision: Int, clearedBy: String, issuedOn: CalendarDate, embargo: Embargo? = nil) {
        self.revision = revision
        self.clearedBy = clearedBy
        self.issuedOn = issuedOn
        self.embargo = embargo
    }
}

/// A moment before which an issue must not be passed on, in UTC.
public struct Embargo: Hashable, Sendable, CustomStringConvertible {
    /// The day.
    public let day: CalendarDate
    /// Minutes since its start.
    public let minute: Int

    /// Reads `2023-09-18T06:00Z`, `2023-09-18T06:00+01:00`, or a day, which means its start; a time without a zone is
    /// in UTC.
    ///
    /// Missing: nil for what is no moment.
    public init?(_ text: String) {
        let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = CalendarDate(String(halves[0])) else { return nil }
        guard halves.count == 2 else {
            (self.day, minute) = (day, 0)
            return
        }
        var time = halves[1]
        var ahead = 0
        if time.hasSuffix("Z") {
            time.removeLast()
        } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard let offset = Embargo.minutes(time[time.index(after: sign)...]) else { return nil }
            ahead = time[sign] == "+" ? offset : -offset
            time = time[..<sign]
        }
        guard let local = Embargo.minutes(time) else { return nil }
        let minutes = local - ahead
        let days = minutes < 0 ? -1 : minutes / 1440
        self.day = day + days
        minute = minutes - days * 1440
    }

    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            part.utf8.count == 2 && part.utf8.allSatisfy { (48...57).contains($0) }
        }
        guard parts.count == 2, isPlain, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    /// Two digits each: `06:00`.
    public var time: String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return two(minute / 60) + ":" + two(minute % 60)
    }

    /// Day and time as data has them: `2023-09-18T06:00Z`.
    public var description: String { "\(day)T\(time)Z" }
}
