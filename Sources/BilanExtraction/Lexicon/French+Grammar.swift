import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchGrammar: [(Sense, String)] = [
        (
            .subset,
            """
            dont;parmi lesquels;parmi lesquelles;parmi eux;parmi elles;y compris;notamment;parmi les victimes;parmi les morts;parmi les blesses;parmi les tues;au nombre desquels;a savoir;essentiellement;incluant;comprenant;dont au moins;soit;en majorite;parmi ceux ci;parmi celles ci;au rang desquels;parmi les disparus;parmi les deplaces;d' entre eux;d' entre elles;inclus;majoritairement;pour la plupart;en particulier
            parmi lesquels au moins;parmi lesquelles au moins;parmi eux au moins;au nombre desquelles
            parmi les personnes tuees;parmi les personnes enlevees;parmi les personnes deplacees
            parmi les arrivants;parmi les nouveaux arrivants;parmi les refugies;parmi les cas;parmi les deces
            parmi les otages;avec parmi eux;avec parmi elles;dont notamment;y inclus
            composees de;composes de
            """
        ),
        (
            .and,
            "et;ou;ainsi que;mais aussi;de meme que;plus;tandis que;alors que;et de;et d';et des;et encore;sans compter;et aussi;ni;ainsi qu';ainsi que de;alors qu';tandis qu'"
        ),
        (.of, "de;d';des;du;de la;de l';d' entre"),
        (
            .preposition,
            """
            dans;a;au;aux;en;sur;par;pour;pres;chez;vers;contre;apres;lors;lors de;pendant;durant;entre;sous;suite;suite a;avant;avec;depuis;a cause;lorsque;quand;lorsqu';quand;parce;car;a travers;au cours;jusqu';hors;face;afin;puis;devant;derriere;au sein;malgre;outre;si;comme;a la suite
            """
        ),
        (
            .skip,
            """
            le;la;les;l';ces;ce;cet;cette;leurs;leur;son;sa;ses;nos;notre;tous;toutes;aussi;egalement;deja;encore;toujours;plusieurs autres;nouveaux;nouvelles;nouveau;nouvelle;supplementaires;maliens;maliennes;malien;malienne;burkinabe;nigeriens;armes;innocents;innocentes
            non armes;presumes;presume;suspects;innocent;jeune;petits;petite;civils et militaires;confirmes;de plus;desormais;anciens;ancien;anciennes;grievement;gravement;legerement;tres;tout;y;en tout;notamment les;sommairement;recemment;mortellement;immediatement;probablement;vraisemblablement;malheureusement;reellement;provisoirement;officiellement;environ;ensuite;actuellement;nouvellement;grieves;graves;legers;grave;leger;severement;seulement;se;s';lui;il;elles;ils;elle;on
            vulnerables;enregistres;enregistrees;aigue;aigus;severe;humanitaire d' urgence;urgente;urgent;directement;indirectement;meme;memes;bien;ainsi;lourdement;sauvagement;lachement
            francais;russes;chinois;tchadiens;ivoiriens;senegalais;mauritaniens;togolais;beninois;guineens;sexe feminin;sexe masculin;non accompagnes;malnutris;principalement;surtout
            """
        ),
        (.since, "depuis;depuis le debut de;depuis le;depuis la;depuis l'"),
        (
            .running,
            """
            depuis le debut de l' annee;depuis janvier;au total depuis;cumulativement;au cumul;cumul;cumule;en cumule;cette annee;a ce jour;portant a;portant le total a;portant le nombre total;porte a;portant le nombre;portant le bilan total;ce qui porte;ce qui porte le total a;total cumule;portant ainsi;nombre cumule;nombre total cumule;bilan cumule;portant a un total de;porte le total a;portant le bilan cumule
            portant le bilan;porte le bilan;portent le bilan;portant ainsi le bilan;ce qui porte le bilan
            ce qui porte a;portant le nombre de morts;portant le decompte;depuis le debut de l' epidemie
            depuis le declenchement;depuis le debut de la crise;depuis le debut du conflit
            depuis le debut de la saison;depuis le debut de la guerre;cumulees;cumulative;cumules
            faisant passer le bilan;faisant grimper le bilan;alourdissant le bilan;a porte le bilan
            ont porte le bilan;faisant monter le bilan
            """
        ),
        (
            .forecast,
            """
            pourrait atteindre;pourraient atteindre;devrait atteindre;devraient atteindre;projection
            projections;pourraient;devraient;prevoit;seraient en;pourraient basculer;risquent de;risquent d'
            pourrait toucher;estime pour;projete;projetee;pourrait depasser;pourraient depasser;devrait
            risque de;prevoient;menacees de;menaces de;courent le risque;a l' horizon;risquent;prevoyant
            devraient etre;devrait etre;pourraient etre;pourrait etre;seraient confrontees;seront confrontees
            sont attendues;sont attendus;est attendu;il est prevu;est projete;sont projetees
            pourrait grimper;pourraient grimper;d' ici;s' attend a;s' attendent a
            """
        ),
        (
            .provisional,
            """
            provisoire;provisoires;provisoirement;preliminaire;pour l' instant;pour le moment;a ce stade
            premier bilan;pourrait s' alourdir;pourrait encore s' alourdir;risque de s' alourdir
            susceptible d' evoluer;pourrait augmenter;encore provisoire;premieres estimations;premier decompte
            bilan initial;devrait s' alourdir;non definitif;susceptible de s' alourdir;peut encore s' alourdir
            pourrait etre plus lourd;estimations preliminaires;reste provisoire;a l' heure actuelle;partiel
            craint un bilan plus lourd;preliminaires;risque d' augmenter;jusqu' ici;peut s' alourdir
            pourrait evoluer;pourrait encore evoluer;pourrait etre revu a la hausse;est appele a evoluer
            appele a evoluer;risque encore de s' alourdir;pourrait grimper;redoute un bilan plus lourd
            craignent un bilan plus lourd;bilan encore partiel;encore partiel;sous reserve de confirmation
            a confirmer;en attendant un bilan definitif;en cours de consolidation;non consolide;premiers bilans
            premiere estimation;premiers elements
            """
        ),
        (.final, "bilan definitif;definitif;definitive;bilan final;decompte final;chiffre definitif"),
        (
            .denied,
            """
            dementi;a dementi;a nie;nie;nient;refute;a refute;contestent;faux;rejette;a rejete
            ont dementi;dement;dementent;dementant;niant;ont nie;a qualifie de fausses;a qualifie de faux
            a qualifie de fausse;qualifie de fausses;qualifie de faux;qualifie de mensongeres;juge fausses
            a juge fausses;infirme;a infirme;ont infirme;recuse;a recuse;dement formellement
            a formellement dementi;formellement dementi;a balaye;balaie;rejettent;ont rejete;ont refute
            refutent;conteste;a conteste;ont conteste;desavoue;a retire;s' est retracte
            """
        ),
        (.respectively, "respectivement"),
        (.named, "noms;nommes;identifies;identifiees;identite;formellement identifies;nommement"),
        (.one, "un;une;un autre;une autre"),
        (
            .sum,
            """
            le chiffre;le chiffre de;le total;ce chiffre;le chiffre total;le bilan chiffre;ce total
            ce bilan chiffre;ce nombre;leur nombre;le decompte;le nombre total
            """
        ),
        (
            .none,
            """
            pas eu de;pas eu d';pas fait de;pas fait d';fait aucun;fait aucune;fait ni;aucun;aucune;pas de
            pas d';sans faire de;sans faire d' autre;ni;sans;nul;nulle;sans causer de;zero
            sans qu' il y ait de;sans faire aucune;sans faire;sans aucune;sans aucun;aucune nouvelle
            aucun autre;n' a fait aucun;n' a fait aucune;fait pas de;fait pas d';cause aucune;cause aucun
            cause de;pas cause de;pas cause d';pas enregistre de;pas enregistre d';sans la moindre
            sans le moindre;pas un seul;pas une seule;eu aucun;eu aucune;eu ni
            """
        ),
        (.nobody, "personne n' a;personne n' est;nul n' a;personne n' avait;personne n'"),
        (
            .reported,
            """
            signale;signalee;rapporte;rapportee;enregistre;enregistree;n' a ete signale;deplore;deploree
            recense;recensee;annonce;annoncee;communique;communiquee;a deplorer;a signaler;fait etat
            rapportes;signales;connu;connue;confirme;confirmee;a signale;n' a ete enregistre
            n' est a deplorer;n' a ete deplore;a ete enregistre;rapporte pour l' instant;n' a ete rapporte
            n' a ete rapportee;n' a ete signalee;n' a ete recense;n' a ete recensee
            """
        ),
        (.percent, "%;pour cent;pourcent;p cent"),
        (
            .share,
            "la moitie;deux tiers;les deux tiers;un tiers;le tiers;un quart;trois quarts;les trois quarts;le quart;un cinquieme;moitie;le cinquieme;les quatre cinquiemes;un dixieme"
        ),
    ]
}
