/// A picture as a PNG image, drawn by cairo: its shapes without its words, for letters hang on the fonts of a machine.
public enum PNGImage {
    /// Pixels of the image to a pixel of the picture, so that print is sharp.
    private static let fineness = 2.0

    /// The bytes; nil where cairo is not on the machine, or refuses to draw.
    public static func bytes(of picture: Picture) -> [UInt8]? {
        CairoLibrary().flatMap { PNGDrawing($0, picture, fineness: fineness)?.bytes }
    }
}

/// One picture on its way through cairo.
private struct PNGDrawing {
    private let cairo: CairoLibrary
    private let context: CairoLibrary.Handle
    private let picture: Picture
    private(set) var bytes: [UInt8] = []

    init?(_ cairo: CairoLibrary, _ picture: Picture, fineness: Double) {
        let width = CInt((Double(picture.width) / 10 * fineness).rounded(.up))
        let height = CInt((Double(picture.height) / 10 * fineness).rounded(.up))
        // 1: red, green and blue, no transparency.
        guard (1...8000).contains(width), (1...8000).contains(height), let surface = cairo.surface(1, width, height)
        else { return nil }
        defer { cairo.destroySurface(surface) }
        guard let context = cairo.context(surface) else { return nil }
        defer { cairo.destroyContext(context) }
        self.cairo = cairo
        self.context = context
        self.picture = picture
        set(PictureColour.white)
        cairo.paint(context)
        cairo.scale(context, fineness / 10, fineness / 10)
        // 1: what lies in an odd number of rings is inside; round joins.
        cairo.fillRule(context, 1)
        cairo.lineJoin(context, 1)
        for case .shape(let shape) in picture.items { draw(shape) }
        guard cairo.status(context) == 0 else { return nil }
        var sink = PNGBytes()
        let code = withUnsafeMutablePointer(to: &sink) { pointer in
            cairo.writePNG(
                surface,
                { sink, bytes, count in
                    sink?.assumingMemoryBound(to: PNGBytes.self).pointee.bytes
                        .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                    return 0
                }, UnsafeMutableRawPointer(pointer))
        }
        guard code == 0 else { return nil }
        bytes = sink.bytes
    }

    private func draw(_ shape: PictureShape) {
        trace(shape)
        switch shape.fill {
        case .colour(let colour):
            set(colour)
            cairo.fillPreserve(context)
        case .hatched: hatch(shape)
        case nil: break
        }
        guard let stroke = shape.stroke else { return }
        set(stroke)
        cairo.lineWidth(context, Double(shape.strokeWidth))
        let dashes = [60.0, 40.0]
        cairo.dash(context, dashes, shape.dashed ? 2 : 0, 0)
        cairo.strokePreserve(context)
    }

    /// Slanting lines over the picture, seen through the shape; where they lie does not depend on it.
    private func hatch(_ shape: PictureShape) {
        set(PictureColour.white)
        cairo.fillPreserve(context)
        cairo.save(context)
        cairo.clip(context)
        cairo.newPath(context)
        for line in 0...(picture.width + picture.height) / 60 {
            let sum = Double(line) * 60
            cairo.moveTo(context, sum, 0)
            cairo.lineTo(context, sum - Double(picture.height), Double(picture.height))
        }
        set(PictureColour.frame)
        cairo.lineWidth(context, 8)
        cairo.dash(context, nil, 0, 0)
        cairo.strokePreserve(context)
        cairo.restore(context)
        trace(shape)
    }

    private func trace(_ shape: PictureShape) {
        cairo.newPath(context)
        for ring in shape.rings {
            for (index, point) in ring.enumerated() {
                (index == 0 ? cairo.moveTo : cairo.lineTo)(context, Double(point.x), Double(point.y))
            }
            if shape.fill != nil { cairo.closePath(context) }
        }
    }

    private func set(_ colour: UInt32) {
        func part(_ shift: UInt32) -> Double { Double(colour >> shift & 0xFF) / 255 }
        cairo.colour(context, part(16), part(8), part(0))
    }
}

/// Bytes as cairo hands them over.
private struct PNGBytes {
    var bytes: [UInt8] = []
}
