import BilanModel

/// Cells that no field takes, kept as one JSON object so that any SQLite tool can read them.
enum Extra {
    /// `{"relid":"MLI-2020-1","code_status":"Clear"}`; empty when no cell holds anything.
    static func text(_ columns: [(position: Int, name: String)], _ row: Row) -> String {
        var text = ""
        for (position, name) in columns {
            let value = row[position]
            if value.isEmpty { continue }
            text += (text.isEmpty ? "{" : ",") + name.jsonLiteral + ":" + value.jsonLiteral
        }
        return text.isEmpty ? "" : text + "}"
    }
}
