/// What one store has said of one subject over its entries, as texts that mean the same in every store.
struct SubjectHistory {
    /// What was said after each change, the last now; an empty text is "nothing any more".
    private(set) var states: [String] = []
    /// Day of the entry that made the last change.
    private(set) var changedOn: Int64 = .min

    /// Whose word stands when two stores differ.
    enum Choice: Hashable {
        /// They agree.
        case same
        /// This store knows what the other says and has changed it since.
        case here
        /// The other store knows what this one says and has changed it since.
        case there
        /// Neither knows of the other's word.
        case open
    }

    /// What is said now; empty where nothing is.
    var current: String { states.last ?? "" }

    /// Adds what was said from a change on.
    mutating func add(_ state: String, on day: Int64) {
        if states.last == state || states.isEmpty && state.isEmpty { return }
        states.append(state)
        changedOn = day
    }

    /// Whose word stands; the same whichever store asks.
    func choice(against other: SubjectHistory) -> Choice {
        if current == other.current { return .same }
        if other.states.isEmpty { return .here }
        if states.isEmpty { return .there }
        let knows = states.contains(other.current)
        let isKnown = other.states.contains(current)
        if knows != isKnown { return knows ? .here : .there }
        // What was taken back and forth in both: who has said more has said it last.
        if knows, states.count != other.states.count { return states.count > other.states.count ? .here : .there }
        return .open
    }

    /// Whether the other's word stands where neither knew of the other's: the later one, then the greater text, so that
    /// both stores come to the same.
    func yields(to other: SubjectHistory) -> Bool {
        (changedOn, current) < (other.changedOn, other.current)
    }
}

/// Rows that stand from one entry to another, put together as what was said after each.
struct HistoryBuilder {
    /// A row with the text that it says.
    struct Line {
        let text: String
        let from: Int64
        let to: Int64
    }

    private var lines: [String: [Line]] = [:]

    /// Adds a row of a subject.
    mutating func add(_ subject: String, _ text: String, from: Int64, to: Int64) {
        lines[subject, default: []].append(Line(text: text, from: from, to: to))
    }

    /// The history of a subject; `days` gives the day of each entry that counts.
    func history(of subject: String, days: [Int64: Int64]) -> SubjectHistory {
        let rows = lines[subject] ?? []
        let moments = Set(rows.flatMap { [$0.from, $0.to] }).filter { $0 < Clock.lastEntry }.sorted()
        var history = SubjectHistory()
        for moment in moments where days[moment] != nil {
            let said = rows.filter { $0.from <= moment && moment < $0.to }.map(\.text).sorted()
            history.add(said.joined(separator: "\n"), on: days[moment] ?? .min)
        }
        return history
    }

    /// Every subject.
    var subjects: Set<String> { Set(lines.keys) }
}
