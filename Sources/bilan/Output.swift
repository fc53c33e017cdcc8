import Glibc

/// The two ways out: data to standard output, everything else to standard error.
enum Output {
    /// Writes data as it is.
    static func data(_ text: String) { write(text, 1) }

    /// Writes a line of the account of what was done.
    static func line(_ text: String) { write(text + "\n", 1) }

    /// Writes a remark for people.
    static func note(_ text: String) { write(text + "\n", 2) }

    private static func write(_ text: String, _ file: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else {
                // A reader that has gone away (a closed pipe) is no error of ours; a full disk must not pass for success.
                if errno == EPIPE || file != 1 { return }
                note("bilan: standard output: cannot write (\(String(cString: strerror(errno)))); check the disk")
                exit(73)
            }
            bytes = bytes.dropFirst(written)
        }
    }
}
