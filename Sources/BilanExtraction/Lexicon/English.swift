import BilanLanguage
import BilanModel

extension Lexicon {
    static let english = Lexicon(
        .en,
        [
            englishPeople, englishKilled, englishInjured, englishTaken, englishHomes, englishDisplaced, englishRefuge, englishAid,
            englishNeed, englishVerbs, englishGrammar, englishThings,
        ].flatMap(\.self))
}
