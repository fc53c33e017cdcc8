import BilanLanguage
import BilanModel

extension Lexicon {
    static let frenchTaken: [(Sense, String)] = [
        (
            .state(Measures.missing),
            """
            portes disparus;portees disparues;porte disparu;portee disparue;disparus;disparues;disparu;manquants
            sans nouvelles;introuvables;manquent a l' appel;disparue;encore recherches;portes manquants
            restent introuvables;manque a l' appel;reste introuvable;manquent toujours a l' appel
            manquent encore a l' appel;manque toujours a l' appel;manquaient a l' appel
            manquaient toujours a l' appel;manquaient encore a l' appel;toujours portes disparus
            encore portes disparus;toujours portees disparues;restent portes disparus;toujours introuvables
            toujours disparus;toujours recherches;toujours recherchees;activement recherches
            n' ont pas ete retrouves;n' ont pas encore ete retrouves;n' ont toujours pas ete retrouves
            restent disparus;emportes par les eaux;emportes par le courant;emportees par les eaux;sont recherchees
            restent manquants;dont on est sans nouvelles
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
            conduites vers une destination inconnue;emportes de force;amenes de force;captivees;enroles de force
            recrutes de force;retenus contre leur gre;faits otages;faits captifs
            """
        ),
        (
            .active(Measures.abducted),
            """
            enlevant;enlever;kidnappant;enlevent;kidnapper;prenant en otage;emmenant;kidnappent;sequestrant;a enleve
            ont enleve;a kidnappe;ont kidnappe;ont emmene;a emmene;ont capture et emmene;ont pris en otage
            a pris en otage;ont conduit vers une destination inconnue;retiennent en otage;retenant en otage
            capturant et emmenant;amenant de force;emportant avec eux;ont emporte avec eux;emmenant avec eux
            ont pris
            """
        ),
        (.victim(Measures.abducted), "otages;otage;enlevements"),
        (.event(Measures.abducted), "enlevement;rapt;prise d' otage;prise en otage;kidnapping"),
        (
            .past(Measures.detained),
            """
            arretes;arretees;arrete;arretee;interpelles;interpelle;interpellees;captures;capture;capturees
            faits prisonniers;apprehendes;emprisonnes;places en detention;detenus par;apprehendees;incarceres
            ecroues;faites prisonnieres;mis aux arrets;mis en detention;places sous mandat de depot
            mis sous mandat de depot;gardes a vue;places en garde a vue;places en garde;deferes;deferees
            detenus arbitrairement;incarcerees;ecrouees;cueillis;arretees arbitrairement;arretes arbitrairement
            """
        ),
        (.active(Measures.detained), "arretant;interpellant;capturant;arretent;apprehendant;capturent;interpellent"),
        (.event(Measures.detained), "arrestation;capture;interpellation;detention"),
        (
            .past(Measures.abducted),
            """
            aux|entre_les mains de|des|du|d' |leurs ravisseurs|djihadistes|jihadistes|terroristes|bandits|hommes_armes|groupe_arme|assaillants;aux mains de|des|du|d'
            toujours|encore retenus|retenues|retenu|captifs|captives;retenus|retenues par|en captivite;en captivite;pris|prises|prise en otage|otages;captifs|captives
            """
        ),
        (
            .past(Measures.detained),
            """
            arretes|arretees|interpelles|captures|interpellees vivants|vivantes|par_la_police;mis|mises|places|placees aux|sous|en arrets|mandat|detention|garde_a_vue;derriere les barreaux;en garde a vue
            """
        ),
        (
            .active(Measures.detained),
            """
            detenir|detient|detiennent|detenant|detenaient
            """
        ),
    ]
}
