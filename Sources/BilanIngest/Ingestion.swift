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
        /// Whether its sheets are called by the name of the file, too.
        public var namesFile = false
        /// What was found in it, in its slices, too.
        public var findings = FindingLog()
    }

    /// One batch for each dataset of a set, in the order of the files.
    ///
    /// Companions (documents, sources, events) and provenance go with the sheets whose format knows them: those of a
    /// workbook with that workbook, those in files of their own with every file. A sheet of a workbook that no format
    /// reads is told of among the findings.
    ///
    /// - Parameter slices: takes the rows of large files while they are read; nil keeps all of them.
    public func read(_ set: SheetSet, slices: BatchSlices? = nil) throws(IngestError) -> [Result] {
        let explained = try ExplainedFiles(set)
        var asked: (any Format)?
        if let word = options.format {
            guard let format = Formats.named(word) else { throw .noSuchFormat(word, known: Formats.all.map(\.name)) }
            asked = format
        }
        var mains: [SortedFile] = []
        var common = Companions()
        var leftOut: [Finding] = []
        for file in explained.files {
            let sorted = try SortedFile(file, label: explained.namesFiles ? file.leaf : "", asked: asked)
            if sorted.mains.isEmpty {
                try common.add(sorted.companions)
                leftOut += sorted.leftOut
            } else {
                mains.append(sorted)
            }
        }
        guard !mains.isEmpty else { throw .onlyCompanions(explained.files.map(\.name)) }
        let lines = mains.flatMap(\.mains).flatMap(\.sheets).map(\.lines)
        slices?.rowsExpected = lines.contains(nil) ? nil : lines.compactMap(\.self).reduce(0, +)
        var results: [Result] = []
        for main in mains { results += try read(main, common, explained, slices) }
        if !results.isEmpty {
            results[0].batch.findings += leftOut
            results[0].findings.add(leftOut)
        }
        return results
    }

    /// The datasets of one file: every format reads the sheets it knows.
    private func read(
        _ main: SortedFile, _ common: Companions, _ explained: ExplainedFiles, _ slices: BatchSlices?
    ) throws(IngestError) -> [Result] {
        let setting = ImportSetting(
            options: options, provenance: explained.provenance, gazetteer: gazetteer,
            fallbackCode: Ingestion.code(of: main.file.name), slices: slices)
        var results: [Result] = []
        for (format, sheets) in main.mains {
            let companions = try common.joined(by: main.companions).of(format)
            let before = slices?.count ?? 0
            let read = try format.read(sheets, companions: companions.mapValues(\.sheet), setting)
            guard read.contains(where: { $0.rowsRead > 0 }) else { throw .noRows(main.file.name) }
            let companionSheets = companions.values.sorted { $0.order < $1.order }
            var files = [main.file]
            for file in companionSheets.map(\.file) + explained.explaining
            where !files.contains(where: { $0.name == file.name }) {
                files.append(file)
            }
            for (number, batch) in read.enumerated() where batch.rowsRead > 0 {
                var batch = batch
                if number == 0 {
                    batch.findings.insert(
                        contentsOf: (sheets + companionSheets.map(\.sheet)).flatMap(\.findings), at: 0)
                }
                if results.isEmpty { batch.findings.append(contentsOf: main.leftOut) }
                if batch.edition.isEmpty { batch.edition = explained.provenance.edition }
                results.append(
                    Result(
                        batch: batch, files: files, publishedOn: setting.publishedOn ?? batch.publishedOn,
                        isSliced: (slices?.count ?? 0) > before, namesFile: explained.namesFiles,
                        findings: slices?.findings(with: batch) ?? FindingLog(batch.findings)))
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
