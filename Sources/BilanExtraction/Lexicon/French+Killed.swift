import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchKilled: [(Sense, String)] = [
        (
            .victim(Measures.killed),
            """
            executions |sommaires|extrajudiciaires;tueries
            """
        ),
        (
            .state(Measures.killed),
            """
            mort;morte;mortes;morts;decedees;decedes;decede;decedee;sans vie;cadavres;cadavre;corps sans vie
            """
        ),
        (
            .victim(Measures.killed),
            """
            deces;corps;pertes en vies humaines;pertes humaines;depouilles;deces maternels;vies fauchees;assassinats
            meurtres;pertes en vie humaine;vies perdues;vies;vies humaines;cadavres retrouves;noyades
            deces communautaires;deces hospitaliers;deces associes;deces lies;deces dus
            """
        ),
        (
            .past(Measures.killed),
            """
            tues;tue;tuees;tuee;abattus;abattu;abattues;abattue;assassines;assassine;assassinees;assassinee
            massacres;massacrees;massacre;executes;execute;executees;executee;noyes;noye;noyees;noyee;egorges;egorge
            egorgees;decapites;brules vifs;fusilles;lynches;ensevelis;electrocutes;decapitees;mitrailles
            cribles de balles;carbonises;mortellement touches;mortellement blesses;froidement abattus;pendus
            elimines;elimine;eliminees;eliminee;occis;poignardes;poignardee;poignarde;etrangles;etranglee;lapides
            ecrases;ecrasees;pietines;asphyxies;asphyxiees;intoxiques mortellement;mitraillees;fauches;fauchees
            fauche;fauchee;terrasses;pulverises;dechiquetes;ecroues et executes;tuees par balle;tues par balle
            tues sur le coup;tuees sur le coup;liquides;liquidees;mis a mort;mortes noyees;enterres vivants
            mortellement fauches;passes par les armes;sommairement executes;sommairement executees;exterminees
            extermines;assommes
            """
        ),
        (
            .active(Measures.killed),
            """
            enterre;avons enterre;inhume;ont enterre;tuant;tuer;tuent;coute la vie a;coutant la vie a
            coute la vie d';fauche la vie a;couter la vie a;abattant;assassinant;executant;massacrant;egorgeant
            coutent la vie a;ote la vie a;coute la vie;emporte;faisant perir;arrache la vie a;fait perir;decime
            coute la vie aux;decimant;couta la vie a;emportant;ayant tue;ayant coute la vie a;endeuille;abattre
            egorger;executer;assassiner;massacrer;abattent;assassinent;executent;eliminer;eliminant;eliminent
            fauchant;ont coute la vie a;a coute la vie a;ayant fauche;faucher;decimer;a fait perir
            arrachant la vie a;avoir tue;avoir abattu;avoir elimine;ont cause la mort de;a cause la mort de
            causant la mort de;provoquant la mort de;a provoque la mort de;ont provoque la mort de
            entrainant la mort de;a entraine la mort de;ont entraine la mort de;a ote la vie a;oter la vie a
            s' est soldee par la mort de;ont coute la vie;a emporte;ont emporte
            """
        ),
        (
            .middle(Measures.killed),
            """
            sont morts;sont mortes;est mort;est morte;ont peri;a peri;peri;perissent;ont perdu la vie;a perdu la vie
            perdu la vie;perdent la vie;perdant la vie;ont trouve la mort;a trouve la mort;trouve la mort
            ont succombe;a succombe;succombe;sont decedes;est decede;sont decedees;est decedee;meurent;mourant
            perdre la vie;mourir;trouvent la mort;seraient morts;seraient mortes;sont morts noyes;morts noyes
            mortes noyees;y ont laisse la vie;ont laisse la vie;laisse la vie;laissent la vie;avaient peri
            avaient perdu la vie;auraient peri;auraient perdu la vie;trouvant la mort;meurt;avait peri
            ont ete retrouves morts;ont rendu l' ame;rendu l' ame;ont succombe a leurs blessures
            a succombe a ses blessures;succombe a leurs blessures;sont decedes des suites;sont mortes noyees
            se sont noyes;se sont noyees;s' est noye;ont trouve une mort;y ont perdu la vie;y a perdu la vie
            ont connu la mort;sont tombes sous les balles;auraient trouve la mort;avaient trouve la mort
            meurent noyes;perirent;moururent;perdirent la vie;y ont peri;y ont trouve la mort
            """
        ),
        (
            .event(Measures.killed),
            """
            mort;assassinat;meurtre;massacre;execution;deces;perte;la mort;elimination;noyade;executions
            disparition tragique;executions sommaires;tuerie
            """
        ),
        (
            .toll(Measures.killed),
            """
            bilan;bilan humain;nombre de morts;nombre de deces;nombre de tues;nombre des morts
            nombre de personnes tuees;nombre total de morts;nombre de victimes tuees;nombre de victimes mortelles
            nombre de civils tues;bilan des morts;nombre de personnes decedees;nombre de victimes decedees
            nombre des tues;nombre total de deces;nombre cumule de deces;bilan officiel;bilan provisoire
            bilan macabre;bilan total;bilan global;bilan des victimes;bilan de l' attaque;bilan des deces
            total des morts;decompte macabre;nombre officiel de morts;nombre de soldats tues
            nombre de militaires tues;nombre d' enfants tues;nombre de vies perdues;nombre de personnes mortes
            """
        ),
        (
            .toll(Measures.killed),
            """
            bilan |humain|officiel|provisoire|definitif|total|global|macabre|civil|revise |des morts|deces|victimes|tues
            nombre |total|officiel de|des|d' morts|deces|tues|victimes_mortelles|personnes_tuees|civils_tues|soldats_tues|militaires_tues|enfants_tues|villageois_tues
            """
        ),
        (
            .active(Measures.killed),
            """
            a|ont|avait|aurait|auraient |deja coute la_vie_a|la_vie_d'|la_vie_aux;a|ont|avait|aurait|auraient |aussi|egalement tue|abattu|assassine|massacre|execute|egorge|fauche
            """
        ),
        (
            .middle(Measures.killed),
            """
            sont|est tombes|tombe|tombees au combat|au_front|sur_le_champ_d'_honneur|en_martyrs|sous_les_balles;tombes|tombe au combat|champ_d'_honneur|front;ont|a paye de leur|sa vie
            """
        ),
        (
            .active(Measures.killed),
            """
            brulant|brulent|brule|ont_brule|a_brule vif|vifs|vives
            """
        ),
    ]
}
