public import BilanModel

extension AreaShape {
    /// The shape with every ring ending where it starts, and whether one had to be closed.
    public var closed: (shape: AreaShape, faults: [ShapeFault]) {
        var shape = self
        var faults: [ShapeFault] = []
        for polygon in polygons.indices {
            for (number, ring) in polygons[polygon].enumerated() {
                guard let first = ring.first, first != ring.last else { continue }
                shape.polygons[polygon][number].append(first)
                faults.append(ShapeFault(.ringNotClosed, at: first))
            }
        }
        return (shape, faults)
    }

    /// What is wrong with the shape by itself; the first fault of a kind is enough to refuse it.
    ///
    /// Rings that touch at a point, and corners that are repeated, are no faults: they change nothing about what lies
    /// inside. Rings are taken as `closed` leaves them.
    public var faults: [ShapeFault] {
        guard polygons.contains(where: { !$0.isEmpty }) else { return [ShapeFault(.empty)] }
        let rings = polygons.joined()
        if let open = rings.first(where: { $0.first != $0.last }) {
            return [ShapeFault(.ringNotClosed, at: open.first)]
        }
        if let short = rings.first(where: { Set($0).count < 3 }) { return [ShapeFault(.ringTooShort, at: short.first)] }
        if let stray = rings.joined().first(where: { !GridBox.earth.contains($0) }) {
            return [ShapeFault(.offTheEarth, at: stray)]
        }
        let edges = edges
        if let long = edges.first(where: { Int64($0.east) - Int64($0.west) > 1_800_000_000 }) {
            return [ShapeFault(.acrossTheAntimeridian, at: long.lower)]
        }
        if let crossing = AreaShape.crossing(of: edges) { return [ShapeFault(.selfCrossing, at: crossing)] }
        // Without crossings, what counts as inside and what the rings enclose are one number, unless rings cover each
        // other: twice the same polygon, for one, would be nothing at all by even-odd.
        let enclosed = gridSurface
        let counted = CommonSurface.ofOne(edges)
        guard abs(enclosed - counted) <= max(enclosed, counted) * 1e-9 else {
            return [ShapeFault(.ringsOverlap, at: polygons.first?.first?.first)]
        }
        return enclosed > 0 ? [] : [ShapeFault(.ringTooShort, at: rings.first?.first)]
    }

    private static func crossing(of edges: [Edge]) -> GridPoint? {
        var found: GridPoint?
        EdgePairs.each(edges) { one, other in
            guard one.crosses(other) else { return true }
            let row = one.row(crossing: other)
            let level = one.y0 == one.y1
            let column = level ? other.column(atRow: row) : one.column(atRow: row)
            found = GridPoint(x: Int32(column.rounded()), y: Int32(row.rounded()))
            return false
        }
        return found
    }
}
