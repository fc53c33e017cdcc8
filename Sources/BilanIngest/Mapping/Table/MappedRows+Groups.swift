import BilanModel

extension MappedRows {
    /// Whom the figures of a row count, by its cells; nil when a word in them is no sex or age, and the row is set aside.
    mutating func group(_ row: Row) -> Group? {
        var group = Group.all
        for field in MappedField.groupParts where columns.has(field) {
            let text = columns.text(field, row)
            if text.isEmpty || GroupWords.isWhole(text) { continue }
            guard !group.set(field, text) else {
                if field == .sector, SectorWords.meaning(text) == nil {
                    book.noteOnce(.unknownWord, columns[field], row, .kept, value: text)
                }
                continue
            }
            book.setAside(.unknownWord, columns[field], row)
            return nil
        }
        return group
    }
}

extension Group {
    /// The group with what a column says over what its row says.
    func with(_ parts: [MappedField: String]) -> Group {
        var group = self
        for (field, text) in parts { _ = group.set(field, text) }
        return group
    }

    /// Sets one dimension by a word; false when the word means nothing there.
    mutating func set(_ field: MappedField, _ text: String) -> Bool {
        switch field {
        case .sex:
            guard let sex = Group.Sex(token: text) ?? GroupWords.sex(text) else { return false }
            self.sex = sex
        case .age:
            guard let ages = GroupWords.ages(text) else { return false }
            ageLow = ages.low
            ageHigh = ages.high
        case .status:
            guard let status = GroupWords.status(text) else { return false }
            self.status = status
        case .side:
            guard let side = Group.Side(token: text) else { return false }
            self.side = side
        case .sector:
            switch SectorWords.meaning(text) {
            case .overall: sector = nil
            case .sector(let code): sector = code
            case nil: sector = SectorWords.ownCode(text)
            }
        case .phase:
            let digits = text.filter(\.isNumber)
            guard let phase = UInt8(digits), (1...5).contains(phase), !text.contains("+") else { return false }
            self.phase = phase
        case .needStatus: needStatus = Group.token(of: text)
        case .cause: cause = Group.token(of: text)
        default: return false
        }
        return true
    }

    /// A publisher's own words as one token.
    private static func token(of text: String) -> String { PlainWords.folded(text).joined(separator: "_") }

    /// Whether it is one of the parts that a whole is divided into: by sex, age, status or phase.
    var isDivided: Bool { self != undivided }

    /// The whole that it is a part of.
    var undivided: Group {
        var whole = self
        whole.status = .all
        whole.side = .any
        whole.sex = .all
        whole.ageLow = nil
        whole.ageHigh = nil
        whole.phase = nil
        return whole
    }
}
