import BilanModel
import BilanPlaces

@testable import BilanIngest

extension Batch {
    /// Claims as lines: row of the file, place, measure, group, low, best and high (one number where all are it), role.
    var lines: [String] {
        claims.map { claim in
            let record = records[Int(claim.record)]
            let measure = Measures.numbered(claim.measure)?.code ?? "?"
            let bounds = [claim.estimate.low, claim.estimate.best, claim.estimate.high].map { $0?.description ?? "-" }
            let figure = Set(bounds).count == 1 ? bounds[0] : bounds.joined(separator: "/")
            return [
                String(record.row), spot(record.place), measure, groups[Int(claim.group)].token, figure,
                claim.role.token,
            ].joined(separator: " ")
        }
    }

    /// The key of a place; `in X` for an area known only to lie somewhere in X, `-` for none.
    func spot(_ place: Int32) -> String {
        func key(_ place: Int32) -> String { gazetteer.card(place)?.key ?? "?" }
        if place >= 0 { return key(place) }
        let position = Int(-2 - place)
        return placeSets.indices.contains(position)
            ? "in " + placeSets[position].map(key).joined(separator: " or ") : "-"
    }

    /// Findings that set a row aside: `duplicateId 5`.
    var asideTold: [String] { findings.filter { $0.done == .setAside }.map { "\($0.code) \($0.row)" } }
}

/// The one batch that a fixture gives.
func batch(ofFixture path: String, options: ImportOptions = ImportOptions()) throws -> Batch {
    var options = options
    if options.publishedOn == nil { options.publishedOn = CalendarDate("2024-06-03") }
    let results = try Ingestion(gazetteer, options: options).read(SheetSet(paths: [fixture(path)]))
    return results[0].batch
}
