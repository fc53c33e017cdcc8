extension ReportingWords {
    static let french = ReportingWords(
        reported: { count, expected in
            if expected == 1 {
                return count == 1
                    ? "Le seul partenaire attendu a transmis un rapport."
                    : "Le seul partenaire attendu n’a pas transmis de rapport."
            }
            if count == 0 { return "Aucun des \(expected) partenaires attendus n’a transmis de rapport." }
            if count == expected { return "Les \(expected) partenaires attendus ont transmis un rapport." }
            return count == 1
                ? "1 partenaire sur \(expected) a transmis un rapport."
                : "\(count) partenaires sur \(expected) ont transmis un rapport."
        },
        silent: { "Aucun rapport reçu de la part de \($0)." },
        nothing: { "Les partenaires n’ont rien à signaler pour \($0)." },
        zero: "un partenaire, ou l’éditeur, signale qu’il n’y a rien eu",
        nobody: { noneInjured in
            noneInjured
                ? "Personne n’a été tué ni blessé pendant la période, selon les partenaires qui transmettent un rapport."
                : "Personne n’a été tué pendant la période, selon les partenaires qui transmettent un rapport."
        },
        nothingInParts: {
            "Aucun bilan humain n’a été signalé pour la période ; les partenaires n’ont rien à signaler pour \($0)."
        },
        nobodyShort: "personne signalé tué")
}
