internal import CXLSXWriter

/// One workbook on its way into the library: properties, tabs, then what refers to them.
///
/// Everything handed over has passed the workbook's own check; a code other than "no error" is still never ignored.
final class XLSXDrawing {
    let workbook: Workbook
    let book: UnsafeMutablePointer<lxw_workbook>
    let formats: XLSXFormats

    init(_ workbook: Workbook, on book: UnsafeMutablePointer<lxw_workbook>) {
        self.workbook = workbook
        self.book = book
        formats = XLSXFormats(book)
    }

    /// Draws the whole workbook.
    func draw() throws(WorkbookError) {
        try drawProperties()
        // All tabs come first: charts and links speak of tabs further on.
        var tabs: [UnsafeMutablePointer<lxw_worksheet>] = []
        for sheet in workbook.sheets {
            guard let tab = workbook_add_worksheet(book, sheet.name) else {
                throw .library(.sheet(sheet.name), message: "the sheet is refused")
            }
            tabs.append(tab)
        }
        for (sheet, tab) in zip(workbook.sheets, tabs) {
            let page = XLSXSheet(sheet, on: tab, formats: formats)
            try page.draw()
            try page.drawEntries(in: workbook)
            if sheet.isHidden { worksheet_hide(tab) }
        }
        for (sheet, tab) in zip(workbook.sheets, tabs) {
            for chart in sheet.charts {
                try drawChart(chart, of: sheet, on: tab)
            }
            for image in sheet.images {
                try drawImage(image, of: sheet, on: tab)
            }
        }
        for name in workbook.names {
            let (sheet, row, column) = try workbook.position(of: name)
            let cell = "$\(WorkbookPlace.letters(of: column))$\(row + 1)"
            try Self.accepted(
                workbook_define_name(book, name.name, "='\(workbook.sheets[sheet].name)'!\(cell)"), .sheet(name.sheet))
        }
    }

    private func drawProperties() throws(WorkbookError) {
        let properties = workbook.properties
        let text = BorrowedText()
        func pointer(_ value: String) -> UnsafeMutablePointer<CChar>? {
            value.isEmpty ? nil : text.pointer(value)
        }
        var document = lxw_doc_properties()
        document.title = pointer(properties.title)
        document.subject = pointer(properties.subject)
        document.author = pointer(properties.author)
        document.company = pointer(properties.company)
        document.keywords = pointer(properties.keywords)
        document.category = pointer(properties.category)
        document.status = pointer(properties.status)
        document.comments = pointer(properties.comments)
        document.created = properties.created.daysSince1970 * 86_400
        try Self.accepted(workbook_set_properties(book, &document), .workbook)
        for property in properties.custom {
            try Self.accepted(
                workbook_set_custom_property_string(book, property.name, property.value), .property(property.name))
        }
        withExtendedLifetime(text) {}
    }

    /// Stops at a code that says the library did not do what it was asked.
    static func accepted(_ code: lxw_error, _ place: @autoclosure () -> WorkbookPlace) throws(WorkbookError) {
        guard code == LXW_NO_ERROR else { throw .library(place(), message: message(of: code)) }
    }

    static func message(of code: lxw_error) -> String {
        guard let message = lxw_strerror(code) else { return "error \(code.rawValue)" }
        return String(cString: message)
    }
}
