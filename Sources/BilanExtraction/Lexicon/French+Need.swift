import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchNeed: [(Sense, String)] = [
        (
            .state(Measures.inNeed),
            """
            auront besoin;aura besoin;auraient besoin;dans le besoin;ont besoin d' aide;ont besoin d' une aide
            ont besoin d' assistance;ont besoin d' une assistance;a besoin d' aide;a besoin d' une aide
            besoin d' assistance humanitaire;avoir besoin;avoir besoin d' aide;besoin d' aide humanitaire
            besoin d' une aide humanitaire;besoin d' une assistance humanitaire;necessitent une assistance
            necessitant une assistance;ayant besoin d' aide;ayant besoin d' assistance;ayant besoin d' une aide
            ayant besoin d' une assistance;auront besoin d' aide;auront besoin d' assistance
            auront besoin d' une aide;auront besoin d' une assistance;en besoin d' assistance;ont besoin
            ayant besoin;avaient besoin;a besoin;necessitent;necessitant;dependent de l' aide
            dans le besoin d' assistance;requierent une assistance;en situation de besoin
            dependent de l' aide humanitaire;en besoin d' aide;en besoin;aurait besoin;requierent
            ont un besoin urgent;ont urgemment besoin;avait besoin;ont un besoin
            ont besoin d' une assistance urgente;ont besoin d' une aide d' urgence;en besoin urgent
            en besoin urgent d' assistance;besoin d' une aide d' urgence;ayant un besoin urgent
            tributaires de l' aide;tributaires de l' aide humanitaire;vivent de l' aide;dependant de l' aide
            dependantes de l' aide;en situation de vulnerabilite;attendent une aide;attendent de l' aide
            attendent une assistance;en attente d' assistance;en attente d' aide;besoin d' une assistance
            besoin d' une aide;besoin d' aide;besoin d' assistance;besoin d' abris;besoin de vivres
            besoin de protection;necessiteront une assistance;necessiteront une aide;requerront une assistance
            necessite une assistance
            """
        ),
        (
            .toll(Measures.inNeed),
            """
            nombre de personnes dans le besoin;nombre de personnes ayant besoin;personnes dans le besoin pin
            nombre de personnes ayant besoin d' une aide humanitaire;nombre de personnes ayant besoin d' assistance
            nombre de personnes ayant besoin d' aide;nombre de personnes ayant besoin d' une assistance humanitaire
            """
        ),
        (
            .state(Measures.foodInsecure),
            """
            en insecurite alimentaire;en situation d' insecurite alimentaire;en insecurite alimentaire aigue
            en insecurite alimentaire severe;souffrent de la faim;souffrant de la faim;en phase 3 ou plus;en phase
            en phases;en phase 3 a 5;en situation de crise ou pire;en phase crise;en phase 3
            en situation de crise alimentaire;en phase crise a pire;souffrent d' insecurite alimentaire
            souffrant d' insecurite alimentaire;font face a la faim;en situation d' insecurite alimentaire aigue
            menacees par la faim;face a l' insecurite alimentaire;en proie a la faim;en crise alimentaire
            confrontees a l' insecurite alimentaire;confrontees a la faim
            en insecurite alimentaire et nutritionnelle;confrontees a une insecurite alimentaire
            souffrent d' une insecurite alimentaire;en phase 3 et plus;font face a une insecurite alimentaire
            font face a l' insecurite alimentaire;confrontees a une insecurite alimentaire aigue;en phase 3+
            touchees par l' insecurite alimentaire;touchees par la faim;confrontes a l' insecurite alimentaire
            souffrent d' insecurite alimentaire aigue;souffrent d' insecurite alimentaire severe
            souffriront de la faim;souffriront d' insecurite alimentaire;ne mangent pas a leur faim
            menacees de famine;menaces de famine;en situation de famine;au bord de la famine;affamees;affames
            connaissent la faim;connaitront la faim;endurent la faim;risquent la faim;en phase 4;en phase 5
            en phases 3 a 5;en phase 3 ou superieure;en phase 3 et au dela;en phase 3 ou pire;classees en phase 3
            en situation d' urgence alimentaire;en situation de crise;en phase d' urgence;en phase de crise
            en besoin d' assistance alimentaire;en insecurite alimentaire moderee;confrontees a la faim aigue
            confrontees a une faim aigue;face a la faim;font face a une faim aigue
            seront confrontees a l' insecurite alimentaire;n' ont pas assez a manger;sans nourriture suffisante
            seront en insecurite alimentaire;basculeront dans la faim;souffrir de la faim
            souffrir d' insecurite alimentaire;souffrir d' insecurite alimentaire aigue;connaitre la faim
            basculer dans la faim;faire face a la faim;etre en insecurite alimentaire
            se retrouver en insecurite alimentaire;souffriront d' insecurite
            """
        ),
        (.toll(Measures.foodInsecure), "nombre de personnes en insecurite alimentaire"),
        (
            .state(Measures.foodInsecure),
            """
            en|dans |l'|une|la insecurite_alimentaire|crise_alimentaire|famine|detresse_alimentaire
            confrontees|confrontes|exposees|exposes|menacees|menaces|frappees|frappes|touchees|touches a|par|de|d' |l'|la|une|un insecurite_alimentaire|faim|famine|crise_alimentaire|penurie_alimentaire|disette
            souffre|souffrent|souffrir|souffrant|souffriront|souffraient de|d' |la|l'|une faim|insecurite_alimentaire|famine|malnutrition_severe
            a|avoir|ont|auront faim;peinent a se_nourrir|manger;ne mangent pas a leur faim
            """
        ),
        (
            .state(Measures.inNeed),
            """
            necessitent|necessitant|necessiteront|requierent|requerant|requerront|attendent|attendant |une|un|d'|de|l' aide|assistance|secours|appui|prise_en_charge |humanitaire|urgente|d'_urgence|immediate
            """
        ),
    ]
}
