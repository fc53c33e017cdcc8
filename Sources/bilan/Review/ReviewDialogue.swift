import BilanDesk

/// The review on a terminal: one open figure at a time, one line an answer.
enum ReviewDialogue {
    /// Asks until every figure is ruled or the user leaves; false when nothing is to be saved.
    ///
    /// `keep` writes down what was said; it is called after each answer, so that a broken session loses nothing.
    static func run(_ room: inout ReviewRoom, keep: (ReviewRoom) throws(DeskFailure) -> Void) throws(DeskFailure)
        -> Bool
    {
        var queue = room.open
        if queue.isEmpty {
            Output.line(
                room.figures.isEmpty
                    ? Desk.says("no figure found", fr: "aucun chiffre trouvé")
                    : Desk.says("every figure has been ruled on", fr: "tous les chiffres sont réglés"))
            return room.hasUnsaved
        }
        while let number = queue.first {
            for line in room.card(number) { Output.line(line) }
            Output.note(
                Desk.says(
                    "\(queue.count) open · a accept, e COLUMN=VALUE, r REASON, s skip, u undo, q save and leave, "
                        + "x leave and forget",
                    fr: "\(queue.count) en suspens · a accepter, e COLONNE=VALEUR, r MOTIF, s passer, u retirer, "
                        + "q enregistrer et quitter, x quitter et oublier"))
            // The end of the input is a farewell: what was ruled is kept.
            guard let line = readLine(strippingNewline: true) else { return true }
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let rest = words.count > 1 ? words[1] : ""
            do {
                switch words.first?.lowercased() {
                case "a":
                    try room.accept(number)
                    queue.removeFirst()
                case "e": try room.edit(number, rest)
                case "r":
                    try room.reject(number, reason: rest)
                    queue.removeFirst()
                case "s": queue.removeFirst()
                case "u":
                    if let back = room.undo(), !queue.contains(back) { queue.insert(back, at: 0) }
                case "q": return true
                case "x": return false
                default:
                    Output.note(
                        Desk.says("that is none of a, e, r, s, u, q, x", fr: "ce n’est ni a, e, r, s, u, q, ni x"))
                }
            } catch {
                Output.note(error.description)
                continue
            }
            try keep(room)
        }
        return true
    }
}
