import BilanModel
import GRDB

/// Which claims may stand behind a figure that leaves the house.
///
/// A claim counts for the audience it names: one of the house's own gives nothing. A dataset says who may have its rows: one
/// whose claims are for everybody and whose rows are for nobody, as publishers' terms can have it, gives totals and is not
/// passed on itself. So does one that only partners may read.
struct AudienceFilter {
    let audience: Audience
    /// Numbers of datasets by who may see their rows.
    private let datasets: [Audience: [Int64]]

    init(_ audience: Audience, in database: Database) throws {
        self.audience = audience
        var datasets: [Audience: [Int64]] = [:]
        let rows = try BulkStatement(database, "SELECT id, audience FROM dataset ORDER BY id")
        while try rows.next() {
            datasets[Audience(stored: rows.int(1)) ?? .internal, default: []].append(rows.int(0))
        }
        self.datasets = datasets
    }

    /// The condition on claim `c` of record `r`.
    var condition: String {
        guard audience != .internal else { return "1" }
        let seen = "c.audience <= \(audience.rawValue)"
        let totals = "(c.audience <= \(Audience.partners.rawValue) AND r.dataset IN (\(list(.partners))))"
        return "(\(seen) OR \(totals))"
    }

    private func list(_ audience: Audience) -> String {
        (datasets[audience] ?? []).map { String($0) }.joined(separator: ",")
    }
}
