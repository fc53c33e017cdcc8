/// A picture on a sheet.
public struct SheetImage: Sendable, Equatable {
    /// The bytes of a PNG file.
    public var png: [UInt8]
    /// What the picture shows, for those who do not see it.
    public var altText: String
    /// Where its upper left corner stands.
    public var anchor: SheetAnchor
    /// The width in pixels at 96 to the inch; the height follows.
    ///
    /// Missing: the picture's own.
    public var width: Int?

    /// A picture made of PNG bytes.
    public init(png: [UInt8], altText: String, anchor: SheetAnchor, width: Int? = nil) {
        self.png = png
        self.altText = altText
        self.anchor = anchor
        self.width = width
    }

    /// The picture's size in its own pixels, or nil when the bytes are no PNG.
    var pixels: (width: Int, height: Int)? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard png.count >= 33, png.starts(with: signature), png[12..<16].elementsEqual("IHDR".utf8) else { return nil }
        let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
        let height = png[20..<24].reduce(0) { $0 << 8 | Int($1) }
        return width > 0 && height > 0 && width < 100_000 && height < 100_000 ? (width, height) : nil
    }
}
