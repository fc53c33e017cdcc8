import BilanModel

/// One of the answers a store could give: all claims together, or one curated dataset.
struct Lead: Hashable {
    /// Rank of the dataset; the smaller leads.
    let rank: Int
    /// Kind, which decides between equal ranks.
    let kind: DatasetKind
    /// Number of the dataset; -1 for pooled claims.
    let dataset: Int32
    /// Code, the last tie-break, so that numbers given by the order of imports decide nothing.
    let code: String

    /// Pooled claims are one lead, with the best rank among their datasets.
    static func table(_ datasets: [Int32: DatasetCard]) -> [Int32: Lead] {
        let pooledRank = datasets.values.filter { $0.kind == .claims }.map(\.leadRank).min() ?? 0
        return datasets.mapValues { card in
            card.kind == .claims
                ? Lead(rank: pooledRank, kind: .claims, dataset: -1, code: "claims")
                : Lead(rank: card.leadRank, kind: card.kind, dataset: -2, code: card.code)
        }
    }

    static func precedes(_ left: Lead, _ right: Lead) -> Bool {
        (left.rank, left.kind.rawValue, left.code) < (right.rank, right.kind.rawValue, right.code)
    }
}

/// Chooses one lead for each measure, country and year, so that datasets never mix inside a cell.
///
/// Source: METHODOLOGY ruling 11.
struct LeadChoice {
    /// What has one lead.
    struct Key: Hashable {
        let measure: UInt16
        let country: Int32
        let year: Int32
    }
    private var chosen: [Key: Lead] = [:]
    private var beside: [Key: Set<Lead>] = [:]

    /// What has a lead so far.
    var keys: Set<Key> { Set(chosen.keys) }

    /// Offers a lead for a measure, country and year.
    mutating func offer(_ lead: Lead, _ key: Key) {
        if let present = chosen[key] {
            guard present != lead else { return }
            beside[key, default: []].formUnion([present, lead])
            if Lead.precedes(lead, present) { chosen[key] = lead }
        } else {
            chosen[key] = lead
        }
    }

    /// Whether `lead` answers for that measure, country and year.
    func isChosen(_ lead: Lead, _ key: Key) -> Bool { chosen[key] == lead }

    /// The lead for that measure, country and year; nil where nobody gave a claim.
    func lead(_ key: Key) -> Lead? { chosen[key] }

    /// Codes of datasets that could have answered for a measure in a year and were set beside, sorted.
    func besides(measure: UInt16) -> [String] {
        var codes: Set<String> = []
        for (key, leads) in beside where key.measure == measure {
            for lead in leads where lead != chosen[key] { codes.insert(lead.code) }
        }
        return codes.sorted()
    }
}
