import BilanModel

/// Reads for how many people a rate is: `100k`, `1000`, `1m`.
enum RateReader {
    /// The number of people.
    ///
    /// - Throws: `.usage` for anything that is no number from 1 to a thousand million.
    static func read(_ text: String) throws(DeskFailure) -> Int {
        let word = text.lowercased()
        let scale = word.hasSuffix("k") ? 1000 : word.hasSuffix("m") ? 1_000_000 : 1
        guard let number = Int(scale == 1 ? word : String(word.dropLast())), (1...1000).contains(number) || scale == 1,
            number > 0, number <= 1_000_000_000 / scale
        else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "--rate \"\(text)\" is no number of people; write 100k, 10k, 1000 or 1m",
                    fr: "--rate « \(text) » n’est pas un nombre de personnes ; écrivez 100k, 10k, 1000 ou 1m"))
        }
        return number * scale
    }
}
