import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishHomes: [(Sense, String)] = [
        (
            .active(Measures.cases),
            """
            sickened;sickening;infected;infecting;has sickened;have sickened;has infected;infects
            """
        ),
        (
            .state(Measures.cases),
            """
            tested positive;infected with;diagnosed with;sick with;have contracted;contracted;fell ill;fallen ill
            """
        ),
        (
            .toll(Measures.cases),
            """
            number of cases;number of confirmed cases;number of suspected cases;caseload of cholera
            total number of cases;number of infections;number of cholera cases;number of measles cases;case count
            cumulative cases
            """
        ),
        (
            .victim(Measures.cases),
            """
            cases;case;suspected cases;confirmed cases;infections;new cases;cases of;cholera cases;measles cases
            mpox cases;meningitis cases;dengue cases;malaria cases;polio cases;diphtheria cases
            suspected cholera cases;suspected and confirmed cases;new infections;ebola cases;yellow fever cases
            laboratory confirmed cases;probable cases
            """
        ),
        (
            .past(Measures.homesDestroyed),
            """
            destroyed;burned down;burnt down;burned;burnt;torched;swept away;washed away;razed;demolished;collapsed
            flattened;set on fire;set ablaze;reduced to ashes;uninhabitable;burned to the ground;gutted;levelled
            leveled;obliterated;wrecked;pulled down;bulldozed;burned to ashes;burnt to ashes;burnt to the ground
            blown down;blown away;completely destroyed;totally destroyed;fully destroyed;ransacked and burned
            set alight;consumed by fire;engulfed;ravaged;crumbled;brought down;carried away by the floods
            torched by gunmen
            """
        ),
        (
            .active(Measures.homesDestroyed),
            """
            destroying;burning;burning down;torching;sweeping away;washing away;demolishing;razing;flattening
            destroy;setting fire to;gutting;wrecking;levelling;leveling;bulldozing;ravaging;consuming;have destroyed
            had destroyed;has destroyed;knocked down;knocking down;tore down;washed out;destroys;wiped away;wrecks
            """
        ),
        (
            .past(Measures.homesDamaged),
            """
            damaged;partially destroyed;partly destroyed;flooded;inundated;partially damaged;badly damaged
            severely damaged;submerged;partly damaged;lightly damaged;heavily damaged;moderately damaged
            left uninhabitable;waterlogged;under water;underwater;ripped off;left without roofs;cracked
            """
        ),
        (.active(Measures.homesDamaged), "damaging;flooding;inundating;submerging;damage;partially destroying"),
        (.event(Measures.homesDestroyed), "destruction"),
        (
            .past(Measures.homesDestroyed),
            """
            caved in;gave way;fell|came down;completely|totally|partially|fully washed_away|swept_away|burned|burnt|burned_down|collapsed|flattened
            """
        ),
        (
            .past(Measures.homesDestroyed),
            """
            went|going|gone|go up in flames|smoke;burst into flames
            """
        ),
    ]
}
