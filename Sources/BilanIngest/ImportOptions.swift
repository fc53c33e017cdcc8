public import BilanModel
public import BilanPlaces

/// What the user says of a file beside its content.
public struct ImportOptions: Hashable, Sendable {
    /// Code of the dataset; nil takes the one of `provenance.json`, of the format or of the file's name.
    public var dataset: String?
    /// Name of the format; nil recognises it by the headings.
    public var format: String?
    /// Day on which the release was published.
    public var publishedOn: CalendarDate?
    /// What the release covers completely.
    public var coverage: [Coverage]
    /// Edition as the publisher names it, such as the plan year of a needs overview; nil when nobody says.
    public var edition: String?
    /// Whether the rows are only added up: texts that tell of a record and decide nothing stay in the file.
    public var forSums = false

    /// Options, all of which may be left out.
    public init(
        dataset: String? = nil, format: String? = nil, publishedOn: CalendarDate? = nil, coverage: [Coverage] = [],
        edition: String? = nil
    ) {
        self.dataset = dataset
        self.format = format
        self.publishedOn = publishedOn
        self.coverage = coverage
        self.edition = edition
    }
}

/// All that a format needs beside its sheets.
public struct ImportSetting {
    /// What the user said.
    public let options: ImportOptions
    /// What `provenance.json` says.
    public let provenance: Provenance
    /// Places by code and name.
    public let gazetteer: Gazetteer
    /// A dataset code made from the name of the file or its folder.
    public let fallbackCode: String
    /// Where full batches go; nil when each is wanted whole.
    var slices: BatchSlices? = nil

    /// Hands over a batch that is full; whether it did, so that numbers of its texts and origins mean nothing any more.
    func handOver(_ batch: inout Batch) throws(IngestError) -> Bool {
        guard let slices, slices.isFilled(by: batch) else { return false }
        // Whoever takes the first slice wants to know which edition it begins.
        batch.publishedOn = publishedOn ?? batch.publishedOn
        if batch.edition.isEmpty { batch.edition = provenance.edition }
        try slices.hand(&batch)
        return true
    }

    /// The card of the dataset, with what user and provenance say over what the format knows.
    func card(kind: DatasetKind, code: String? = nil) -> DatasetCard {
        let chosen = provenance.kind ?? kind
        let name = options.dataset ?? provenance.dataset ?? code ?? fallbackCode
        var card = DatasetCard(code: name, kind: chosen, leadRank: provenance.leadRank)
        card.title = provenance.title
        card.publisher = provenance.publisher
        card.citation = provenance.citation
        card.licence = provenance.licence
        card.grade = provenance.grade ?? .unknown
        card.audience = provenance.audience ?? .public
        return card
    }

    /// The card of a dataset that a format knows, with what user and provenance say over it.
    ///
    /// A publisher whose terms forbid to pass rows on has an audience of `partners`: totals may go to everybody.
    func card(
        kind: DatasetKind, code: String, title: String, publisher: String, licence: String, citation: String,
        grade: Grade, audience: Audience = .public
    ) -> DatasetCard {
        var card = card(kind: kind, code: code)
        if card.title.isEmpty { card.title = title }
        if card.publisher.isEmpty { card.publisher = publisher }
        if card.licence.isEmpty { card.licence = licence }
        if card.citation.isEmpty { card.citation = citation }
        if provenance.grade == nil { card.grade = grade }
        if provenance.audience == nil { card.audience = audience }
        return card
    }

    /// The day the release was published, where anybody says so.
    var publishedOn: CalendarDate? { options.publishedOn ?? provenance.knownOn }
}
