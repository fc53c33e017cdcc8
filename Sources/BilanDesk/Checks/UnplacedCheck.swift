import BilanModel

/// Records with figures whose place is not known, by dataset.
struct UnplacedCheck: Check {
    let code = "unplaced"
    var title: String {
        Desk.says(
            "records with figures and no place, by dataset",
            fr: "enregistrements chiffrés sans lieu, par jeu de données")
    }

    func findings(in room: CheckRoom) -> [CheckFinding] {
        // What lies nowhere lies in no place that was asked for.
        guard room.within == nil else { return [] }
        var all: [Int32: Set<Int64>] = [:]
        var unplaced: [Int32: Set<Int64>] = [:]
        for position in room.columns.claim.indices
        where room.isAsked(from: room.columns.start[position], to: room.columns.end[position]) {
            all[room.columns.dataset[position], default: []].insert(room.columns.record[position])
            if room.columns.place[position] < 0 {
                unplaced[room.columns.dataset[position], default: []].insert(room.columns.record[position])
            }
        }
        return unplaced.map { dataset, records in
            let code = room.columns.datasets[dataset]?.code ?? ""
            return CheckFinding(
                severity: .warning, place: "", period: "", measure: "", subject: code,
                sentence: Desk.says(
                    "\(records.count) of \(all[dataset]?.count ?? 0) records have no known place, "
                        + "and stand in no area's total",
                    fr: "\(records.count) enregistrements sur \(all[dataset]?.count ?? 0) n’ont pas de lieu connu, "
                        + "et ne figurent dans le total d’aucune zone"))
        }
    }
}
