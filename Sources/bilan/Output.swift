import BilanDesk
import Glibc

/// The two ways out: data to standard output, everything else to standard error.
enum Output {
    /// Writes data as it is.
    static func data(_ text: String) { write(text, 1) }

    /// Writes bytes of data as they are, whose names have been looked through.
    static func data(_ bytes: UnsafeRawBufferPointer) { write(bytes, 1) }

    /// Writes a line of the account of what was done.
    static func line(_ text: String) { write(text + "\n", 1) }

    /// Writes a remark for people.
    static func note(_ text: String) { write(text + "\n", 2) }

    /// Writes what speaks against going on so, where something does.
    static func warn(_ text: String?) {
        if let text { note(Desk.says("warning: ", fr: "attention : ") + text) }
    }

    /// Writes to the terminal of a person, without a line end.
    static func remark(_ text: String) { write(text, 2) }
    /// Writes what was ruled, and the remarks on it.
    static func report(_ report: RulingReport) {
        for text in report.lines { line(text) }
        for remark in report.remarks { note("  " + remark) }
    }

    /// Writes what was put right, one row a claim, and the remarks on it.
    static func report(_ report: CorrectionReport) {
        data(report.table.text)
        guard let entry = report.entry else {
            return note(
                report.records == 0
                    ? Desk.says("nothing to put right", fr: "rien à corriger")
                    : Desk.says(
                        "\(report.records) records; nothing was changed",
                        fr: "\(report.records) enregistrements ; rien n’a été changé"))
        }
        let records =
            report.records == 1
            ? Desk.says("1 record", fr: "1 enregistrement")
            : Desk.says("\(report.records) records", fr: "\(report.records) enregistrements")
        note(
            Desk.says(
                "entry \(entry): \(records), counts from \(report.day) on (bilan undo takes it back)",
                fr: "saisie \(entry) : \(records), compte à partir du \(report.day) (bilan undo l’annule)"))
    }

    private static func write(_ text: String, _ file: Int32) {
        let bytes = Array(NameList.refused(text).utf8)
        bytes.withUnsafeBytes { write($0, file) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, _ file: Int32) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let left = UnsafeRawBufferPointer(rebasing: bytes)
            let written = Glibc.write(file, left.baseAddress, left.count)
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else {
                // A reader that has gone away (a closed pipe) is no error of ours; a full disk must not pass for success.
                if errno == EPIPE || file != 1 { return }
                note(
                    Desk.says(
                        "bilan: standard output: cannot write (\(String(cString: strerror(errno)))); check the disk",
                        fr:
                            "bilan: sortie standard : écriture impossible (\(String(cString: strerror(errno)))) ; vérifiez le disque"
                    ))
                exit(73)
            }
            bytes = bytes.dropFirst(written)
        }
    }
}
