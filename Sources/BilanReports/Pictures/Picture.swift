/// A picture that says what is drawn where; a writer only draws it.
///
/// Places are in tenths of a pixel, whole numbers, so that the same picture gives the same bytes wherever it is drawn.
public struct Picture: Sendable, Equatable {
    /// The width in tenths of a pixel.
    public var width: Int32
    /// The height in tenths of a pixel.
    public var height: Int32
    /// What it shows, in a few words.
    public var title: String
    /// The finding in words, for those who do not see it.
    public var altText: String
    /// What is drawn, the lowest first.
    public var items: [Item] = []

    /// Something drawn.
    public enum Item: Sendable, Equatable {
        /// A surface or a line.
        case shape(PictureShape)
        /// Words; only a drawing that keeps them as text has them, for letters hang on the fonts of a machine.
        case text(PictureText)
    }

    /// An empty picture of this size.
    public init(width: Int32, height: Int32, title: String, altText: String) {
        self.width = width
        self.height = height
        self.title = title
        self.altText = altText
    }
}

/// A point of a picture, in tenths of a pixel from its upper left corner.
public struct PicturePoint: Hashable, Sendable {
    /// To the right.
    public var x: Int32
    /// Downwards.
    public var y: Int32
}

/// Lines, and what they enclose.
public struct PictureShape: Sendable, Equatable {
    /// How a surface is filled.
    public enum Fill: Sendable, Equatable {
        /// With a colour, as `0x12436D`.
        case colour(UInt32)
        /// With slanting lines on white: what is not known.
        case hatched
    }

    /// The lines; where several enclose one another, every other one is a hole.
    public var rings: [[PicturePoint]]
    /// How it is filled; nil for lines alone, which then are not closed.
    public var fill: Fill?
    /// The colour of the lines; nil for none.
    public var stroke: UInt32?
    /// The width of the lines in tenths of a pixel.
    public var strokeWidth: Int32 = 8
    /// Whether the lines are dashed.
    public var dashed = false
    /// What it is, shown where a reader points at it; empty for nothing.
    public var name = ""

    /// A surface with a border.
    static func surface(
        _ rings: [[PicturePoint]], _ fill: Fill, stroke: UInt32? = nil, name: String = ""
    ) -> PictureShape {
        PictureShape(rings: rings, fill: fill, stroke: stroke, name: name)
    }

    /// An upright box.
    static func box(
        x: Int32, y: Int32, width: Int32, height: Int32, _ fill: Fill, stroke: UInt32? = nil, name: String = ""
    ) -> PictureShape {
        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        return .surface([corners.map { PicturePoint(x: $0.0, y: $0.1) }], fill, stroke: stroke, name: name)
    }

    /// A line through points.
    static func line(_ points: [PicturePoint], _ colour: UInt32, width: Int32, dashed: Bool = false) -> PictureShape {
        PictureShape(rings: [points], fill: nil, stroke: colour, strokeWidth: width, dashed: dashed)
    }
}

/// Words in a picture.
public struct PictureText: Sendable, Equatable {
    /// Which end of the words stands at the point.
    public enum Anchor: String, Sendable {
        /// Their beginning.
        case start
        /// Their middle.
        case middle
        /// Their end.
        case end
    }

    /// The words.
    public var text: String
    /// Where they stand, on their base line.
    public var at: PicturePoint
    /// Which end stands there.
    public var anchor = Anchor.start
    /// The size in tenths of a pixel.
    public var size: Int32 = 120
    /// Whether they are bold.
    public var bold = false
}

/// Colours of pictures that are no series of a chart.
enum PictureColour {
    static let border: UInt32 = 0x000000
    static let frame: UInt32 = 0x505050
    static let grid: UInt32 = 0xD9D9D9
    static let white: UInt32 = 0xFFFFFF
}
