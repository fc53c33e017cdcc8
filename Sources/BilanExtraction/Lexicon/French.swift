import BilanLanguage
import BilanModel

extension Lexicon {
    static let french = Lexicon(
        .fr, frenchPeople + frenchVictims + frenchNeeds + frenchVerbs + frenchGrammar + frenchThings)
}
