import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchInjured: [(Sense, String)] = [
        (
            .victim(Measures.casualtiesUnsplit),
            """
            victimes;victime;morts et blesses;morts ou blesses;tues et blesses;tues ou blesses;morts et de blesses
            tues et de blesses;blesses et morts;pertes;victimes civiles;morts et des blesses
            """
        ),
        (
            .past(Measures.casualtiesUnsplit),
            """
            tuees ou blessees;tuees et blessees;tue ou blesse;tue et blesse;tues ou mutiles;tuees ou mutilees
            """
        ),
        (.active(Measures.casualtiesUnsplit), "tuant ou blessant;tuant et blessant"),
        (
            .past(Measures.injured),
            """
            blesses;blesse;blessees;blessee;mutiles;grievement blesses;grievement blessees;grievement atteints
            legerement blesses;grievement touches;brules;gravement brules;gravement blesses;gravement blessees
            gravement blesse;grievement blesse;grievement blessee;serieusement blesses;serieusement touches;amputes
            brulees;brulee;gravement brulees;gravement atteints;touches par balles;touchees par balles
            touche par balle;blesses par balle;estropies;admis avec des blessures;hospitalises;hospitalisees
            evacues pour des blessures;contusionnes;commotionnes
            """
        ),
        (.active(Measures.injured), "blessant;blesser;blessent;blessures a;mutilant"),
        (
            .state(Measures.injured),
            """
            dans un etat critique;dans un etat grave;blesses graves;blesses legers;entre la vie et la mort
            en soins intensifs;blesses par balles;blesse grave;pour des blessures;pour des blessures par balles
            pour blessures par balles;pour des brulures;avec des blessures;avec des brulures;aux urgences
            en urgence absolue;sous soins intensifs;dans un etat juge critique;dans un etat juge grave
            en reanimation;blesses leger;pour fractures
            """
        ),
        (.victim(Measures.injured), "blessures;blesses;blesse"),
        (
            .middle(Measures.injured),
            """
            ont subi des blessures;souffrent de blessures;ont ete atteints par balles;souffrant de blessures
            ont ete legerement touches;ont recu des soins pour blessures;s' en sortent avec des blessures
            s' en tirent avec des blessures;ont eu des fractures;souffrent de brulures;presentent des blessures
            ont recu des balles
            """
        ),
        (
            .toll(Measures.injured),
            """
            nombre de blesses;nombre des blesses;nombre de personnes blessees;nombre total de blesses
            total des blesses;bilan des blesses;nombre de blesses graves
            """
        ),
        (
            .past(Measures.neutralized),
            """
            neutralises;neutralise;neutralisees;neutralisee;mis hors d' etat de nuire;mis hors de combat
            mis hors d' etat de combattre
            """
        ),
        (.active(Measures.neutralized), "neutralisant;neutraliser;neutralisent;mettant hors d' etat de nuire"),
        (.event(Measures.neutralized), "neutralisation"),
        (
            .state(Measures.neutralized),
            """
            hors d' etat de nuire|combattre;hors de combat
            """
        ),
    ]
}
