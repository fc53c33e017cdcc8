import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchRefuge: [(Sense, String)] = [
        (
            .middle(Measures.refugees),
            """
            sont entrees en;sont entres en;sont entrees au;sont entres au;ont traverse la frontiere
            ont franchi la frontiere;sont passes en;sont entres dans;sont entrees dans;sont passees en
            ont demande l' asile;ont sollicite l' asile;ont traverse vers;sont passees de l' autre cote
            """
        ),
        (
            .victim(Measures.refugees),
            """
            refugies;refugie;refugiees;refugies et demandeurs d' asile;refugies enregistres;nouveaux refugies
            refugies maliens;refugies burkinabe;refugies soudanais;nouveaux arrivants refugies
            """
        ),
        (.toll(Measures.refugees), "nombre de refugies;nombre total de refugies;nombre des refugies"),
        (
            .victim(Measures.returnees),
            """
            retournes;personnes retournees;pdi retournees;deplaces retournes;retournees;deplaces internes retournes
            """
        ),
        (
            .victim(Measures.repatriated),
            """
            rapatries;rapatriees;refugies rapatries;personnes rapatriees;refugies retournes
            """
        ),
        (.past(Measures.repatriated), "rapatries;rapatriees;rapatrie"),
        (
            .middle(Measures.returnees),
            """
            sont retournees;sont retournes;sont rentres chez;sont rentrees chez;sont revenus;sont revenues
            ont regagne;retournees chez;retournes chez;ont regagne leur localite d' origine;sont rentrees
            sont rentres;ont rejoint leur village d' origine;est retourne;etaient retournees;etaient retournes
            regagne leur;ont pu regagner;rentres chez;rentrees chez;de retour chez;sont de retour;sont revenus chez
            sont retournes volontairement;sont retournees volontairement;ont pu rentrer;ont pu retourner
            ont pu regagner leurs;ont regagne leurs;ont regagne leur;regagnent leurs;ont reintegre leurs
            sont revenues dans leurs;sont revenus dans leurs;sont rentrees dans leurs;sont rentres dans leurs
            ont retrouve leur village;ont retrouve leurs
            """
        ),
        (.toll(Measures.returnees), "nombre de retournes"),
        (
            .middle(Measures.returnees),
            """
            se sont reinstalles|reinstallees;sont rentres|rentrees|revenus|revenues |chez_eux|au_village|dans_leurs_villages|dans_leur_village;ont retrouve leurs foyers|maisons|terres
            """
        ),
        (
            .victim(Measures.refugees),
            """
            demandeurs d' asile |maliens|burkinabe
            """
        ),
    ]
}
