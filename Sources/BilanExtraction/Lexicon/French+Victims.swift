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
            """
            deces;corps;pertes en vies humaines;pertes humaines;depouilles;deces maternels;vies fauchees
            assassinats;meurtres;pertes en vie humaine;vies perdues;vies;vies humaines;cadavres retrouves
            noyades;deces communautaires;deces hospitaliers;deces associes;deces lies;deces dus
            """
        ),
        (
            .past(Measures.killed),
            """
            tues;tue;tuees;tuee;abattus;abattu;abattues;abattue;assassines;assassine;assassinees;assassinee;massacres;massacrees;massacre;executes;execute;executees;executee;noyes;noye;noyees;noyee;egorges;egorge;egorgees;decapites;brules vifs;fusilles;lynches;ensevelis;electrocutes;decapitees;mitrailles;cribles de balles;carbonises;mortellement touches;mortellement blesses;froidement abattus;assassinees;pendus
            elimines;elimine;eliminees;eliminee;occis;poignardes;poignardee;poignarde;etrangles;etranglee
            lapides;ecrases;ecrasees;pietines;asphyxies;asphyxiees;intoxiques mortellement;mitraillees
            fauches;fauchees;fauche;fauchee;terrasses;pulverises;dechiquetes;ecroues et executes
            tuees par balle;tues par balle;tues sur le coup;tuees sur le coup;liquides;liquidees;mis a mort
            mortes noyees;enterres vivants;mortellement fauches;passes par les armes;sommairement executes
            sommairement executees;exterminees;extermines;assommes
            """
        ),
        (
            .active(Measures.killed),
            """
            enterre;avons enterre;inhume;ont enterre
            tuant;tuer;tuent;coute la vie a;coutant la vie a;coute la vie d';fauche la vie a;couter la vie a;abattant;assassinant;executant;massacrant;egorgeant;coutent la vie a;ote la vie a;coute la vie;emporte;faisant perir;arrache la vie a;fait perir;decime;coute la vie aux;decimant;couta la vie a;emportant;ayant tue;ayant coute la vie a;endeuille
            abattre;egorger;executer;assassiner;massacrer;abattent;assassinent;executent;eliminer;eliminant
            eliminent;fauchant;ont coute la vie a;a coute la vie a;ayant fauche;faucher;decimer;a fait perir
            arrachant la vie a;avoir tue;avoir abattu;avoir elimine;ont cause la mort de;a cause la mort de
            causant la mort de;provoquant la mort de;a provoque la mort de;ont provoque la mort de
            entrainant la mort de;a entraine la mort de;ont entraine la mort de;a ote la vie a;oter la vie a
            s' est soldee par la mort de;ont coute la vie;a emporte;ont emporte
            """
        ),
        (
            .middle(Measures.killed),
            """
            sont morts;sont mortes;est mort;est morte;ont peri;a peri;peri;perissent;ont perdu la vie;a perdu la vie;perdu la vie;perdent la vie;perdant la vie;ont trouve la mort;a trouve la mort;trouve la mort;ont succombe;a succombe;succombe;sont decedes;est decede;sont decedees;est decedee;meurent;mourant;perdre la vie;mourir;trouvent la mort;seraient morts;seraient mortes;sont morts noyes;morts noyes;mortes noyees;y ont laisse la vie;ont laisse la vie;laisse la vie;laissent la vie;avaient peri;avaient perdu la vie;auraient peri;auraient perdu la vie;trouvant la mort;meurt;avait peri
            ont ete retrouves morts;ont rendu l' ame;rendu l' ame;ont succombe a leurs blessures
            a succombe a ses blessures;succombe a leurs blessures;sont decedes des suites;sont mortes noyees
            se sont noyes;se sont noyees;s' est noye;ont trouve une mort;y ont perdu la vie;y a perdu la vie
            ont connu la mort;sont tombes sous les balles;auraient trouve la mort;avaient trouve la mort
            meurent noyes;perirent;moururent;perdirent la vie;y ont peri;y ont trouve la mort
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
            nombre total de deces;nombre cumule de deces;bilan officiel;bilan provisoire
            bilan macabre;bilan total;bilan global;bilan des victimes;bilan de l' attaque;bilan des deces
            total des morts;decompte macabre;nombre officiel de morts;nombre de soldats tues
            nombre de militaires tues;nombre d' enfants tues;nombre de vies perdues;nombre de personnes mortes
            """
        ),
        (
            .past(Measures.injured),
            """
            blesses;blesse;blessees;blessee;mutiles;grievement blesses;grievement blessees
            grievement atteints;legerement blesses;grievement touches;brules;gravement brules;gravement blesses
            gravement blessees;gravement blesse;grievement blesse;grievement blessee;serieusement blesses
            serieusement touches;amputes;brulees;brulee;gravement brulees;gravement atteints
            touches par balles;touchees par balles;touche par balle;blesses par balle;estropies
            admis avec des blessures;hospitalises;hospitalisees;evacues pour des blessures;contusionnes
            commotionnes
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
            "neutralises;neutralise;neutralisees;neutralisee;mis hors d' etat de nuire;mis hors de combat;mis hors d' etat de combattre"
        ),
        (.active(Measures.neutralized), "neutralisant;neutraliser;neutralisent;mettant hors d' etat de nuire"),
        (.event(Measures.neutralized), "neutralisation"),
        (
            .state(Measures.missing),
            """
            portes disparus;portees disparues;porte disparu;portee disparue;disparus;disparues;disparu
            manquants;sans nouvelles;introuvables;manquent a l' appel;disparue;encore recherches
            portes manquants;restent introuvables;manque a l' appel;reste introuvable
            manquent toujours a l' appel;manquent encore a l' appel;manque toujours a l' appel
            manquaient a l' appel;manquaient toujours a l' appel;manquaient encore a l' appel
            toujours portes disparus;encore portes disparus;toujours portees disparues;restent portes disparus
            toujours introuvables;toujours disparus;toujours recherches;toujours recherchees
            activement recherches;n' ont pas ete retrouves;n' ont pas encore ete retrouves
            n' ont toujours pas ete retrouves;restent disparus;emportes par les eaux;emportes par le courant
            emportees par les eaux;sont recherchees;restent manquants;dont on est sans nouvelles
            """
        ),
        (.toll(Measures.missing), "nombre de disparus;nombre de personnes disparues"),
        (
            .past(Measures.abducted),
            """
            enleves;enlevees;enleve;enlevee;kidnappes;kidnappees;kidnappe;pris en otage;prises en otage
            pris en otages;kidnappee;retenus en otage;captures par des hommes armes;sequestres;emmenes de force
            retenues en otage;pris otage;emmenes;emmenees;prises en otages;emmene;emmenee;captures et emmenes
            retenus captifs;detenus en otage;razzies;pris de force;conduits vers une destination inconnue
            conduites vers une destination inconnue;emportes de force;amenes de force;kidnappees;captivees
            enroles de force;recrutes de force;retenus contre leur gre;faits otages;faits captifs
            """
        ),
        (
            .active(Measures.abducted),
            """
            enlevant;enlever;kidnappant;enlevent;kidnapper;prenant en otage;emmenant;kidnappent;sequestrant
            a enleve;ont enleve;a kidnappe;ont kidnappe;ont emmene;a emmene;ont capture et emmene
            ont pris en otage;a pris en otage;ont conduit vers une destination inconnue;retiennent en otage
            retenant en otage;capturant et emmenant;amenant de force;emportant avec eux;ont emporte avec eux
            emmenant avec eux;ont pris
            """
        ),
        (.victim(Measures.abducted), "otages;otage;enlevements"),
        (.event(Measures.abducted), "enlevement;rapt;prise d' otage;prise en otage;kidnapping"),
        (
            .past(Measures.detained),
            """
            arretes;arretees;arrete;arretee;interpelles;interpelle;interpellees;captures;capture;capturees
            faits prisonniers;apprehendes;emprisonnes;places en detention;detenus par;apprehendees;incarceres
            ecroues;faites prisonnieres;mis aux arrets;mis en detention
            places sous mandat de depot;mis sous mandat de depot;gardes a vue;places en garde a vue
            places en garde;deferes;deferees;detenus arbitrairement;incarcerees;ecrouees;cueillis
            arretees arbitrairement;arretes arbitrairement
            """
        ),
        (.active(Measures.detained), "arretant;interpellant;capturant;arretent;apprehendant;capturent;interpellent"),
        (.event(Measures.detained), "arrestation;capture;interpellation;detention"),
        (
            .active(Measures.cases),
            "contamine;a contamine;ont contamine;infecte;a infecte;ont infecte;contaminant;infectant;rendu malades;a rendu malades"
        ),
        (
            .state(Measures.cases),
            "ont contracte;a contracte;sont tombees malades;sont tombes malades;ont ete contaminees;ont ete contamines;atteintes du cholera;atteints du cholera;atteintes de rougeole;testees positives;testes positifs;malades du cholera"
        ),
        (
            .toll(Measures.cases),
            "nombre de cas;nombre total de cas;nombre cumule de cas;nombre de cas suspects;nombre de cas confirmes;nombre de contaminations;nombre de cas de cholera"
        ),
        (
            .victim(Measures.cases),
            """
            cas;cas suspects;cas confirmes;nouveaux cas;cas de;infections;cas suspects de cholera
            cas de cholera;cas de rougeole;cas de meningite;cas de mpox;cas de dengue;cas confirmes de cholera
            cas cumules;contaminations;cas positifs;cas notifies;cas enregistres;nouvelles infections
            nouvelles contaminations;cas probables;cas suspects et confirmes
            """
        ),
        (
            .past(Measures.homesDestroyed),
            """
            detruites;detruits;detruite;incendiees;incendies;brulees;emportees;emportes;effondrees
            effondres;ravagees;rasees;rases;calcinees;detruit;incendiee;consumees;ravages
            reduites en cendres;demolies;se sont effondrees;ecroulees;incendie;brulee;consumes;eventrees
            pulverisees;aneanties;aneantis;totalement detruites;totalement detruits;completement detruites
            entierement detruites;ont ete rasees;parties en fumee;parties en flammes;soufflees;ecroules
            reduits en cendres;devastees;abattues par le vent;tombees;affaissees;mises a feu;mis a feu
            """
        ),
        (
            .active(Measures.homesDestroyed),
            """
            detruisant;incendiant;brulant;emportant;rasant;ravageant;detruire;incendier;detruisent;brule
            a detruit;ont detruit;avoir detruit;ont incendie;a incendie;ont brule;a brule;a ravage
            ont ravage;demolissant;ont rase;a rase;soufflant;devastant;a devaste;ont devaste
            mettant le feu a;ont mis le feu a;reduisant en cendres
            """
        ),
        (
            .past(Measures.homesDamaged),
            "endommagees;endommages;endommagee;inondees;inondes;partiellement detruites;degradees;endommage;submergees;inondee;touchees;abimees;deteriorees;partiellement detruits;englouties"
        ),
        (
            .active(Measures.homesDamaged),
            """
            endommageant;inondant;endommager;submergeant;endommagent;a endommage;ont endommage;a inonde
            ont inonde;degradant;ont degrade;a submerge;ont submerge;a touche
            """
        ),
        (.event(Measures.homesDestroyed), "destruction;effondrement;incendie"),
    ]
}
