import BilanLanguage
import BilanModel

/// The list of sources in plain text: every mark with its document or dataset, its day, kind and grade.
struct SourceLines {
    private let text: BriefingText

    init(_ text: BriefingText) { self.text = text }

    var lines: [String] {
        let sources = text.briefing.sources
        guard !sources.isEmpty else { return [text.words.none] }
        let columns = text.words.sourceHeads.map { TextTable.Column($0) }
        let table = text.table(columns, sources.map(row))
        let notes = [
            sources.contains { $0.isPrimary != nil } ? text.words.notVerified : nil,
            sources.contains { $0.basis == .inferred } ? text.words.inferredNote : nil,
        ].compactMap(\.self)
        return table + (notes.isEmpty ? [] : text.paragraph(notes.joined(separator: " ")))
    }

    private func row(_ source: SourceLine) -> [String] {
        let words = text.words
        let day = source.knownOn.map(\.description) ?? words.undated
        let kind = source.isPrimary.map { $0 ? words.primary : words.secondary } ?? words.series
        let name = source.title.isEmpty ? source.id : source.title + " (" + source.id + ")"
        return [source.mark, name, source.basis == .inferred ? words.inferredDay(day) : day, kind, source.grade]
    }
}
