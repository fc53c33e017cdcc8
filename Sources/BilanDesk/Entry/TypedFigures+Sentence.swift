import BilanExtraction
import BilanIngest
import BilanLanguage
import BilanModel

extension TypedFigures {
    /// A figure as it was understood, in a sentence of the language in which it was typed; nil where its number was put
    /// right since, which the lines of the figure show.
    public func understood(_ number: Int) -> String? {
        guard let figure = room.figures.first(where: { $0.number == number }), figure.isNumberAsRead,
            let measure = Measures.named(figure.cells[.measure] ?? "")
        else { return nil }
        let language = room.articles[figure.article].document.language
        let read = figure.candidate
        let status = figure.cells[.group].flatMap { Group.Status(token: $0) } ?? .all
        var text = language.clause(
            measure, read.estimate, qualifier: read.qualifier, group: Group(status: status),
            verification: read.verification)
        let days = [FigureColumn.dateStart, .asOf].compactMap { figure.cells[$0].flatMap { CalendarDate($0) } }
        if let first = days.first {
            let last = figure.cells[.dateEnd].flatMap { CalendarDate($0) } ?? first
            text += " " + language.briefing.onDays(language.days(first...max(first, last)), first >= last)
        }
        let written = [figure.cells[.place], figure.cells[.placeCode]].compactMap(\.self).filter { !$0.isEmpty }
        if let name = written.first {
            let place = written.count > 1 ? "\(name) (\(written[1]))" : name
            text += Phrase(" at \(place)", fr: " à \(place)")[language == .fr ? .fr : .en]
        }
        let speaker = room.sheets.speakers.first { $0.id == figure.cells[.source] }?.name ?? ""
        if !speaker.isEmpty { text += ", " + language.briefing.accordingTo(speaker) }
        return language.typeset(text) + "."
    }
}
