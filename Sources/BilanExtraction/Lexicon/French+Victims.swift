import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchVictims: [(Sense, String)] = [
        (
            .victim(Measures.casualtiesUnsplit),
            "victimes;victime;morts et blesses;morts ou blesses;tues et blesses;tues ou blesses;morts et de blesses;tues et de blesses;blesses et morts;pertes;victimes civiles;morts et des blesses"
        ),
        (
            .past(Measures.casualtiesUnsplit),
            "tuees ou blessees;tuees et blessees;tue ou blesse;tue et blesse;tues ou mutiles;tuees ou mutilees"
        ),
        (.active(Measures.casualtiesUnsplit), "tuant ou blessant;tuant et blessant"),
        (
            .state(Measures.killed),
            "mort;morte;mortes;morts;decedees;decedes;decede;decedee;sans vie;cadavres;cadavre;corps sans vie"
        ),
        (
            .victim(Measures.killed),
            "deces;corps;pertes en vies humaines;pertes humaines;depouilles;deces maternels;vies fauchees;assassinats;meurtres;pertes en vie humaine;vies perdues;vies;vies humaines"
        ),
        (
            .past(Measures.killed),
            """
            tues;tue;tuees;tuee;abattus;abattu;abattues;abattue;assassines;assassine;assassinees;assassinee;massacres;massacrees;massacre;executes;execute;executees;executee;noyes;noye;noyees;noyee;egorges;egorge;egorgees;decapites;brules vifs;fusilles;lynches;ensevelis;electrocutes;decapitees;mitrailles;cribles de balles;carbonises;mortellement touches;mortellement blesses;froidement abattus;assassinees;pendus
            """
        ),
        (
            .active(Measures.killed),
            """
            enterre;avons enterre;inhume;ont enterre
            tuant;tuer;tuent;coute la vie a;coutant la vie a;coute la vie d';fauche la vie a;couter la vie a;abattant;assassinant;executant;massacrant;egorgeant;coutent la vie a;ote la vie a;coute la vie;emporte;faisant perir;arrache la vie a;fait perir;decime;coute la vie aux;decimant;couta la vie a;emportant;ayant tue;ayant coute la vie a;endeuille
            """
        ),
        (
            .middle(Measures.killed),
            """
            sont morts;sont mortes;est mort;est morte;ont peri;a peri;peri;perissent;ont perdu la vie;a perdu la vie;perdu la vie;perdent la vie;perdant la vie;ont trouve la mort;a trouve la mort;trouve la mort;ont succombe;a succombe;succombe;sont decedes;est decede;sont decedees;est decedee;meurent;mourant;perdre la vie;mourir;trouvent la mort;seraient morts;seraient mortes;sont morts noyes;morts noyes;mortes noyees;y ont laisse la vie;ont laisse la vie;laisse la vie;laissent la vie;avaient peri;avaient perdu la vie;auraient peri;auraient perdu la vie;trouvant la mort;meurt;avait peri
            """
        ),
        (
            .event(Measures.killed),
            "mort;assassinat;meurtre;massacre;execution;deces;perte;la mort;elimination;noyade;executions;disparition tragique;executions sommaires;tuerie"
        ),
        (
            .toll(Measures.killed),
            """
            bilan;bilan humain;nombre de morts;nombre de deces;nombre de tues;nombre des morts;nombre de personnes tuees;nombre total de morts;nombre de victimes tuees;nombre de victimes mortelles;nombre de civils tues;bilan des morts;nombre de personnes decedees;nombre de victimes decedees;nombre des tues
            """
        ),
        (
            .past(Measures.injured),
            "blesses;blesse;blessees;blessee;mutiles;grievement blesses;grievement blessees;grievement atteints;legerement blesses;grievement touches;brules;gravement brules"
        ),
        (.active(Measures.injured), "blessant;blesser;blessent;blessures a;mutilant"),
        (
            .state(Measures.injured),
            "dans un etat critique;dans un etat grave;blesses graves;blesses legers;entre la vie et la mort;en soins intensifs;blesses par balles;blesse grave"
        ),
        (.victim(Measures.injured), "blessures;blesses;blesse"),
        (
            .middle(Measures.injured),
            "ont subi des blessures;souffrent de blessures;ont ete atteints par balles;souffrant de blessures"
        ),
        (.toll(Measures.injured), "nombre de blesses;nombre des blesses;nombre de personnes blessees"),
        (
            .past(Measures.neutralized),
            "neutralises;neutralise;neutralisees;neutralisee;mis hors d' etat de nuire;mis hors de combat;mis hors d' etat de combattre"
        ),
        (.active(Measures.neutralized), "neutralisant;neutraliser;neutralisent;mettant hors d' etat de nuire"),
        (.event(Measures.neutralized), "neutralisation"),
        (
            .state(Measures.missing),
            "portes disparus;portees disparues;porte disparu;portee disparue;disparus;disparues;disparu;manquants;sans nouvelles;introuvables;manquent a l' appel;disparue;encore recherches;portes manquants;restent introuvables;manque a l' appel;reste introuvable"
        ),
        (.toll(Measures.missing), "nombre de disparus;nombre de personnes disparues"),
        (
            .past(Measures.abducted),
            "enleves;enlevees;enleve;enlevee;kidnappes;kidnappees;kidnappe;pris en otage;prises en otage;pris en otages;kidnappee;retenus en otage;captures par des hommes armes;sequestres;emmenes de force;retenues en otage;pris otage;emmenes;emmenees;prises en otages"
        ),
        (
            .active(Measures.abducted),
            "enlevant;enlever;kidnappant;enlevent;kidnapper;prenant en otage;emmenant;kidnappent;sequestrant"
        ),
        (.victim(Measures.abducted), "otages;otage;enlevements"),
        (.event(Measures.abducted), "enlevement;rapt;prise d' otage;prise en otage;kidnapping"),
        (
            .past(Measures.detained),
            "arretes;arretees;arrete;arretee;interpelles;interpelle;interpellees;captures;capture;capturees;faits prisonniers;apprehendes;emprisonnes;places en detention;detenus par;apprehendees;incarceres;ecroues;faites prisonnieres;mis aux arrets"
        ),
        (.active(Measures.detained), "arretant;interpellant;capturant;arretent;apprehendant;capturent;interpellent"),
        (.event(Measures.detained), "arrestation;capture;interpellation;detention"),
        (.victim(Measures.cases), "cas;cas suspects;cas confirmes;nouveaux cas;cas de;infections"),
        (
            .past(Measures.homesDestroyed),
            "detruites;detruits;detruite;incendiees;incendies;brulees;emportees;emportes;effondrees;effondres;ravagees;rasees;rases;calcinees;detruit;incendiee;consumees;ravages;reduites en cendres;demolies;se sont effondrees;ecroulees;incendie;brulee;consumes"
        ),
        (
            .active(Measures.homesDestroyed),
            "detruisant;incendiant;brulant;emportant;rasant;ravageant;detruire;incendier;detruisent;brule"
        ),
        (
            .past(Measures.homesDamaged),
            "endommagees;endommages;endommagee;inondees;inondes;partiellement detruites;degradees;endommage;submergees;inondee;touchees;abimees;deteriorees;partiellement detruits;englouties"
        ),
        (.active(Measures.homesDamaged), "endommageant;inondant;endommager;submergeant;endommagent"),
        (.event(Measures.homesDestroyed), "destruction;effondrement;incendie"),
    ]
}
