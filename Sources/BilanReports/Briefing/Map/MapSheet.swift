import BilanLanguage
import BilanModel

/// The tab of the map: areas with their numbers, shades and places on it, and the picture beside them.
struct MapSheet {
    let printer: WorkbookPrinter
    private let map: BriefingMap
    private let drawn: MapPicture
    private static let tab = WorkbookTab.map
    /// The width of the picture on the sheet, in pixels.
    private static let width = 520

    /// A tab for the briefing's map; nil where there is none.
    init?(_ printer: WorkbookPrinter) {
        guard let map = printer.briefing.map, let drawn = MapSheet.drawn(map, printer) else { return nil }
        self.printer = printer
        self.map = map
        self.drawn = drawn
    }

    /// The map as a picture, with its words in the language of the edition.
    var picture: Picture { drawn.picture }

    /// The tab with a picture made of PNG bytes.
    func sheet(png: [UInt8], page: PageFrame) -> Sheet {
        let words = printer.language.map
        _ = printer.notes.mark(.noFigure, on: Self.tab)
        var lines = [words.key(MapSheet.keys(map, printer))]
        lines.append(elsewhere.isEmpty ? words.nothingElsewhere : words.elsewhere(elsewhere.joined(separator: "; ")))
        lines.append(printer.words.note(.mapNumbers) + " " + printer.notes.mark(.mapNumbers, on: Self.tab))
        if map.measure.hasScope, let scope = map.areas.first(where: { $0.figure.isShown })?.figure.scope {
            let note = FigureNotes.note(of: scope)
            lines.append(printer.words.note(note) + " " + printer.notes.mark(note, on: Self.tab))
        }
        let rows = zip(map.areas, drawn.parts).map { row($0.figure, shade($0.figure), words.part($1)) }
        let table = SheetTable(
            name: "tbl_map", columns: columns, rows: rows + map.elsewhere.map { row($0, words.notDrawn, "-") })
        let title = printer.language.labelled(
            printer.words.tab(Self.tab), printer.language.label(of: map.measure))
        var sheet = printer.sheet(Self.tab, table, title: title, lines: lines, page: page)
        sheet.images = [
            SheetImage(
                png: png, altText: drawn.picture.altText, anchor: .besideTable(left: 12), width: Self.width)
        ]
        return sheet
    }

    private var columns: [SheetColumn] {
        [
            printer.column(.code), printer.column(.place, width: 20),
            SheetColumn(printer.text(printer.language.label(of: map.measure)), .number(.integer), width: 12),
            printer.column(.bound, width: 12), printer.column(.shade, width: 22), printer.column(.part, width: 14),
            printer.column(.flags, width: 12), printer.column(.sources, width: 10),
        ]
    }

    private func row(_ figure: PublishedFigure, _ shade: String, _ part: String) -> [SheetCell] {
        [
            .text(printer.codes(figure.placeCodes)), printer.cell(place(figure)), printer.value(figure),
            printer.cell(printer.bound(figure)), printer.cell(shade), printer.cell(part),
            printer.cell(printer.flags([figure], on: Self.tab)), .text(printer.sources([figure])),
        ]
    }

    /// The place of a figure; of one known only to a wider area, that area's name.
    private func place(_ figure: PublishedFigure) -> String {
        guard figure.level == nil, figure.placeCodes.count == 1 else { return printer.place(of: figure) }
        return printer.language.map.within(printer.name(figure.placeCodes[0]))
    }

    private func shade(_ figure: PublishedFigure) -> String {
        let classes = map.classes
        guard let value = BriefingMap.value(of: figure), let position = classes.position(of: value) else {
            return printer.language.map.hatched
        }
        return MapSheet.words(classes.all[position], printer)
    }

    /// What stands in no area, each with its number.
    private var elsewhere: [String] {
        map.elsewhere.map { figure in
            let number = printer.language.figure(figure.estimate, qualifier: figure.qualifier)
            return printer.language.labelled(place(figure), number)
        }
    }

    // MARK: - The picture

    private static func drawn(_ map: BriefingMap, _ printer: WorkbookPrinter) -> MapPicture? {
        let words = printer.language.map
        let unknown = map.areas.count { BriefingMap.value(of: $0.figure) == nil }
        let highest = map.areas.filter { BriefingMap.value(of: $0.figure) != nil }.max { left, right in
            let values = (BriefingMap.value(of: left.figure) ?? .zero, BriefingMap.value(of: right.figure) ?? .zero)
            return values.0 == values.1 ? left.code > right.code : values.0 < values.1
        }
        func said(_ area: BriefingMap.Area) -> String {
            let number =
                area.figure.isShown
                ? printer.language.figure(area.figure.estimate, qualifier: area.figure.qualifier)
                : words.hatched
            return printer.language.labelled(printer.name(area.code), number)
        }
        let title = words.title(
            printer.country, printer.language.label(of: map.measure).lowercased(), map.level, printer.days)
        return MapPicture(
            map, title: printer.text(title),
            altText: printer.text(title + ". " + words.finding(highest.map(said) ?? "-", unknown)),
            keys: keys(map, printer).map(printer.text), name: { printer.text(said($0)) })
    }

    /// What the boxes below the map mean, from left to right.
    private static func keys(_ map: BriefingMap, _ printer: WorkbookPrinter) -> [String] {
        map.classes.all.map { words($0, printer) } + [printer.language.map.hatched]
    }

    private static func words(_ one: MapClasses.Class, _ printer: WorkbookPrinter) -> String {
        let from = printer.language.number(Int(one.from))
        guard let to = one.to else { return printer.language.map.orMore(from) }
        return printer.language.map.range(from, printer.language.number(Int(to)))
    }
}
