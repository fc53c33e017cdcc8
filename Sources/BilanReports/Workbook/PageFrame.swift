/// What is printed above and below a page: A4, landscape, one page wide.
public struct PageFrame: Sendable, Equatable {
    /// A piece of a header or footer.
    public enum Part: Sendable, Equatable {
        /// Text.
        case text(String)
        /// The file's name.
        case fileName
        /// The sheet's name.
        case sheetName
        /// The page's number.
        case pageNumber
        /// How many pages there are.
        case pageCount
    }

    /// Above the page, left.
    public var headerLeft: [Part]
    /// Above the page, right.
    public var headerRight: [Part]
    /// Below the page, left.
    public var footerLeft: [Part]
    /// Below the page, right.
    public var footerRight: [Part]

    /// A frame; below the page stand file and sheet, and the page's number of how many.
    public init(
        headerLeft: [Part] = [], headerRight: [Part] = [],
        footerLeft: [Part] = [.fileName, .text("  "), .sheetName],
        footerRight: [Part] = [.pageNumber, .text(" / "), .pageCount]
    ) {
        self.headerLeft = headerLeft
        self.headerRight = headerRight
        self.footerLeft = footerLeft
        self.footerRight = footerRight
    }

    /// The header in the codes of spreadsheets, empty when nothing is printed.
    var header: String { Self.codes(headerLeft, headerRight) }
    /// The footer in the codes of spreadsheets, empty when nothing is printed.
    var footer: String { Self.codes(footerLeft, footerRight) }

    private static func codes(_ left: [Part], _ right: [Part]) -> String {
        section("&L", left) + section("&R", right)
    }

    /// The size stands before the font: a text that begins with a digit would be read as part of it.
    private static func section(_ side: String, _ parts: [Part]) -> String {
        parts.isEmpty ? "" : side + "&9&\"\(Theme.font),Regular\"" + parts.map(code).joined()
    }

    private static func code(_ part: Part) -> String {
        switch part {
        // An ampersand begins a code, so one that is meant is doubled.
        case .text(let text):
            TextRules.escaped(text).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
        case .fileName: "&F"
        case .sheetName: "&A"
        case .pageNumber: "&P"
        case .pageCount: "&N"
        }
    }
}
