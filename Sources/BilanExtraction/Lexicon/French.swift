import BilanLanguage
import BilanModel

extension Lexicon {
    static let french = Lexicon(
        .fr,
        [
            frenchPeople, frenchForces, frenchKilled, frenchInjured, frenchTaken, frenchHomes, frenchDisplaced,
            frenchRefuge, frenchAid,
            frenchNeed, frenchVerbs, frenchGrammar, frenchThings,
        ].flatMap(\.self))
}
