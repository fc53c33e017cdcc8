import CZip

/// A zip archive in memory, whose parts are read piece by piece.
final class ZipArchive {
    /// The file's name, for messages.
    let name: String
    fileprivate let archive: OpaquePointer
    /// libzip reads from these bytes as long as the archive is open; empty for an archive on disk.
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    /// Whether the bytes begin as a zip archive does.
    static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Opens the archive, or says that it is damaged.
    init(_ file: SourceFile) throws(IngestError) {
        let content = file.diskPath == nil ? try file.bytes : []
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(content.count, 1))
        _ = copy.initialize(from: content)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        let source =
            file.diskPath.map { zip_source_file_create($0, 0, -1, &error) }
            ?? zip_source_buffer_create(copy.baseAddress, UInt64(content.count), 0, &error)
        guard let source else {
            copy.deallocate()
            throw .badArchive(file.name, part: "")
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            copy.deallocate()
            throw .badArchive(file.name, part: "")
        }
        name = file.name
        bytes = copy
        self.archive = archive
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    /// Whether the archive has a part of this name.
    func has(_ part: String) -> Bool { zip_name_locate(archive, part, 0) >= 0 }

    /// Hands over the bytes of a part piece by piece, until `take` has enough and returns false; a part of more than
    /// `limit` bytes is refused.
    func read(
        _ part: String, limit: Int = UnpackLimit.most, _ take: (UnsafeBufferPointer<UInt8>) -> Bool
    ) throws(IngestError) {
        let unpacked = try ZipPart(part, of: self, limit: limit)
        let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
        defer { chunk.deallocate() }
        while true {
            let got = try unpacked.read(into: chunk)
            if got == 0 || !take(UnsafeBufferPointer(rebasing: chunk[..<got])) { return }
        }
    }
}

/// The bytes of a part of an archive, unpacked as they are asked for.
final class ZipPart: ByteSource {
    private let archive: ZipArchive
    private let part: String
    private let limit: Int
    private let file: OpaquePointer
    private let packed: Int
    private var total = 0

    /// Opens a part; one of more than `limit` bytes is refused.
    init(_ part: String, of archive: ZipArchive, limit: Int = UnpackLimit.most) throws(IngestError) {
        let index = zip_name_locate(archive.archive, part, 0)
        guard index >= 0 else { throw .missingPart(archive.name, part: part) }
        var facts = zip_stat_t()
        zip_stat_init(&facts)
        guard zip_stat_index(archive.archive, UInt64(index), 0, &facts) == 0,
            let file = zip_fopen_index(archive.archive, UInt64(index), 0)
        else { throw .badArchive(archive.name, part: part) }
        self.archive = archive
        self.part = part
        self.limit = limit
        self.file = file
        packed = Int(clamping: facts.comp_size)
        // What the archive says of its sizes is only believed when it is bad news.
        let said = Int(clamping: facts.size)
        if said > limit || UnpackLimit.isBeyond(said, packed: packed) { throw .tooLarge(archive.name, part: part) }
    }

    deinit { zip_fclose(file) }

    func read(into room: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int {
        let got = Int(zip_fread(file, room.baseAddress, UInt64(room.count)))
        guard got >= 0 else { throw .badArchive(archive.name, part: part) }
        total += got
        if total > limit || UnpackLimit.isBeyond(total, packed: packed) { throw .tooLarge(archive.name, part: part) }
        return got
    }
}
