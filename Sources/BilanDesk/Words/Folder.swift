import BilanModel
import Glibc

/// Files on disk: written under another name and renamed, so that no half file stands under the final one.
enum Folder {
    /// Makes a folder and those above it.
    static func make(_ path: String) throws(DeskFailure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            if mkdir(made, 0o777) != 0 && errno != EEXIST {
                let reason = String(cString: strerror(errno))
                throw DeskFailure(
                    .cannotWrite,
                    Phrase(
                        "\(path): cannot make the folder (\(reason)); name another with --out",
                        fr: "\(path) : le dossier ne peut être créé (\(reason)) ; nommez-en un autre avec --out"))
            }
        }
        var facts = stat()
        guard stat(path.isEmpty ? "." : path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
            throw DeskFailure(
                .cannotWrite,
                Phrase(
                    "\(path): is no folder; name another with --out",
                    fr: "\(path) : n’est pas un dossier ; nommez-en un autre avec --out"))
        }
    }

    /// Writes a text, without names that no output may print, and gives back its path.
    @discardableResult
    static func write(_ text: String, to path: String) throws(DeskFailure) -> String {
        try write(Array(NameList.refused(text).utf8), to: path)
    }

    /// Writes bytes and gives back the path.
    @discardableResult
    static func write(_ bytes: [UInt8], to path: String) throws(DeskFailure) -> String {
        try write(to: path) { put in bytes.withUnsafeBytes(put) }
        return path
    }

    /// Writes bytes that are handed over piece by piece.
    static func write(
        to path: String, _ body: ((UnsafeRawBufferPointer) -> Void) -> Void
    ) throws(DeskFailure) {
        // A device or a pipe has no half file to fear, and must not be replaced by a file.
        let isReplaceable = isReplaceable(path)
        let temporary = isReplaceable ? path + ".part" : path
        func refuse() -> DeskFailure {
            let reason = String(cString: strerror(errno))
            if isReplaceable { unlink(temporary) }
            return DeskFailure(
                .cannotWrite,
                Phrase(
                    "\(path): cannot write (\(reason)); check the folder and the disk",
                    fr: "\(path) : écriture impossible (\(reason)) ; vérifiez le dossier et le disque"))
        }
        guard let file = fopen(temporary, "w") else { throw refuse() }
        var isWritten = true
        body { bytes in
            if fwrite(bytes.baseAddress, 1, bytes.count, file) != bytes.count { isWritten = false }
        }
        let flushed = fflush(file) == 0 && (!isReplaceable || fsync(fileno(file)) == 0)
        guard fclose(file) == 0, flushed, isWritten else { throw refuse() }
        guard !isReplaceable || Glibc.rename(temporary, path) == 0 else { throw refuse() }
    }

    /// Names of the files of a folder, sorted; none where there is no such folder.
    static func files(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The folder for files that live for one command.
    static var temporary: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    /// A text file's content; nil when there is none.
    static func read(_ path: String) -> String? { bytes(of: path).map { String(decoding: $0, as: UTF8.self) } }

    /// A file's bytes; nil when there is none, or it cannot be read.
    static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let got = fread(&chunk, 1, chunk.count, file)
            if got == 0 { break }
            bytes += chunk[..<got]
        }
        return ferror(file) == 0 ? bytes : nil
    }
}
