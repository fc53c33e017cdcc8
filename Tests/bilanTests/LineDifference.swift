/// What two texts do not share, line by line: `-` stands before what was expected, `+` before what came.
func lineDifference(_ expected: String, _ printed: String, most: Int = 40) -> String {
    func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    var changes: [(line: Int, order: Int, text: String)] = []
    for change in lines(printed).difference(from: lines(expected)) {
        switch change {
        case .remove(let line, let text, _): changes.append((line, 0, "-\(line + 1) \(text)"))
        case .insert(let line, let text, _): changes.append((line, 1, "+\(line + 1) \(text)"))
        }
    }
    changes.sort { ($0.line, $0.order) < ($1.line, $1.order) }
    let left = changes.count > most ? ["… \(changes.count - most) more lines"] : []
    return (changes.prefix(most).map(\.text) + left).joined(separator: "\n")
}
