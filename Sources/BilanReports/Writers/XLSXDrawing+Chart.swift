internal import CXLSXWriter

extension XLSXDrawing {
    /// Draws a chart over ranges of the workbook's tables; the library stores the numbers beside the ranges.
    func drawChart(
        _ chart: SheetChart, of sheet: Sheet, on tab: UnsafeMutablePointer<lxw_worksheet>
    ) throws(WorkbookError) {
        let kind =
            switch chart.kind {
            case .line: LXW_CHART_LINE
            case .bar: LXW_CHART_BAR
            case .column: LXW_CHART_COLUMN
            }
        guard let drawn = workbook_add_chart(book, UInt8(kind.rawValue)) else {
            throw .library(.sheet(sheet.name), message: "the chart is refused")
        }
        let font = BorrowedText()
        var title = Self.font(font, size: Theme.chartTitleSize, bold: true)
        chart_title_set_name(drawn, chart.title)
        chart_title_set_name_font(drawn, &title)
        drawAxes(of: chart, on: drawn, font)
        for series in chart.series {
            try drawSeries(series, of: chart, on: drawn, font)
        }
        var small = Self.font(font, size: Theme.chartTextSize)
        if chart.series.count > 1 {
            chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
            chart_legend_set_font(drawn, &small)
        } else {
            chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
        }
        chart_show_blanks_as(drawn, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
        if chart.kind != .line { chart_set_series_gap(drawn, 60) }

        let corner = SheetLayout(sheet).corner(of: chart.anchor)
        var options = lxw_chart_options()
        options.x_offset = Int32(corner.left)
        // The library's chart is 480 by 288 pixels.
        options.x_scale = Double(chart.width) / 480
        options.y_scale = Double(chart.height) / 288
        options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
        options.description = font.pointer(chart.altText)
        try Self.accepted(
            worksheet_insert_chart_opt(tab, UInt32(corner.row), UInt16(corner.column), drawn, &options),
            .sheet(sheet.name))
        withExtendedLifetime(font) {}
    }

    private func drawAxes(of chart: SheetChart, on drawn: UnsafeMutablePointer<lxw_chart>, _ text: BorrowedText) {
        // The library turns the two axes of a bar chart, so its horizontal axis holds the values.
        let values = chart.kind == .bar ? drawn.pointee.x_axis : drawn.pointee.y_axis
        let names = chart.kind == .bar ? drawn.pointee.y_axis : drawn.pointee.x_axis
        var small = Self.font(text, size: Theme.chartTextSize)
        var grid = lxw_chart_line()
        grid.color = Theme.gridColour
        grid.width = 0.75
        chart_axis_set_min(values, 0)
        chart_axis_set_num_format(values, SheetNumberFormat.integer.rawValue)
        chart_axis_set_num_font(values, &small)
        chart_axis_major_gridlines_set_visible(values, 1)
        chart_axis_major_gridlines_set_line(values, &grid)
        chart_axis_set_num_font(names, &small)
        chart_axis_major_gridlines_set_visible(names, 0)
        if !chart.valueAxis.isEmpty {
            chart_axis_set_name(values, chart.valueAxis)
            chart_axis_set_name_font(values, &small)
        }
        if chart.kind == .bar {
            // The first row on top, and the numbers of the axis still below the bars.
            chart_axis_set_reverse(names)
            chart_axis_set_crossing_max(names)
        }
    }

    private func drawSeries(
        _ series: ChartSeries, of chart: SheetChart, on drawn: UnsafeMutablePointer<lxw_chart>, _ text: BorrowedText
    ) throws(WorkbookError) {
        let names = try range(of: chart.categories)
        let values = try range(of: series.values)
        guard let made = chart_add_series(drawn, nil, nil) else {
            throw .library(.sheet(values.sheet), message: "the series is refused")
        }
        chart_series_set_name(made, TextRules.escaped(series.name))
        chart_series_set_categories(made, names.sheet, names.first, names.column, names.last, names.column)
        chart_series_set_values(made, values.sheet, values.first, values.column, values.last, values.column)
        var fill = lxw_chart_fill()
        fill.color = series.colour.rawValue
        var line = lxw_chart_line()
        line.color = series.colour.rawValue
        var small = Self.font(text, size: Theme.chartTextSize)
        guard chart.kind == .line else {
            chart_series_set_fill(made, &fill)
            // Numbers on more bars than this run into each other; the table beside the chart has them all.
            if names.last - names.first < Theme.labelledBars {
                chart_series_set_labels(made)
                chart_series_set_labels_font(made, &small)
            }
            return
        }
        line.width = 2.25
        line.dash_type = UInt8((series.dashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID).rawValue)
        chart_series_set_line(made, &line)
        if series.marker {
            var outline = lxw_chart_line()
            outline.color = series.colour.rawValue
            chart_series_set_marker_type(made, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
            chart_series_set_marker_size(made, 6)
            chart_series_set_marker_fill(made, &fill)
            chart_series_set_marker_line(made, &outline)
        } else {
            chart_series_set_marker_type(made, UInt8(LXW_CHART_MARKER_NONE.rawValue))
        }
        try labelLast(of: series, on: made, &small)
    }

    /// Prints the last number of a line and no other.
    private func labelLast(
        of series: ChartSeries, on made: UnsafeMutablePointer<lxw_chart_series>, _ font: inout lxw_chart_font
    ) throws(WorkbookError) {
        let cells = try workbook.cells(of: series.values)
        let isNumber = cells.rows.map { row in
            if case .number = cells.sheet.table?.rows[row][cells.column] { return true }
            return false
        }
        guard let last = isNumber.lastIndex(of: true) else { return }
        chart_series_set_labels(made)
        chart_series_set_labels_font(made, &font)
        chart_series_set_labels_position(made, UInt8(LXW_CHART_LABEL_POSITION_ABOVE.rawValue))
        var labels = isNumber.indices.map { index in
            var label = lxw_chart_data_label()
            label.hide = index == last ? 0 : 1
            return label
        }
        let code = labels.withUnsafeMutableBufferPointer { buffer in
            var pointers = buffer.indices.map { index in buffer.baseAddress.map { $0 + index } } + [nil]
            return pointers.withUnsafeMutableBufferPointer {
                chart_series_set_labels_custom(made, $0.baseAddress)
            }
        }
        try Self.accepted(code, .sheet(series.values.sheet))
    }

    private func range(
        of reference: RangeReference
    ) throws(WorkbookError) -> (sheet: String, column: UInt16, first: UInt32, last: UInt32) {
        let (sheet, column, rows) = try workbook.cells(of: reference)
        let first = SheetLayout(sheet).firstDataRow
        return (sheet.name, UInt16(column), UInt32(first + rows.lowerBound), UInt32(first + rows.upperBound - 1))
    }

    private static func font(_ text: BorrowedText, size: Double, bold: Bool = false) -> lxw_chart_font {
        var font = lxw_chart_font()
        font.name = text.pointer(Theme.font)
        font.size = size
        // The library has its own boolean, where 0 leaves a title bold.
        font.bold = UInt8((bold ? LXW_TRUE : LXW_EXPLICIT_FALSE).rawValue)
        return font
    }
}
