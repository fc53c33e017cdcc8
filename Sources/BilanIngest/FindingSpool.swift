import BilanModel
import Glibc

/// Findings in a nameless file, which is gone with the process.
///
/// Written by the one who reads a file, and walked over afterwards.
final class FindingSpool: @unchecked Sendable {
    private let file: UnsafeMutablePointer<FILE>

    /// Nil where no such file can be made.
    init?() {
        guard let file = tmpfile() else { return nil }
        self.file = file
    }

    deinit { fclose(file) }

    /// Adds a finding; on a full disk it is lost to the list, and counted all the same.
    func write(_ finding: Finding) {
        var bytes: [UInt8] = [finding.code.rawValue, finding.done.rawValue]
        FindingSpool.put(finding.row, &bytes)
        for text in [finding.sheet, finding.column, finding.value] {
            FindingSpool.put(text.utf8.count, &bytes)
            bytes.append(contentsOf: text.utf8)
        }
        fwrite(bytes, 1, bytes.count, file)
    }

    /// A walk over all of them.
    func makeIterator() -> AnyIterator<Finding> {
        fflush(file)
        var at = 0
        return AnyIterator { [self] in
            func read(_ count: Int) -> [UInt8]? {
                let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
                    filled = max(pread(fileno(file), room.baseAddress, count, at), 0)
                }
                at += bytes.count
                return bytes.count == count ? bytes : nil
            }
            func number() -> Int? { read(8).map { $0.reduce(0) { $0 << 8 | Int($1) } } }
            func text() -> String? { number().flatMap { read($0) }.map { String(decoding: $0, as: UTF8.self) } }
            guard let words = read(2), let code = Finding.Code(rawValue: words[0]),
                let done = Finding.Done(rawValue: words[1]), let row = number(), let sheet = text(),
                let column = text(),
                let value = text()
            else { return nil }
            return Finding(code, sheet: sheet, row: row, column: column, value: value, done: done)
        }
    }

    private static func put(_ number: Int, _ bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
