import BilanLanguage

extension PlaceName {
    /// Words in lower case and without accents, nothing dropped: what a person may type for any name or title.
    public static func plain(_ text: some StringProtocol) -> String { ASCIIFold.folded(String(text)).lowercased() }
}
