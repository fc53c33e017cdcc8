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

    /// One dataset that a file gave.
    public struct Result: Sendable {
        /// Its rows.
        public var batch: Batch
        /// The files they come from, the main one first: what a release takes its checksum of.
        public var files: [SourceFile]
        /// Day on which the release was published, where the user or the provenance says so.
        public var publishedOn: CalendarDate?
        /// Whether slices of it were handed over, so that `batch` has only the last of its rows.
        public var isSliced = false
    }

    /// One batch for each dataset of a set, in the order of the files.
    ///
    /// Companions (documents, sources, events) and provenance go with the sheets whose format knows them: those of a
    /// workbook with that workbook, those in files of their own with every file. A sheet of a workbook that no format
    /// reads is told of among the findings.
    ///
    /// - Parameter slices: takes the rows of large files while they are read; nil keeps all of them.
    public func read(_ set: SheetSet, slices: BatchSlices? = nil) throws(IngestError) -> [Result] {
        var provenance = Provenance()
        var explaining: [SourceFile] = []
        let files = set.files.filter { $0.leaf != SourceFile.provenanceName }
        for file in set.files where file.leaf == SourceFile.provenanceName {
            if let first = explaining.first { throw .twoSheets(first.name, file.name, role: "the provenance") }
            provenance = try Provenance(file)
            explaining.append(file)
        }
        var asked: (any Format)?
        if let word = options.format {
            guard let format = Formats.named(word) else { throw .noSuchFormat(word, known: Formats.all.map(\.name)) }
            asked = format
        }
        var mains: [SortedFile] = []
        var common = Companions()
        var leftOut: [Finding] = []
        for file in files {
            let sorted = try SortedFile(file, label: files.count > 1 ? file.leaf : "", asked: asked)
            if sorted.mains.isEmpty {
                try common.add(sorted.companions)
                leftOut += sorted.leftOut
            } else {
                mains.append(sorted)
            }
        }
        guard !mains.isEmpty else { throw .onlyCompanions(files.map(\.name)) }
        var results: [Result] = []
        for main in mains { results += try read(main, common, explaining, provenance, slices) }
        if !results.isEmpty { results[0].batch.findings += leftOut }
        return results
    }

    /// The datasets of one file: every format reads the sheets it knows.
    private func read(
        _ main: SortedFile, _ common: Companions, _ explaining: [SourceFile], _ provenance: Provenance,
        _ slices: BatchSlices?
    ) throws(IngestError) -> [Result] {
        let setting = ImportSetting(
            options: options, provenance: provenance, gazetteer: gazetteer,
            fallbackCode: Ingestion.code(of: main.file.name), slices: slices)
        var results: [Result] = []
        for (format, sheets) in main.mains {
            let companions = try common.joined(by: main.companions).of(format)
            let before = slices?.count ?? 0
            let read = try format.read(sheets, companions: companions.mapValues(\.sheet), setting)
            guard read.contains(where: { $0.rowsRead > 0 }) else { throw .noRows(main.file.name) }
            let explained = companions.values.sorted { $0.order < $1.order }
            var files = [main.file]
            for file in explained.map(\.file) + explaining where !files.contains(where: { $0.name == file.name }) {
                files.append(file)
            }
            for (number, batch) in read.enumerated() where batch.rowsRead > 0 {
                var batch = batch
                if number == 0 {
                    batch.findings.insert(contentsOf: (sheets + explained.map(\.sheet)).flatMap(\.findings), at: 0)
                }
                if results.isEmpty { batch.findings.append(contentsOf: main.leftOut) }
                if batch.edition.isEmpty { batch.edition = provenance.edition }
                results.append(
                    Result(
                        batch: batch, files: files, publishedOn: setting.publishedOn ?? batch.publishedOn,
                        isSliced: (slices?.count ?? 0) > before))
            }
        }
        return results
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
