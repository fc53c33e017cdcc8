/// Swift text as a reader of code sees it: comments and strings taken out, lines kept.
///
/// What stands in an interpolation goes with its string; it is too small a place for what is searched here.
struct CodeText {
    private let bytes: [UInt8]
    private var at = 0
    private var code: [UInt8] = []

    static func withoutCommentsAndStrings(_ source: String) -> String {
        var text = CodeText(bytes: Array(source.utf8))
        text.read()
        return String(decoding: text.code, as: UTF8.self)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func read() {
        while at < bytes.count {
            let start = at
            if starts("//") {
                while at < bytes.count && bytes[at] != UInt8(ascii: "\n") { at += 1 }
            } else if starts("/*") {
                passComment()
                keepLines(from: start)
            } else if passString() {
                code += [UInt8(ascii: "\""), UInt8(ascii: "\"")]
                keepLines(from: start)
            } else {
                code.append(bytes[at])
                at += 1
            }
        }
    }

    private func starts(_ word: StaticString, pounds: Int = 0) -> Bool {
        let length = word.utf8CodeUnitCount
        guard at + length + pounds <= bytes.count else { return false }
        return word.withUTF8Buffer { $0.elementsEqual(bytes[at..<at + length]) }
            && bytes[(at + length)..<(at + length + pounds)].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    private mutating func keepLines(from start: Int) {
        code += bytes[start..<at].filter { $0 == UInt8(ascii: "\n") }
    }

    /// Passes a block comment and the comments inside it.
    private mutating func passComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                (depth, at) = (depth + 1, at + 2)
            } else if starts("*/") {
                (depth, at) = (depth - 1, at + 2)
            } else {
                at += 1
            }
        } while depth > 0 && at < bytes.count
    }

    /// Passes a string that starts here, plain, raw or of several lines; false where none starts.
    private mutating func passString() -> Bool {
        guard bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "#") else { return false }
        let start = at
        while at < bytes.count && bytes[at] == UInt8(ascii: "#") { at += 1 }
        let pounds = at - start
        guard starts("\"") else {
            at = start
            return false
        }
        let quote: StaticString = starts("\"\"\"") ? "\"\"\"" : "\""
        at += quote.utf8CodeUnitCount
        while at < bytes.count && !starts(quote, pounds: pounds) {
            if starts("\\", pounds: pounds) {
                at += 1 + pounds
                if starts("(") { passInterpolation() } else { at += 1 }
            } else {
                at += 1
            }
        }
        at = min(at + quote.utf8CodeUnitCount + pounds, bytes.count)
        return true
    }

    /// Passes an interpolation, whose own strings may hold quotes and brackets.
    private mutating func passInterpolation() {
        var depth = 0
        repeat {
            if starts("(") { depth += 1 }
            if starts(")") { depth -= 1 }
            if !passString() { at += 1 }
        } while depth > 0 && at < bytes.count
    }
}
