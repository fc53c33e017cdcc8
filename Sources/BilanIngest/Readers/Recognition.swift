import BilanModel

/// How well the headings of a file suit a format: what the choice between formats is made by.
public struct Recognition: Hashable, Sendable {
    /// Name of the format.
    public let format: String
    /// Headings of the file that the format knows.
    public let known: [String]
    /// Headings that the format needs and the file lacks; alternatives joined by " or ".
    public let missing: [String]
    /// Whether the rows are such as the format reads; headings alone do not always tell.
    public var isSuited = true

    /// Whether the format can read the file.
    public var isCertain: Bool { missing.isEmpty && isSuited }

    /// What to tell a person: how many headings are known, what is missing.
    var phrase: Phrase {
        let (en, fr) = ("\(format) knows \(known.count) of them", "\(format) en connaît \(known.count)")
        if !isSuited {
            return Phrase(en + " and not what stands below them", fr: fr + " et non ce qui se trouve au-dessous")
        }
        let needed = missing.joined(separator: ", ")
        return missing.isEmpty
            ? Phrase(en, fr: fr) : Phrase(en + " and needs \(needed)", fr: fr + " et demande \(needed)")
    }
}

/// The headings by which a kind of sheet is told from others.
public struct SheetShape: Hashable, Sendable {
    /// What the sheet holds, in one word: `figures`, `documents`.
    public let name: String
    /// Headings that must be there: of each entry at least one.
    public let needed: [[String]]
    /// Every heading that is known.
    public let known: [String]
    /// Headings that stand for known ones, such as those of another language, by how headings are compared.
    let others: [String: String]

    /// A shape of these headings.
    public init(_ name: String, needed: [[String]], known: [String]) {
        self.init(name, needed: needed, known: known, others: [:])
    }

    init(_ name: String, needed: [[String]], known: [String], others: [String: String]) {
        self.name = name
        self.needed = needed
        self.known = known
        self.others = others
    }

    /// How well headings suit this shape.
    public func compare(_ header: Header) -> Recognition {
        let header = header.named(others)
        return Recognition(
            format: name, known: known.filter { header[$0] != nil },
            missing: needed.filter { $0.allSatisfy { header[$0] == nil } }.map { $0.joined(separator: " or ") })
    }
}
