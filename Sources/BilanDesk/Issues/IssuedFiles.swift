import BilanLanguage
import BilanModel
import BilanReports
import BilanStore
import Glibc

/// Files of an issue, made aside and given their names only when the issue is recorded; a file that is there is never
/// written over.
struct IssuedFiles {
    /// The files with their bytes.
    let files: [PublishedFile]
    private let folder: String
    private let aside: String

    /// Makes the files of a cleared briefing beside their place.
    ///
    /// - Throws: `.cannotWrite` for the folder, or where a file of one of the names is there.
    init(_ briefing: Briefing, _ languages: [Language], folder: String) throws {
        self.folder = folder
        aside = "\(folder)/.issue.\(getpid()).part"
        do {
            files = try IssuedFiles.make(briefing, languages, in: aside)
            for file in files { try IssuedFiles.refuseWhatIsThere(folder + "/" + file.name) }
        } catch {
            Folder.remove(aside)
            throw error
        }
    }

    /// Makes the files of a cleared briefing in a folder that nobody else uses.
    static func make(_ briefing: Briefing, _ languages: [Language], in folder: String) throws -> [PublishedFile] {
        Folder.remove(folder)
        try Folder.make(folder)
        let ending = "r\(briefing.clearance?.revision ?? 0)"
        return try BriefingFiles(briefing, languages, ending: ending).write(into: folder).map { path in
            PublishedFile(
                name: String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]),
                body: Folder.bytes(of: path) ?? [])
        }
    }

    /// Gives the files their names, and their paths back.
    func keep() throws -> [String] {
        try files.map { file in
            let path = folder + "/" + file.name
            try Folder.rename(aside + "/" + file.name, to: path)
            return path
        }
    }

    /// Removes what was made aside.
    func remove() { Folder.remove(aside) }

    /// Refuses a path at which something is.
    static func refuseWhatIsThere(_ path: String) throws(DeskFailure) {
        guard access(path, F_OK) == 0 else { return }
        throw DeskFailure(
            .cannotWrite,
            Phrase(
                "\(path): there is a file already, and an issue writes over none; name another folder with --out",
                fr:
                    "\(path) : il y a déjà un fichier, et une parution n’en écrase aucun ; nommez un autre dossier avec --out"
            ))
    }
}
