/// What a total covers.
///
/// Different scopes stand in different rows; no total adds them. Source: METHODOLOGY ruling 4.
public enum Scope: UInt8, Coded {
    /// Not said, or not a matter of sides (displacement, needs).
    case unknown = 0
    /// Both sides and bystanders: UCDP's best.
    case allSides = 1
    /// A news toll that leaves attackers out.
    case withoutAttackers = 2
    /// Civilians only.
    case civilians = 3
}

/// How well a figure is established.
public enum Verification: UInt8, Coded {
    /// Said by somebody.
    case reported = 0
    /// Checked by a body that publishes its standard of proof.
    case verified = 1
    /// Denied or taken back: the only word that removes a figure.
    case denied = 2
}

/// Whether its source expects to change the figure.
public enum Finality: UInt8, Coded {
    /// Not said.
    case unknown = 0
    /// "So far", "provisional", "expected to rise".
    case provisional = 1
    /// Said to be final.
    case final = 2
}

/// Who makes the claim, seen from those it counts.
public enum Claimant: UInt8, Coded {
    /// A third party.
    case thirdParty = 0
    /// The side that suffered the loss.
    case ownSide = 1
    /// A party about its enemy: kept out of every total.
    case enemy = 2
    /// Nobody who can be named.
    case unnamed = 3
}

/// Over what time a number counts.
public enum Accrual: UInt8, Coded {
    /// Within the days of the record: a flow.
    case period = 0
    /// At one day: a stock.
    case point = 1
    /// Since a day, still running: never a figure of the week.
    case since = 2
}

/// What part a figure may play when figures of one event are set against each other.
public enum Role: UInt8, Coded {
    /// A figure for the whole of its event, place or plan.
    case total = 0
    /// A disjoint part of a total.
    case part = 1
    /// Named or identified victims: a floor under the total, never a vote.
    case floor = 2
    /// A document's own rounding of its own figure: never a vote.
    case rounding = 3
    /// Background; enters no figure.
    case context = 4
    /// A forecast or a projection.
    case projection = 5
}

/// What is counted.
public enum Unit: UInt8, Coded {
    /// People.
    case person = 0
    /// Households.
    case household = 1
    /// Dwellings.
    case dwelling = 2
    /// Cases of a disease.
    case `case` = 3
    /// Attacks.
    case attack = 4
    /// Per cent.
    case percent = 5
    /// Events, as a publisher counts them.
    case event = 6
}

/// Who may see a figure.
public enum Audience: UInt8, Coded {
    /// Everybody.
    case `public` = 0
    /// Partners of the organisation.
    case partners = 1
    /// The organisation alone.
    case `internal` = 2
}

/// What stands in a cell of a table.
public enum CellState: UInt8, Coded {
    /// Somebody gave a figure.
    case reported = 0
    /// Somebody said there was nothing: a true nought.
    case `nil` = 1
    /// Nobody reported.
    case noReport = 2
    /// Inside a curated dataset's coverage, no event.
    case noneRecorded = 3
    /// The question has no meaning here.
    case notApplicable = 4
    /// Known, and kept back.
    case withheld = 5
}

/// How a dataset's figures may be combined with others.
public enum DatasetKind: UInt8, Coded {
    /// Sheets, typed and extracted figures: pooled and reconciled together.
    case claims = 0
    /// A curated event dataset: exclusive of others.
    case events = 1
    /// A publisher's totals by period.
    case series = 2
    /// Rounds, each replacing the former.
    case rounds = 3
}
