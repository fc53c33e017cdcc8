import BilanLanguage
import BilanModel
import Testing

/// Thin no-break space, between groups in French.
private let thin = "\u{202F}"
/// No-break space, before nouns and high punctuation in French.
private let hard = "\u{A0}"

@Suite struct FigureWordingTests {
    @Test func numbersInFigures() {
        let table: [(Quantity, String, String)] = [
            (Quantity(0), "0", "0"), (Quantity(999), "999", "999"), (Quantity(1000), "1,000", "1\(thin)000"),
            (Quantity(8_800_000), "8,800,000", "8\(thin)800\(thin)000"), (Quantity(-1234), "-1,234", "-1\(thin)234"),
            (Quantity(thousandths: 12_500), "12.5", "12,5"),
            (Quantity(thousandths: 86_224_125), "86,224.125", "86\(thin)224,125"),
            (Quantity(thousandths: -50), "-0.05", "-0,05"),
        ]
        for (quantity, english, french) in table {
            #expect(Language.en.number(quantity) == english)
            #expect(Language.fr.number(quantity) == french)
        }
    }

    @Test func millionsOnlyWhereNothingIsLost() {
        let table: [(Int, String, String)] = [
            (8_800_000, "8.8 million", "8,8\(hard)millions"), (1_000_000, "1 million", "1\(hard)million"),
            (1_900_000, "1.9 million", "1,9\(hard)million"), (1_234_567, "1,234,567", "1\(thin)234\(thin)567"),
            (1_230_000, "1.23 million", "1,23\(hard)million"), (999_999, "999,999", "999\(thin)999"),
            (2_300_000_000, "2.3 billion", "2,3\(hard)milliards"),
            (1_234_000_000, "1,234,000,000", "1\(thin)234\(thin)000\(thin)000"),
        ]
        for (value, english, french) in table {
            #expect(Language.en.inProse(Quantity(value)) == english)
            #expect(Language.fr.inProse(Quantity(value)) == french)
        }
        #expect(Language.en.percent(Quantity(17)) == "17 per cent")
        #expect(Language.fr.percent(Quantity(thousandths: 8500)) == "8,5\(hard)pour cent")
    }

    /// Estimate, qualifier, text and bound column in both languages.
    static let figures: [(Estimate, Qualifier?, String, String, String, String)] = {
        func q(_ value: Int) -> Quantity { Quantity(value) }
        return [
            (.exact(q(64)), nil, "64", "-", "64", "-"),
            (Estimate(low: q(64), best: q(64)), nil, "at least 64", "at least", "au moins 64", "au moins"),
            (Qualifier.exact.estimate(q(64)).opened, .exact, "at least 64", "at least", "au moins 64", "au moins"),
            (
                Qualifier.moreThan.estimate(q(30_000)), nil, "more than 30,000", "more than",
                "plus de 30\(thin)000", "plus de"
            ),
            (Qualifier.about.estimate(q(50)), nil, "about 50", "about", "environ 50", "environ"),
            (Qualifier.about.estimate(q(2)), .about, "about 2", "about", "environ 2", "environ"),
            (Qualifier.about.estimate(q(2)), nil, "2 (1 to 3)", "1 to 3", "2 (1 à 3)", "1 à 3"),
            (
                Qualifier.about.estimate(q(50)).opened, .about, "50 (at least 45)", "at least 45", "50 (au moins 45)",
                "au moins 45"
            ),
            (Qualifier.nearly.estimate(q(300)), nil, "nearly 300", "nearly", "près de 300", "près de"),
            (Qualifier.upTo.estimate(q(100)), nil, "up to 100", "up to", "jusqu’à 100", "jusqu’à"),
            (Qualifier.atMost.estimate(q(5)), nil, "at most 5", "at most", "au plus 5", "au plus"),
            (Qualifier.lessThan.estimate(q(5)), nil, "fewer than 5", "fewer than", "moins de 5", "moins de"),
            (Qualifier.range.estimate(q(77), upper: q(100)), nil, "77 to 100", "77 to 100", "77 à 100", "77 à 100"),
            (
                Qualifier.range.estimate(q(77), upper: q(100)).opened, .range, "at least 77", "at least", "au moins 77",
                "au moins"
            ),
            (
                Estimate(low: q(120), best: q(150)), nil, "150 (at least 120)", "at least 120", "150 (au moins 120)",
                "au moins 120"
            ),
            (
                Estimate(low: q(120), best: q(150), form: .lowOpen), nil, "150 (more than 120)", "more than 120",
                "150 (plus de 120)", "plus de 120"
            ),
            (
                Estimate(low: q(10), best: q(12), high: q(15)), nil, "12 (10 to 15)", "10 to 15", "12 (10 à 15)",
                "10 à 15"
            ),
            (
                Estimate(low: q(10), best: q(10), high: q(15)), nil, "10 (at most 15)", "at most 15", "10 (au plus 15)",
                "au plus 15"
            ),
            (Estimate(low: q(1), high: q(4)), nil, "1 to 4", "1 to 4", "1 à 4", "1 à 4"),
            (
                Estimate(low: q(70), high: q(100), form: [.lowOpen, .highSoft]), nil, "more than 70 and up to 100",
                "more than 70 and up to 100", "plus de 70 et jusqu’à 100", "plus de 70 et jusqu’à 100"
            ),
            // Published with best above high: only what is displayed widens.
            (
                Estimate(low: q(5), best: q(12), high: q(10), form: .asPublished), nil, "12 (at least 5)", "at least 5",
                "12 (au moins 5)", "au moins 5"
            ),
            (Estimate(best: q(7)), nil, "7", "-", "7", "-"),
            (.exact(.zero), .zero, "0", "-", "0", "-"),
            (
                Qualifier.noneReported.estimate(nil), .noneReported, "none reported", "none reported", "aucun signalé",
                "aucun signalé"
            ),
            (.unquantified, nil, "[x]", "-", "[x]", "-"),
            (Estimate(), nil, "[x]", "-", "[x]", "-"),
            (Qualifier.existential.estimate(nil), nil, "an unstated number", "-", "un nombre non précisé", "-"),
            (Vague.dozens.estimate, .vague, "dozens", "dozens", "des douzaines", "des douzaines"),
            (
                Vague.severalTens.estimate, nil, "several dozen", "several dozen", "plusieurs dizaines",
                "plusieurs dizaines"
            ),
            (Vague.millions.estimate, .vague, "millions", "millions", "des millions", "des millions"),
            (
                Vague.millions.estimate, .atLeast, "at least 1,000,000", "at least", "au moins 1\(thin)000\(thin)000",
                "au moins"
            ),
        ]
    }()

    @Test func figuresAndBounds() {
        for (estimate, qualifier, english, boundEN, french, boundFR) in Self.figures {
            #expect(Language.en.figure(estimate, qualifier: qualifier) == english)
            #expect(Language.en.bound(of: estimate, qualifier: qualifier) == boundEN)
            #expect(Language.fr.figure(estimate, qualifier: qualifier) == french)
            #expect(Language.fr.bound(of: estimate, qualifier: qualifier) == boundFR)
        }
    }

    @Test func aQualifierNeverOutweighsItsBounds() {
        // The words of one claim, the bounds of a sum: the bounds are printed.
        let sum = Estimate(low: Quantity(3), best: Quantity(12), high: Quantity(30))
        for qualifier in Qualifier.allCases {
            #expect(Language.en.figure(sum, qualifier: qualifier) == "12 (3 to 30)")
        }
        #expect(Language.en.figure(.exact(Quantity(4)), qualifier: .noneReported) == "4")
        #expect(Language.en.figure(.unquantified, qualifier: .zero) == "[x]")
    }

    @Test func noSentenceOpensWithAFigure() {
        let opening: [(Estimate, String, String)] = [
            (.exact(Quantity(64)), "A total of 64", "Au total, 64"), (.exact(Quantity(3)), "Three", "Trois"),
            (.exact(Quantity(8_800_000)), "A total of 8.8 million", "Au total, 8,8\(hard)millions"),
            (Qualifier.atLeast.estimate(Quantity(64)), "At least 64", "Au moins 64"),
            (Qualifier.range.estimate(Quantity(77), upper: Quantity(100)), "From 77 to 100", "De 77 à 100"),
            (
                Estimate(low: Quantity(120), best: Quantity(150)), "A total of 150 (at least 120)",
                "Au total, 150 (au moins 120)"
            ),
        ]
        for (estimate, english, french) in opening {
            #expect(Language.en.figure(estimate, style: .opening) == english)
            #expect(Language.fr.figure(estimate, style: .opening) == french)
        }
        #expect(Language.fr.figure(.exact(Quantity(1)), style: .opening, gender: .feminine) == "Une")
    }

    @Test func aRangeIsNotScaledByItsUpperEnd() {
        let range = Qualifier.range.estimate(Quantity(7), upper: Quantity(8_800_000))
        #expect(Language.en.figure(range, style: .prose) == "7 to 8,800,000")
    }
}
