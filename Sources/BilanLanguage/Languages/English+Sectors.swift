/// Sectors and clusters by their code in HAPI's list, in English.
enum EnglishSectors {
    static let names = [
        "CASH": "multi-purpose cash", "CCM": "camp coordination and management", "EDU": "education",
        "ERY": "early recovery", "FSC": "food security", "HEA": "health", "LOG": "logistics",
        "MULTI": "multi-sector response", "NUT": "nutrition", "PRO": "protection", "PRO-CPN": "child protection",
        "PRO-GBV": "gender-based violence", "PRO-GEN": "general protection", "PRO-HLP": "housing, land and property",
        "PRO-MIN": "mine action", "SHL": "shelter and household items", "TEL": "telecommunications",
        "WSH": "water, sanitation and hygiene",
    ]
}
