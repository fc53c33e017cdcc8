import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishGrammar: [(Sense, String)] = [
        (
            .subset,
            """
            including;among them;of whom;of which;among whom;including at least;of them;amongst them;among which;includes;included;include;comprising;in particular;notably;include;especially;most of them;mostly;of these;among the dead;among the victims;among those killed;among the wounded;among the injured;among the displaced;among these;made up of;namely;consisting of;comprised of;with among them;of those;counting among them
            of which at least;of whom at least;amongst whom;among them at least;most notably;counted among them
            among the casualties;among the missing;among the abducted;among the hostages;among the affected
            among the arrivals;among the refugees;among the new arrivals;with at least;out of these
            out of those;out of whom;more than half of whom;half of them
            """
        ),
        (.and, "and;or;as well as;along with;plus;together with;but also;and also;while;&"),
        (.of, "of"),
        (
            .preposition,
            """
            in;at;on;by;from;to;into;near;with;for;after;during;between;against;across;around;throughout;under;over;within;outside
            following;when;where;as;amid;before;because;because of;due to;through;toward;towards;along;per;until;since then;inside;via;despite;upon;onto;behind;below;above;if;than
            """
        ),
        (
            .skip,
            """
            the;these;those;this;that;its;military;their;his;her;our;some;any;all;also;reportedly;allegedly;still;already;most;many;such
            other;further;additional;new;more;malian;nigerien;burkinabe;local;young;old;elderly;innocent;unarmed;suspected;alleged;confirmed
            presumed;government;armed;army;civilian and military;very;both;now;then;later;so;too;each;just;only;even;mainly;mostly male;almost;apparently;officially
            recently;tragically;sadly;brutally;forcibly;seriously;critically;badly;slightly;severely;gravely;lightly;internally;newly;who had;believed;different;several other
            foreign;national;additional;total;extra;initially;currently;estimated;immediately;at first;again;well;there;least;far;lost;confirmed
            vulnerable;acutely;directly;indirectly;immediate;urgent;daily;humanitarian;severe;acute;registered;unaccompanied;malnourished
            chinese;french;russian;chadian;nigerian;ivorian;senegalese;egyptian;turkish;indian;american;british;german;togolese;mauritanian;moroccan;algerian;somali;sudanese;ethiopian;syrian;haitian;congolese;ukrainian
            """
        ),
        (.since, "since;since the beginning of;since the start of"),
        (
            .running,
            """
            so far this year;this year;to date;since the beginning of the year;since the start of the year;in total since;cumulative;cumulatively;cumulative total;bringing the total;brings the total;overall total;year to date;bringing the total number;brings to;bringing to;taking the total;bringing the overall;running total;since january;in all since;all told since;raising the total;brought the total;takes the total;a total to
            taking the toll;taking the death toll;bringing the toll;bringing the death toll
            bringing the overall toll;bringing the overall death toll;bringing the total death toll
            brings the toll;brings the death toll;raising the toll;raising the death toll;pushing the toll
            pushing the death toll;takes the toll;takes the death toll;bringing the number;taking the number
            raising the number;lifting the toll;brought the toll;brought the death toll;raised the toll
            took the toll;taking the tally;bringing the tally;bringing the cumulative;since the outbreak began
            since the start of the outbreak;since the conflict began;since the start of the conflict
            since the war began;since the crisis began;so far in;since the fighting began;cumulative number
            cumulative figure
            """
        ),
        (
            .forecast,
            """
            could reach;may reach;might reach;is expected to;are expected to;are projected;is projected;projected;could rise;could climb;forecast;forecasts;expected to reach;projections;projection;are likely to;is likely to;risk being;expected to be;are at risk;anticipated;is set to;are set to;could increase;could exceed;estimated to be at risk;would reach;will rise
            are projected to;is projected to;were projected to;are forecast to;is forecast to
            could be;could rise to;could reach up to;are estimated to become

            is estimated to rise;projected to;will likely;forecasting
            threatens to
            """
        ),
        (
            .provisional,
            """
            provisional;provisionally;preliminary;so far;as yet;expected to rise;could rise;may rise;likely to rise;expect it to be much higher;expects a much higher;toll may rise;could be higher;may be higher;initial toll;initial;early reports;first reports;might rise;still rising;still being counted;at this stage;interim;expected to climb;could climb further;expected to increase;not final;is likely to rise;may increase;to be confirmed;could increase further;may climb;far higher;much higher
            feared to rise;fear the toll;feared higher;toll could rise;toll could climb
            toll is expected to rise;toll is likely to rise;is feared to be higher;may well rise
            could be much higher;likely to climb;likely to be higher;likely to increase
            still under way to establish;yet to be confirmed;incomplete;partial;tentative;at the latest count
            awaiting confirmation;subject to change;subject to revision;still evolving;unconfirmed toll
            feared to be much higher
            """
        ),
        (
            .final,
            """
            final toll;definitive toll;final death toll;final count;definitive;final figure;final;final tally
            definitive figure;final official toll;definitive count;closed the count
            """
        ),
        (
            .denied,
            """
            denied;denies;deny;rejected reports;dismissed reports;refuted;false;denying;untrue
            rejected claims;rejected as false;retracted;dismissed claims;dismissed;dismissed as false
            dismissed as fabricated;called false;called untrue;described as false;described as untrue
            labelled false;branded false;rejected the claim;rejected claims;rejected as baseless
            dismissed as baseless;disputed;disputes;disputing;contested;debunked;withdrew;took back
            repudiated;categorically denied;strongly denied;denied that;denied having;rebutted;rebuts
            described as fake;called fake
            """
        ),
        (.respectively, "respectively"),
        (.named, "names;named;identified;by name;name;identities"),
        (.one, "a;an;one;another"),
        (
            .sum,
            """
            the figure;the total;this figure;the overall total;its total;the tally;the overall toll;the count
            that figure;its tally;the official figure;the official count;this total;the latest figure
            the number
            """
        ),
        (
            .none,
            """
            no;without any;not any;zero;without;neither;nor;nil;no new;without causing any;causing no
            left no;caused no;claimed no;with no;did not cause any;did not claim any;did not leave any
            nor any;not a single;not one;neither any;without claiming any;without
            """
        ),
        (.nobody, "nobody;no one;none;no body;no person;no people"),
        (
            .reported,
            """
            reported;recorded;registered;were reported;immediately reported;have been reported;announced
            known;confirmed;immediately known;documented;information;word;have been recorded
            immediately recorded;yet reported;yet recorded;deplored;on record;reported so far;recorded so far
            listed;suffered;sustained;incurred
            """
        ),
        (.percent, "%;per cent;percent;pct"),
        (
            .share,
            "half;two thirds;one third;a third;a quarter;three quarters;one quarter;one half;a fifth;one fifth;four fifths;two fifths;three fifths;a tenth;a half"
        ),
    ]
}
