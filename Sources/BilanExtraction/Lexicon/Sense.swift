import BilanModel

/// What a word or a phrase does in a sentence about victims.
enum Sense: Hashable {
    /// A noun for people: "soldiers", "villagers".
    case person(VictimGroup)
    /// A noun for people by what they do: civilians where people are hurt.
    case occupation
    /// A noun for those who attack: "gunmen", "assaillants".
    case fighter(isAttacker: Bool)
    /// A noun for households, which are counted as such.
    case household
    /// A noun for dwellings.
    case dwelling
    /// A noun that says what befell them: "deaths", "blessés", "refugees".
    case victim(Measure)
    /// A participle or a past tense: "killed", "tués"; what it does is told by what stands around it.
    case past(Measure)
    /// A verb that has its victims behind it: "killing", "claimed the lives of".
    case active(Measure)
    /// A verb whose subject is the victim: "died", "ont fui".
    case middle(Measure)
    /// A state: "dead", "in need".
    case state(Measure)
    /// A noun of the event, with "of" before its victims: "killing of", "mort de".
    case event(Measure)
    /// A sum of victims: "death toll", "bilan".
    case toll(Measure)
    /// A sum of what was spoken of before: "the figure", "le total".
    case sum
    /// Verbs that say how a sum stands or moves: "rose to", "s'élève à".
    case change
    /// Forms of be and have.
    case be
    case have
    /// Be with a negation or a doubt inside.
    case modal
    /// A verb of handing out, with "to" before those who receive: "distributed", "remis".
    case giving
    /// "Lost", "perdu": the dead, when people are what was lost.
    case losing
    /// "Not", "ne".
    case not
    /// "Who", "that", "qui".
    case relative
    /// "Including", "dont".
    case subset
    /// "And", "ainsi que".
    case and
    /// "Of", "de", "des".
    case of
    /// Other prepositions.
    case preposition
    /// Words that change nothing: articles, adverbs, common adjectives.
    case skip
    /// A verb of saying.
    case speech
    /// "According to", "selon".
    case source
    /// A verb that ends what a figure can be bound to.
    case verb
    /// Verbs after which people are no victims: "released", "rescued".
    case spared
    /// A noun that is never counted here: "vehicles", "dollars", "days".
    case thing
    /// "Per cent".
    case percent
    /// "Two thirds of": a share before its base.
    case share
    /// "Since": begins a running total.
    case since
    /// Words that make a figure a running total: "so far this year".
    case running
    /// Words that make it a forecast.
    case forecast
    /// Words that keep it open, or close it: "provisional", "final".
    case provisional
    case final
    /// Words that take it back.
    case denied
    /// "Respectively".
    case respectively
    /// Words for the names of victims: "identified", "names".
    case named
    /// "A", "une": one person, if a noun for people follows.
    case one
    /// No figure: "no", "aucun".
    case none
    /// Nobody at all: "nobody", "personne n'".
    case nobody
    /// Words behind a nought that say only that nobody reported any.
    case reported
}
