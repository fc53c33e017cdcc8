internal import CXLSXWriter

extension XLSXDrawing {
    /// Places a picture.
    func drawImage(
        _ image: SheetImage, of sheet: Sheet, on tab: UnsafeMutablePointer<lxw_worksheet>
    ) throws(WorkbookError) {
        guard let pixels = image.pixels else { throw .image(sheet: sheet.name, altText: image.altText) }
        let text = BorrowedText()
        let corner = SheetLayout(sheet).corner(of: image.anchor)
        let scale = Double(image.width ?? pixels.width) / Double(pixels.width)
        var options = lxw_image_options()
        options.x_offset = Int32(corner.left)
        options.x_scale = scale
        options.y_scale = scale
        options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
        options.description = text.pointer(image.altText)
        let code = image.png.withUnsafeBufferPointer { bytes in
            worksheet_insert_image_buffer_opt(
                tab, UInt32(corner.row), UInt16(corner.column), bytes.baseAddress, bytes.count, &options)
        }
        withExtendedLifetime(text) {}
        try Self.accepted(code, .sheet(sheet.name))
    }
}
