/// The words for who reported in one language: how many of whom, who was silent, and where there was nothing.
package struct ReportingWords: Sendable {
    /// How many of the partners expected have reported.
    package let reported: @Sendable (_ count: Int, _ expected: Int) -> String
    /// From whom nothing came.
    package let silent: @Sendable (_ names: String) -> String
    /// Where partners say that there was nothing.
    package let nothing: @Sendable (_ places: String) -> String
    /// What 0 means in a table.
    package let zero: String
    /// Partners say of the whole place that nobody was killed; `noneInjured` says the same of the injured.
    package let nobody: @Sendable (_ noneInjured: Bool) -> String
    /// No figure at all, but reports that there was nothing in parts of the place.
    package let nothingInParts: @Sendable (_ places: String) -> String
    /// What an empty number of the subject of a mail means.
    package let nobodyShort: String
}
