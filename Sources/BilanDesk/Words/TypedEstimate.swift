import BilanModel

/// Reads an estimate typed as `--low`, `--best` and `--high`.
enum TypedEstimate {
    /// The estimate; nil where nothing was typed.
    ///
    /// Best alone is that number exactly.
    ///
    /// - Throws: `.usage` for what is no number, and for bounds that do not follow each other.
    static func read(low: String?, best: String?, high: String?) throws(DeskFailure) -> Estimate? {
        let low = try quantity(low, "--low")
        let best = try quantity(best, "--best")
        let high = try quantity(high, "--high")
        guard low != nil || best != nil || high != nil else { return nil }
        if let best, low == nil, high == nil { return .exact(best) }
        let value = Estimate(low: low, best: best, high: high)
        guard value.isOrdered else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--low, --best and --high must follow each other",
                    fr: "--low, --best et --high doivent se suivre"))
        }
        return value
    }

    private static func quantity(_ text: String?, _ option: String) throws(DeskFailure) -> Quantity? {
        guard let text else { return nil }
        guard let read = Quantity.read(text)?.quantity, read >= .zero else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\(option) \"\(text)\" is no number; write plain digits, such as 12400",
                    fr: "\(option) « \(text) » n’est pas un nombre ; écrivez des chiffres seuls, comme 12400"))
        }
        return read
    }
}
