import BilanLanguage
import BilanModel

extension Lexicon {
    static let englishForces: [(Sense, String)] = [
        (
            .person(.military),
            """
            soldiers;soldier;troops;troop;servicemen;serviceman;army officers;army personnel;military personnel
            marines;recruits;trainee gendarmes;members of the army;members of the armed forces;military officers
            army members;paratroopers;commandos;members of the security forces
            members of the defence and security forces;security forces members;security personnel
            security force members;members of the military;mercenaries;wagner fighters;wagner mercenaries;conscripts
            airmen;guardsmen;members of the national guard;combatants of the army;government forces
            government fighters;soldiers and gendarmes;infantrymen;special forces soldiers;army soldiers
            armed forces members;defence force members;members of the defence forces;servicewomen
            rangers of the army;gunners;defence and security forces personnel;army men;armed forces personnel
            army recruits;members of the presidential guard;presidential guards
            """
        ),
        (
            .person(.police),
            """
            police;policemen;policeman;police officers;police officer;gendarmes;gendarme;officers;police agents
            policewomen;members of the police;gendarmerie officers
            """
        ),
        (
            .person(.militia),
            """
            militiamen;militiaman;militia members;militia fighters;militia;vigilantes;vigilante
            self defence fighters;self defense fighters;volunteers for the defence of the homeland
            civilian volunteers;vdp;dozos;dozo hunters;members of a self defence group;members of a militia
            volunteer fighters;traditional hunters;pro government militiamen;army auxiliaries;auxiliaries
            militia fighter;members of the vdp;self defence militiamen;self defence militia members
            """
        ),
        (
            .person(.peacekeeper),
            """
            peacekeepers;peacekeeper;blue helmets;blue helmet;un troops;un soldiers;un peacekeepers;un personnel
            members of the mission;united nations peacekeepers;un police officers;un staff of the mission;un police
            minusma soldiers
            """
        ),
        (
            .fighter(isAttacker: true),
            """
            assailants;assailant;attackers;attacker;suicide bombers;suicide bomber;raiders;bombers;bomber;gunmen
            gunman;terrorists;terrorist;militants;militant;jihadists;jihadist;jihadis;insurgents;insurgent
            islamist militants;extremists;islamists;bandits;armed men;armed bandits;suspected jihadists
            jihadi fighters;jihadist fighters;kidnappers;armed group fighters;attackers on motorbikes;marauders
            assassins;raiders on motorbikes;armed assailants;armed attackers;hostage takers;islamic state fighters
            jnim fighters;islamist fighters;islamist insurgents;pirates;armed robbers;robbers
            """
        ),
        (
            .fighter(isAttacker: false),
            """
            rebels;rebel;fighters;fighter;rebel fighters;separatists;members of armed groups;combatants;combatant
            members of an armed group;members of the armed group;separatist fighters;enemy combatants;enemy fighters
            """
        ),
        (
            .person(.military),
            """
            officers and men;cadets;non commissioned officers;ncos;special forces
            africa corps men|fighters|personnel|mercenaries;russian mercenaries|fighters|instructors;men in uniform
            gendarmes and soldiers;soldiers and officers;army troops|men|elements|fighters
            """
        ),
        (.person(.police), "police|gendarmerie cadets|recruits|agents|personnel;customs officers"),
    ]
}
