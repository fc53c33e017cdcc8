public import BilanModel

/// What a position says beside what a name or code was matched to; a disagreement is told, never settled in silence.
public struct PositionCheck: Hashable, Sendable {
    /// Where the position lies.
    public var position: PositionPlace
    /// Whether name and position lie in two places; the name stands.
    public var positionDisagrees: Bool
    /// The place to file under: the matched one as it is; the position's only when there was no match.
    public var place: Int32
    /// How that place was found, when it was found by position.
    public var how: PlaceHow

    /// The finding that the row deserves, or nil.
    public var finding: Finding.Code? { positionDisagrees ? .nameAndPositionDisagree : position.doubt?.finding }
}

extension Gazetteer {
    /// Holds the place matched from a name or code against the position beside it.
    ///
    /// They disagree when some level, known to both, names two places. A position outside the matched country places
    /// nothing and is a doubt of its own. Without a match the position decides, as fine as its precision allows.
    ///
    /// - Parameters:
    ///   - match: what name and code gave.
    ///   - precision: UCDP's `where_prec`, 0 when not said.
    ///   - country: the country the row names, where it does.
    public func check(
        _ match: PlaceMatch, at position: Position, precision: UInt8 = 0, under country: Int32? = nil,
        in edition: SchemeVersion
    ) -> PositionCheck {
        let matched = match.place
        let known = country ?? (matched >= 0 ? self.country(of: matched) : -1)
        let found = place(at: position, precision: precision, under: known >= 0 ? known : nil, in: edition)
        guard matched >= 0 else {
            let how: PlaceHow = found.place >= 0 ? .position : .none
            return PositionCheck(position: found, positionDisagrees: false, place: found.place, how: how)
        }
        // A figure for several places agrees with a position in any of them.
        let members = sets[matched] ?? [matched]
        let agrees = members.contains { member in
            zip(levels(of: member, in: edition), found.levels).allSatisfy { $0 < 0 || $1 < 0 || $0 == $1 }
        }
        return PositionCheck(position: found, positionDisagrees: !agrees, place: matched, how: match.how)
    }
}
