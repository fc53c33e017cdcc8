import Synchronization

/// What a look through the whole of a text has shown.
struct TextLook: Sendable {
    /// The first piece that holds more than blanks.
    let opening: [UInt8]
    /// How many line ends it has.
    let lines: Int
    /// How many bytes were no UTF-8.
    let repaired: Int
}

/// Remembers the look through a file, for all who ask what kind of file it is, so that it is read to its end once.
final class TextLookMemo: Sendable, Hashable {
    private let look = Mutex<TextLook?>(nil)

    /// What was seen; nil when nobody has looked.
    var known: TextLook? { look.withLock { $0 } }

    /// Remembers what was seen.
    func keep(_ seen: TextLook) { look.withLock { $0 = seen } }

    /// What was seen of a file makes no other file of it.
    static func == (left: TextLookMemo, right: TextLookMemo) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
