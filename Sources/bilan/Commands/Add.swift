import ArgumentParser
import BilanDesk

struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add one figure, typed as a sentence.",
        discussion: """
            The sentence is read as an article is, in English or French, and printed back as it was understood; on a terminal \
            it is stored when you say yes, elsewhere with --yes. A figure of an event that the store has joins it, so that both \
            are set against each other and counted once. The store is made when there is none.

              bilan add "au moins 12 civils tués à Bamba le 7 septembre, selon le gouverneur" --source AFP
              bilan add "5 people injured in Gao on 3 May 2024" --source "Gao hospital" --published-on 2024-05-04 --yes

            Of several figures in a sentence none is stored unless it is chosen: --figure 1,2 or --figure all.
            """)

    @Argument(help: "The sentence.") var sentence: String
    @OptionGroup var storeOption: StoreOption
    @Option(help: "Who says it; or where it was read, when the sentence names who says it.") var source: String?
    @Option(help: ArgumentHelp("Day it was published, as 2024-05-03; else today.", valueName: "date"))
    var publishedOn: String?
    @Option(help: "Where it stands on the web.") var url: String?
    @Option(help: "Where, when the sentence does not say or names several places: a code or a name.") var place: String?
    @Option(help: ArgumentHelp("When, as a day or a period (2024-05-03, 2024-W18).", valueName: "days")) var date:
        String?
    @Option(help: "Language of the sentence, en or fr; else its own.") var language: String?
    @Option(help: "Dataset it goes to.") var dataset = "added"
    @Option(
        help: ArgumentHelp("Put a column of the figures sheet right first: scope=all_sides.", valueName: "column=value")
    )
    var set: [String] = []
    @Option(help: ArgumentHelp("Which figures of the sentence: 1,2 or all.", valueName: "numbers")) var figure: String?
    @Flag(help: "Store without asking.") var yes = false

    func run() throws {
        var request = AddRequest(sentence)
        request.source = source
        request.publishedOn = publishedOn
        request.url = url
        request.place = place
        request.date = date
        request.language = language
        request.dataset = dataset
        request.changes = set
        Output.warn(Desk.folderWarning(store: storeOption.store))
        let typed = try Desk.add(request, store: storeOption.store)
        for line in typed.lines { Output.line(line) }
        guard !typed.numbers.isEmpty else {
            throw DeskFailure(
                .unusable,
                "no figure was found; write how many of whom, where and when: \"12 civilians killed in Gao on …\"")
        }
        let news = typed.numbers.filter { !typed.known.contains($0) }
        guard !news.isEmpty else { return Output.line("nothing new: the store has it already") }
        let numbers = try chosen(typed, news)
        for number in numbers { if let lack = typed.lack(of: number) { throw DeskFailure(.unusable, lack) } }
        if !yes {
            guard Terminal.canAsk else {
                throw DeskFailure(.usage, "nothing was stored; give --yes to store what stands above")
            }
            guard Terminal.confirms("Store it so?") else { return Output.note("nothing was stored") }
        }
        let outcome = try Desk.store(typed, figures: numbers, store: storeOption.store)
        let entry = outcome.entry.map { "entry \($0): " } ?? ""
        Output.line(entry + (outcome.added == 1 ? "1 figure" : "\(outcome.added) figures") + " into \(outcome.dataset)")
    }

    private func chosen(_ typed: TypedFigures, _ news: [Int]) throws -> [Int] {
        if let figure { return try typed.chosen(figure) }
        if news.count == 1 { return news }
        guard Terminal.canAsk else {
            throw DeskFailure(
                .usage, "\(news.count) figures are understood; choose with --figure \(news[0]), or --figure all")
        }
        return try typed.chosen(Terminal.answer("Which figures (1,2 or all)? "))
    }
}
