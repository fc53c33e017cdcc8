import BilanModel

/// Cells over the box of all areas, each with the areas it touches, so that a point is tested against one or two.
///
/// A cell that no border of an area comes near lies wholly inside that area or wholly outside; then no test is needed.
struct BoundaryGrid: Sendable {
    private let box: GridBox
    private let columns: Int
    private let width: Int64
    private let height: Int64
    /// Where the areas of each cell start in `areas`; the cells go east, then north.
    private let starts: [Int32]
    /// Position of an area, or its complement when the cell lies wholly inside it; those of a cell ascend.
    private let areas: [Int32]

    /// The grid over outlines; nil when there are none.
    init?(_ outlines: [AreaOutline]) {
        guard var box = outlines.first?.box else { return nil }
        for outline in outlines { box = box.union(outline.box) }
        let edges = outlines.reduce(0) { $0 + $1.weight }
        var side = 16
        while side < 512, side * side < edges * 4 { side *= 2 }
        let width = (Int64(box.east) - Int64(box.west)) / Int64(side) + 1
        let height = (Int64(box.north) - Int64(box.south)) / Int64(side) + 1
        var found: [(cell: Int32, area: Int32)] = []
        for (number, outline) in outlines.enumerated() {
            var cells = CellWindow(outline.box, in: box, width: width, height: height)
            for edge in outline.banded { cells.mark(edge) }
            cells.each { column, row, near in
                let point = GridPoint(x: cells.middle(ofColumn: column), y: cells.middle(ofRow: row))
                if near {
                    found.append((Int32(row * side + column), Int32(number)))
                    return true
                }
                let inside = outline.side(of: point) == .inside
                if inside { found.append((Int32(row * side + column), ~Int32(number))) }
                return inside
            } again: { column, row, inside in
                if inside { found.append((Int32(row * side + column), ~Int32(number))) }
            }
        }
        var starts = [Int32](repeating: 0, count: side * side + 1)
        for entry in found { starts[Int(entry.cell) + 1] += 1 }
        for cell in 1..<starts.count { starts[cell] += starts[cell - 1] }
        var next = starts
        var areas = [Int32](repeating: 0, count: found.count)
        // Areas come in ascending order, so those of each cell do, too.
        for entry in found {
            areas[Int(next[Int(entry.cell)])] = entry.area
            next[Int(entry.cell)] += 1
        }
        self.box = box
        columns = side
        self.width = width
        self.height = height
        self.starts = starts
        self.areas = areas
    }

    /// The first area that holds a point, or -1.
    func first(at point: GridPoint, in outlines: [AreaOutline]) -> Int {
        guard box.contains(point) else { return -1 }
        let column = Int((Int64(point.x) - Int64(box.west)) / width)
        let row = Int((Int64(point.y) - Int64(box.south)) / height)
        let cell = row * columns + column
        for position in Int(starts[cell])..<Int(starts[cell + 1]) {
            let area = areas[position]
            if area < 0 { return Int(~area) }
            if outlines[Int(area)].side(of: point) != .outside { return Int(area) }
        }
        return -1
    }
}

/// The cells that one area's box touches, and those of them that its border comes near.
private struct CellWindow {
    private let origin: GridBox
    private let width: Int64
    private let height: Int64
    private let firstColumn: Int
    private let firstRow: Int
    private let columns: Int
    private let rows: Int
    private var near: [Bool]

    init(_ box: GridBox, in origin: GridBox, width: Int64, height: Int64) {
        self.origin = origin
        self.width = width
        self.height = height
        firstColumn = Int((Int64(box.west) - Int64(origin.west)) / width)
        firstRow = Int((Int64(box.south) - Int64(origin.south)) / height)
        columns = Int((Int64(box.east) - Int64(origin.west)) / width) - firstColumn + 1
        rows = Int((Int64(box.north) - Int64(origin.south)) / height) - firstRow + 1
        near = [Bool](repeating: false, count: columns * rows)
    }

    /// Marks every cell that an edge comes near; a few more than need be, never one fewer.
    mutating func mark(_ edge: Edge) {
        let low = row(Int64(edge.y0))
        let high = row(Int64(edge.y1))
        for row in low...high {
            var (west, east) = (Int64(edge.west), Int64(edge.east))
            if low < high {
                // The part of the edge within this row of cells, a square of the grid wider on either side.
                let south = max(Double(edge.y0), Double(Int64(origin.south) + Int64(row + firstRow) * height))
                let north = min(Double(edge.y1), Double(Int64(origin.south) + Int64(row + firstRow + 1) * height))
                let (one, other) = (edge.column(atRow: south), edge.column(atRow: north))
                west = max(west, Int64(min(one, other)) - 2)
                east = min(east, Int64(max(one, other)) + 2)
            }
            for column in column(west)...column(east) { near[row * columns + column] = true }
        }
    }

    private func row(_ y: Int64) -> Int { Int((y - Int64(origin.south)) / height) - firstRow }
    private func column(_ x: Int64) -> Int { Int((x - Int64(origin.west)) / width) - firstColumn }

    func middle(ofColumn column: Int) -> Int32 {
        Int32(clamping: Int64(origin.west) + Int64(column) * width + width / 2)
    }
    func middle(ofRow row: Int) -> Int32 { Int32(clamping: Int64(origin.south) + Int64(row) * height + height / 2) }

    /// Calls `body(column, row, near)` for each cell, or `again` with its last answer for one that follows, in its row,
    /// on a cell that is not near a border either: between the two there is none to cross.
    func each(_ body: (Int, Int, Bool) -> Bool, again: (Int, Int, Bool) -> Void) {
        for row in 0..<rows {
            var last: Bool?
            for column in 0..<columns {
                let isNear = near[row * columns + column]
                if let last, !isNear {
                    again(firstColumn + column, firstRow + row, last)
                } else {
                    let inside = body(firstColumn + column, firstRow + row, isNear)
                    last = isNear ? nil : inside
                }
            }
        }
    }
}
