public import BilanModel

extension Language {
    /// Items as one phrase: "a, b and c", "a, b et c"; no comma before the last.
    public func list(_ items: [String]) -> String { joined(items, by: words.states.and) }

    /// Items as a choice: "ML06 or ML07".
    public func choice(_ items: [String]) -> String { joined(items, by: words.states.or) }

    private func joined(_ items: [String], by word: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " " + word + " " + last
    }

    /// "label: value", with the space before the colon that the language wants.
    public func labelled(_ label: String, _ value: String) -> String { label + words.states.colon + value }

    /// Text with no-break spaces where the language wants them; spaces are only changed, never put in.
    ///
    /// In French before `:` `;` `?` `!` `»` and behind `«`; clock times and addresses stay as they are.
    public func typeset(_ text: String) -> String { words.states.typeset(text) }

    /// "of" before a name, shortened where the language does so: "d’Ansongo", "de Hombori".
    public func of(_ name: String) -> String { words.people.of(name) }

    /// What a table prints for the state of a cell: "no figure reported", "withheld".
    ///
    /// Missing: empty for a reported figure, which prints itself; an explicit nought is `0`.
    public func state(_ state: CellState) -> String { words.states.cell(state) }

    /// A row for what is known only to a longer period or a larger place: "not allocated".
    public var notAllocated: String { words.states.notAllocated }

    /// Behind the names of places that share one figure: "not separable".
    public var notSeparable: String { words.states.notSeparable }

    /// The whole content of an empty section: "None".
    public var none: String { words.states.none }
}
