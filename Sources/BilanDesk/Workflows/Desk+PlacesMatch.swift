import BilanAnalytics
import BilanModel
import BilanPlaces

/// Names to try against the gazetteer, as typed.
public struct PlaceTrial: Sendable {
    /// The names.
    public var names: [String]
    /// Code or name of what they lie in.
    public var within: String?
    /// Level, 1 to 5.
    public var level: Int?
    /// Code that stands beside the name.
    public var code: String?

    /// A trial of these names.
    public init(names: [String]) { self.names = names }
}

extension Desk {
    /// What each name is matched to, how and how sure; with the nearest candidates where it is matched to nothing.
    ///
    /// Shape: one row a name, in the order typed.
    ///
    /// - Throws: `.usage` for a level or a place to look in that cannot be understood.
    public func matchPlaces(_ trial: PlaceTrial) throws(DeskFailure) -> ListTable {
        try failing {
            if let level = trial.level, !(0...5).contains(level) {
                throw DeskFailure(
                    .usage,
                    Phrase(
                        "--level \(level) is no level; give 1 to 4, or 5 for a settlement",
                        fr: "--level \(level) n’est pas un niveau ; donnez 1 à 4, ou 5 pour une localité"))
            }
            let gazetteer = try gazetteer()
            let parent = try trial.within.map { try place($0, gazetteer, option: "--in") }
            let level = trial.level.map { UInt8($0) }
            let label = PlaceLabel(gazetteer)
            var matcher = PlaceMatcher(gazetteer)
            let rows = trial.names.map { name in
                let isPlain = parent == nil && level == nil && trial.code == nil
                let match =
                    isPlain
                    ? matcher.match(words: name)
                    : matcher.match(
                        name, code: trial.code ?? "", within: parent, level: level ?? PlaceName.level(saidBy: name))
                let found = match.place >= 0
                let candidates =
                    found
                    ? []
                    : matcher.candidates(for: name, within: parent, level: level)
                        + gazetteer.meanings(ofCode: trial.code ?? "", within: parent, level: level)
                return [
                    name, found ? label.printer.code(match.place) : "", found ? label.printer.name(match.place) : "",
                    found ? label.level(match.place) : "", match.how.token, PlaceWords.score(match.score),
                    PlaceWords.remark(match), label.texts(candidates).joined(separator: ", "),
                ]
            }
            return ListTable(
                columns: ["name", "code", "place", "level", "how", "score", "remark", "candidates"], rows: rows)
        }
    }

    /// The place that a code or a plain name means.
    func place(_ text: String, _ gazetteer: Gazetteer, option: String) throws(DeskFailure) -> Int32 {
        let named = gazetteer.places(typed: text)
        if named.count == 1 { return named[0] }
        let candidates = PlaceLabel(gazetteer).texts(named)
        guard !candidates.isEmpty else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(option) \"\(text)\" is no place of this store; give its code or its name (bilan list places)",
                    fr:
                        "\(option) « \(text) » n’est pas un lieu de cette base ; donnez son code ou son nom (bilan list places)"
                ))
        }
        throw DeskFailure(
            .usage,
            Phrase(
                "\(option) \"\(text)\" names several places: \(candidates.joined(separator: ", ")); give the code",
                fr:
                    "\(option) « \(text) » nomme plusieurs lieux : \(candidates.joined(separator: ", ")) ; donnez le code"
            ))
    }
}

/// Words for matches in tables.
enum PlaceWords {
    /// A score with two decimals.
    static func score(_ score: Double) -> String {
        let hundredths = Int((score * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }

    /// What a reader should know of a match: rules that repaired the code, code and name that disagree.
    static func remark(_ match: PlaceMatch) -> String {
        var remarks = match.repairs.map { "code repaired: " + $0.token }
        if match.disagrees {
            remarks.append(
                match.place < 0
                    ? "code and name disagree"
                    : match.codeEdition.map { "code is the place's in \($0) only" } ?? "code is another place's")
        }
        return remarks.joined(separator: "; ")
    }
}
