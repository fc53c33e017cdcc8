import Glibc

/// A file as it came, untouched, so that whoever keeps it can take its checksum.
///
/// Small files are held in memory; large ones stay where they are and are read piece by piece, every time anew.
public struct SourceFile: Hashable, Sendable {
    /// The path as given, or the name of an embedded sheet.
    public var name: String
    private let content: Content
    /// Whether gzip has packed it, and what is read is what it holds.
    private var isUnpacked = false

    private enum Content: Hashable, Sendable {
        case memory([UInt8])
        case disk(String, DiskState)
    }

    /// Up to here a file is held in memory.
    private static let small = 8 << 20
    /// Up to here what comes through a pipe is, which cannot be read twice.
    private static let mostPiped = 256 << 20

    /// A file that is already in memory.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        content = .memory(bytes)
    }

    /// The file at a path; standard input may be a pipe, anything else must be a file.
    public init(path: String) throws(IngestError) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw SourceFile.refusal(path) }
        name = path
        switch facts.st_mode & S_IFMT {
        case S_IFDIR: throw .folder(path)
        case S_IFREG: break
        case S_IFIFO where SourceFile.standardInput.contains(path):
            let input = StandardInput(path)
            content = .memory(try input.whole(path, limit: SourceFile.mostPiped))
            return
        default: throw .noFile(path)
        }
        let state = DiskState(facts)
        let disk = try DiskBytes(path, state)
        content = state.size > SourceFile.small ? .disk(path, state) : .memory(try disk.whole(path))
    }

    /// The last part of the name: `figures.csv`.
    public var leaf: String { String(name.split(separator: "/").last ?? "") }

    /// Every byte; of a packed file that was opened with `unpacked`, of what it holds.
    public var bytes: [UInt8] {
        get throws(IngestError) {
            if case .memory(let bytes) = content, !isUnpacked { return bytes }
            return try stream().whole(name)
        }
    }

    /// The same, refused when it is longer than `limit`.
    func whole(limit: Int) throws(IngestError) -> [UInt8] { try stream().whole(name, limit: limit) }

    /// How many bytes it has where it lies.
    public var size: Int {
        switch content {
        case .memory(let bytes): bytes.count
        case .disk(_, let state): state.size
        }
    }

    /// The path, where the file stays on disk.
    var diskPath: String? {
        guard case .disk(let path, _) = content, !isUnpacked else { return nil }
        return path
    }

    /// The first bytes: what tells one kind of file from another.
    var head: [UInt8] { get throws(IngestError) { try stream().first(1 << 14) } }

    /// The bytes piece by piece, from the first on.
    func stream() throws(IngestError) -> any ByteSource {
        let stored: any ByteSource
        switch content {
        case .memory(let bytes): stored = MemoryBytes(bytes)
        case .disk(let path, let state): stored = try DiskBytes(path, state)
        }
        return isUnpacked ? try InflatedBytes(stored, name) : stored
    }

    /// Hands over the bytes as they lie, piece by piece, for who takes a checksum.
    public func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Void) throws(IngestError) {
        var stored = self
        stored.isUnpacked = false
        let stream = try stored.stream()
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
        defer { room.deallocate() }
        while true {
            let got = try stream.read(into: room)
            if got == 0 { return }
            body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<got]))
        }
    }

    /// The file with its content unpacked, where gzip has packed it; its own bytes stay what a checksum is taken of.
    func unpacked() throws(IngestError) -> SourceFile {
        guard !isUnpacked, Gzip.isPacked(try head) else { return self }
        var file = self
        file.isUnpacked = true
        return file
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

    private static let standardInput = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"]

    static func refusal(_ path: String) -> IngestError {
        let code = errno
        if code == ENOENT || code == ENOTDIR { return .missing(path) }
        return .unreadable(path, reason: strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
}

/// What another program writes into standard input.
private final class StandardInput: ByteSource {
    private let path: String

    init(_ path: String) { self.path = path }

    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int {
        while true {
            let got = Glibc.read(STDIN_FILENO, room.baseAddress, room.count)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw SourceFile.refusal(path) }
            return got
        }
    }
}
