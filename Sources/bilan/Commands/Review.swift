import ArgumentParser
import BilanDesk
import Glibc

struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Desk.says(
            "Figures found in articles: accept, edit or reject each; accepted ones become claims.",
            fr: "Chiffres trouvés dans des articles : accepter, corriger ou rejeter chacun."),
        discussion: """
            On a terminal each open figure is shown in its sentence: a accepts, e COLUMN=VALUE edits a column of its row, \
            r REASON rejects, s skips, u takes the last word back, q saves and leaves, x leaves and forgets. Every answer \
            is written down beside the store at once, so a session that breaks off goes on where it stopped; q, or the \
            last answer, makes claims of what was accepted.
            Without a terminal nothing is asked: --accept, --reject and --set do the same, and without them the figures \
            are listed. --sheet writes them as a figures sheet; --edited takes such a sheet back, its rows accepted as \
            they stand.
            The store keeps a text as its checksum and the places of its figures; its words only with --keep-text.
            """)

    @Argument(
        help: ArgumentHelp(
            "Articles, text or HTML; or a saved answer of extract --format json, which names them.", valueName: "file"))
    var files: [String]
    @OptionGroup var storeOption: StoreOption
    @OptionGroup var article: ArticleOptions
    @Option(help: "Dataset that accepted figures go to.") var dataset = "articles"
    @Option(help: "Title of the text; else the name of its file.") var title: String?
    @Option(help: "Who published the texts.") var publisher: String?
    @Option(help: "Where the text stands on the web.") var url: String?
    @Option(help: ArgumentHelp("Accept these: 3,5 or 2-4, or all.", valueName: "numbers")) var accept: String?
    @Option(help: ArgumentHelp("Reject these, with --reason.", valueName: "numbers")) var reject: String?
    @Option(help: "Why they are rejected.") var reason: String?
    @Option(help: ArgumentHelp("Edit before accepting: 3:place_code=ML0702.", valueName: "number:column=value"))
    var set: [String] = []
    @Option(help: ArgumentHelp("Write the figures to a sheet, to be edited.", valueName: "file")) var sheet: String?
    @Option(help: ArgumentHelp("Accept the rows of such a sheet.", valueName: "file")) var edited: String?
    @Flag(help: "Keep the words of the texts in the store.") var keepText = false

    func run() throws {
        var request = ReviewRequest(paths: files)
        request.language = article.language
        request.publishedOn = article.publishedOn
        request.place = article.place
        request.dataset = dataset
        request.title = title
        request.publisher = publisher
        request.url = url
        var room = try Desk.review(request, store: storeOption.store)
        try apply(to: &room)
        if let sheet { try Desk.write(Desk.sheet(of: room), to: sheet) }
        let isTold = accept != nil || reject != nil || edited != nil
        if !isTold, sheet == nil {
            guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                for line in room.list { Output.line(line) }
                return
            }
            guard try converse(in: &room) else { return }
        }
        guard isTold || sheet == nil else { return }
        report(try Desk.save(room, keepText: keepText, edited: edited, store: storeOption.store))
    }

    /// The dialogue, with what an earlier session left; false when nothing is to be saved.
    private func converse(in room: inout ReviewRoom) throws -> Bool {
        let store = storeOption.store
        let count = try Desk.resume(&room, store: store)
        if count > 0 { Output.note("\(count) answers of a session that was not saved are taken up; u takes them back") }
        let isKept = try ReviewDialogue.run(&room) { (room) throws(DeskFailure) in try Desk.note(room, store: store) }
        if !isKept { try Desk.forget(room, store: store) }
        return isKept
    }

    private func apply(to room: inout ReviewRoom) throws {
        for words in set {
            let parts = words.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let number = Int(parts[0]) else {
                throw DeskFailure(.usage, "--set \"\(words)\" cannot be read; write NUMBER:COLUMN=VALUE")
            }
            try room.edit(number, parts[1])
        }
        if let accept {
            for number in try room.numbers(accept, option: "--accept") { try room.accept(number) }
        }
        if let reject {
            for number in try room.numbers(reject, option: "--reject") {
                try room.reject(number, reason: reason ?? "")
            }
        }
    }

    private func report(_ outcome: ReviewOutcome) {
        let entry = outcome.entry.map { ", entry \($0)" } ?? ""
        Output.line("\(outcome.accepted.count) accepted, \(outcome.rejected.count) rejected\(entry)")
        for sentence in outcome.refused { Output.note("  " + sentence) }
    }
}
