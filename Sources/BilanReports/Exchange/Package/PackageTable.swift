import BilanModel

/// A table of a data package: its rows as CSV, and the schema that says what stands in them.
///
/// Source: Frictionless Data Package, Data Resource and Table Schema, version 1.
struct PackageTable {
    /// The resource's name and the file's stem.
    let name: String
    /// What it holds.
    let title: String
    let fields: [Field]
    var rows: [[String]]
    /// Fields that name a row.
    var primaryKey: [String] = []
    /// Fields whose values stand in another table: field, table, field there.
    var foreignKeys: [(field: String, table: String, other: String)] = []

    /// A field of a table.
    struct Field {
        enum Kind: String {
            case string, number, integer, boolean, date
        }

        let name: String
        var kind = Kind.string
        var title = ""
        var isRequired = false
        /// The only words it holds; empty for any.
        var words: [String] = []

        /// A field of text.
        init(_ name: String, _ title: String, isRequired: Bool = false, words: [String] = []) {
            self.name = name
            self.title = title
            self.isRequired = isRequired
            self.words = words
        }

        /// A field of a kind.
        init(_ name: String, _ kind: Kind, _ title: String, isRequired: Bool = false) {
            self.name = name
            self.kind = kind
            self.title = title
            self.isRequired = isRequired
        }

        var json: JSONText {
            var constraints: [(String, JSONText)] = []
            if isRequired { constraints.append(("required", .flag(true))) }
            if !words.isEmpty { constraints.append(("enum", .array(words.map(JSONText.text)))) }
            var members: [(String, JSONText)] = [("name", .text(name)), ("type", .text(kind.rawValue))]
            if !title.isEmpty { members.append(("title", .text(title))) }
            if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
            return .object(members)
        }
    }

    /// The file's name.
    var path: String { name + ".csv" }
    /// The file.
    var csv: String { CSVWriter.text(rows: [fields.map(\.name)] + rows) }

    /// The resource of this table in `datapackage.json`.
    func resource(_ checksum: ([UInt8]) -> String) -> JSONText {
        let bytes = Array(csv.utf8)
        var schema: [(String, JSONText)] = [
            ("fields", .array(fields.map(\.json))), ("missingValues", .array([.text("")])),
        ]
        if !primaryKey.isEmpty { schema.append(("primaryKey", .array(primaryKey.map(JSONText.text)))) }
        if !foreignKeys.isEmpty {
            schema.append(
                (
                    "foreignKeys",
                    .array(
                        foreignKeys.map { key in
                            let there: [(String, JSONText)] = [
                                ("resource", .text(key.table)), ("fields", .text(key.other)),
                            ]
                            return .object([("fields", .text(key.field)), ("reference", .object(there))])
                        })
                ))
        }
        return .object([
            ("name", .text(name)), ("title", .text(title)), ("path", .text(path)),
            ("profile", .text("tabular-data-resource")), ("format", .text("csv")), ("mediatype", .text("text/csv")),
            ("encoding", .text("utf-8")), ("bytes", .number(String(bytes.count))),
            ("hash", .text("sha256:" + checksum(bytes))), ("schema", .object(schema)),
        ])
    }
}
