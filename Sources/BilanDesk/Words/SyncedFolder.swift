import Glibc

/// Folders that a service copies between machines while programs write in them: no place for a store.
enum SyncedFolder {
    private static let services: [(name: String, words: [String])] = [
        ("Dropbox", ["dropbox"]), ("OneDrive", ["onedrive", "skydrive"]), ("Nextcloud", ["nextcloud", "owncloud"]),
        ("Google Drive", ["google drive", "googledrive", "my drive", "mon drive"]),
        ("iCloud", ["icloud", "icloud drive", "iclouddrive", "mobile documents"]),
    ]

    /// The service that copies the folder of a path; nil when none is known by its name.
    static func service(of path: String) -> String? {
        let parts = absolute(path).split(separator: "/").dropLast().map { $0.lowercased() }
        return services.first { service in
            parts.contains { part in
                service.words.contains { word in
                    // "OneDrive - Organisation", "GoogleDrive-name@…", "Dropbox (Team)".
                    part == word || part.hasPrefix(word + " ") || part.hasPrefix(word + "-")
                }
            }
        }?.name
    }

    private static func absolute(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return String(cString: here) + "/" + path
    }
}

extension Desk {
    /// What to tell of the folder a store lies in; nil when nothing speaks against it.
    public static func folderWarning(store asked: String?) -> String? {
        SyncedFolder.service(of: storePath(asked)).map {
            "\(storePath(asked)): lies in a folder that \($0) synchronises; two machines that write at once can damage it: keep "
                + "the store outside, and exchange with bilan export --claims FILE and bilan merge FILE"
        }
    }
}
