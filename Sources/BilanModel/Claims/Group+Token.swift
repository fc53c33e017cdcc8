extension Group {
    /// The group that prints as this token: `all`, `civilian`, `armed_group_attacker`, `female_age_0_17`, `fsc`.
    ///
    /// What is no status, side, sex, age or phase is a cause, a kind of need or, where it is neither, a sector; the token
    /// of the group is the one that was read. Missing: nil for an empty text.
    public init?(token: some StringProtocol) {
        var words = token.lowercased().split(separator: "_")[...]
        guard !words.isEmpty else { return nil }
        self = .all
        if token.lowercased() == "all" { return }
        status = Group.leading(Status.self, &words) ?? .all
        side = Group.leading(Side.self, &words) ?? .any
        sex = Group.leading(Sex.self, &words) ?? .all
        if words.count >= 3, words.first == "age" {
            let ends = words.dropFirst().prefix(2).map { UInt8($0) }
            if let low = ends[0], ends[1] != nil || words.dropFirst(2).first == "plus" {
                (ageLow, ageHigh) = (low, ends[1])
                words = words.dropFirst(3)
            }
        }
        if let phase = words.firstIndex(of: "phase"), phase + 1 < words.endIndex, let number = UInt8(words[phase + 1]) {
            self.phase = number
            let rest = words[..<phase] + words[(phase + 2)...]
            words = rest[...]
        }
        if let last = words.last, Group.causes.contains(String(last)) {
            cause = String(last)
            words = words.dropLast()
        }
        if let last = words.last, Group.needs.contains(String(last)) {
            needStatus = String(last)
            words = words.dropLast()
        }
        if !words.isEmpty { sector = words.joined(separator: "-").uppercased() }
    }

    private static let causes: Set<String> = ["conflict", "disaster", "other"]
    private static let needs: Set<String> = ["immediate", "urgent", "severe", "extreme", "acute"]

    /// The longest word of a list that the words begin with, taken off them.
    private static func leading<Word: Coded>(_ list: Word.Type, _ words: inout ArraySlice<Substring>) -> Word? {
        let found = list.allCases.filter { word in
            let parts = word.token.split(separator: "_")
            return words.starts(with: parts) && !["all", "any"].contains(word.token)
        }
        guard let longest = found.max(by: { $0.token.count < $1.token.count }) else { return nil }
        words = words.dropFirst(longest.token.split(separator: "_").count)
        return longest
    }
}
