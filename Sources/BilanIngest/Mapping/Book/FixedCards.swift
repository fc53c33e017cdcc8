import BilanModel

/// How much of a batch stays when its rows are handed over: what was there before the first row of a sheet.
///
/// Headings, the sheet's name and the publisher are named by number in columns and readers; texts and cards that rows
/// have brought begin anew, so that a file with a title of its own in every row is no longer in memory than its slice.
struct FixedCards {
    /// How many spellings of places or days are remembered from slice to slice.
    static let mostRemembered = 50_000

    let texts: Int
    let sources: Int
    let documents: Int
    let events: Int

    /// What a batch holds now.
    init(_ batch: Batch) {
        texts = batch.texts.count
        sources = batch.sources.count
        documents = batch.documents.count
        events = batch.events.count
    }

    /// Brings a batch that was handed over back to what it held; `all` are its texts before that.
    func restore(_ batch: inout Batch, _ all: TextTable) {
        batch.texts = all.first(texts)
        batch.sources.removeSubrange(sources...)
        batch.documents.removeSubrange(documents...)
        batch.events.removeSubrange(events...)
    }
}
