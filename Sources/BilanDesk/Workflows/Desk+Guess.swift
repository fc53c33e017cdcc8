import BilanIngest

extension Desk {
    /// A proposed mapping for a file, as a YAML text with its confidence; nothing is taken in.
    ///
    /// - Throws: `.unusable` for a file that cannot be read.
    public static func guessMapping(of path: String, store asked: String?) throws(DeskFailure) -> String {
        try failing { try MappingGuess(of: SourceFile(path: path), gazetteer(asked)).yaml }
    }
}
