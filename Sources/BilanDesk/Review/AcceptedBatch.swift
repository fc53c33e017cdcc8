import BilanExtraction
import BilanIngest
import BilanModel
import BilanPlaces

/// Accepted figures as a batch: read from their sheets as any figures are, then tied to the text they stand in.
struct AcceptedBatch {
    /// What goes to the store.
    private(set) var batch: Batch
    /// Checksum of the sheets.
    let sha256: String
    /// Figures that gave no row, by number, with what is wrong.
    private(set) var refused: [(number: Int, finding: Finding)] = []

    /// Reads figures through their sheets; `edited` is a figures sheet that a person has changed.
    init(
        _ figures: [ProposedFigure], _ sheets: ReviewSheets, dataset: String, edited: SourceFile? = nil,
        title: String = "Figures read in articles"
    ) throws(IngestError) {
        let main = edited ?? SourceFile(name: "figures.csv", bytes: Array(sheets.figures(figures).utf8))
        let companions = sheets.companions(figures).map { SourceFile(name: $0.name, bytes: $0.bytes) }
        let ingestion = Ingestion(sheets.gazetteer, options: ImportOptions(dataset: dataset, format: "figures"))
        guard let result = try ingestion.read(SheetSet([main] + companions)).first else {
            throw .onlyCompanions(companions.map(\.name))
        }
        batch = result.batch
        sha256 = try Desk.digest(of: result.files)
        if batch.dataset.title.isEmpty { batch.dataset.title = title }
        tie(figures)
        for finding in batch.findings where finding.done == .setAside && finding.row > 1 {
            // Row 1 holds the headings.
            let position = finding.row - 2
            guard edited == nil, figures.indices.contains(position), finding.sheet == main.leaf else { continue }
            if !refused.contains(where: { $0.number == figures[position].number }) {
                refused.append((figures[position].number, finding))
            }
        }
    }

    /// Ids of the figures that gave a row.
    var ids: Set<String> { Set(batch.claims.map { batch.texts[batch.records[Int($0.record)].externalID] }) }

    /// Gives claims their place in the text, the words that stand there, and the bounds as they were read; gives events
    /// of the store their identity.
    private mutating func tie(_ figures: [ProposedFigure]) {
        let byID = Dictionary(figures.map { ($0.id, $0) }) { first, _ in first }
        for position in batch.claims.indices {
            let id = batch.texts[batch.records[Int(batch.claims[position].record)].externalID]
            guard let figure = byID[id] else { continue }
            let span = figure.candidate.span
            batch.claims[position].span = Int32(span.lowerBound)..<Int32(span.upperBound)
            let (read, meant) = (batch.claims[position].estimate, figure.candidate.estimate)
            // A person's numbers stand: in a room where they were typed, or in a sheet that came back.
            guard figure.isNumberAsRead, read.low == meant.low, read.best == meant.best, read.high == meant.high else {
                continue
            }
            let stated = figure.cells[.value] ?? figure.cells[.note] ?? ""
            batch.claims[position].stated = batch.texts.code(stated)
            // The extractor has opened the top of what is provisional; "up to 100" keeps its only bound.
            batch.claims[position].estimate = meant
        }
        let joined = Dictionary(
            figures.compactMap { figure in figure.joined.map { (figure.cells[.event] ?? "", $0) } }
        ) { first, _ in first }
        for position in batch.events.indices { batch.events[position].joined = joined[batch.events[position].id] }
    }
}
