import BilanLanguage
import BilanModel

extension FigureRows {
    /// Reads the number; false when the row holds none, or one that cannot be read.
    mutating func number(
        _ claim: inout ClaimRow, _ measure: Measure, _ document: Int32, _ row: Row
    ) -> Bool {
        let text = cells[.value, row]
        let signed = measure.kind == .rate
        let explicit = cells[.qualifier, row]
        let qualifier = Qualifier(token: explicit)
        if !explicit.isEmpty && qualifier == nil {
            cells.setAside(.unknownWord, .qualifier, row, allowed: Qualifier.tokens)
            return false
        }
        let before = cells.findings.count
        let low = cells.count(.low, row, negative: signed)
        let best = cells.count(.best, row, negative: signed)
        let high = cells.count(.high, row, negative: signed)
        if cells.findings[before...].contains(where: { $0.done == .leftEmpty }) {
            cells.setAside()
            return false
        }
        let isNumbered = low != nil || best != nil || high != nil || qualifier != nil
        if SuppressedNumber.isMark(text), !isNumbered {
            claim.estimate = Qualifier.existential.estimate(nil)
            claim.qualifier = .existential
            claim.stated = book.batch.texts.code(text)
            claim.column = book.batch.texts.code(cells.heading(.value))
            return true
        }
        let reading = read(text, document)
        if reading == nil && !text.isEmpty {
            guard isNumbered else {
                cells.setAside(.unreadableNumber, .value, row)
                return false
            }
            cells.note(.unreadableNumber, .value, row, .kept)
        }
        let figure = reading?.figure
        if let value = figure?.value, value < .zero && !signed {
            cells.setAside(.negativeCount, .value, row)
            return false
        }
        guard let number = FigureNumber(value: figure, qualifier: qualifier, low: low, best: best, high: high) else {
            cells.setAside(.noFigure, .value, row)
            return false
        }
        if figure?.isDoubtful == true { cells.note(.unreadableNumber, .value, row, .repaired) }
        if figure?.isExact == false { cells.note(.roundedDecimals, .value, row, .repaired) }
        if number.estimate.form.contains(.asPublished) { cells.note(.bestOutsideBounds, .best, row, .kept) }
        claim.estimate = claim.finality == .provisional && high == nil ? number.estimate.opened : number.estimate
        claim.qualifier = number.qualifier
        claim.stated = book.batch.texts.code(text)
        let stands: FigureColumn = !text.isEmpty ? .value : best != nil ? .best : low != nil ? .low : .high
        let isStated = !text.isEmpty || low != nil || best != nil || high != nil
        claim.column = book.batch.texts.code(cells.heading(isStated ? stands : .qualifier))
        return true
    }

    /// What `value` says, first in the language of its document, then in any.
    private func read(_ text: String, _ document: Int32) -> FigureReading? {
        if text.isEmpty { return nil }
        if document >= 0 {
            let code = book.batch.documents[Int(document)].language
            if let language = Language(token: code), let reading = FigureReader.read(text, language: language) {
                return reading
            }
        }
        return FigureReader.read(text)
    }
}
