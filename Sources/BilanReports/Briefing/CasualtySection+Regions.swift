import BilanAnalytics
import BilanModel

/// The table by region: every region, what cannot be separated or placed, and the total.
extension CasualtySection {
    func rows(_ publisher: FigurePublisher) -> [RegionRow] {
        let scope = scope
        let areas = builder.areas(level: builder.definition.level).map(CellPlace.place)
        let found = Set((regions.cells + regionGroups.cells).filter { isShown($0, scope) }.flatMap(\.address.places))
        let elsewhere = found.subtracting(areas).sorted { sortKey($0) < sortKey($1) }
        var rows = (areas + elsewhere).map { row(at: $0, scope, publisher) }
        rows.append(totalRow(scope, publisher))
        return rows
    }

    func isShown(_ cell: Cell, _ scope: Scope) -> Bool {
        (cell.address.measure != Measures.killed.id || cell.address.scope == scope) && !cell.flags.contains(.partyClaim)
    }

    /// What cannot be separated before what cannot be placed, each by its codes.
    func sortKey(_ place: CellPlace) -> String {
        switch place {
        case .place(let number): "0" + builder.material.english.code(number)
        case .oneOf(let numbers): "1" + numbers.map { builder.material.english.code($0) }.joined()
        case .somewhereIn(let number): "2" + builder.material.english.code(number)
        }
    }

    func row(at place: CellPlace, _ scope: Scope, _ publisher: FigurePublisher) -> RegionRow {
        let printer = builder.material.english
        let (kind, codes): (RegionRow.Kind, [String]) =
            switch place {
            case .place(let number): (.region, [printer.code(number)])
            case .oneOf(let numbers): (.notSeparable, numbers.map { printer.code($0) })
            case .somewhereIn: (.notAllocated, [])
            }
        var row = RegionRow(
            place: place, kind: kind, codes: codes, scope: scope,
            cells: cells(scope, codes, builder.definition.level, publisher) { measure, group in
                cell(
                    group == nil ? regions : regionGroups, measure,
                    scope: measure == Measures.killed ? scope : nil, at: place, group: group)
            }, events: events(at: place, scope))
        if case .somewhereIn(let country) = place, builder.material.members.count > 1, country >= 0 {
            // Of several countries each has its own row of what is not allocated.
            row.country = printer.code(country)
            for index in row.cells.indices { row.cells[index].id += "." + row.country }
        }
        return row
    }

    func totalRow(_ scope: Scope, _ publisher: FigurePublisher) -> RegionRow {
        RegionRow(
            place: .place(builder.material.place), kind: .total, codes: [builder.placeCode], scope: scope,
            cells: cells(scope, [builder.placeCode], 0, publisher) { measure, group in
                cell(
                    group == nil ? totals : groups, measure, scope: measure == Measures.killed ? scope : nil,
                    group: group)
            }, events: events(at: nil, scope))
    }

    /// Civilians, soldiers, others or unknown, killed, injured, missing.
    func cells(
        _ scope: Scope, _ codes: [String], _ level: Int, _ publisher: FigurePublisher,
        find: (Measure, String?) -> Cell?
    ) -> [PublishedFigure] {
        func published(_ measure: Measure, _ group: String?) -> PublishedFigure {
            guard !builder.spoken(of: [measure]).isEmpty else {
                var silent = publisher.missing(
                    measure, group: group ?? "all", scope: scope, place: codes, level: codes.count == 1 ? level : nil)
                silent.state = .notApplicable
                return silent
            }
            if let cell = find(measure, group) {
                return publisher.figure(cell, place: codes, level: codes.count == 1 ? level : nil)
            }
            var missing = publisher.missing(
                measure, group: group ?? "all", scope: measure == Measures.killed ? scope : .withoutAttackers,
                place: codes, level: codes.count == 1 ? level : nil)
            // Where there was nothing, or nothing was recorded, that is so of every part.
            guard group != nil, let whole = find(measure, nil), [.nil, .noneRecorded].contains(whole.state) else {
                return missing
            }
            missing.state = whole.state
            if whole.state == .nil {
                missing.estimate = whole.estimate
                missing.sources = publisher.figure(whole, place: codes, level: level).sources
            }
            return missing
        }
        return [
            published(Measures.killed, "civilian"), published(Measures.killed, "military"),
            published(Measures.killed, "not_allocated"), published(Measures.killed, nil),
            published(Measures.injured, nil), published(Measures.missing, nil),
        ]
    }

    func events(at place: CellPlace?, _ scope: Scope) -> Int {
        let answer = place == nil ? totals : regions
        let cells = answer.cells.filter { cell in
            isShown(cell, scope) && (place == nil || cell.address.places == [place].compactMap(\.self))
        }
        return Set(cells.flatMap(\.figures).filter { !$0.flags.contains(.nilReport) }.map(\.event)).count
    }
}
