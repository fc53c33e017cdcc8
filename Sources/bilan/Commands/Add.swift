import ArgumentParser
import BilanDesk

struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: Desk.says("Add one figure, typed as a sentence.", fr: "Ajouter un chiffre, tapé comme une phrase."),
        discussion: Desk.says(
            """
            The sentence is read as an article is, in English or French, and printed back as it was understood; on a terminal \
            it is stored when you say yes, elsewhere with --yes. A figure of an event that the store has joins it, so that both \
            are set against each other and counted once. The store is made when there is none.

              bilan add "au moins 12 civils tués à Bamba le 7 septembre, selon le gouverneur" --source AFP
              bilan add "5 people injured in Gao on 3 May 2024" --source "Gao hospital" --published-on 2024-05-04 --yes

            Of several figures in a sentence none is stored unless it is chosen: --figure 1,2 or --figure all.
            """,
            fr: """
                La phrase est lue comme un article, en anglais ou en français, et redite comme elle a été comprise ; sur un terminal, \
                elle est enregistrée quand vous dites oui, ailleurs avec --yes. Un chiffre sur un événement que la base connaît s’y \
                joint, si bien que les deux sont confrontés et comptés une fois. La base est créée s’il n’y en a pas.

                  bilan add "au moins 12 civils tués à Bamba le 7 septembre, selon le gouverneur" --source AFP
                  bilan add "5 blessés à Gao le 3 mai 2024" --source "hôpital de Gao" --published-on 2024-05-04 --yes

                De plusieurs chiffres d’une phrase, aucun n’est enregistré s’il n’est choisi : --figure 1,2 ou --figure all.
                """))

    @Argument(help: .says("The sentence.", fr: "La phrase.")) var sentence: String
    @OptionGroup var storeOption: StoreOption
    @Option(
        help: .says(
            "Who says it; or where it was read, when the sentence names who says it.",
            fr: "Qui le dit ; ou où on l’a lu, si la phrase nomme qui le dit.")) var source: String?
    @Option(
        help: .says(
            "Day it was published, as 2024-05-03; else today.",
            fr: "Jour de publication, comme 2024-05-03 ; sinon aujourd’hui.", valueName: "date"))
    var publishedOn: String?
    @Option(help: .says("Where it stands on the web.", fr: "Où cela se trouve sur le web.")) var url: String?
    @Option(
        help: .says(
            "Where, when the sentence does not say or names several places: a code or a name.",
            fr: "Où, si la phrase ne le dit pas ou nomme plusieurs lieux : un code ou un nom.")) var place: String?
    @Option(
        help: .says(
            "When, as a day or a period (2024-05-03, 2024-W18).",
            fr: "Quand, un jour ou une période (2024-05-03, 2024-W18).", valueName: "days")) var date: String?
    @Option(
        help: .says(
            "Language of the sentence, en or fr; else its own.", fr: "Langue de la phrase, en ou fr ; sinon la sienne.")
    ) var language: String?
    @Option(help: .says("Dataset it goes to.", fr: "Jeu de données où il va.")) var dataset = "added"
    @Option(
        help: .says(
            "Put a column of the figures sheet right first: scope=all_sides.",
            fr: "Corriger d’abord une colonne de la feuille de chiffres : scope=all_sides.", valueName: "column=value")
    )
    var set: [String] = []
    @Option(
        help: .says(
            "Which figures of the sentence: 1,2 or all.", fr: "Quels chiffres de la phrase : 1,2 ou all.",
            valueName: "numbers")) var figure: String?
    @Flag(help: .says("Store without asking.", fr: "Enregistrer sans demander.")) var yes = false

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
        for number in typed.numbers { if let sentence = typed.understood(number) { Output.line("= " + sentence) } }
        guard !typed.numbers.isEmpty else {
            throw DeskFailure(
                .unusable,
                Desk.says(
                    "no figure was found; write how many of whom, where and when: \"12 civilians killed in Gao on …\"",
                    fr: "aucun chiffre trouvé ; écrivez combien, qui, où et quand : « 12 civils tués à Gao le … »"))
        }
        let news = typed.numbers.filter { !typed.known.contains($0) }
        guard !news.isEmpty else {
            return Output.line(
                Desk.says("nothing new: the store has it already", fr: "rien de nouveau : la base l’a déjà"))
        }
        let numbers = try chosen(typed, news)
        for number in numbers { if let lack = typed.lack(of: number) { throw DeskFailure(.unusable, lack) } }
        if !yes {
            guard Terminal.canAsk else {
                throw DeskFailure(
                    .usage,
                    Desk.says(
                        "nothing was stored; give --yes to store what stands above",
                        fr: "rien n’a été enregistré ; donnez --yes pour enregistrer ce qui précède"))
            }
            guard Terminal.confirms(Desk.says("Store it so?", fr: "L’enregistrer ainsi ?")) else {
                return Output.note(Desk.says("nothing was stored", fr: "rien n’a été enregistré"))
            }
        }
        let outcome = try Desk.store(typed, figures: numbers, store: storeOption.store)
        let entry = outcome.entry.map { Desk.says("entry \($0): ", fr: "saisie \($0) : ") } ?? ""
        Output.line(
            entry
                + (outcome.added == 1
                    ? Desk.says("1 figure", fr: "1 chiffre")
                    : Desk.says("\(outcome.added) figures", fr: "\(outcome.added) chiffres"))
                + Desk.says(" into \(outcome.dataset)", fr: " dans \(outcome.dataset)"))
    }

    private func chosen(_ typed: TypedFigures, _ news: [Int]) throws -> [Int] {
        if let figure { return try typed.chosen(figure) }
        if news.count == 1 { return news }
        guard Terminal.canAsk else {
            throw DeskFailure(
                .usage,
                Desk.says(
                    "\(news.count) figures are understood; choose with --figure \(news[0]), or --figure all",
                    fr: "\(news.count) chiffres sont compris ; choisissez avec --figure \(news[0]), ou --figure all"))
        }
        return try typed.chosen(
            Terminal.answer(Desk.says("Which figures (1,2 or all)? ", fr: "Quels chiffres (1,2 ou all) ? ")))
    }
}
