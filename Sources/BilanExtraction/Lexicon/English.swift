import BilanLanguage
import BilanModel

extension Lexicon {
    static let english = Lexicon(
        .en,
        [
            englishPeople, englishForces, englishKilled, englishInjured, englishTaken, englishHomes, englishDisplaced,
            englishRefuge, englishAid,
            englishNeed, englishVerbs, englishGrammar, englishThings,
        ].flatMap(\.self))
}
