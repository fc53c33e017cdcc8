/// The files of a set, and what `provenance.json` among them says of the others.
struct ExplainedFiles {
    /// All but the provenance.
    private(set) var files: [SourceFile] = []
    /// Whether sheets are called by their file's name, too.
    let namesFiles: Bool
    private(set) var provenance = Provenance()
    /// The file of the provenance, where there is one.
    private(set) var explaining: [SourceFile] = []

    /// Tells the files apart; a set has one provenance at most.
    init(_ set: SheetSet) throws(IngestError) {
        for file in set.files {
            guard file.leaf == SourceFile.provenanceName else {
                files.append(file)
                continue
            }
            if let first = explaining.first { throw .twoSheets(first.name, file.name, role: "the provenance") }
            provenance = try Provenance(file)
            explaining = [file]
        }
        namesFiles = set.namesFiles || files.count > 1
    }
}
