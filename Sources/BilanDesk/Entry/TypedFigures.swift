import BilanAnalytics
import BilanExtraction
import BilanIngest
import BilanModel
import BilanPlaces

/// The figures that a typed sentence was understood to state, before any is stored.
public struct TypedFigures: Sendable {
    let room: ReviewRoom
    /// The sentence as typed.
    public let sentence: String

    init(_ room: ReviewRoom, _ request: AddRequest) {
        self.room = room
        sentence = request.sentence
    }

    /// Numbers of the figures, from 1.
    public var numbers: [Int] { room.figures.map(\.number) }

    /// Numbers of the figures that the store has already.
    public var known: [Int] { room.figures.filter { $0.ruling == .accepted }.map(\.number) }

    /// How each figure was understood, a few lines each.
    public var lines: [String] { numbers.flatMap { room.card($0) } }

    /// The days of `--date`.
    static func days(_ text: String) throws(DeskFailure) -> ClosedRange<CalendarDate> {
        guard let days = Period(text)?.days ?? CalendarDate(text).map({ $0...$0 }) else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--date \"\(text)\" is no day and no period; write 2024-05-03 or 2024-W18",
                    fr: "--date « \(text) » n’est ni un jour ni une période ; écrivez 2024-05-03 ou 2024-W18"))
        }
        return days
    }

    /// The numbers that words such as `1,3` or `all` choose.
    ///
    /// - Throws: `.usage` for words that choose none of the figures.
    public func chosen(_ words: String) throws(DeskFailure) -> [Int] {
        if words.lowercased() == "all" { return numbers }
        return try room.numbers(words, option: "--figure")
    }

    /// What a figure lacks to be stored, with the option that gives it; nil when it lacks nothing.
    public func lack(of number: Int) -> String? {
        guard let figure = room.figures.first(where: { $0.number == number }) else { return nil }
        let cells = figure.cells
        if cells[.source] == Speaker.press.id {
            return Phrase(
                "nobody is named who says so; a figure needs its source: give --source",
                fr: "personne n’est nommé qui le dise ; un chiffre demande sa source : donnez --source"
            ).description
        }
        let days: [FigureColumn] = [.dateStart, .asOf, .event]
        if days.allSatisfy({ (cells[$0] ?? "").isEmpty }) {
            return Phrase(
                "the sentence does not say when; give --date, such as --date 2024-05-03",
                fr: "la phrase ne dit pas quand ; donnez --date, comme --date 2024-05-03"
            ).description
        }
        if let written = cells[.place], !written.isEmpty, (cells[.placeCode] ?? "").isEmpty {
            return Phrase(
                "\"\(written)\" is no place that is known, or names several; give --place with its code",
                fr: "« \(written) » n’est pas un lieu connu, ou en nomme plusieurs ; donnez --place avec son code"
            ).description
        }
        return nil
    }
}

extension ExtractedDocument {
    /// Fills in what the command says beside the sentence: place, days and who speaks, where the sentence does not say.
    mutating func complete(_ request: AddRequest, _ gazetteer: Gazetteer) throws {
        var typed = TypedQuestion()
        typed.within = request.place
        let place = try QuestionReader(gazetteer: gazetteer, typed: typed).place()
        let code = place.map { PlacePrinter(gazetteer, edition: nil).code($0) }
        let days = try request.date.map(TypedFigures.days)
        for position in candidates.indices {
            if let code, candidates[position].placeCode == nil { candidates[position].placeCode = code }
            if let days {
                candidates[position].dateStart = days.lowerBound
                candidates[position].dateEnd = days.upperBound
            }
            if let source = request.source, !source.isEmpty, candidates[position].attribution == nil {
                candidates[position].attribution = source
                if candidates[position].claimant == .unnamed { candidates[position].claimant = .thirdParty }
            }
        }
    }
}
