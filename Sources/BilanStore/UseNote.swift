import BilanModel
import Foundation

/// A note beside a store that says who is changing it, for whoever has to wait.
///
/// SQLite's own locks decide who may write; the note only gives them a name. It is written when the lock is held and goes
/// before it is given up, so no two programs write it at once. One that a killed program has left behind is not believed.
struct UseNote {
    private let path: String

    /// The note of a store; one that nobody else can open has none.
    init?(store: String) {
        guard store != ":memory:", !store.isEmpty else { return nil }
        path = store + ".in-use"
    }

    /// Says that this program is changing the store; a folder that refuses has no note.
    func leave() {
        try? "\(UseNote.person)\t\(UseNote.machine)\t\(getpid())\n".write(
            toFile: path, atomically: false, encoding: .utf8)
    }

    /// Takes the note away.
    func remove() { unlink(path) }

    /// Who is changing the store and since when; nil when nobody has said, or whoever said so runs no more.
    var holder: String? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        let parts = text.split(whereSeparator: \.isNewline).first?.split(separator: "\t") ?? []
        guard parts.count == 3, let process = Int32(parts[2]) else { return nil }
        let isLeftBehind = parts[1] == UseNote.machine && kill(process, 0) != 0 && errno == ESRCH
        return isLeftBehind ? nil : "\(parts[0])@\(parts[1]), process \(process), since \(since ?? "an unknown moment")"
    }

    /// When the note was written, in UTC.
    private var since: String? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        let (days, seconds) = Int64(facts.st_mtim.tv_sec).quotientAndRemainder(dividingBy: 86_400)
        func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(CalendarDate(day: Int32(days))) \(two(seconds / 3600)):\(two(seconds / 60 % 60)) UTC"
    }

    private static var person: String {
        for name in ["USER", "LOGNAME"] {
            if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return value }
        }
        return "user \(getuid())"
    }

    private static var machine: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "this machine" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
