extension OriginCard {
    /// What the key of an origin begins with that is a whole round of a publisher.
    private static var roundMark: String { "round/" }

    /// The key of the origin of everything that one round, or one analysis, says: it stands or falls together.
    ///
    /// `name` is the round's name, such as that of a `RoundReference`; names of one publisher's rounds differ.
    public static func key(ofRound name: String) -> String { roundMark + name }

    /// The name of the round that this origin is; nil for any other utterance.
    public var round: String? {
        key.hasPrefix(OriginCard.roundMark) ? String(key.dropFirst(OriginCard.roundMark.count)) : nil
    }
}
