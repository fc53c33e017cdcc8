import BilanLanguage
import BilanModel

/// How a column writes its numbers.
struct NumberStyle: Hashable, Sendable {
    /// Whose separators its figures carry.
    var marks = Marks.machine
    /// What a lone `*` stands for: a count that its publisher suppressed, such as 1 to 4; nil when it says nothing.
    var suppressed: ClosedRange<Int>?
    /// Whether numbers may be below nought.
    var isSigned = false
    /// What every number is multiplied with: 1,000 for a column in thousands.
    var factor = 1

    /// As a program writes numbers.
    static let machine = NumberStyle()
    /// As people write them, in any language.
    static let written = NumberStyle(marks: .any)

    /// Whose separators figures carry.
    enum Marks: UInt8, Coded {
        /// A decimal point and nothing else (`12.345` is twelve and a third); what cannot be meant so is read as `any`.
        case machine = 0
        /// `30,000` and `12.5`.
        case english = 1
        /// `30 000`, `30.000` and `12,5`.
        case french = 2
        /// By their look: `30.000` is thirty thousand, and doubtful.
        case any = 3
    }

    /// What a cell says; nil when it cannot be read.
    func read(_ text: String) -> FigureReading? {
        if suppressed != nil, text == "*", let suppressed {
            var figure = ReadFigure(.range, Quantity(suppressed.lowerBound), upper: Quantity(suppressed.upperBound))
            // Nobody knows which of them it is: no best, though the words are those of a range.
            figure.estimate = Estimate(low: Quantity(suppressed.lowerBound), high: Quantity(suppressed.upperBound))
            return .figure(figure).times(factor)
        }
        if marks == .machine, let figure = NumberStyle.plain(text) { return FigureReading.figure(figure).times(factor) }
        let language: Language? = marks == .english ? .en : marks == .french ? .fr : nil
        return FigureReader.read(text, language: language)?.times(factor)
    }

    /// A number of a program: digits, a decimal point, maybe an exponent.
    private static func plain(_ text: String) -> ReadFigure? {
        var text = text
        if let (value, isExact) = text.withUTF8({ FigureReader.machine($0) }) {
            return ReadFigure(value == .zero ? .zero : .exact, value, isExact: isExact)
        }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
            let number = Double(text), number.magnitude < 1e14
        else { return nil }
        let thousandths = (number * 1000).rounded(.toNearestOrEven)
        return ReadFigure(
            number == 0 ? .zero : .exact, Quantity(thousandths: Int64(thousandths)),
            isExact: thousandths / 1000 == number)
    }
}

extension FigureReading {
    /// The figure in ones, where a column counts in thousands or millions.
    fileprivate func times(_ factor: Int) -> FigureReading {
        guard factor != 1, case .figure(var figure) = self else { return self }
        func scaled(_ quantity: Quantity?) -> Quantity? {
            quantity.map { Quantity(thousandths: $0.thousandths.multipliedReportingOverflow(by: Int64(factor)).0) }
        }
        figure.value = scaled(figure.value)
        figure.estimate.low = scaled(figure.estimate.low)
        figure.estimate.best = scaled(figure.estimate.best)
        figure.estimate.high = scaled(figure.estimate.high)
        return .figure(figure)
    }
}
