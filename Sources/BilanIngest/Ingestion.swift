public import BilanModel
public import BilanPlaces

/// The way from files to batches: recognises each sheet, gives it its companions and lets its format read it.
public struct Ingestion: Sendable {
    /// Places by code and name.
    public let gazetteer: Gazetteer
    /// What the user says beside the files.
    public let options: ImportOptions

    /// An ingestion with this gazetteer and these options.
    public init(_ gazetteer: Gazetteer, options: ImportOptions = ImportOptions()) {
        self.gazetteer = gazetteer
        self.options = options
    }

    /// What became of one main sheet.
    public struct Result: Sendable {
        /// Its rows.
        public var batch: Batch
        /// The files they come from, the main one first: what a release takes its checksum of.
        public var files: [SourceFile]
        /// Day on which the release was published, where the user or the provenance says so.
        public var publishedOn: CalendarDate?
    }

    /// One batch for each main sheet of a set, in the order of the files.
    ///
    /// Companions (documents, sources, events) and provenance go with the sheets whose format knows them.
    public func read(_ set: SheetSet) throws(IngestError) -> [Result] {
        var provenance = Provenance()
        var explaining: [SourceFile] = []
        var mains: [(file: SourceFile, sheet: Sheet, format: any Format)] = []
        var companions: [(file: SourceFile, sheet: Sheet, role: String)] = []
        let tables = set.files.filter { $0.leaf != SourceFile.provenanceName }
        for file in set.files where file.leaf == SourceFile.provenanceName {
            if let first = explaining.first { throw .twoSheets(first.name, file.name, role: "the provenance") }
            provenance = try Provenance(file)
            explaining.append(file)
        }
        for file in tables {
            let label = tables.count > 1 ? file.leaf : ""
            for sheet in try AnswerDocuments.tables(of: file, label: label) {
                if let role = Ingestion.companion(sheet.header) {
                    if let other = companions.first(where: { $0.role == role }) {
                        throw .twoSheets(other.file.name, file.name, role: role)
                    }
                    companions.append((file, sheet, role))
                } else if PlaceSheets.recognises(sheet.header) {
                    throw .placesSheet(file.name)
                } else {
                    mains.append((file, sheet, try Formats.choose(sheet, asked: options.format)))
                }
            }
        }
        guard !mains.isEmpty else { throw .onlyCompanions(tables.map(\.name)) }
        var results: [Result] = []
        for main in mains {
            let mine = companions.filter { companion in main.format.companions.contains { $0.name == companion.role } }
            let setting = ImportSetting(
                options: options, provenance: provenance, gazetteer: gazetteer,
                fallbackCode: Ingestion.code(of: main.file.name))
            var batch = try main.format.read(
                main.sheet, companions: Dictionary(mine.map { ($0.role, $0.sheet) }) { first, _ in first }, setting)
            guard batch.rowsRead > 0 else { throw .noRows(main.file.name) }
            batch.findings.insert(contentsOf: ([main.sheet] + mine.map(\.sheet)).flatMap(\.findings), at: 0)
            if batch.edition.isEmpty { batch.edition = provenance.edition }
            results.append(
                Result(
                    batch: batch, files: [main.file] + mine.map(\.file) + explaining,
                    publishedOn: setting.publishedOn))
        }
        return results
    }

    /// The role of a companion sheet, or nil when a main format or nobody knows the headings.
    private static func companion(_ header: Header) -> String? {
        guard !Formats.all.contains(where: { $0.recognises(header).isCertain }), !PlaceSheets.recognises(header) else {
            return nil
        }
        let shapes = Formats.all.flatMap(\.companions).map { ($0, $0.compare(header)) }.filter { $0.1.isCertain }
        return shapes.max { $0.1.known.count < $1.1.known.count }?.0.name
    }

    /// A dataset code from a path: the file's own name, or its folder's when the file is `figures.csv`.
    static func code(of path: String) -> String {
        let parts = path.split(separator: "/").map { $0.lowercased() }
        guard var stem = parts.last else { return "figures" }
        if let point = stem.lastIndex(of: "."), point > stem.startIndex { stem = String(stem[..<point]) }
        if stem == "figures", parts.count > 1, let folder = parts.dropLast().last, folder != "." { stem = folder }
        let words = stem.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "figures" : words.joined(separator: "-")
    }
}
