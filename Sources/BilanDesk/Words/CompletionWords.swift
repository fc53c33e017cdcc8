import BilanAnalytics
import BilanModel
import BilanReports

/// Words that a shell can offer while a command is typed; none of them needs a store.
public struct CompletionWords: Sendable {
    /// Codes of measures.
    public var measures: [String] { Measures.all.map(\.code) }
    /// Dimensions of `--by` and `--columns`.
    public var dimensions: [String] {
        LevelWords.all.filter { $0.allSatisfy(\.isASCII) } + PeriodType.tokens + ["group"]
    }
    /// Codes of policies.
    public var policies: [String] { Policies.all.map(\.code) }
    /// Scopes.
    public var scopes: [String] { Scope.tokens }
    /// Ways to write an answer.
    public var formats: [String] { AnswerWriters.all.map(\.code) + [AnswerWorkbook.code] }
    /// Reports.
    public var reports: [String] { EmbeddedFiles.definitions }

    /// What may follow `query`: measures and saved questions, with those in the folder and beside the store.
    public var questions: [String] {
        measures + SavedQuestions(store: Desk.storePath(nil)).all.map { "@" + $0.name }
    }
}

extension Desk {
    /// Words that a shell can offer.
    public static let words = CompletionWords()
}
