import BilanModel
import BilanReports
import Glibc

/// Puts the files of a parcel where they belong: each appears whole under its name, or not at all.
enum ParcelWriter {
    /// Writes one file to a path.
    static func write(_ file: ExchangeFile, to path: String) throws {
        switch file.content {
        case .text(let text): try Folder.write(text, to: path)
        case .workbook(let workbook):
            guard Folder.isReplaceable(path) else {
                throw DeskFailure(
                    .cannotWrite,
                    Phrase(
                        "\(path): is no file that a workbook could replace; name another with -o",
                        fr:
                            "\(path) : n’est pas un fichier qu’un classeur pourrait remplacer ; nommez-en un autre avec -o"
                    ))
            }
            try workbook.write(to: path)
        }
    }

    /// Writes files into a folder, each by itself, and gives their paths.
    static func write(_ files: [ExchangeFile], into folder: String) throws -> [String] {
        try Folder.make(folder)
        return try files.map { file in
            let path = folder + "/" + file.name
            try write(file, to: path)
            return path
        }
    }

    /// Writes files that mean something only together: into a folder beside the final one, which then takes its name.
    ///
    /// A folder that is there already is replaced only when it holds nothing but such files.
    static func write(_ files: [ExchangeFile], asFolder folder: String) throws -> [String] {
        var final = folder
        while final.count > 1, final.hasSuffix("/") { final.removeLast() }
        let present = Folder.names(in: final)
        if let stranger = present?.first(where: { name in !files.contains { $0.name == name } }) {
            throw DeskFailure(
                .cannotWrite,
                Phrase(
                    "\(final): holds \(stranger), which is no part of it; name a folder of its own with --out",
                    fr:
                        "\(final) : contient \(stranger), qui n’en fait pas partie ; nommez un dossier à part avec --out"
                ))
        }
        let parent = final.lastIndex(of: "/").map { String(final[..<$0]) } ?? "."
        if !parent.isEmpty { try Folder.make(parent) }
        let (made, old) = ("\(final).\(getpid()).part", "\(final).\(getpid()).old")
        Folder.remove(made)
        do {
            _ = try write(files, into: made)
            if present != nil { try Folder.rename(final, to: old) }
            try Folder.rename(made, to: final)
            Folder.remove(old)
        } catch {
            Folder.remove(made)
            throw error
        }
        return files.map { final + "/" + $0.name }
    }
}
