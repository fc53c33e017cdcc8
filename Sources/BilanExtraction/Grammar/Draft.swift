import BilanLanguage
import BilanModel

/// A figure of a sentence with what the sentence says of it; places and days are numbers into the sentence's lists.
struct Draft {
    var phrase: NounPhrase
    var measure: Measure
    var binding: Binding
    var estimate: Estimate
    var qualifier: Qualifier
    var group: VictimGroup
    var side: Group.Side?
    var unit: Unit
    var parent: Int?
    /// Whether words ("including") and no mark make it a part.
    var isWordedPart = false
    var isNamed = false
    /// Whether an article says that the text has spoken of them: "the 32 victims".
    var isDefinite = false
}
