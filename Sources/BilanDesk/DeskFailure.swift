import BilanAnalytics
import BilanIngest
public import BilanModel
import BilanReports
import BilanStore

/// Why a workflow could not be carried out, with the exit code that tells a script.
public struct DeskFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public var kind: Kind
    /// One sentence: where, what, what to do.
    public var description: String

    /// Kinds of failure by their exit codes.
    public enum Kind: Int32, Sendable {
        /// Something was found, or strictness refused.
        case refused = 1
        /// The words of the command are wrong.
        case usage = 64
        /// A file, a store or a definition cannot be used.
        case unusable = 65
        /// A place cannot be written to.
        case cannotWrite = 73
        /// Another process uses the store.
        case busy = 75
    }

    /// A failure with its sentence in the language in use.
    public init(_ kind: Kind, _ phrase: Phrase) { self.init(kind, phrase.description) }

    /// A failure with its sentence.
    public init(_ kind: Kind, _ sentence: String) {
        self.kind = kind
        description = sentence
    }
}

extension DeskFailure {
    /// What is undone, corrected or decided is so for a reason.
    static var noReason: DeskFailure {
        DeskFailure(.usage, Phrase("say why with --reason", fr: "dites pourquoi avec --reason"))
    }

    init(_ error: StoreError) { self.init(Kind(rawValue: error.exitCode) ?? .unusable, error.description) }
    init(_ error: IngestError) {
        // A format that nobody knows is a word of the command; everything else is about a file.
        if case .noSuchFormat = error {
            self.init(.usage, error.description)
        } else {
            self.init(.unusable, error.description)
        }
    }
    init(_ error: MappingError) { self.init(.unusable, error.description) }
    init(_ error: QuestionError) { self.init(.usage, error.description) }
    init(_ error: ConditionError) { self.init(.usage, error.description) }
    init(_ error: DefinitionError) { self.init(.unusable, error.description) }
    init(_ error: WorkbookError) {
        if case .file = error {
            self.init(.cannotWrite, error.description)
        } else {
            self.init(.unusable, error.description)
        }
    }
}

/// Runs `body` and turns what it throws into a failure with an exit code.
func failing<Result>(_ body: () throws -> Result) throws(DeskFailure) -> Result {
    do {
        return try body()
    } catch let failure as DeskFailure {
        throw failure
    } catch let error as StoreError {
        throw DeskFailure(error)
    } catch let error as IngestError {
        throw DeskFailure(error)
    } catch let error as MappingError {
        throw DeskFailure(error)
    } catch let error as QuestionError {
        throw DeskFailure(error)
    } catch let error as ConditionError {
        throw DeskFailure(error)
    } catch let error as DefinitionError {
        throw DeskFailure(error)
    } catch let error as WorkbookError {
        throw DeskFailure(error)
    } catch {
        throw DeskFailure(.unusable, "\(error)")
    }
}
