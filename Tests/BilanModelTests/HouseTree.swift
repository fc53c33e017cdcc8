import Foundation

/// The project's own files, found from this file's place in it.
struct HouseTree {
    let root: URL

    /// The checkout this test was built from.
    static func ofThisCheckout(_ file: String = #filePath) -> HouseTree {
        let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
        return HouseTree(root: tests.deletingLastPathComponent())
    }

    /// The files under a folder whose names end so, as sorted paths relative to that folder.
    func files(under folder: String, ending endings: [String]) -> [String] {
        let start = root.appendingPathComponent(folder)
        let all = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
        return all.filter { path in endings.contains(where: path.hasSuffix) }.sorted()
    }

    func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
    }

    /// The text of a file; a byte that is no UTF-8, as some fixtures have on purpose, is replaced.
    func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
    }
}
