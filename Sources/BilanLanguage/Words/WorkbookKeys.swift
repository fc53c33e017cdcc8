/// A tab of a briefing's workbook that people read; its name is the language's own.
package enum WorkbookTab: CaseIterable, Sendable {
    case cover, summary, notes, shorthand, casualties, periods, map, displacement, needs, conflicts, past, late, revised

    /// Whether the tab holds a numbered table.
    package var isNumbered: Bool {
        switch self {
        case .cover, .summary, .notes, .shorthand, .map: false
        case .casualties, .periods, .displacement, .needs, .conflicts, .past, .late, .revised: true
        }
    }
}

/// A tab that tools read; its name is the same in every language and every issue.
package enum DataTab: String, CaseIterable, Sendable {
    case figures = "data_figures"
    case casualties = "data_casualties"
    case displacement = "data_displacement"
    case needs = "data_needs"
    case events = "data_events"
    case series = "data_series"
    case sources, revisions, dictionary, meta
}

/// A column of a table that people read.
package enum WorkbookHeader: Sendable {
    case indicator, value, bound, flags, date, previous, change, relativeChange, sources
    case noteNumber, noteText, noteSheets, mark, meaning
    case code, region, civilians, soldiers, others, killed, injured, missing, events, reading
    case place, measure, stock, flow, runningTotal, asOf
    case group, affected, inNeed, targeted, reached, inNeedChange
    case event, kind, wording, claimant, use, reason, period, year, firstDay
    case country, shade, part
    case issue, printed, present
}

/// What a reader must know of a figure, printed once on the sheet of notes and pointed at from the tables.
package enum WorkbookNote: Hashable, Sendable {
    case provisional, noFigure
    /// No percentage is given on a smaller base than this.
    case comparison(leastBase: Int)
    case scopeWithoutAttackers, scopeAllSides, scopeCivilians, scopeUnknown
    case notSeparable, notAllocated, others, uncounted
    case conflict, namedVictims, partyClaims
    case stocksAndFlows, runningTotal, lastKnown, notComparable
    case insideNeeds, residual, computed, partsAboveTotal, acrossGroups
    case addedFloor, partialLow, asPublished
    case past, late, revised, periods, moreGroups
    case mapNumbers, mapNoBorders, mapNoFigures, mapNoLibrary
}

/// Shorthand in square brackets, after the codes of the United Kingdom's Analysis Function and of Eurostat.
package enum ShorthandMark: String, CaseIterable, Sendable {
    case provisional = "[p]"
    case estimated = "[e]"
    case unverified = "[u]"
    case revised = "[r]"
    case noFigure = "[x]"
    case noneRecorded = "[w]"
    case notApplicable = "[z]"
    case withheld = "[c]"
    case note = "[note n]"
    case source = "[S1]"
}

/// What became of a claim, and why.
package enum ClaimUse: Sendable {
    case used, widensRange, floorAbove, floor, rounding, copy, enemy, unquantified, agrees, subset, overruled
}

/// What an empty cell of a column for tools means.
package enum MissingRule: CaseIterable, Sendable {
    case never, noFigure, noBound, notSubnational, noAdmin2, noEvent, noDay, noSource, notQuoted, otherMeasure
    case unknown, draft, firstIssue, free
}
