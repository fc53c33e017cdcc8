import Testing

@testable import BilanDesk

/// Names that no output may print, however they are written there.
struct NameListTests {
    private let names = NameList(
        "# witnesses\nMoussa Traoré\nMoussa Traoré Diallo  # the father\n\nN'Diaye, Awa\nZié\n")

    @Test(arguments: [
        ("according to Moussa Traoré.", "according to [name withheld]."),
        ("MOUSSA TRAORE said", "[name withheld] said"), ("Moussa\n  Traore", "[name withheld]"),
        ("Moussa Traore\u{301} said", "[name withheld] said"), ("moussa-traoré", "[name withheld]"),
        ("Moussa Traoré Diallo and Zie", "[name withheld] and [name withheld]"),
        ("\"N’Diaye\", \"Awa\"", "\"[name withheld]\""), ("Moussa Keita", "Moussa Keita"),
        ("Ziégué, the place", "Ziégué, the place"), ("", ""), ("64", "64"),
        ("Moussa Traoré, Moussa Traoré", "[name withheld], [name withheld]"),
    ])
    func whatIsPrinted(_ text: String, _ printed: String) { #expect(names.refused(text) == printed) }

    @Test func aListWithoutNamesChangesNothing() {
        #expect(NameList("# nobody\n \n").isEmpty)
        #expect(NameList("").refused("Moussa Traoré") == "Moussa Traoré")
    }
}
