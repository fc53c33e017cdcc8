import BilanModel

/// What a figure was bound to.
struct Binding {
    var measure: Measure
    var how: How
    /// The figure whose measure it shares.
    var sharedWith: Int?
    /// The item of the word that decided.
    var trigger: Int?
    var isNegated = false
    /// Whom a label before the number counts: "Soldiers killed: 12".
    var group: VictimGroup?
    var side: Group.Side?
    var unit: Unit?

    enum How: Int {
        case noun
        case passive
        case active
        case toll
        case shared
        case part
    }
}
