import BilanIngest
import BilanModel
import BilanPlaces
import BilanStore

/// What became of names that were said to mean places.
public struct AliasReport: Sendable {
    /// One line for each name: what it means now, and what it meant before.
    public var lines: [String] = []
    /// What is wrong with rows of a file.
    public var remarks: [String] = []
    /// Number of the entry, nil when all of it was known.
    public var entry: Int64?
    /// How many names are new.
    public var added = 0
}

extension Desk {
    /// Makes a name mean the place with a code, from now on.
    public static func addAlias(
        _ name: String, code: String, reason: String?, store asked: String?
    ) throws(DeskFailure) -> AliasReport {
        try failing { try open(writing: asked).decide([(name, code, "\"\(name)\"")], reason: reason) }
    }

    /// Makes every name of a sheet (columns `name` and `code`) mean the place with its code, all or none.
    public static func addAliases(
        file path: String, reason: String?, store asked: String?
    ) throws(DeskFailure) -> AliasReport {
        try failing {
            let sheet = try AliasSheet(path: path)
            let lines = sheet.lines.map { ($0.name, $0.code, "\(path), row \($0.row): \"\($0.name)\"") }
            var report = try open(writing: asked).decide(lines, reason: reason ?? "aliases from \(path)")
            report.remarks = sheet.findings.map { "row \($0.row), \($0.column): \($0.code.token) (\($0.done.token))" }
            return report
        }
    }

    /// A store that is there already, for writing.
    static func open(writing asked: String?) throws -> Desk {
        let path = storePath(asked)
        return Desk(path: path, store: try Store.open(at: path))
    }

    private func decide(_ typed: [(name: String, code: String, at: String)], reason: String?) throws -> AliasReport {
        let gazetteer = try gazetteer()
        let label = PlaceLabel(gazetteer)
        let known = try store.decidedNames()
        var report = AliasReport()
        var names: [DecidedName] = []
        var revoked: [DecidedName] = []
        for (name, code, at) in typed {
            let key = PlaceName(name)
            guard !key.key.isEmpty else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(at): a name needs letters",
                        fr: "\(at) : un nom demande des lettres"))
            }
            guard let place = gazetteer.country(code) ?? gazetteer.place(code: code) else {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(at): unknown code \"\(code)\"; bilan list places shows the codes",
                        fr: "\(at) : code « \(code) » inconnu ; bilan list places montre les codes"))
            }
            let home = gazetteer.country(of: place)
            if let other = names.first(where: { PlaceName($0.name) == key && $0.place != place }),
                gazetteer.country(of: other.place) == home
            {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "\(at): is given to \(label.text(place)) and to \(label.text(other.place)); keep one",
                        fr: "\(at) : est donné à \(label.text(place)) et à \(label.text(other.place)) ; gardez-en un"))
            }
            // In one country a decided name means one place; another decision takes the place of the former.
            let former = known.filter {
                PlaceName($0.name) == key && $0.place != place && gazetteer.country(of: $0.place) == home
            }
            revoked += former
            names.append(DecidedName(name, place: place))
            let before = former.map { label.text($0.place) }
            report.lines.append(
                "\(name): \(label.text(place))" + (before.isEmpty ? "" : ", before: \(before.joined(separator: ", "))"))
        }
        let said = reason ?? typed.map { "alias \($0.name) for \($0.code)" }.joined(separator: ", ")
        let summary = try store.decideNames(names, revoking: revoked, reason: said, day: Today.date)
        report.entry = summary.entry
        report.added = summary.added
        return report
    }
}
