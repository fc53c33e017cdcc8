import BilanExtraction
import BilanIngest
import BilanLanguage
import BilanModel

extension ReviewRoom {
    /// Every figure with its sentence, and where its review stands.
    public var list: [String] {
        var lines: [String] = []
        for (position, article) in articles.enumerated() {
            let day = article.knownOn.map { ", " + ($0.description) } ?? ", no day of publication"
            lines.append("\(article.file) (\(article.document.language.token)\(day))")
            let own = figures.filter { $0.article == position }
            if own.isEmpty { lines.append("  no figure found") }
            for figure in own { lines += card(figure.number).map { "  " + $0 } }
        }
        return lines
    }

    /// One figure: number, standing, what it counts, its sentence with the words marked, and what the proposal says.
    public func card(_ number: Int) -> [String] {
        guard figures.indices.contains(number - 1) else { return [] }
        let figure = figures[number - 1]
        let indent = "     "
        return [
            pad(String(number), 4) + " " + standing(figure) + headline(figure),
            indent + sentence(figure),
        ] + facts(figure).map { indent + $0 } + figure.remarks.map { indent + "· " + $0 }
    }

    private func standing(_ figure: ProposedFigure) -> String {
        switch figure.ruling {
        case .open: ""
        case .accepted: "[accepted] "
        case .rejected(let reason): "[rejected: \(reason)] "
        }
    }

    private func headline(_ figure: ProposedFigure) -> String {
        let number =
            figure.isNumberAsRead
            ? Language.en.figure(figure.candidate.estimate, qualifier: figure.candidate.qualifier)
            : (figure.cells[.value]
                ?? [FigureColumn.low, .best, .high].map { figure.cells[$0] ?? "" }.joined(separator: "/"))
        let group = [FigureColumn.group, .side, .sex, .age].compactMap { figure.cells[$0] }.filter { $0 != "all" }
        let words = [figure.cells[.measure] ?? "", number] + (group.isEmpty ? [] : [group.joined(separator: " ")])
        return words.joined(separator: ", ") + " · " + figure.candidate.kind.token
            + " · sure to " + percent(figure.candidate.confidence)
    }

    /// The sentence, with the figure between brackets.
    private func sentence(_ figure: ProposedFigure) -> String {
        let (span, whole) = (figure.candidate.span, figure.candidate.sentenceSpan)
        let document = articles[figure.article].document
        guard whole.lowerBound <= span.lowerBound, span.upperBound <= whole.upperBound else {
            return "[" + oneLine(document.text(span)) + "]"
        }
        // A page without full stops has sentences of any length; what stands around the figure is enough.
        let reach = 300
        let first = max(whole.lowerBound, span.lowerBound - reach)
        let last = min(whole.upperBound, span.upperBound + reach)
        return (first > whole.lowerBound ? "… " : "") + oneLine(document.text(first..<span.lowerBound)) + "["
            + oneLine(document.text(span)) + "]" + oneLine(document.text(span.upperBound..<last))
            + (last < whole.upperBound ? " …" : "")
    }

    private func facts(_ figure: ProposedFigure) -> [String] {
        let cells = figure.cells
        func line(_ columns: [FigureColumn]) -> String {
            columns.compactMap { column in cells[column].flatMap { $0.isEmpty ? nil : "\(column.token)=\($0)" } }
                .joined(separator: "  ")
        }
        return [
            line([.place, .placeCode, .dateStart, .dateEnd, .since, .asOf, .validTo]),
            line([.source, .claimant, .verification, .finality, .scope, .role, .partOf, .event]),
        ].filter { !$0.isEmpty }
    }

    private func oneLine(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ")
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    private func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
