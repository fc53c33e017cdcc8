import BilanModel
import BilanReports

/// Saved questions: YAML files in the folder `Questions` here and beside the store, and those built in.
struct SavedQuestions {
    private let folders: [String]

    /// Those that can be seen from here with this store; the first folder wins.
    init(store: String) {
        let end = store.lastIndex(of: "/").map { store[...$0] } ?? ""
        let beside = String(end) + "Questions"
        folders = beside == "Questions" ? ["Questions"] : ["Questions", beside]
    }

    /// A question of this name, without the `@`.
    ///
    /// - Throws: `.usage` for a name that no question has, `.unusable` for a file that is none.
    func request(_ name: String) throws -> QueryRequest {
        try SavedQuestions.check(name)
        for folder in folders {
            let path = folder + "/" + name + ".yaml"
            if let text = Folder.read(path) { return try SavedQuestions.read(text, path) }
        }
        if let text = EmbeddedFiles.question(name) { return try SavedQuestions.read(text, name + ".yaml") }
        let known = all.map(\.name)
        throw DeskFailure(
            .usage,
            Phrase(
                "no saved question \"@\(name)\"\(NearWord.hint(name, known)); use "
                    + known.map { "@" + $0 }.joined(separator: ", "),
                fr: "pas de question gardée « @\(name) »\(NearWord.hint(name, known)) ; employez "
                    + known.map { "@" + $0 }.joined(separator: ", ")))
    }

    /// Writes a request under a name and gives the path.
    ///
    /// - Throws: `.cannotWrite` where there is one already.
    func save(_ request: QueryRequest, as name: String) throws -> String {
        try SavedQuestions.check(name)
        let path = "Questions/" + name + ".yaml"
        guard Folder.read(path) == nil else {
            throw DeskFailure(
                .cannotWrite,
                Phrase(
                    "\(path): there is such a question already; remove it or take another name",
                    fr: "\(path) : il y a déjà une telle question ; supprimez-la ou prenez un autre nom"))
        }
        try Folder.make("Questions")
        return try Folder.write(SavedQuestions.yaml(request), to: path)
    }

    /// Name, folder and title of every question, by name; one that an earlier folder hides is left out.
    var all: [(name: String, folder: String, title: String)] {
        var found: [String: (folder: String, title: String)] = [:]
        for folder in folders {
            for file in Folder.files(in: folder) where file.hasSuffix(".yaml") {
                let name = String(file.dropLast(".yaml".count))
                let request = Folder.read(folder + "/" + file).flatMap { try? SavedQuestions.read($0, file) }
                if found[name] == nil { found[name] = (folder, request?.title ?? "") }
            }
        }
        for name in EmbeddedFiles.questions where found[name] == nil {
            let request = EmbeddedFiles.question(name).flatMap { try? SavedQuestions.read($0, name) }
            found[name] = ("built in", request?.title ?? "")
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value.folder, $0.value.title) }
    }

    private static func check(_ name: String) throws(DeskFailure) {
        let isName =
            !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        guard isName else {
            throw DeskFailure(
                .usage,
                Phrase(
                    "\"\(name)\" is no name of a question; use letters, digits, - and _, such as killed-by-region",
                    fr:
                        "« \(name) » n’est pas un nom de question ; employez lettres, chiffres, - et _, comme killed-by-region"
                ))
        }
    }

    // MARK: - Files

    static func read(_ text: String, _ file: String) throws(DefinitionError) -> QueryRequest {
        let question = try QuestionFile(yaml: text, file: file, keys: QuestionKeys.names)
        var request = QueryRequest()
        for entry in question.entries {
            guard let key = QuestionKeys.all.first(where: { $0.name == entry.key }) else { continue }
            let first = entry.values.first ?? ""
            func bad(_ allowed: String) -> DefinitionError {
                .badValue(file: file, line: entry.line, key: entry.key, value: first, allowed: allowed)
            }
            switch key.value {
            case .text(let path):
                guard !entry.isList else { throw bad("one text") }
                request[keyPath: path] = first
            case .texts(let path):
                request[keyPath: path] = entry.isList ? entry.values : split(first)
            case .flag(let path):
                guard !entry.isList, ["true", "false"].contains(first) else { throw bad("true or false") }
                request[keyPath: path] = first == "true"
            case .number(let path):
                guard !entry.isList, let number = Int64(first) else { throw bad("a whole number") }
                request[keyPath: path] = number
            }
        }
        return request
    }

    /// A list may be one text with commas, as on the command line.
    private static func split(_ text: String) -> [String] {
        text.split(separator: ",").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    static func yaml(_ request: QueryRequest) -> String {
        QuestionFile.yaml(
            QuestionKeys.all.compactMap { key -> (key: String, values: [String])? in
                switch key.value {
                case .text(let path): request[keyPath: path].map { (key.name, [$0]) }
                case .texts(let path): request[keyPath: path].isEmpty ? nil : (key.name, request[keyPath: path])
                case .flag(let path): request[keyPath: path] ? (key.name, ["true"]) : nil
                case .number(let path): request[keyPath: path].map { (key.name, [String($0)]) }
                }
            })
    }
}
