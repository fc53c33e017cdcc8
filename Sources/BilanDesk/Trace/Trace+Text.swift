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
        if cells.isEmpty { lines.append("no figure reported") }
        if !beside.isEmpty {
            lines += ["", "beside the cells"]
            for figure in beside { lines += figure.lines.map { "  " + $0 } }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension TracedCell {
    fileprivate var lines: [String] {
        let place = places.map(\.words).joined(separator: " > ")
        let time = [period, days.map { "\($0.lowerBound) to \($0.upperBound)" }].compactMap(\.self)
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
                "  rate \(rate.best?.description ?? "-"), population \(rate.population) in \(rate.year), \(rate.source)"
            )
        }
        if !flags.isEmpty { lines.append("  flags " + flags.tokens.joined(separator: ", ")) }
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
            places.isEmpty ? "place not known" : places.map(\.words).joined(separator: " or ")
        let when = asOf.map { "as of \($0)" } ?? (start == end ? "\(start)" : "\(start) to \(end)")
        var lines = [
            "figure: \(number) \(who), "
                + [name, where_, when].compactMap(\.self).joined(separator: ", ")
        ]
        if let besideReason { lines.append("  outside the cells: " + besideReason.phrase) }
        let range = hull.map { "range of reports \($0.interval), " } ?? ""
        lines.append("  policy \(policy), \(range)conflict \(conflict ? "yes" : "no")")
        lines += reasons.map { "  why: " + $0 }
        for (title, isUsed) in [("claims used", true), ("claims not used", false)] {
            let chosen = claims.filter { $0.isUsed == isUsed }
            if !chosen.isEmpty { lines.append("  \(title): \(chosen.count)") }
            for claim in chosen { lines += claim.lines.map { "    " + $0 } }
        }
        return lines
    }

    /// What it says; a party's claim about its enemy gives the figure none.
    private var number: String {
        estimate == Estimate() ? "no number," : estimate.inWords(nil) + " " + estimate.interval
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
            [source.isEmpty ? "source not named" : source, "grade \(grade)", claimant.token, verification.token]
            + (finality == .unknown ? [] : [finality.token])
        var lines = [
            "\(words)\(estimate.inWords(qualifier))\(who), \(estimate.interval): \(part.phrase(isUsed: isUsed))",
            "  source: " + said.joined(separator: ", "),
        ]
        if let document {
            let title = document.title.isEmpty ? document.id : "\(document.title) (\(document.id))"
            lines.append("  document: " + title + (document.url.isEmpty ? "" : ", " + document.url))
        }
        lines.append("  known on: \(knownOn)")
        if let provenance { lines.append("  file: " + provenance.words) }
        if let correction = provenance?.correction {
            lines.append("  put right on \(correction.day) (entry \(correction.number)): \(correction.reason)")
        }
        lines.append("  record: " + recordUID.sixteenDigits)
        return lines
    }
}

extension RecordProvenance {
    /// Release, sheet, row and checksum in one line.
    fileprivate var words: String {
        let release = edition.isEmpty ? dataset : "\(dataset) \(edition)"
        let rowWords =
            (sheet.isEmpty ? "" : "\(sheet), ") + "row \(row)" + (externalID.isEmpty ? "" : ", id \(externalID)")
        return "\(release), \(rowWords), sha256 \(sha256)"
    }
}

extension Estimate {
    /// As a reader says it: "at least 64".
    func inWords(_ qualifier: Qualifier?) -> String { Language.en.figure(self, qualifier: qualifier) }

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
