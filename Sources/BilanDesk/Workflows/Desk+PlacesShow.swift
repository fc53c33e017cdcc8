import BilanModel
import BilanPlaces
import BilanStore

extension Desk {
    /// Everything the store knows of a place: names, codes and parents by edition, children, population, changes.
    ///
    /// - Throws: `.usage` for a code or a name that means no place, or several.
    public func showPlace(_ text: String) throws(DeskFailure) -> ListTable {
        try failing {
            let table = try store.places()
            let gazetteer = Gazetteer(table)
            let place = try place(text, gazetteer, option: "place")
            let label = PlaceLabel(gazetteer)
            var rows: [[String]] = []
            func row(_ what: String, _ value: String, _ detail: String = "") {
                if !value.isEmpty { rows.append([what, value, detail]) }
            }
            if let card = gazetteer.card(place) {
                row("place", label.text(place), card.key)
                row("name", card.name)
                row("name", card.nameEN, "en")
                row("name", card.nameFR, "fr")
                for alias in card.aliases { row("alias", alias) }
                for name in card.names { row("alias", name.name, name.kind.token) }
                if let position = card.position { row("position", "\(position.latitude), \(position.longitude)") }
            }
            for listing in gazetteer.listings(of: place) { row("code", listing.code, listing.edition.description) }
            for listing in gazetteer.listings(of: place) where listing.parent >= 0 {
                row("lies in", label.text(listing.parent), listing.edition.description)
            }
            for edition in gazetteer.editions.reversed() {
                for child in gazetteer.children(of: place, in: edition) {
                    row("contains", label.text(child), edition.description)
                }
            }
            for figure in gazetteer.populations(of: place) {
                row(
                    "population", figure.people.description,
                    [String(figure.year), figure.scheme, figure.source].filter { !$0.isEmpty }.joined(separator: ", "))
            }
            for change in changes(table, gazetteer, of: place) { rows.append(["change", change[0], change[1]]) }
            return ListTable(columns: ["what", "value", "detail"], rows: rows)
        }
    }

    /// What became of what: the whole change map, or the changes from and to one place.
    public func placeChanges(_ text: String?) throws(DeskFailure) -> ListTable {
        try failing {
            let table = try store.places()
            let gazetteer = Gazetteer(table)
            let asked = try text.map { try place($0, gazetteer, option: "place") }
            let label = PlaceLabel(gazetteer)
            let rows = table.changes.compactMap { change -> [String]? in
                guard asked == nil || asked == change.from || asked == change.to else { return nil }
                return [
                    label.text(change.from), label.text(change.to), change.kind.token,
                    change.share.map { "\($0)" } ?? "",
                    change.day?.description ?? "",
                ]
            }
            return ListTable(columns: ["from", "to", "kind", "share", "day"], rows: rows)
        }
    }

    /// Changes of one place as words and details.
    private func changes(_ table: PlaceTable, _ gazetteer: Gazetteer, of place: Int32) -> [[String]] {
        let label = PlaceLabel(gazetteer)
        return table.changes.filter { $0.from == place || $0.to == place }.map { change in
            let detail = [change.day?.description ?? "", change.share.map { "share \($0)" } ?? ""]
            let (kind, isFrom) = (change.kind.token, change.from == place)
            return [
                isFrom ? "\(kind) into \(label.text(change.to))" : "\(kind) from \(label.text(change.from))",
                detail.filter { !$0.isEmpty }.joined(separator: ", "),
            ]
        }
    }
}
