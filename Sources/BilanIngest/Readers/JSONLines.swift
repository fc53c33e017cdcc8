import BilanModel

/// The lines of a JSON text: an array of objects, an object that holds one, the features of GeoJSON, or arrays of cells
/// as HXL has them.
///
/// Columns are the keys of all elements in the order in which they first appear; keys of objects within are joined by a
/// dot, lists within are kept as written, null is an empty cell, numbers stay as written.
struct JSONLines: LineSource {
    /// Name of the file, for messages.
    let name: String
    let bytes: [UInt8]
    /// Where the list begins.
    private let start: Int
    /// Columns by key; empty for rows of cells.
    private var columns: [String: Int] = [:]
    private var names: [String] = []

    /// How long a text may be, which is held whole while it is read.
    private static let most = 256 << 20

    /// Whether a text begins as JSON of objects or lists does.
    static func isJSON(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var signs = bytes[start...].lazy.filter { $0 > 0x20 }.makeIterator()
        guard let first = signs.next(), let second = signs.next() else { return false }
        switch first {
        case UInt8(ascii: "{"): return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        case UInt8(ascii: "["): return [UInt8](("{[]").utf8).contains(second)
        default: return false
        }
    }

    /// The table in a file, or what is wrong with it.
    static func table(of file: SourceFile, label: String) throws(IngestError) -> Sheet {
        let lines = try JSONLines(file)
        if !lines.names.isEmpty {
            return Sheet(name: file.name, label: label, header: Header(lines.names), lines: lines)
        }
        guard let headings = Headings(try Sheet.head(of: lines), Formats.knows) else { throw .noHeader(file.name) }
        return Sheet(name: file.name, label: label, headings: headings, lines: lines)
    }

    private init(_ file: SourceFile) throws(IngestError) {
        name = file.name
        let bytes = try file.whole(limit: JSONLines.most)
        self.bytes = bytes
        var found: Int?
        var broken: Int?
        var keys = JSONKeys()
        bytes.withUnsafeBufferPointer { text in
            var scanner = JSONScanner(text)
            do throws(NotJSON) {
                found = try JSONLines.list(&scanner)
                guard let found else { return }
                scanner = JSONScanner(text, at: found)
                try scanner.elements { scanner throws(NotJSON) in
                    guard scanner.peek() == UInt8(ascii: "{") else { return try scanner.skip() }
                    try JSONLines.cells(&scanner, "") { key, scanner throws(NotJSON) in
                        keys.add(key)
                        try scanner.skip()
                    }
                }
            } catch {
                broken = scanner.at + 1
            }
        }
        if let broken { throw .badJSON(file.name, byte: broken) }
        guard let found else { throw .noList(file.name) }
        start = found
        (columns, names) = (keys.positions, keys.names)
    }

    /// Where the list of rows begins: the text itself, or the only list of objects or lists in its outermost object.
    private static func list(_ scanner: inout JSONScanner) throws(NotJSON) -> Int? {
        var found: [Int] = []
        if scanner.peek() == UInt8(ascii: "[") {
            found = [scanner.at]
            try scanner.skip()
        } else {
            try scanner.need(UInt8(ascii: "{"))
            guard !scanner.take(UInt8(ascii: "}")) else { return nil }
            repeat {
                _ = try scanner.name()
                if scanner.peek() == UInt8(ascii: "[") {
                    let place = scanner.at
                    if scanner.opensRows() { found.append(place) }
                }
                try scanner.skip()
            } while try scanner.goesOn(until: UInt8(ascii: "}"))
        }
        guard scanner.peek() == nil else { throw NotJSON() }
        return found.count == 1 ? found[0] : nil
    }

    /// Hands over every element as a line.
    func forEachLine(
        _ body: (UnsafeBufferPointer<UInt8>, SheetLine) throws(IngestError) -> Bool
    ) throws(IngestError) {
        var failure: IngestError?
        bytes.withUnsafeBufferPointer { text in
            var scanner = JSONScanner(text, at: start)
            var line = SheetLine()
            var cells: [UInt8] = []
            // What is no JSON was refused when the columns were gathered.
            try? scanner.elements { scanner throws(NotJSON) in
                line.number += 1
                line.line = line.number
                cells.removeAll(keepingCapacity: true)
                try fill(&line, &cells, &scanner)
                var goesOn = false
                do throws(IngestError) {
                    goesOn = try cells.withUnsafeBufferPointer { text throws(IngestError) in try body(text, line) }
                } catch {
                    failure = error
                }
                // The way out of the walk.
                if !goesOn { throw NotJSON() }
            }
        }
        if let failure { throw failure }
    }

    /// Puts the values of an element into their columns.
    private func fill(_ line: inout SheetLine, _ cells: inout [UInt8], _ scanner: inout JSONScanner) throws(NotJSON) {
        line.fields.removeAll(keepingCapacity: true)
        func put(_ value: String?, _ column: Int) {
            while line.fields.count <= column { line.fields.append(CSVField(start: cells.count, end: cells.count)) }
            let start = cells.count
            cells.append(contentsOf: (value ?? "").utf8)
            line.fields[column] = CSVField(start: start, end: cells.count)
        }
        switch scanner.peek() {
        case UInt8(ascii: "{"):
            if let last = names.indices.last { put("", last) }
            try JSONLines.cells(&scanner, "") { key, scanner throws(NotJSON) in
                let value = try scanner.cell()
                if let column = columns[key] { put(value, column) }
            }
        case UInt8(ascii: "["):
            var column = 0
            try scanner.elements { scanner throws(NotJSON) in
                put(try scanner.cell(), column)
                column += 1
            }
        default: put(try scanner.cell(), 0)
        }
    }

    // MARK: - Walking

    /// Walks over the members of an object and of the objects within it; a feature's properties stand for themselves.
    private static func cells(
        _ scanner: inout JSONScanner, _ above: String, _ body: (String, inout JSONScanner) throws(NotJSON) -> Void
    ) throws(NotJSON) {
        try scanner.need(UInt8(ascii: "{"))
        if scanner.take(UInt8(ascii: "}")) { return }
        repeat {
            let name = try scanner.name()
            let key = above.isEmpty || above == "properties" ? name : above + "." + name
            if scanner.peek() == UInt8(ascii: "{"), key.count < 400 {
                try cells(&scanner, key, body)
            } else {
                try body(key, &scanner)
            }
        } while try scanner.goesOn(until: UInt8(ascii: "}"))
    }
}

/// Keys in the order in which they first appear.
private struct JSONKeys {
    var positions: [String: Int] = [:]
    var names: [String] = []

    mutating func add(_ key: String) {
        guard positions[key] == nil else { return }
        positions[key] = names.count
        names.append(key)
    }
}
