import BilanModel

/// Tables in files that are no CSV: answers as JSON, HXL arrays or GeoJSON, data packages, and workbooks.
enum AnswerDocuments {
    /// The tables of a file; a text is a table itself.
    ///
    /// Of a workbook only the sheets that a format knows, where it knows any.
    static func tables(of file: SourceFile, label: String) throws(IngestError) -> [Sheet] {
        if ZipArchive.isArchive(file.bytes) {
            let sheets = try Sheet.tables(of: file, label: label)
            let known = sheets.filter { sheet in Formats.all.contains { $0.recognises(sheet.header).isCertain } }
            return known.isEmpty ? sheets : known
        }
        let first = file.bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            return [try Sheet(file, label: label)]
        }
        let value = try JSONValue(file)
        if case .list(let resources)? = value["resources"] {
            return [try packaged(resources, beside: file, label)]
        }
        guard let rows = rows(of: value) else { return [try Sheet(file, label: label)] }
        let text = rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
        return [try Sheet(SourceFile(name: file.name, bytes: Array(text.utf8)), label: label)]
    }

    /// The figures of a data package, from the file its description names.
    private static func packaged(
        _ resources: [JSONValue], beside file: SourceFile, _ label: String
    ) throws(IngestError) -> Sheet {
        let figures = resources.first { $0["name"]?.string == "figures" } ?? resources.first
        let path = figures?["path"]?.string ?? "figures.csv"
        // A package is read from its own folder and nowhere else.
        guard !path.contains("/") else { throw .missing(path) }
        let folder = file.name.lastIndex(of: "/").map { String(file.name[...$0]) } ?? ""
        return try Sheet(SourceFile(path: folder + path), label: label)
    }

    /// Headings and rows of a JSON text that holds a table; nil for any other.
    private static func rows(of value: JSONValue) -> [[String]]? {
        if case .list(let cells)? = value["cells"] { return table(cells) }
        if case .list(let features)? = value["features"] {
            let properties = features.compactMap { $0["properties"] }
            return properties.first?["cell_state"] == nil ? nil : table(properties)
        }
        guard case .list(let elements) = value, let first = elements.first else { return nil }
        if case .object = first { return table(elements) }
        let rows = elements.map { element -> [String] in
            if case .list(let cells) = element { cells.map(plain) } else { [] }
        }
        return rows.allSatisfy { !$0.isEmpty } ? rows : nil
    }

    /// Objects as a table of all their keys, in the order in which they are first met.
    private static func table(_ objects: [JSONValue]) -> [[String]] {
        var names: [String] = []
        var places: [String: Int] = [:]
        for case .object(let members) in objects {
            for (name, _) in members where places[name] == nil {
                places[name] = names.count
                names.append(name)
            }
        }
        return [names]
            + objects.map { object in
                var row = [String](repeating: "", count: names.count)
                if case .object(let members) = object {
                    for (name, value) in members { if let place = places[name] { row[place] = plain(value) } }
                }
                return row
            }
    }

    private static func plain(_ value: JSONValue) -> String {
        switch value {
        case .boolean(let flag): flag ? "true" : "false"
        case .null, .list, .object: ""
        case .text(let text), .number(let text): text
        }
    }

    private static func quoted(_ field: String) -> String {
        "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
