/// Files that are imported together: paths of files or folders, or sheets that are in memory already.
public struct SheetSet: Sendable {
    /// The files, in the order given.
    public var files: [SourceFile]
    /// Whether sheets are called by their file's name, too, though there is only one file: for a file of several that is
    /// read again alone.
    public var namesFiles = false

    /// A set of files in memory.
    public init(_ files: [SourceFile]) { self.files = files }

    /// A set of embedded sheets.
    public init(_ sheets: [(name: String, bytes: [UInt8])]) {
        files = sheets.map { SourceFile(name: $0.name, bytes: $0.bytes) }
    }

    /// The files at these paths; a folder gives the sheets in it, a data package its figures.
    public init(paths: [String]) throws(IngestError) {
        files = []
        for path in paths {
            do {
                let file = try SourceFile(path: path)
                files.append(try PackagedFigures.file(beside: file) ?? file)
            } catch {
                guard case .folder = error else { throw error }
                if let description = try? SourceFile(path: path + "/" + PackagedFigures.description),
                    let figures = try PackagedFigures.file(beside: description)
                {
                    files.append(figures)
                } else {
                    files += try SourceFile.folder(path)
                }
            }
        }
    }
}
