/// Cells that no field takes, kept as one JSON object so that any SQLite tool can read them.
enum Extra {
    /// `{"relid":"MLI-2020-1","code_status":"Clear"}`; empty when no cell holds anything.
    static func text(_ columns: [(position: Int, name: String)], _ row: Row) -> String {
        var text = ""
        for (position, name) in columns {
            let value = row[position]
            if value.isEmpty { continue }
            text += (text.isEmpty ? "{" : ",") + quoted(name) + ":" + quoted(value)
        }
        return text.isEmpty ? "" : text + "}"
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if scalar.value < 0x20 {
                    let hex = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text + "\""
    }
}
