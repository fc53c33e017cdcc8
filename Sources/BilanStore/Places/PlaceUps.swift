/// Where every place lies in every boundary version: its country and its areas of levels 1 to 4.
///
/// A boundary version is a scheme and version with areas (levels 1 to 4); lists of countries or of settlements are none.
/// * A place with a code in the version stands at its level, under its parents in that version.
/// * A settlement goes up through its parent area's chain, where that area has a code in the version.
/// * Anything else has its country and nothing more: an area that a version does not know is not guessed into another.
struct PlaceUps {
    /// One code of a place, in the store's numbers.
    struct Code {
        var version: String
        var place: Int64
        var level: Int
        var parent: Int64?
    }

    /// The places at levels 0 to 4, nil where it is not allocated.
    typealias Chain = [Int64?]

    /// A place in one version: its levels (Bamako is a region and a cercle), and the parent of the widest.
    private struct Node {
        var levels: [Int] = []
        var parent: Int64?
    }

    private let nodes: [String: [Int64: Node]]
    /// Areas that a settlement lies in, whatever list says so; the first by version.
    private let settlementParents: [Int64: [Int64]]
    private let parents: [Int64: [Int64]]
    private let countries: Set<Int64>

    /// Codes in a fixed order and the places that are countries.
    init(codes: [Code], countries: Set<Int64>) {
        var nodes: [String: [Int64: Node]] = [:]
        var settlementParents: [Int64: [Int64]] = [:]
        var parents: [Int64: [Int64]] = [:]
        for code in codes {
            if (0...4).contains(code.level) {
                var node = nodes[code.version]?[code.place] ?? Node()
                if code.level < node.levels.min() ?? 5 { node.parent = code.parent }
                node.levels.append(code.level)
                nodes[code.version, default: [:]][code.place] = node
            }
            guard let parent = code.parent else { continue }
            parents[code.place, default: []].append(parent)
            if code.level == 5 { settlementParents[code.place, default: []].append(parent) }
        }
        self.nodes = nodes.filter { $0.value.values.contains { $0.levels.contains { $0 > 0 } } }
        self.settlementParents = settlementParents
        self.parents = parents
        self.countries = countries
    }

    /// Boundary versions, sorted.
    var versions: [String] { nodes.keys.sorted() }

    /// Where `place` lies in `version`.
    func chain(of place: Int64, in version: String) -> Chain {
        let nodes = nodes[version] ?? [:]
        var chain = Chain(repeating: nil, count: 5)
        var start = place
        if nodes[place] == nil, let area = settlementParents[place]?.first(where: { nodes[$0] != nil }) { start = area }
        var next: Int64? = start
        // Levels fall on every step, so a loop in a file's parents ends.
        var level = 5
        while let here = next, let node = nodes[here], let widest = node.levels.min(), widest < level {
            for own in node.levels where own < level { chain[own] = here }
            level = widest
            next = node.parent
        }
        chain[0] = chain[0] ?? country(of: place)
        return chain
    }

    /// The country that a place lies in, by whatever list of codes says so.
    private func country(of place: Int64) -> Int64? {
        var queue = [place]
        var seen: Set<Int64> = [place]
        while !queue.isEmpty {
            let here = queue.removeFirst()
            if countries.contains(here) { return here }
            for parent in parents[here] ?? [] where seen.insert(parent).inserted { queue.append(parent) }
        }
        return nil
    }

    /// What all places of a set have in common.
    static func common(_ chains: [Chain]) -> Chain {
        (0..<5).map { level in
            let places = Set(chains.map { $0[level] })
            return places.count == 1 ? places.first ?? nil : nil
        }
    }
}
