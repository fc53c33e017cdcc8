import BilanLanguage
import BilanModel

/// A chart of a briefing as a picture: the same series, colours and words as the chart of the workbook.
struct ChartPicture {
    private let plot: BriefingCharts.Plot
    private let language: Language
    private let axis: String
    private var picture: Picture

    private static let width: Int32 = 6400
    private static let edge: Int32 = 100
    private static let titleLine: Int32 = 160
    private static let colours: [ThemeColour] = [.blue, .orange]
    /// Characters of a title on one line.
    private static let lineLength = 88

    /// A chart in a language; `axis` says what is counted.
    init(_ plot: BriefingCharts.Plot, axis: String, _ language: Language) {
        self.plot = plot
        self.language = language
        self.axis = axis
        picture = Picture(width: Self.width, height: 0, title: plot.title, altText: plot.altText)
    }

    /// The picture.
    var drawn: Picture {
        var chart = self
        let top = chart.drawTitle()
        if plot.kind == .bar { chart.drawBars(top) } else { chart.drawColumnsOrLines(top) }
        return chart.picture
    }

    // MARK: - Title and key

    /// Gives back where the chart begins.
    private mutating func drawTitle() -> Int32 {
        var lines = [""]
        for word in plot.title.split(separator: " ") {
            let longer = lines[lines.count - 1].isEmpty ? String(word) : lines[lines.count - 1] + " " + word
            if longer.count > Self.lineLength { lines.append(String(word)) } else { lines[lines.count - 1] = longer }
        }
        var y = Self.edge + 100
        for line in lines {
            write(line, Self.edge, y, size: 130, bold: true)
            y += Self.titleLine
        }
        guard plot.series.count > 1 else {
            write(axis, Self.edge, y, size: 100)
            return y + 120
        }
        var x = Self.edge
        for (index, series) in plot.series.enumerated() {
            draw(line: [PicturePoint(x: x, y: y - 35), PicturePoint(x: x + 300, y: y - 35)], index)
            write(series.name, x + 360, y, size: 100)
            x += 360 + Int32(series.name.count) * 60 + 300
        }
        return y + 120
    }

    // MARK: - Bars

    private mutating func drawBars(_ top: Int32) {
        let points = plot.series[0].series.points
        let names = points.map(name)
        let left = min(Self.edge + 80 + Int32(names.map(\.count).max() ?? 0) * 56, 2600)
        let room = Self.width - left - 900
        let most = max(points.compactMap { $0.value?.thousandths }.max() ?? 1, 1)
        var y = top
        for (point, name) in zip(points, names) {
            write(name, left - 60, y + 145, size: 100, .end)
            if let value = point.value {
                let length = Int32(Int64(room) * max(value.thousandths, 0) / most)
                let words = language.number(value)
                let box = PictureShape.box(
                    x: left, y: y, width: max(length, 5), height: 200, .colour(ThemeColour.blue.rawValue),
                    name: language.labelled(name, words))
                picture.items.append(.shape(box))
                write(words, left + length + 60, y + 145, size: 100)
            }
            y += 290
        }
        let axis = [PicturePoint(x: left, y: top - 40), PicturePoint(x: left, y: y - 50)]
        picture.items.append(.shape(.line(axis, PictureColour.frame, width: 10)))
        picture.height = y + Self.edge
    }

    // MARK: - Columns and lines

    private mutating func drawColumnsOrLines(_ top: Int32) {
        let categories = plot.series[0].series.points
        let (left, right) = (Self.edge + 700, Self.width - 500)
        let (low, high) = (top + 2600, top + 60)
        let most = max(
            plot.series.flatMap { $0.series.points.compactMap { $0.value?.thousandths } }.max() ?? 1000, 1000)
        let step = Self.step(most)
        let ceiling = (most + step - 1) / step * step
        func height(_ value: Int64) -> Int32 { low - Int32(Int64(low - high) * max(value, 0) / ceiling) }
        for tick in stride(from: Int64(0), through: ceiling, by: Int64.Stride(step)) {
            let y = height(tick)
            let line = [PicturePoint(x: left, y: y), PicturePoint(x: right, y: y)]
            picture.items.append(
                .shape(.line(line, tick == 0 ? PictureColour.frame : PictureColour.grid, width: tick == 0 ? 10 : 6)))
            write(language.number(Quantity(thousandths: tick)), left - 60, y + 35, size: 100, .end)
        }
        let room = max(Int32(1), (right - left) / Int32(max(categories.count, 1)))
        func middle(_ index: Int) -> Int32 { left + room * Int32(index) + room / 2 }
        // As many names as stand side by side.
        let every = max(1, Int((520 + room - 1) / room))
        for (index, point) in categories.enumerated() where index % every == (categories.count - 1) % every {
            write(name(point), middle(index), low + 160, size: 90, .middle)
        }
        for (index, series) in plot.series.enumerated() {
            let places = series.series.points.enumerated().map { position, point in
                point.value.map { PicturePoint(x: middle(position), y: height($0.thousandths)) }
            }
            if plot.kind == .column {
                drawColumns(series.series.points, places, low, room)
            } else {
                drawLine(places, index)
                if let last = series.series.points.last?.value, let place = places.last.flatMap(\.self) {
                    write(language.number(last), place.x + 90, place.y + 35, size: 100, bold: true)
                }
            }
        }
        picture.height = low + 260 + Self.edge
    }

    private mutating func drawColumns(
        _ points: [BriefingSeries.Point], _ places: [PicturePoint?], _ low: Int32, _ room: Int32
    ) {
        for (point, place) in zip(points, places) {
            guard let place, let value = point.value else { continue }
            let wide = max(room * 7 / 10, 10)
            picture.items.append(
                .shape(
                    .box(
                        x: place.x - wide / 2, y: place.y, width: wide, height: low - place.y,
                        .colour(ThemeColour.blue.rawValue), name: language.labelled(name(point), language.number(value))
                    )
                ))
        }
    }

    /// Lines between neighbours; a gap stays one, and a point alone is marked.
    private mutating func drawLine(_ places: [PicturePoint?], _ index: Int) {
        var run: [PicturePoint] = []
        for place in places + [nil] {
            if let place {
                run.append(place)
                if index > 0 { mark(place, index) }
                continue
            }
            if run.count > 1 { draw(line: run, index) } else if let alone = run.first { mark(alone, index) }
            run = []
        }
    }

    private mutating func mark(_ place: PicturePoint, _ index: Int) {
        let colour = Self.colours[index % Self.colours.count].rawValue
        picture.items.append(.shape(.box(x: place.x - 40, y: place.y - 40, width: 80, height: 80, .colour(colour))))
    }

    private mutating func draw(line: [PicturePoint], _ index: Int) {
        let colour = Self.colours[index % Self.colours.count].rawValue
        picture.items.append(.shape(.line(line, colour, width: 25, dashed: index > 0)))
    }

    // MARK: - Words

    private func name(_ point: BriefingSeries.Point) -> String {
        language == .fr ? point.names.fr : point.names.en
    }

    private mutating func write(
        _ text: String, _ x: Int32, _ y: Int32, size: Int32, _ anchor: PictureText.Anchor = .start, bold: Bool = false
    ) {
        picture.items.append(
            .text(PictureText(text: text, at: PicturePoint(x: x, y: y), anchor: anchor, size: size, bold: bold)))
    }

    /// The step between lines of the axis, in thousandths: 1, 2 or 5 times a power of ten, at most six of them.
    private static func step(_ most: Int64) -> Int64 {
        var ten: Int64 = 1000
        while ten < Int64.max / 100 {
            for times in [ten, 2 * ten, 5 * ten] where (most + times - 1) / times <= 6 { return times }
            ten *= 10
        }
        return most
    }
}
