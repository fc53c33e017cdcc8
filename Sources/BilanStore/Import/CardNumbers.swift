import BilanModel
import GRDB

/// Writes what a batch's rows point to, and gives the store's number of each.
struct CardNumbers {
    /// The cards of a batch, those of its origins left out: the same in nearly all slices of a file.
    struct Cards: Equatable {
        private let dataset: DatasetCard
        private let sources: [SourceCard]
        private let documents: [DocumentCard]
        private let groups: [Group]
        private let events: [EventCard]
        private let placeSets: [[Int32]]

        init(_ batch: Batch) {
            (dataset, sources, documents) = (batch.dataset, batch.sources, batch.documents)
            (groups, events, placeSets) = (batch.groups, batch.events, batch.placeSets)
        }
    }

    private(set) var dataset: Int64 = 0
    private(set) var sources: [Int64] = []
    private(set) var documents: [Int64] = []
    private(set) var origins: [Int64] = []
    private(set) var groups: [Int64] = []
    private(set) var events: [Int64] = []
    private(set) var placeSets: [Int64] = []

    /// Writes the cards of `batch`; those of an older edition are written only where there is none.
    init(
        _ batch: Batch, _ identity: BatchIdentity, overwriting: Bool, _ late: LateIndexes, in database: Database
    ) throws {
        dataset = try Self.dataset(batch.dataset, overwriting, database)
        placeSets = try PlaceSets.numbers(of: batch.placeSets, uids: identity.placeSets, in: database)
        let write = CardWriter(database: database, overwriting: overwriting)
        sources = try write.cards(
            "source",
            [
                "uid", "ext_id", "name", "name_fr", "kind", "reliability", "credibility", "public_label",
                "public_label_fr",
            ],
            zip(batch.sources, identity.sources).map { source, uid in
                (
                    uid,
                    [
                        .text(source.id), .text(source.name), .text(source.nameFR), .text(source.kind),
                        .code(source.grade.reliability), .code(source.grade.credibility), .text(source.publicLabel),
                        .text(source.publicLabelFR),
                    ]
                )
            })
        let sources = sources
        documents = try write.cards(
            "document",
            ["uid", "ext_id", "title", "publisher", "url", "language", "is_primary", "known_on", "known_basis"],
            zip(batch.documents, identity.documents).map { document, uid in
                (
                    uid,
                    [
                        .text(document.id), .text(document.title), .number(sources.at(document.publisher)),
                        .text(document.url), .text(document.language), .int(document.isPrimary ? 1 : 0),
                        .number(document.knownOn?.day), .code(document.knownBasis),
                    ]
                )
            })
        groups = try write.cards(
            "grp",
            [
                "uid", "status", "side", "sex", "age_low", "age_high", "sector", "phase", "need_status", "cause",
                "token",
            ],
            zip(batch.groups, identity.groups).map { group, uid in
                (
                    uid,
                    [
                        .code(group.status), .code(group.side), .code(group.sex), .number(group.ageLow),
                        .number(group.ageHigh), .words(group.sector), .number(group.phase), .words(group.needStatus),
                        .words(group.cause), .text(group.token),
                    ]
                )
            })
        guard !batch.events.isEmpty else { return }
        try late.need("event_uid")
        events = try write.cards(
            "event", ["uid", "ext_id", "label", "label_fr", "phrase", "phrase_fr"],
            zip(batch.events, identity.events).map { event, uid in
                (
                    uid,
                    event.joined != nil
                        ? nil
                        : [
                            .text(event.id), .text(event.label), .text(event.labelFR), .text(event.phrase),
                            .text(event.phraseFR),
                        ]
                )
            })
        try write.parents(of: batch.events, numbers: events)
    }

    /// Writes the origins of `batch`, and of those that one row has alone, the ones of rows to be written.
    mutating func addOrigins(
        of batch: Batch, _ identity: BatchIdentity, for additions: [RecordDiff.Addition], overwriting: Bool,
        by writer: OriginWriter
    ) throws {
        var isWanted = batch.origins.map { !$0.isOwn }
        for addition in additions {
            for claim in identity.claims[addition.record] {
                let origin = batch.claims[claim].origin
                if origin >= 0 { isWanted[Int(origin)] = true }
            }
        }
        let wanted = isWanted.indices.filter { isWanted[$0] }
        let numbers = try writer.write(
            wanted.map { batch.origins[$0] }, wanted.map { identity.origins[$0] }, sources: sources,
            overwriting: overwriting)
        origins = [Int64](repeating: 0, count: batch.origins.count)
        for (origin, number) in zip(wanted, numbers) { origins[origin] = number }
    }

    /// The store's number of a batch's place: itself, or that of a set; -1 for none.
    func place(_ place: Int32) -> Int32 { place <= -2 ? Int32(placeSets[Int(-2 - place)]) : place }

    /// Writes the card of a dataset and gives its number.
    static func dataset(_ card: DatasetCard, _ overwriting: Bool, _ database: Database) throws -> Int64 {
        let find = try BulkStatement(database, "SELECT id, kind FROM dataset WHERE code = ?")
        find.bind(1, card.code)
        if try find.next(), let stored = DatasetKind(stored: find.int(1)), stored != card.kind {
            throw StoreError.otherKind(dataset: card.code, stored: stored, given: card.kind)
        }
        let columns = [
            "code", "kind", "lead_rank", "reliability", "credibility", "audience", "title", "publisher", "citation",
            "licence",
        ]
        try BulkStatement(database, ImportSQL.upsert("dataset", columns, overwriting: overwriting)).run(
            .text(card.code), .code(card.kind), .number(card.leadRank), .code(card.grade.reliability),
            .code(card.grade.credibility), .code(card.audience), .text(card.title), .text(card.publisher),
            .text(card.citation), .text(card.licence))
        let number = try BulkStatement(database, "SELECT id FROM dataset WHERE code = ?")
        number.bind(1, card.code)
        return try number.value() ?? 0
    }
}

extension [Int64] {
    /// The number at a batch's position, nil for "none".
    func at(_ position: Int32) -> Int64? { position < 0 ? nil : self[Int(position)] }
}
