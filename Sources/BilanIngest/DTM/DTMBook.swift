import BilanLanguage
import BilanModel
import BilanPlaces

/// What the Displacement Tracking Matrix's tables share: the dataset, its operations, its rounds.
///
/// A round is one picture: everything in it is of one day, the last it reports, and it replaces the round before.
/// Rows of one place and round (by reason of displacement, by origin) are disjoint parts, which add up to the place.
struct DTMBook {
    var book: RowBook
    /// The last day that each round reports.
    private var lastDays: [String: CalendarDate] = [:]
    /// Addresses and their cells, to tell a repeated row from another part.
    private let seen = KeySet()

    init(_ format: String, _ setting: ImportSetting) {
        let card = setting.card(
            kind: .rounds, code: "iom-dtm", title: "Displacement Tracking Matrix",
            publisher: "International Organization for Migration",
            licence: "IOM DTM terms of use: figures with attribution; rows may not be passed on",
            citation: "IOM, Displacement Tracking Matrix (DTM)", grade: Grade(.b, .probable), audience: .partners)
        book = RowBook(card, format: format, setting)
    }

    /// Takes in that a round reports a day.
    mutating func report(_ day: CalendarDate, in round: String) {
        lastDays[round] = max(lastDays[round] ?? day, day)
    }

    /// The day a round is of.
    func day(of round: String, else day: CalendarDate) -> CalendarDate { lastDays[round] ?? day }

    /// An id for a row, made of what its publisher tells rows apart by; nil for a row that says again what another said.
    func id(_ address: String, cells: String) -> String? {
        guard seen.insert(KeySet.key(address, cells)) else { return nil }
        var count = 1
        while !seen.insert(KeySet.key(address, count)) { count += 1 }
        return count == 1 ? address : "\(address)/\(count)"
    }

    /// The origin of all that a round says; `operation` is its publisher's word, empty where there is only one.
    mutating func origin(_ round: String, operation: String) -> Int32 {
        let name = operation.isEmpty ? "IOM DTM" : "IOM DTM, " + operation
        let source = book.source(operation.isEmpty ? "iom-dtm" : "iom-dtm/" + operation, name: name) { $0.kind = "un" }
        return book.origin(OriginCard.key(ofRound: round), source: source)
    }

    /// The name of a round: `DTM-MLI-R42`, or `DTM-MLI-2017-12-31` where nobody numbers it.
    static func name(country: String, operation: String, number: Int?, day: CalendarDate) -> String {
        let parts = (["DTM", country, operation].map(slug)).filter { !$0.isEmpty }.joined(separator: "-")
        return number.map { RoundReference(dataset: parts, number: $0).description } ?? "\(parts)-\(day)"
    }

    /// The ISO code of a row's country where the gazetteer has it, else what the row says.
    mutating func country(name: String, code: String) -> String {
        let found = book.placing.country(name: name, code: code)
        let key = found.flatMap { book.placing.gazetteer.card($0)?.key } ?? ""
        return key.isEmpty ? (code.isEmpty ? name : code) : key
    }

    private static func slug(_ text: String) -> String {
        ASCIIFold.folded(text).uppercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
            .joined(separator: "-")
    }
}
