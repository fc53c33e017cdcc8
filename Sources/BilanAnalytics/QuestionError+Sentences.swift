extension QuestionError: CustomStringConvertible {
    /// What is forbidden, and what to ask instead.
    public var description: String {
        switch self {
        case .rateCannotBeAdded(let measure):
            "\(measure) is a rate and is never added over places or periods; ask for one place with --in and no period, "
                + "or for the counts behind it"
        case .stockNeedsADay(let measure):
            "\(measure) is a stock and has no sum over time; say on which day with --on DATE or --period P"
        }
    }
}
