/// The list of formats: a new one is a file beside this one and a word here.
public enum Formats {
    /// Every format, in the order of lists.
    public static let all: [any Format] = [
        FiguresFormat(), GEDFormat(), UCDPEventCut(), UCDPCountryYear(),
        ACLEDEvents(), ACLEDDeletions(), ACLEDSummary(), HPCFormat(),
        HAPIConflictEvents(), HAPIIDPs(), HAPIRefugees(), HAPIReturnees(), HAPIHumanitarianNeeds(), HAPIPopulation(),
        HAPIFoodSecurity(), IPCFormat(), CadreHarmonise(), DTMRounds(), DTMBaseline(),
        IDMCDisplacements(), IDMCUpdates(), UNHCRPopulation(), UNHCRDemographics(), UNHCRApplications(),
        AnswerFormat(), BriefingCasualties(), BriefingDisplacement(), BriefingNeeds(),
        BriefingFigures(), BriefingEvents(), BriefingSeries(),
    ]

    /// The format with this name.
    ///
    /// Missing: nil for a word that no format goes by.
    public static func named(_ name: some StringProtocol) -> (any Format)? {
        let word = name.lowercased()
        return all.first { $0.name == word }
    }

    /// Whether a format knows these headings, as those of figures or of what explains them.
    static func knows(_ header: Header) -> Bool {
        all.contains { format in
            format.recognises(header).missing.isEmpty || format.companions.contains { $0.compare(header).isCertain }
        }
    }

    /// The format of a sheet: the one asked for, or the only one that knows its headings best; nil when none does.
    static func choose(_ sheet: Sheet, asked: (any Format)?) throws(IngestError) -> (any Format)? {
        if let asked { return asked.recognises(sheet).isCertain ? asked : nil }
        let certain = all.map { ($0, $0.recognises(sheet)) }.filter { $0.1.isCertain }
        guard let most = certain.map(\.1.known.count).max() else { return nil }
        let best = certain.filter { $0.1.known.count == most }
        guard best.count == 1 else {
            throw .ambiguousFormat(sheet.title, formats: best.map(\.0.name))
        }
        return best[0].0
    }

    /// Why no sheet of a file is read: what was tried on the sheet that came closest.
    static func refusal(of sheets: [Sheet], asked: (any Format)?) -> IngestError? {
        let formats = asked.map { [$0] } ?? all
        // The closest first: the fewest missing headings, then the most known ones.
        func isCloser(_ one: Recognition, _ other: Recognition) -> Bool {
            (one.missing.count, -one.known.count) < (other.missing.count, -other.known.count)
        }
        let tried = sheets.map { sheet in (sheet, formats.map { $0.recognises(sheet) }.sorted(by: isCloser)) }
        let closest = tried.min { first, second in
            guard let one = first.1.first, let other = second.1.first else { return false }
            return isCloser(one, other)
        }
        guard let (sheet, order) = closest, let first = order.first else { return nil }
        if asked != nil { return .wrongFormat(sheet.title, first) }
        if UNHCRFootnotes.recognises(sheet.header) { return .onlyRemarks(sheet.title) }
        return .unknownFormat(sheet.title, tried: order)
    }
}
