import BilanAnalytics
import BilanModel
import BilanTestSupport
import Testing

/// An expression that cannot be read is refused with its place, what was expected, and the nearest known word.
struct ConditionErrorTests {
    private static let vocabulary = Vocabulary(
        option: "--where",
        fields: [
            Field("group", ["groupe"], .name, ""), Field("scope", [], .word(Scope.tokens), ""),
            Field("killed", [], .number, ""), Field("date", ["jour"], .day, ""), Field("month", [], .month, ""),
            Field("week", [], .period, ""), Field("conflict", [], .flag, ""),
        ])

    @Test(arguments: [
        ("", 0, "nothing to choose by; write such as killed >= 10 (bilan list fields)"),
        ("   ", 0, "nothing to choose by; write such as killed >= 10 (bilan list fields)"),
        (
            "grup = civilian", 0,
            "unknown field \"grup\" (did you mean \"group\"?); use group, scope, killed, date, month, week, conflict"
        ),
        (
            "gruope = a", 0,
            "unknown field \"gruope\" (did you mean \"groupe\"?); use group, scope, killed, date, month, week, conflict"
        ),
        ("x = 1", 0, "unknown field \"x\"; use group, scope, killed, date, month, week, conflict"),
        ("killed >= ten", 10, "killed \"ten\" is not a number; write it plain, such as 10 or 1200.5"),
        (
            "killed >= 1,5", 11,
            "unexpected \",\"; expected \"and\", \"or\" or the end (a value of several words stands in quotes)"
        ),
        ("killed >=", 9, "something is missing at the end; expected a value"),
        ("killed", 6, "something is missing at the end; expected =, !=, <, <=, >, >=, in or is empty"),
        ("killed 10", 7, "unexpected \"10\"; expected =, !=, <, <=, >, >=, in or is empty"),
        ("killed ~ 10", 7, "killed knows no \"~\"; use =, !=, <, <=, >, >=, in or is empty"),
        ("scope > civilians", 6, "scope knows no \">\"; use =, !=, ~, in or is empty"),
        (
            "scope = civilian", 8,
            "scope is never \"civilian\" (did you mean \"civilians\"?); use unknown, all_sides, without_attackers, civilians"
        ),
        (
            "group = a adn killed > 3", 10,
            "unexpected \"adn\" (did you mean \"and\"?); expected \"and\", \"or\" or the end (a value of several words stands in quotes)"
        ),
        (
            "group = Gao region", 12,
            "unexpected \"region\"; expected \"and\", \"or\" or the end (a value of several words stands in quotes)"
        ),
        ("group = \"open", 8, "the quotes that open here are not closed; write \" behind the value"),
        ("(group = a", 10, "something is missing at the end; expected \")\""),
        (
            "(group = a ro killed > 1)", 11,
            "unexpected \"ro\" (did you mean \"or\"?); expected \"and\", \"or\" or \")\" (a value of several words stands in quotes)"
        ),
        (
            "group = a)", 9,
            "unexpected \")\"; expected \"and\", \"or\" or the end (a value of several words stands in quotes)"
        ),
        ("group in (a, b", 14, "something is missing at the end; expected \",\" or \")\""),
        ("group in (a b)", 12, "unexpected \"b\"; expected \",\" or \")\" (a value of several words stands in quotes)"),
        ("group in", 8, "something is missing at the end; expected a list, such as (ML06, ML07)"),
        ("group not a", 10, "unexpected \"a\"; expected in"),
        ("group in ()", 10, "unexpected \")\"; expected a value"),
        ("and group = a", 0, "unknown field \"and\"; use group, scope, killed, date, month, week, conflict"),
        ("group = a and", 13, "something is missing at the end; expected a field, such as killed or admin1"),
        ("= a", 0, "unexpected \"=\"; expected a field, such as killed or admin1"),
        ("not", 3, "something is missing at the end; expected a field, such as killed or admin1"),
        ("date > soon", 7, "date \"soon\" is not a day or a period; write it as 2023-09-07, 2023-W36 or 2023-09"),
        (
            "date = 2023-02-30", 7,
            "date \"2023-02-30\" is not a day or a period; write it as 2023-09-07, 2023-W36 or 2023-09"
        ),
        ("month = 13", 8, "month \"13\" is not a month; write it as 2023-09, or 9 for any year"),
        ("week = 36", 7, "week \"36\" is not a period; write it as 2023-W36, 2023-09 or 2023"),
        ("conflict = maybe", 11, "conflict is never \"maybe\"; use true, false"),
    ])
    func isWorded(text: String, column: Int, sentence: String) {
        do {
            _ = try Condition(text, Self.vocabulary)
            Issue.record("was not refused: \(text)")
        } catch {
            #expect(error.column == column)
            let caret = String(repeating: " ", count: column) + "^"
            #expect(error.description == "--where: \(sentence)\n  \(text)\n  \(caret)")
        }
    }

    @Test func bottomlessParenthesesAreRefused() {
        let text = String(repeating: "(", count: 5000) + "killed > 1" + String(repeating: ")", count: 5000)
        #expect { try Condition(text, Self.vocabulary) } throws: { ($0 as? ConditionError)?.fault == .tooDeep }
        let nots = String(repeating: "not ", count: 5000) + "killed > 1"
        #expect { try Condition(nots, Self.vocabulary) } throws: { ($0 as? ConditionError)?.fault == .tooDeep }
    }

    @Test("any characters are read or refused, never more", arguments: 1...200 as ClosedRange<UInt64>)
    func noise(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "group", "killed", "=", ">=", "(", ")", ",", "and", "or", "not", "in", "is", "empty", "'a'", "\"", "é",
            "10", "~",
        ]
        let text = (0..<12).map { _ in random.pick(pieces) }.joined(separator: " ")
        do {
            let condition = try Condition(text, Self.vocabulary)
            #expect(!condition.tests.isEmpty)
        } catch {
            #expect(error.column <= text.count)
        }
    }

    @Test(arguments: [
        ("Gao", "\"Gao\" names several places: A, B; give the code"),
        (
            "Tombouctu",
            "place \"Tombouctu\" is no such place (did you mean \"Tombouctou\"?); give its code or its name (bilan list places)"
        ),
        ("Atlantis", "place \"Atlantis\" is no such place; give its code or its name (bilan list places)"),
    ])
    func placesAreNamed(word: String, sentence: String) {
        let vocabulary = ClaimFields.vocabulary(SmallMali.gazetteer, edition: nil) { _ in ["A", "B"] }
        do {
            _ = try Condition("place = \(word)", vocabulary)
            Issue.record("was not refused: \(word)")
        } catch {
            #expect(error.description.hasPrefix("--where: \(sentence)\n"), "\(error)")
        }
    }
}
