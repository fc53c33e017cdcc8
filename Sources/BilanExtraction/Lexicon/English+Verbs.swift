import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishVerbs: [(Sense, String)] = [
        (
            .change,
            """
            rose to;risen to;rising to;rises to;stands at;stood at;standing at;climbed to;climbs to;reached;reaching;has reached
            had reached;up to now;increased to;increases to;grew to;grown to;jumped to;put at;brought to;bringing;brings
            now at;now stands at;was revised to;revised to;revised up to;revised down to;revised upwards to;revised downwards to;has risen to
            has climbed to;updated to;raised to;lowered to;fell to;fallen to;dropped to;decreased to;passed;exceeded;exceeds;topped;surpassed;tops
            put the;puts the;putting the;set at;estimated at;is now;amounts to;amounted to;totalled;totaled;totals;bringing the;brought the;declined to;doubled to;tripled to;stands;stood;more than doubled to;has more than doubled to;soared to;swelled to;crossed;hit
            was put at;climbing to;increasing to;increased from;rose from;risen from;up from;down from;fell from;dropped from;revised from;corrected from;raised from;decreased from;declined from;revised;corrected;reduced to;corrected to
            climbed from;climbed by;has climbed from;climbing from;jumped from;jumping from;grew from
            grown from;soared from;surged from;surged to;surging to;leapt from;leapt to;went from;going from
            moved from;dropped from;dropping from;dropping to;falling from;falling to;plunged to;plunged from
            slipped to;was raised to;was raised from;was lowered to;was updated to;was brought to
            has been raised to;has been revised to;has been revised from;been revised to;was corrected to
            was corrected from;was revised from;revised downward to;revised downwards from;revised upward to
            ticked up to;edged up to;now totals;currently stands at;still stands at;has reached at least
            has now reached;now reached;put at;puts at;is put at;was estimated at;is estimated at
            are estimated at;were estimated at;ranges;ranged;ranging;lies;lay;varies;varied;comes to
            came to;up to a total of;brings to;bring to;brought;takes to;taking to;took to;raising to
            raises to;raised to;pushing to;pushes to;pushed to;lifting to;passed the mark of;has passed
            has exceeded;has surpassed;has topped;has grown to;had grown to;had climbed to;had risen to
            had risen from;has jumped to;has jumped from;has grown from;numbered;numbers;numbering;totalling
            totaling;have reached;had increased to;has increased to;has increased from
            have increased to;has fallen to;have fallen to;has dropped to;has doubled to;has tripled to
            more than doubled from;more than tripled to;nearly doubled to;doubled from;almost doubled to;cut to
            was cut to;amounting to
            """
        ),
        (
            .be,
            "was;were;been;is;are;be;being;got;get;gets;remain;remained;remains;left;became;become;believed to be;feared;have been;has been;had been;thought to be;presumed;believed;said to be;said to have been;reported to have been;reported to be"
        ),
        (.have, "have;has;had;having;did;do;does"),
        (.modal, "could;may;might;would;will;can;should;must"),
        (.not, "not;never;n't;'t"),
        (.relative, "who;which;that;whom;whose"),
        (
            .speech,
            """
            notified;notifies;warn;warns;spoke of;spoke later of;later spoke of;speaks of;speak of;spoken of;compute;indicates that;fears that
            said;says;told;stated;states;announced;announces;reported;reports;declared;claimed;claims;confirmed;confirms
            estimates;estimated;indicated;indicates;added;noted;explained;affirmed;revealed;warned;wrote;tweeted;documented
            recorded;registered;counted;verified;acknowledged;admitted;insisted;stressed;suggest;suggests;asserted;posted
            recounted;testified;specified;maintains;maintained;alleged;alleges;identified;suggested
            stating;saying;adding;announcing;claiming responsibility;claimed responsibility;estimating;indicate;indicating;show;say;report;estimate;believes;believe;expects;expect;fear;fears;feared that
            declares;acknowledges;denied;denies;recalled;disclosed;tallied;logged;deplored;published;reporting;listed;emphasized;emphasised
            boasted;boasts;boasted of;boasted of having;boasts of having;bragged;bragged of;bragged of having
            hailed;touted;vaunted;put it at;relates;described;reveals;reiterated;underlined
            underscored;argued;conceded;concedes;lamented;observed;observes;clarified;recounts;testifies
            acknowledge;acknowledges;attested;proclaimed;trumpeted;reckons;reckoned;calculates;calculated
            assessed;projects that;warning;noting;reported having;claimed to have;claims to have;said it had
            say they have;told afp;told reuters;tells;informed;cautioned;cautions;explains;detailed
            puts the figure at;signalled;signaled
            concluded;concludes
            """
        ),
        (
            .source,
            """
            according to;citing;quoting;per;as reported by;as stated by;based on;according to figures from;reported by;documented by;recorded by;said by;announced by;confirmed by;published by;released by;compiled by;provided by;verified by;issued by;registered by;cited by;given by
            in the words of;in the account of;by the account of;as per;drawing on;sourced from
            attributed to;in a statement from;in a statement by;as announced by;as confirmed by;as indicated by
            as told by;as documented by;as recorded by;estimates from;estimated by;counted by;tallied by
            cited from;in the view of;by the count of;by a count of;by a tally of;figures from
            citing figures from;citing data from;according to data from;according to estimates from
            according to estimates by;according to figures by;according to a statement by
            according to a statement from;so says;put out by;shared by
            relayed by
            """
        ),
        (
            .verb,
            """
            attacked;attack;attacks the;opened fire;struck;raided;stormed;ambushed;gathered;took place;occurred;happened;began
            launched;carried out;targeted by an attack;live;lives in;lived;work;works;worked;joined;demanded;called
            asked;condemned;protested;marched;deployed;withdrew;went;came;continue;continued;remain without;attended;travelling;traveling
            carrying;repelled;repulsed;repel;looted;stole;stolen;lost;patrolled;patrol;patrolling;fired;exploded;detonated;agreed;signed;voted
            treated;admitted to;received treatment;hosting;host;hosts;hosted;helped evacuate;mourned;buried;attend;celebrated;elected;trained
            ride;riding;entered;surrounded;crashed;capsized;overturned;sank;aboard;on board;surrendered;participated;took part
            treated;boarding;boarded;ferrying;ferried;overran;overrun;rampaged;rampaging;ransacked;rustled
            rustling;looting;pillaged;erupted;ploughed;plunged;rammed;collided;skidded;burst;hijacked
            derailed;attending;returning from;marched on;descended;swooped;headed;heading;gather;gathering
            visited;received treatment
            """
        ),
        (
            .spared,
            """
            released;freed;rescued;found safe;escaped;survived;unharmed;unhurt;were released;were freed;set free;safe and sound;liberated;unscathed;discharged;regained their freedom;found alive;acquitted
            let go;handed over alive;pulled alive;pulled out alive;rescued alive;found unharmed
            back with their families;reunited with their families;evaded capture;emerged unscathed
            recovered from the disease;cured
            """
        ),
    ]
}
