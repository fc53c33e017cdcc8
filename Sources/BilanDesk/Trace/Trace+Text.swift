import BilanAnalytics
import BilanLanguage
import BilanModel
import BilanStore

extension Trace {
    /// The tree as text: cell, figure, claims used, claims not used.
    public var text: String {
        var lines: [String] = []
        for cell in cells {
            if !lines.isEmpty { lines.append("") }
            lines += cell.lines
        }
        if cells.isEmpty { lines.append(Desk.says("no figure reported", fr: "aucun chiffre signalé")) }
        if !beside.isEmpty {
            lines += ["", Desk.says("beside the cells", fr: "à côté des cases")]
            for figure in beside { lines += figure.lines.map { "  " + $0 } }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension TracedCell {
    fileprivate var lines: [String] {
        let place = places.map(\.words).joined(separator: " > ")
        let time = [
            period,
            days.map {
                Desk.says("\($0.lowerBound) to \($0.upperBound)", fr: "du \($0.lowerBound) au \($0.upperBound)")
            },
        ].compactMap(\.self)
        let parts = parts.map { "\($0.dimension) \($0.word)" }.joined(separator: ", ")
        let head = [
            figureID, place.isEmpty ? nil : place, parts.isEmpty ? nil : parts,
            time.isEmpty ? nil : time.joined(separator: ", "),
        ]
        var lines = [head.compactMap(\.self).joined(separator: " | ")]
        lines.append(
            "  " + "\(measure), \(group), \(scope.token): "
                + (hasNumber ? estimate.inWords(nil) + " " + estimate.interval : state.token))
        if let rate {
            lines.append(
                Desk.says(
                    "  rate \(rate.best?.description ?? "-"), population \(rate.population) in \(rate.year), \(rate.source)",
                    fr:
                        "  taux \(rate.best?.description ?? "-"), population \(rate.population) en \(rate.year), \(rate.source)"
                )
            )
        }
        if !flags.isEmpty {
            lines.append("  " + Desk.says("flags", fr: "codes") + " " + flags.tokens.joined(separator: ", "))
        }
        for figure in figures { lines += figure.lines.map { "  " + $0 } }
        return lines
    }

    private var hasNumber: Bool { estimate.isQuantified }
}

extension TracedFigure {
    fileprivate var lines: [String] {
        let who = group == "all" ? measure : "\(measure) \(group)"
        let name = event.map { $0.label.isEmpty ? $0.id : $0.label + ($0.id.isEmpty ? "" : " (\($0.id))") }
        let where_ =
            places.isEmpty
            ? Desk.says("place not known", fr: "lieu inconnu")
            : places.map(\.words).joined(separator: Desk.says(" or ", fr: " ou "))
        let when =
            asOf.map { Desk.says("as of \($0)", fr: "au \($0)") }
            ?? (start == end ? "\(start)" : Desk.says("\(start) to \(end)", fr: "du \(start) au \(end)"))
        var lines = [
            Desk.says("figure: \(number) \(who), ", fr: "chiffre : \(number) \(who), ")
                + [name, where_, when].compactMap(\.self).joined(separator: ", ")
        ]
        if let besideReason {
            lines.append(Desk.says("  outside the cells: ", fr: "  hors des cases : ") + besideReason.phrase)
        }
        let range =
            hull.map { Desk.says("range of reports \($0.interval), ", fr: "fourchette des rapports \($0.interval), ") }
            ?? ""
        lines.append(
            Desk.says(
                "  policy \(policy), \(range)conflict \(conflict ? "yes" : "no")",
                fr: "  règle \(policy), \(range)conflit \(conflict ? "oui" : "non")"))
        lines += reasons.map { Desk.says("  why: ", fr: "  pourquoi : ") + $0 }
        for (title, isUsed) in [
            (Desk.says("claims used", fr: "déclarations utilisées"), true),
            (Desk.says("claims not used", fr: "déclarations non utilisées"), false),
        ] {
            let chosen = claims.filter { $0.isUsed == isUsed }
            if !chosen.isEmpty { lines.append(Desk.says("  \(title): ", fr: "  \(title) : ") + String(chosen.count)) }
            for claim in chosen { lines += claim.lines.map { "    " + $0 } }
        }
        return lines
    }

    /// What it says; a party's claim about its enemy gives the figure none.
    private var number: String {
        estimate == Estimate()
            ? Desk.says("no number,", fr: "sans nombre,") : estimate.inWords(nil) + " " + estimate.interval
    }
}

extension TracedPlace {
    /// Code and name, the code alone where there is no name.
    var words: String { name.isEmpty ? code : code + " " + name }
}

extension TracedClaim {
    fileprivate var lines: [String] {
        let words = stated.isEmpty ? "" : "\"\(stated)\", "
        let who = group == "all" ? "" : " (\(group))"
        let said =
            [
                source.isEmpty ? Desk.says("source not named", fr: "source non nommée") : source,
                Desk.says("grade \(grade)", fr: "cote \(grade)"), claimant.token, verification.token,
            ]
            + (finality == .unknown ? [] : [finality.token])
        var lines = [
            "\(words)\(estimate.inWords(qualifier))\(who), \(estimate.interval): \(part.phrase(isUsed: isUsed))",
            "  source: " + said.joined(separator: ", "),
        ]
        if let document {
            let title = document.title.isEmpty ? document.id : "\(document.title) (\(document.id))"
            lines.append("  document: " + title + (document.url.isEmpty ? "" : ", " + document.url))
        }
        lines.append(Desk.says("  known on: \(knownOn)", fr: "  connu le : \(knownOn)"))
        if let provenance { lines.append(Desk.says("  file: ", fr: "  fichier : ") + provenance.words) }
        if let correction = provenance?.correction {
            lines.append(
                Desk.says(
                    "  put right on \(correction.day) (entry \(correction.number)): \(correction.reason)",
                    fr: "  corrigé le \(correction.day) (saisie \(correction.number)) : \(correction.reason)"))
        }
        lines.append(Desk.says("  record: ", fr: "  enregistrement : ") + recordUID.sixteenDigits)
        return lines
    }
}

extension RecordProvenance {
    /// Release, sheet, row and checksum in one line.
    fileprivate var words: String {
        let release = edition.isEmpty ? dataset : "\(dataset) \(edition)"
        let rowWords =
            (sheet.isEmpty ? "" : "\(sheet), ") + Desk.says("row \(row)", fr: "ligne \(row)")
            + (externalID.isEmpty ? "" : ", id \(externalID)")
        return "\(release), \(rowWords), sha256 \(sha256)"
    }
}

extension Estimate {
    /// As a reader says it: "at least 64".
    func inWords(_ qualifier: Qualifier?) -> String { Language.ofMessages.figure(self, qualifier: qualifier) }

    /// As low, best and high: `[>70, 77, 100?]`, where `-` is no bound.
    var interval: String {
        let bottom = low.map { (lowKind == .open ? ">" : "") + $0.description } ?? "-"
        let top = high.map { (highKind == .open ? "<" : "") + $0.description + (highKind == .soft ? "?" : "") } ?? "-"
        return "[\(bottom), \(best?.description ?? "-"), \(top)]"
    }
}

extension UInt64 {
    /// An identity as outputs print it.
    var sixteenDigits: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
