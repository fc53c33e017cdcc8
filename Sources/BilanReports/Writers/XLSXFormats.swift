internal import CXLSXWriter

/// The cell formats of one workbook, each made once: the look of `Theme` in the library's terms.
final class XLSXFormats {
    typealias Format = UnsafeMutablePointer<lxw_format>?

    private let book: UnsafeMutablePointer<lxw_workbook>
    private var numbers: [SheetNumberFormat: Format] = [:]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
    }

    /// Text, at the left, wrapped.
    private(set) lazy var text: Format = cell { format_set_text_wrap($0) }
    /// Shorthand in a column of numbers.
    private(set) lazy var shorthand: Format = cell { Self.look(asNumber: $0) }
    /// A day.
    private(set) lazy var date: Format = cell {
        format_set_num_format($0, Theme.dateFormat)
        format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
    /// A link, wrapped.
    private(set) lazy var link: Format = cell {
        format_set_text_wrap($0)
        Self.look(asLink: $0)
    }
    /// A header above text.
    private(set) lazy var header: Format = cell { Self.look(asHeader: $0) }
    /// A header above numbers.
    private(set) lazy var numberHeader: Format = cell {
        Self.look(asHeader: $0)
        Self.look(asNumber: $0)
    }
    /// An arrow before a number far above zero.
    private(set) lazy var arrowUp: Format = arrow("\"▲ \"+0.0%")
    /// An arrow before a number far below zero; the second section of the code is the one of negative numbers.
    private(set) lazy var arrowDown: Format = arrow("\"▼ \"+0.0%;\"▼ \"-0.0%")
    /// The same arrows before numbers that are no shares.
    private(set) lazy var arrowUpWhole: Format = arrow("\"▲ \"+#,##0")
    private(set) lazy var arrowDownWhole: Format = arrow("\"▼ \"+#,##0;\"▼ \"-#,##0")

    private var lines: [String: Format] = [:]

    /// A number, shown so.
    func number(_ format: SheetNumberFormat) -> Format {
        if let made = numbers[format] { return made }
        let made = cell {
            format_set_num_format($0, format.rawValue)
            Self.look(asNumber: $0)
        }
        numbers[format] = made
        return made
    }

    /// A line above a table; it wraps only where nothing stands beside it.
    func line(_ style: SheetLine.Style, link: Bool, wraps: Bool) -> Format {
        let key = "\(style) \(link) \(wraps)"
        if let made = lines[key] { return made }
        let made = cell {
            format_set_font_size($0, style.textWidth.size)
            if style.textWidth.bold { format_set_bold($0) }
            if style == .note { format_set_font_color($0, Theme.noteColour) }
            if wraps { format_set_text_wrap($0) }
            if link { Self.look(asLink: $0) }
        }
        lines[key] = made
        return made
    }

    private func cell(_ look: (Format) -> Void) -> Format {
        let format = workbook_add_format(book)
        format_set_font_name(format, Theme.font)
        format_set_font_size(format, Theme.bodySize)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        look(format)
        return format
    }

    /// A format laid over another one by a condition: it changes the number's shape and nothing else.
    private func arrow(_ code: String) -> Format {
        let format = workbook_add_format(book)
        format_set_num_format(format, code)
        return format
    }

    private static func look(asNumber format: Format) {
        format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        format_set_indent(format, 1)
    }

    private static func look(asHeader format: Format) {
        format_set_bold(format)
        format_set_text_wrap(format)
        format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
        format_set_bottom_color(format, Theme.ruleColour)
    }

    private static func look(asLink format: Format) {
        format_set_font_color(format, Theme.linkColour)
        format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
}
