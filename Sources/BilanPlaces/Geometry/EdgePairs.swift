/// Pairs of edges whose boxes touch, found by going north and keeping only what is still under way.
enum EdgePairs {
    /// Calls `body` with each such pair of an edge of `ones` and an edge of `others`.
    static func each(_ ones: [Edge], _ others: [Edge], _ body: (Edge, Edge) -> Void) {
        let edges = (ones.map { ($0, first: true) } + others.map { ($0, first: false) })
            .sorted { ($0.0.y0, $0.0.x0, $0.0.y1, $0.0.x1) < ($1.0.y0, $1.0.x0, $1.0.y1, $1.0.x1) }
        var under: (ones: [Edge], others: [Edge]) = ([], [])
        for (edge, first) in edges {
            if first {
                under.others.removeAll { $0.y1 < edge.y0 }
                for other in under.others where touch(edge, other) { body(edge, other) }
                under.ones.append(edge)
            } else {
                under.ones.removeAll { $0.y1 < edge.y0 }
                for other in under.ones where touch(other, edge) { body(other, edge) }
                under.others.append(edge)
            }
        }
    }

    /// Calls `body` with each such pair among `edges`, until it says stop.
    static func each(_ edges: [Edge], _ body: (Edge, Edge) -> Bool) {
        let edges = edges.sorted { ($0.y0, $0.x0, $0.y1, $0.x1) < ($1.y0, $1.x0, $1.y1, $1.x1) }
        var under: [Edge] = []
        for edge in edges {
            under.removeAll { $0.y1 < edge.y0 }
            for other in under where touch(edge, other) {
                if !body(other, edge) { return }
            }
            under.append(edge)
        }
    }

    private static func touch(_ one: Edge, _ other: Edge) -> Bool { one.west <= other.east && other.west <= one.east }
}
