import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishAid: [(Sense, String)] = [
        (
            .past(Measures.affected),
            """
            affected;impacted;hit;touched;badly affected;severely affected;directly affected;worst affected;battered
            cut off;stranded;left stranded;left without electricity;left without water;trapped;marooned
            cut off by the floods;struck
            """
        ),
        (
            .active(Measures.affected),
            """
            affecting;affects;impacting;affect;impacted;has affected;have affected;had affected;hitting;touching
            impacts;stranding;cutting off;has impacted;have impacted;leaving stranded
            """
        ),
        (.toll(Measures.affected), "number of people affected;number of affected people;affected population"),
        (
            .victim(Measures.affected),
            """
            affected people;affected persons;flood affected people;affected individuals;disaster victims
            disaster affected people;crisis affected people;drought affected people;people affected;flood victims
            flood survivors;stranded people
            """
        ),
        (
            .past(Measures.targeted),
            """
            targeted;targeted for assistance;targeted by the response;targeted with assistance
            targeted for humanitarian assistance
            """
        ),
        (
            .active(Measures.targeted),
            """
            targeting;targets;target;plans to assist;aims to assist;aim to assist;plan to reach;plan to assist
            aims to reach;intends to reach;plans to reach;aim to reach;seeks to assist;seek to assist;to be targeted
            hopes to reach;seeks to reach;intend to help;intends to help;intend to assist;intends to assist
            intend to reach;intend to support;plan to help;plans to help;plan to support;plans to support
            aim to help;aims to help;aims to support;aim to support;planning to assist;planning to reach
            planning to help;hope to reach;hope to assist;hopes to assist;hopes to help;seek to reach;seek to help
            seeks to help;plan to target;plans to target;aims to target;will target;will assist;targetting
            wants to reach;want to reach;wants to assist;set out to reach;expects to reach;expects to assist
            expect to assist;in order to assist;prioritizes;prioritises;prioritising;prioritizing
            """
        ),
        (
            .past(Measures.reached),
            """
            reached;assisted;reached with assistance;reached with humanitarian assistance
            reached with food assistance;provided with assistance;provided with food;supported;helped;vaccinated
            provided with shelter;reached with aid;given assistance;given food;served;vaccinated against;immunised
            immunized;fed;treated for malnutrition;given cash;given shelter;given water;provided with water
            provided with cash;provided with food assistance;provided with aid;provided with health care
            provided with support;assisted with food;assisted with cash;reached with food;reached with cash
            reached with support;reached with relief;reached with water;reached with some form of assistance
            reached with at least one form of assistance;covered
            """
        ),
        (
            .middle(Measures.reached),
            """
            received assistance;received food assistance;received humanitarian assistance;received aid;have received
            received cash;received food;received support;benefited from;have benefited from;receiving assistance
            received;benefitted from;received food aid;have received assistance;gained access to;were given
            received rations;received food rations;received kits;received cash transfers;received cash assistance
            received water;received vaccines;received medical care;have received food;have received aid
            have received cash;had received assistance;had received aid;had received food;obtained assistance
            got food;got aid;received help;received emergency assistance;received relief;received relief items
            received nutrition support;receive assistance;receive food;receive aid;received shelter kits
            received hygiene kits
            """
        ),
        (
            .active(Measures.reached),
            """
            distributed to;provided to;delivered to;given to;handed out to;was distributed to;were distributed to
            was provided to;were provided to;was delivered to;were delivered to;reaching;assisting;assisted
            provided assistance to;delivered assistance to;provided food to;delivered aid to
            provided food assistance to;distributed food to;delivered food to;provided aid to
            provided humanitarian assistance to;provided support to;distributed aid to;delivered food assistance to
            provided shelter to;provided cash to;benefiting;benefitting;supporting;helping;have reached;vaccinating
            provided emergency assistance to;has assisted;have assisted;had assisted;has reached;had reached
            has supported;have supported;have helped;has helped;helped;immunising;immunizing;feeding
            delivering food to;delivering aid to;delivering assistance to;distributing food to;distributing aid to
            distributing cash to;distributed cash to;distributed water to;distributed rations to;distributed kits to
            distributed seeds to;provided cash assistance to;provided health care to;provided water to
            provided clean water to;provided medical care to;provided nutrition assistance to
            providing assistance to;providing aid to;providing food to;delivered cash to;delivered relief to
            delivered assistance to around;brought aid to;bringing aid to;gave food to;gave cash to;handed food to
            trucked water to
            """
        ),
        (
            .giving,
            """
            hand|hands|handed|handing out;distribute|distributes|distributed|distributing|distribution|distributions
            deliver|delivers|delivered|delivering;provide|provides|provided|providing;supply|supplies|supplied|supplying
            donate|donates|donated|donating;give|gives|gave|given|giving;offer|offers|offered|offering
            dispatch|dispatched|dispatching;allocated|allocating;airdropped;airlifted;disbursed;administered;dispensed
            """
        ),
        (
            .state(Measures.affected),
            """
            deprived of healthcare|health_care|water|electricity|food
            without access to water|safe_water|clean_water|electricity|health_care|healthcare|food|basic_services
            cut off from aid|assistance|humanitarian_aid|humanitarian_assistance|the_world;under blockade|siege
            besieged;under_siege
            """
        ),
    ]
}
