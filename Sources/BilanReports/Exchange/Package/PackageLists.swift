import BilanAnalytics
import BilanModel

/// The lists that explain figures and claims: places, sources, datasets, measures.
struct PackageLists {
    let material: ExchangeMaterial
    let claims: [Int]

    private var columns: ClaimColumns { material.columns }

    /// Places of the figures and claims, and what they lie in; a position only for areas down to level 2.
    var places: PackageTable {
        var numbers: Set<Int32> = []
        for cell in material.answer.cells {
            for place in cell.address.places {
                switch place {
                case .place(let number), .somewhereIn(let number): numbers.formUnion(material.printer.way(of: number))
                case .oneOf(let several): for number in several { numbers.formUnion(material.printer.way(of: number)) }
                }
            }
        }
        for position in claims {
            for member in material.printer.members(of: columns.place[position]).map(material.printer.coarse) {
                numbers.formUnion(material.printer.way(of: member) + [member])
            }
        }
        let french = material.printer.inFrench
        let rows = numbers.map { number -> [String] in
            let level = material.printer.level(of: number)
            let above = material.printer.way(of: number).last { $0 != number }
            let position = level.map { $0 <= 2 } == true ? material.printer.position(of: number) : nil
            return [
                material.printer.code(number), material.printer.name(number), french.name(number),
                level.map { String($0) } ?? "", above.map { material.printer.code($0) } ?? "",
                material.printer.editionName(for: number), position.map { degrees($0.latitude) } ?? "",
                position.map { degrees($0.longitude) } ?? "",
            ]
        }
        return PackageTable(
            name: "places", title: "Places of the figures",
            fields: [
                .init("place_code", "Code", isRequired: true), .init("name", "Name"),
                .init("name_fr", "Name in French"),
                .init("admin_level", .integer, "Level, 0 the country"), .init("parent_code", "Code of what it lies in"),
                .init("edition", "Whose code it is"), .init("latitude", .number, "Degrees north"),
                .init("longitude", .number, "Degrees east"),
            ], rows: rows.sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// Sources as they may be named, each once.
    var sources: PackageTable {
        let cards = claims.compactMap { columns.sources[columns.origins[columns.origin[$0]]?.source ?? -1] }
        var rows: [String: [String]] = [:]
        for card in cards where rows[card.printed] == nil {
            rows[card.printed] = [card.printed, card.printedFR, card.kind, card.grade.reliability.letter]
        }
        return PackageTable(
            name: "sources", title: "Who says so",
            fields: [
                .init("source", "Name as it may be printed", isRequired: true), .init("name_fr", "Name in French"),
                .init("kind", "Kind"), .init("reliability", "Letter, A to F"),
            ], rows: rows.values.sorted { $0.lexicographicallyPrecedes($1) }, primaryKey: ["source"])
    }

    /// Datasets of the figures, and whether their rows are here.
    var datasets: PackageTable {
        PackageTable(
            name: "datasets", title: "Datasets the figures come from",
            fields: [
                .init("dataset", "Code", isRequired: true),
                .init("kind", "How figures combine", words: DatasetKind.tokens),
                .init("title", "Title"), .init("publisher", "Publisher"), .init("citation", "How to cite it"),
                .init("licence", "Licence or terms"), .init("rows", "Whether claims are passed on, or totals only"),
            ],
            rows: material.datasets.map {
                [
                    $0.code, $0.kind.token, $0.title, $0.publisher, $0.citation, $0.licence,
                    material.passesOn($0) ? "passed_on" : "totals_only",
                ]
            }, primaryKey: ["dataset"])
    }

    /// Measures of the figures.
    var measures: PackageTable {
        PackageTable(
            name: "measures", title: "What is counted",
            fields: [
                .init("measure", "Code", isRequired: true), .init("label_en", "Label"),
                .init("label_fr", "Label in French"),
                .init("kind", "How it may be added", words: Measure.Kind.tokens),
                .init("unit", "What one is", words: Unit.tokens), .init("hxl", "Tag"), .init("definition", "Meaning"),
            ],
            rows: material.measures.map {
                [$0.code, $0.labelEN, $0.labelFR, $0.kind.token, $0.unit.token, $0.hxl, $0.definition]
            }, primaryKey: ["measure"])
    }

    /// Degrees with three decimals: about a hundred metres, enough for the middle of an area.
    private func degrees(_ value: Double) -> String {
        Quantity(thousandths: Int64((value * 1000).rounded())).description
    }
}
