import Testing

@testable import BilanReports

@Suite struct PictureDeterminismTests {
    private static let picture: Picture = {
        var picture = Picture(width: 2000, height: 1000, title: "A & B <c>", altText: "\u{1}tab\there")
        picture.items = [
            .shape(.box(x: 100, y: 100, width: 700, height: 700, .hatched, stroke: 0, name: "=1+2 \"quoted\"")),
            .shape(.box(x: 900, y: 100, width: 700, height: 700, .colour(0x12436D))),
            .shape(
                .line(
                    [PicturePoint(x: 0, y: 0), PicturePoint(x: 1999, y: 999)], 0xF46A25, width: 25, dashed: true)),
            .text(PictureText(text: "8\u{202F}800 < 9", at: PicturePoint(x: 5, y: 900))),
        ]
        return picture
    }()

    @Test func theSameBytesTwice() throws {
        #expect(SVGText.text(of: Self.picture) == SVGText.text(of: Self.picture))
        guard CairoLibrary() != nil else { return }
        let first = try #require(PNGImage.bytes(of: Self.picture))
        #expect(first == PNGImage.bytes(of: Self.picture))
        // Two pixels of the image to one of the picture.
        let image = SheetImage(png: first, altText: "", anchor: .cell(row: 0, column: 0))
        #expect(image.pixels?.width == 400 && image.pixels?.height == 200)
    }

    @Test func theImageHasNoLetters() throws {
        guard CairoLibrary() != nil else { return }
        var silent = Self.picture
        silent.items.removeLast()
        #expect(PNGImage.bytes(of: Self.picture) == PNGImage.bytes(of: silent))
        #expect(SVGText.text(of: Self.picture) != SVGText.text(of: silent))
    }

    @Test func whatXMLForbidsIsWrittenOtherwise() {
        let text = SVGText.text(of: Self.picture)
        #expect(text.contains("<title id=\"title\">A &amp; B &lt;c&gt;</title>"))
        #expect(text.contains("\u{FFFD}tab here"))
        #expect(text.contains("<title>=1+2 \"quoted\"</title>"))
        #expect(text.contains("url(#unknown)"))
        #expect(text.contains("stroke-dasharray"))
        #expect(text.hasSuffix("</svg>\n"))
    }

    @Test func withoutTheLibraryThereIsNoImage() {
        #expect(CairoLibrary(name: "libnothing-of-this-name.so.9") == nil)
        // A library without cairo's functions is none either.
        #expect(CairoLibrary(name: "libc.so.6") == nil)
    }

    @Test(arguments: [(0, 10), (10, 0), (-5, 5), (200_000, 10)] as [(Int32, Int32)])
    func aPictureWithoutASizeIsNotDrawn(_ width: Int32, _ height: Int32) {
        #expect(PNGImage.bytes(of: Picture(width: width, height: height, title: "", altText: "")) == nil)
    }
}
