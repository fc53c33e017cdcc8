/// A picture as SVG 1.1, written by us: whole numbers, a title and a description, text as text.
public enum SVGText {
    /// The file.
    public static func text(of picture: Picture) -> String {
        let (width, height) = (picture.width, picture.height)
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(tenth(width))\" height=\"\(tenth(height))\" "
                + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"title description\">",
            "<title id=\"title\">\(escaped(picture.title))</title>",
            "<desc id=\"description\">\(escaped(picture.altText))</desc>",
            "<defs><pattern id=\"unknown\" width=\"60\" height=\"60\" patternUnits=\"userSpaceOnUse\">"
                + "<path d=\"M0 0H60V60H0Z\" fill=\"#FFFFFF\"/>"
                + "<path d=\"M-15 15L15 -15M0 60L60 0M45 75L75 45\" stroke=\"#505050\" stroke-width=\"8\"/></pattern></defs>",
            "<path d=\"M0 0H\(width)V\(height)H0Z\" fill=\"#FFFFFF\"/>",
        ]
        lines += picture.items.map { item in
            switch item {
            case .shape(let shape): self.shape(shape)
            case .text(let text): self.words(text)
            }
        }
        return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private static func shape(_ shape: PictureShape) -> String {
        var attributes = "d=\"\(shape.rings.map { path($0, closed: shape.fill != nil) }.joined())\""
        switch shape.fill {
        case .colour(let colour): attributes += " fill=\"\(hex(colour))\" fill-rule=\"evenodd\""
        case .hatched: attributes += " fill=\"url(#unknown)\" fill-rule=\"evenodd\""
        case nil: attributes += " fill=\"none\""
        }
        if let stroke = shape.stroke {
            attributes += " stroke=\"\(hex(stroke))\" stroke-width=\"\(shape.strokeWidth)\" stroke-linejoin=\"round\""
            if shape.dashed { attributes += " stroke-dasharray=\"60 40\"" }
        }
        guard !shape.name.isEmpty else { return "<path \(attributes)/>" }
        return "<path \(attributes)><title>\(escaped(shape.name))</title></path>"
    }

    /// From the second point on, steps from the one before: shorter than places.
    private static func path(_ ring: [PicturePoint], closed: Bool) -> String {
        guard var last = ring.first else { return "" }
        var path = "M\(last.x) \(last.y)" + (ring.count > 1 ? "l" : "")
        for (index, point) in ring.dropFirst().enumerated() {
            path += (index == 0 ? "" : " ") + "\(point.x - last.x) \(point.y - last.y)"
            last = point
        }
        return path + (closed ? "z" : "")
    }

    private static func words(_ text: PictureText) -> String {
        "<text x=\"\(text.at.x)\" y=\"\(text.at.y)\" font-family=\"Arial, Helvetica, sans-serif\" "
            + "font-size=\"\(text.size)\"" + (text.bold ? " font-weight=\"bold\"" : "")
            + (text.anchor == .start ? "" : " text-anchor=\"\(text.anchor.rawValue)\"")
            + ">\(escaped(text.text))</text>"
    }

    private static func tenth(_ value: Int32) -> String {
        value % 10 == 0 ? "\(value / 10)" : "\(value / 10).\(value % 10)"
    }

    private static func hex(_ colour: UInt32) -> String {
        let digits = String(colour, radix: 16, uppercase: true)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Text as XML takes it: what XML 1.0 forbids becomes the sign for a character that is missing.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\t", "\n", "\r": escaped += " "
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
