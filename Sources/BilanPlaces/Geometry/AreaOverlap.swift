import BilanModel

/// Two areas that have more surface in common than two drawings of one border.
struct AreaOverlap {
    /// Position of one area.
    let one: Int
    /// Position of the other, always later.
    let other: Int
    let squareMetres: Double

    /// All pairs of different places, in the order of their positions, that overlap by more than `tolerance`.
    static func all(of areas: [(place: Int32, shape: AreaShape)], tolerance: Double) -> [AreaOverlap] {
        let boxes = areas.map { $0.shape.box }
        let edges = areas.map { $0.shape.edges }
        var overlaps: [AreaOverlap] = []
        for one in areas.indices {
            guard let box = boxes[one] else { continue }
            for other in areas.indices.dropFirst(one + 1) where areas[one].place != areas[other].place {
                guard let second = boxes[other], box.overlaps(second) else { continue }
                let surface = CommonSurface.squareMetres(edges[one], edges[other])
                if surface > tolerance { overlaps.append(AreaOverlap(one: one, other: other, squareMetres: surface)) }
            }
        }
        return overlaps
    }
}
