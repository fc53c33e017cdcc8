import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

/// Rows that come under the name of one dataset while another pooled one has them already: added up, they count twice.
struct SameRows {
    /// What a claim says, whoever keeps it.
    private struct Said: Hashable {
        let measure: UInt16
        let group: String
        let scope: Scope
        let unit: Unit
        let days: [Int32]
        let places: [Int32]
        let estimate: Estimate
        let source: String
    }

    private var said: [String: Set<Said>] = [:]

    /// Refuses results of which at least half the claims stand in one other pooled dataset, of the store or of a file
    /// before them, unless `confirm` says yes.
    ///
    /// - Throws: `.unusable`, before anything is stored.
    static func refuse(
        _ results: [Ingestion.Result], _ gazetteer: Gazetteer, against store: Store?, confirm: ((String) -> Bool)?
    ) throws {
        let pooled = results.filter { $0.batch.dataset.kind == .claims && !$0.isSliced && !$0.batch.claims.isEmpty }
        guard !pooled.isEmpty else { return }
        var known = SameRows()
        if let store { try known.read(store) }
        for result in pooled {
            let dataset = result.batch.dataset.code
            let claims = said(in: result.batch)
            for (other, there) in known.said.sorted(by: { $0.key < $1.key }) where other != dataset {
                let same = claims.count(where: there.contains)
                guard same * 2 >= claims.count else { continue }
                let file = result.files[0].name
                let what = Phrase(
                    "\(file): \(same) of its \(claims.count) figures stand in dataset \(other) already; under \(dataset) as "
                        + "well they would count twice",
                    fr:
                        "\(file) : \(same) de ses \(claims.count) chiffres sont déjà dans le jeu \(other) ; sous \(dataset) "
                        + "aussi, ils compteraient deux fois")
                if confirm?(what.description) == true { continue }
                throw DeskFailure(
                    .unusable,
                    Phrase(
                        what.en + "; nothing was taken in (give --dataset \(other) if the file is its new edition, or "
                            + "--allow-same-rows if they are other people's)",
                        fr: what.fr
                            + " ; rien n’a été repris (donnez --dataset \(other) si le fichier en est une nouvelle "
                            + "édition, ou --allow-same-rows si ce sont d’autres personnes)"))
            }
            known.said[dataset, default: []].formUnion(claims)
        }
    }

    private mutating func read(_ store: Store) throws {
        let codes = try store.datasets().filter { $0.card.kind == .claims }.map(\.card.code)
        guard !codes.isEmpty else { return }
        let columns = try store.columns(ClaimSelection(datasets: codes))
        for position in columns.claim.indices {
            let place = columns.place[position]
            let origin = columns.origins[columns.origin[position]]
            let code = columns.datasets[columns.dataset[position]]?.code ?? ""
            said[code, default: []].insert(
                Said(
                    measure: columns.measure[position], group: columns.groups[columns.group[position]]?.token ?? "",
                    scope: columns.scope[position], unit: columns.unit[position],
                    days: [columns.start[position], columns.end[position], columns.referenceDay[position]],
                    places: (columns.placeSets[place] ?? [place]).sorted(), estimate: columns.estimate[position],
                    source: origin.flatMap { columns.sources[$0.source]?.name } ?? ""))
        }
    }

    private static func said(in batch: Batch) -> [Said] {
        batch.claims.map { claim in
            let record = batch.records[Int(claim.record)]
            let origin = claim.origin < 0 ? nil : batch.origins[Int(claim.origin)]
            let document = record.document < 0 ? nil : batch.documents[Int(record.document)]
            let source = origin?.source ?? document?.publisher ?? -1
            return Said(
                measure: claim.measure, group: batch.groups[Int(claim.group)].token, scope: claim.scope,
                unit: claim.unit, days: [record.start, record.end, claim.referenceDay],
                places: record.place <= -2 ? batch.placeSets[Int(-2 - record.place)].sorted() : [record.place],
                estimate: claim.estimate, source: source < 0 ? "" : batch.sources[Int(source)].name)
        }
    }
}
