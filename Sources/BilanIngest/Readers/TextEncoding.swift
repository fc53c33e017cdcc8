/// In which way the letters of a file are written as bytes.
enum TextEncoding: Sendable {
    /// UTF-8, with the bytes of a mark in front of it.
    case utf8(mark: Int)
    /// UTF-16, the low byte first or last, with the bytes of a mark in front of it.
    case utf16(isLittle: Bool, mark: Int)

    /// What the first bytes say; UTF-16 without a mark shows by the noughts in every second byte.
    init(_ head: [UInt8]) {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8(mark: 3)
        } else if head.starts(with: [0xFF, 0xFE]) {
            self = .utf16(isLittle: true, mark: 2)
        } else if head.starts(with: [0xFE, 0xFF]) {
            self = .utf16(isLittle: false, mark: 2)
        } else {
            let sample = head.prefix(512)
            let odd = sample.enumerated().count { $0 % 2 == 1 && $1 == 0 }
            let even = sample.enumerated().count { $0 % 2 == 0 && $1 == 0 }
            if sample.count >= 8, odd * 4 > sample.count, odd > even * 4 {
                self = .utf16(isLittle: true, mark: 0)
            } else if sample.count >= 8, even * 4 > sample.count, even > odd * 4 {
                self = .utf16(isLittle: false, mark: 0)
            } else {
                self = .utf8(mark: 0)
            }
        }
    }

    /// How many bytes stand in front of the text.
    var mark: Int {
        switch self {
        case .utf8(let mark), .utf16(_, let mark): mark
        }
    }

    /// Whether letters are written in UTF-8.
    var isUTF8: Bool { if case .utf8 = self { true } else { false } }

    /// What a reader is told of it; nil for UTF-8, of which nothing need be told.
    var told: String? {
        switch self {
        case .utf8: nil
        case .utf16(_, let mark): mark == 0 ? "UTF-16 without byte order mark" : "UTF-16"
        }
    }
}
