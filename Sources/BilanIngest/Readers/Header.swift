import BilanModel

/// The headings of a sheet, and where each stands.
public struct Header: Hashable, Sendable {
    /// Headings as written, without blanks around them; a column without one has an empty text.
    public let names: [String]
    private var positions: [String: Int]
    /// Headings that stand twice.
    private(set) var repeated: [String]

    /// Headings in the order of their columns.
    public init(_ names: [String]) {
        self.names = names
        var positions: [String: Int] = [:]
        var repeated: [String] = []
        for (position, name) in names.enumerated() where !name.isEmpty {
            let key = Header.key(name)
            if positions[key] == nil { positions[key] = position } else { repeated.append(name) }
        }
        self.positions = positions
        self.repeated = repeated
    }

    /// The same headings, found also by what some of them stand for (`Lieu` by `place`).
    func named(_ others: [String: String]) -> Header {
        guard !others.isEmpty else { return self }
        var header = self
        for (position, name) in names.enumerated() {
            guard let known = others[Header.key(name)], Header.key(name) != known else { continue }
            if header.positions[known] == nil {
                header.positions[known] = position
            } else if header.positions[known] != position, !header.repeated.contains(name) {
                header.repeated.append(name)
            }
        }
        return header
    }

    /// The column of a heading, in any letter case, blanks and hyphens as underscores.
    public subscript(name: String) -> Int? { positions[name] }

    /// How headings are compared: `Part of` is `part_of`.
    static func key(_ name: String) -> String {
        var key = ""
        for character in name.lowercased() { key.append(character == " " || character == "-" ? "_" : character) }
        return key
    }
}

/// Where the columns of a known sheet stand in one file, and which columns it has that nobody knows.
struct Columns<Column: Coded>: Sendable {
    private var positions: [Int]
    /// Columns that the sheet's list does not have: position and heading.
    let unknown: [(position: Int, name: String)]

    /// The columns of a file; `others` are headings that mean a column too (`best_est`).
    init(_ header: Header, others: [Column: String] = [:]) {
        positions = Column.allCases.map { column in
            header[column.token] ?? others[column].flatMap { header[$0] } ?? -1
        }
        let known = Set(positions)
        unknown = header.names.enumerated().compactMap { position, name in
            known.contains(position) || name.isEmpty ? nil : (position, name)
        }
    }

    /// How many cells a row must have to hold every known column.
    var width: Int { (positions.max() ?? -1) + 1 }

    /// The position of a column, or nil when the file has none.
    subscript(column: Column) -> Int? {
        // Raw values of column lists count from 0 in the order of the cases.
        let position = positions[Int(column.rawValue)]
        return position < 0 ? nil : position
    }
}
