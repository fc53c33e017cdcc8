import BilanModel
import Glibc

extension Folder {
    /// Names of what lies in a folder, sorted; nil when there is none.
    static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a folder of files, or a file; nothing when there is none.
    static func remove(_ path: String) {
        for name in names(in: path) ?? [] { unlink(path + "/" + name) }
        if rmdir(path) != 0 { unlink(path) }
    }

    /// Gives a file or folder another name.
    static func rename(_ path: String, to name: String) throws(DeskFailure) {
        guard Glibc.rename(path, name) == 0 else {
            let reason = String(cString: strerror(errno))
            throw DeskFailure(
                .cannotWrite,
                Phrase(
                    "\(name): cannot write (\(reason)); check the folder and the disk",
                    fr: "\(name) : écriture impossible (\(reason)) ; vérifiez le dossier et le disque"))
        }
    }

    /// Whether a file may take the place of what is there: nothing, or a regular file; not a device or a pipe.
    static func isReplaceable(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG
    }

    /// Whether two paths lead to one file.
    static func isSame(_ path: String, _ other: String) -> Bool {
        var (one, two) = (stat(), stat())
        return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino
    }
}
