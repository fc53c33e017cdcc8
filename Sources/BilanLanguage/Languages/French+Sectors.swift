/// Sectors and clusters by their code in HAPI's list, in French.
enum FrenchSectors {
    static let names = [
        "CASH": "transferts monétaires", "CCM": "gestion des sites", "EDU": "éducation",
        "ERY": "relèvement précoce", "FSC": "sécurité alimentaire", "HEA": "santé", "LOG": "logistique",
        "MULTI": "réponse multisectorielle", "NUT": "nutrition", "PRO": "protection",
        "PRO-CPN": "protection de l’enfance", "PRO-GBV": "violences basées sur le genre",
        "PRO-GEN": "protection générale", "PRO-HLP": "logement, terres et biens", "PRO-MIN": "lutte antimines",
        "SHL": "abris et articles ménagers", "TEL": "télécommunications", "WSH": "eau, hygiène et assainissement",
    ]
}
