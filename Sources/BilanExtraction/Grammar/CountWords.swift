/// Words for a count of something.
enum CountWords {
    static let all: Set<String> = [
        "number", "numbers", "nombre", "count", "tally", "total", "figure", "chiffre", "decompte",
    ]
}

/// Verbs of saying that stand behind those they speak of: "12 people were reported killed".
enum NounAdverbs {
    static func isPassiveSpeech(_ word: String) -> Bool {
        [
            "reported", "confirmed", "recorded", "registered", "identified", "verified", "documented", "counted",
            "estimated", "recenses",
            "signales", "enregistres", "recense", "signale", "enregistre",
        ].contains(word)
    }
}
