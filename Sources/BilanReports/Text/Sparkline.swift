import BilanModel

/// A series of numbers as a line of small bars: from nought to the greatest, a space for a gap.
enum Sparkline {
    private static let bars: [Character] = ["▁", "▂", "▃", "▅", "▇"]

    /// The bars of the last 26 numbers.
    ///
    /// Missing: a number that is not known is a space; no number gives spaces only.
    static func text(_ values: [Quantity?]) -> String {
        let shown = values.suffix(26)
        let most = shown.compactMap { $0?.thousandths }.max() ?? 0
        return String(
            shown.map { value -> Character in
                guard let value else { return " " }
                guard most > 0, value.thousandths > 0 else { return bars[0] }
                let step = (value.thousandths * Int64(bars.count) - 1) / most
                return bars[Int(min(max(step, 0), Int64(bars.count - 1)))]
            })
    }
}
