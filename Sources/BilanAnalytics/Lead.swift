import BilanModel

/// One of the answers a store could give: all claims together, or one curated dataset.
///
/// Leads of one table are equal when their numbers are, so that claims are compared without their datasets' words.
struct Lead: Hashable {
    /// Its place among those of its table, the first leads.
    private(set) var number: Int32 = 0
    /// Rank of the dataset; the smaller leads.
    let rank: Int
    /// Kind, which decides between equal ranks.
    let kind: DatasetKind
    /// Code, the last tie-break, so that numbers given by the order of imports decide nothing.
    let code: String

    /// Pooled claims are one lead, with the best rank among their datasets.
    static func table(_ datasets: [Int32: DatasetCard]) -> [Int32: Lead] {
        let pooledRank = datasets.values.filter { $0.kind == .claims }.map(\.leadRank).min() ?? 0
        let leads = datasets.mapValues { card in
            card.kind == .claims
                ? Lead(rank: pooledRank, kind: .claims, code: "claims")
                : Lead(rank: card.leadRank, kind: card.kind, code: card.code)
        }
        func key(_ lead: Lead) -> (Int, UInt8, String) { (lead.rank, lead.kind.rawValue, lead.code) }
        let sorted = leads.sorted { key($0.value) < key($1.value) }
        var table: [Int32: Lead] = [:]
        var last: Lead?
        for (dataset, lead) in sorted {
            var lead = lead
            lead.number = last.map { key($0) == key(lead) ? $0.number : $0.number + 1 } ?? 0
            table[dataset] = lead
            last = lead
        }
        return table
    }

    static func precedes(_ left: Lead, _ right: Lead) -> Bool { left.number < right.number }
    static func == (left: Lead, right: Lead) -> Bool { left.number == right.number }
    func hash(into hasher: inout Hasher) { hasher.combine(number) }
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

/// Leads that claims offer which are tallied by themselves: those that fit the periods asked for, and coarser ones.
struct LeadOffers {
    var fine: [(Lead, LeadChoice.Key)] = []
    var coarse: [(Lead, LeadChoice.Key)] = []

    var isEmpty: Bool { fine.isEmpty && coarse.isEmpty }
}
