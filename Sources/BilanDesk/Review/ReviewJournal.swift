import BilanIngest
import BilanModel
import Foundation
import Glibc

/// Answers of a review that are not in the store yet, in a file beside it.
///
/// It is written whole after each answer, so that a session that breaks off loses nothing; saving the review empties it.
struct ReviewJournal {
    /// What was said of one figure.
    struct Answer: Codable, Hashable {
        /// What names the figure: its text, its place in it, and what it counts.
        var id: String
        /// Accepted, rejected or open.
        var ruling: String
        /// Why it was rejected; empty otherwise.
        var reason: String
        /// Columns that were changed, with what was written into them; empty for a column that was emptied.
        var edits: [String: String]
    }

    let path: String

    init(store: String) { path = store + "-review" }

    /// The answers; none where there is no file.
    ///
    /// - Throws: `.unusable` for a file that is no journal.
    func read() throws(DeskFailure) -> [Answer] {
        guard access(path, F_OK) == 0 else { return [] }
        guard let bytes = FileManager.default.contents(atPath: path),
            let answers = try? JSONDecoder().decode([Answer].self, from: Data(bytes))
        else {
            throw DeskFailure(
                .unusable,
                Phrase(
                    "\(path): is no journal of a review; move it away, and the review begins from the store",
                    fr: "\(path) : n’est pas un journal de revue ; déplacez-le, et la revue repart de la base"))
        }
        return answers
    }

    /// Takes out what the store has now; a figure that cannot be a claim yet is open again, with what was changed of it.
    func close(_ answers: [Answer], done: Set<String>) throws(DeskFailure) {
        var left = answers.filter { !done.contains($0.id) && !$0.edits.isEmpty }
        for place in left.indices { (left[place].ruling, left[place].reason) = ("open", "") }
        try write(left, about: done.union(answers.map(\.id)))
    }

    /// Replaces the answers about some figures; those of other texts stay.
    func write(_ answers: [Answer], about ids: Set<String>) throws(DeskFailure) {
        let all = try read().filter { !ids.contains($0.id) } + answers
        guard !all.isEmpty else {
            unlink(path)
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let lines = try? all.map({ String(decoding: try encoder.encode($0), as: UTF8.self) }) else {
            throw DeskFailure(
                .cannotWrite,
                Phrase(
                    "\(path): the answers cannot be written",
                    fr: "\(path) : les réponses ne peuvent être écrites"))
        }
        try Folder.write("[\n" + lines.joined(separator: ",\n") + "\n]\n", to: path)
    }
}

extension ReviewRoom {
    /// What was said that the store does not have.
    var answers: [ReviewJournal.Answer] {
        unsaved.map { figure in
            var answer = ReviewJournal.Answer(id: figure.id, ruling: "open", reason: "", edits: [:])
            switch figure.ruling {
            case .open: break
            case .accepted: answer.ruling = "accepted"
            case .rejected(let reason): (answer.ruling, answer.reason) = ("rejected", reason)
            }
            for column in figure.edited { answer.edits[column.token] = figure.cells[column] ?? "" }
            return answer
        }
    }

    /// Ids of all figures of the room.
    var ids: Set<String> { Set(figures.map(\.id)) }

    /// Says again what an earlier session said; gives how many answers there were.
    mutating func take(_ answers: [ReviewJournal.Answer]) throws(DeskFailure) -> Int {
        let said = Dictionary(answers.map { ($0.id, $0) }) { _, last in last }
        var count = 0
        for figure in figures where figure.ruling == .open {
            guard let answer = said[figure.id] else { continue }
            // The number's own columns last: editing one of them empties the others.
            for (column, value) in answer.edits.sorted(by: { $0.key < $1.key }) {
                try edit(figure.number, "\(column)=\(value)")
            }
            switch answer.ruling {
            case "accepted": try accept(figure.number)
            case "rejected": try reject(figure.number, reason: answer.reason)
            default: break
            }
            count += 1
        }
        return count
    }
}

extension Desk {
    /// Takes up the answers of a session that was not saved; gives how many there are.
    ///
    /// - Throws: `.unusable` for a journal that cannot be read.
    public static func resume(_ room: inout ReviewRoom, store asked: String?) throws(DeskFailure) -> Int {
        try room.take(ReviewJournal(store: storePath(asked)).read())
    }

    /// Writes down what was said and is not in the store yet, beside the store.
    ///
    /// - Throws: `.cannotWrite`.
    public static func note(_ room: ReviewRoom, store asked: String?) throws(DeskFailure) {
        try ReviewJournal(store: storePath(asked)).write(room.answers, about: room.ids)
    }

    /// Forgets what was said of these texts and is not in the store.
    ///
    /// - Throws: `.cannotWrite`.
    public static func forget(_ room: ReviewRoom, store asked: String?) throws(DeskFailure) {
        try ReviewJournal(store: storePath(asked)).write([], about: room.ids)
    }
}
