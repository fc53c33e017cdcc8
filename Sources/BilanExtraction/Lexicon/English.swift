import BilanLanguage
import BilanModel

extension Lexicon {
    static let english = Lexicon(
        .en, englishPeople + englishVictims + englishNeeds + englishVerbs + englishGrammar + englishThings)
}
