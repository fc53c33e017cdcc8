import Glibc

/// A file as it came: its name and its bytes, untouched, so that whoever keeps it can take its checksum.
public struct SourceFile: Hashable, Sendable {
    /// The path as given, or the name of an embedded sheet.
    public var name: String
    /// Every byte, as it came.
    public var bytes: [UInt8]

    /// A file that is already in memory.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Reads the file at a path.
    public init(path: String) throws(IngestError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SourceFile.refusal(path) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw SourceFile.refusal(path) }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw .folder(path) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(Int(facts.st_size), 0))
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let got = chunk.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw SourceFile.refusal(path) }
            if got == 0 { break }
            bytes.append(contentsOf: chunk[..<got])
        }
        self.init(name: path, bytes: bytes)
    }

    /// The last part of the name: `figures.csv`.
    public var leaf: String { String(name.split(separator: "/").last ?? "") }

    /// The file with its content unpacked, where gzip has packed it; its own bytes stay what a checksum is taken of.
    func unpacked() throws(IngestError) -> SourceFile {
        Gzip.isPacked(bytes) ? SourceFile(name: name, bytes: try Gzip.unpack(self)) : self
    }

    /// The sheets of a folder: its `.csv` files and `provenance.json`, sorted by name.
    public static func folder(_ path: String) throws(IngestError) -> [SourceFile] {
        guard let folder = opendir(path) else { throw refusal(path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    String(cString: $0)
                }
            }
            if !name.hasPrefix("."), name.lowercased().hasSuffix(".csv") || name == provenanceName {
                names.append(name)
            }
        }
        guard names.contains(where: { $0 != provenanceName }) else { throw .noSheets(path) }
        let stem = path.hasSuffix("/") ? path : path + "/"
        var files: [SourceFile] = []
        for name in names.sorted() { files.append(try SourceFile(path: stem + name)) }
        return files
    }

    /// The name of the file that says who published a folder's figures.
    static let provenanceName = "provenance.json"

    private static func refusal(_ path: String) -> IngestError {
        let code = errno
        if code == ENOENT || code == ENOTDIR { return .missing(path) }
        return .unreadable(path, reason: strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
}
