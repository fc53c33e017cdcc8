public import BilanModel
public import BilanPlaces

/// Answers questions over claims of which most are all there is of their event.
///
/// Those are added up as numbers, the others go the way of all claims; the leads are chosen among both, and a cell that
/// both stand in holds both. The answer is the one that `Tally` gives over all of them together.
public struct SingleTally {
    private let singles: SingleClaims
    private let tally: Tally
    private let gazetteer: Gazetteer
    private let columns: ClaimColumns

    /// A tally of these claims.
    public init(_ singles: SingleClaims, others: ClaimColumns, gazetteer: Gazetteer) {
        self.singles = singles
        self.gazetteer = gazetteer
        columns = others
        tally = Tally(others, gazetteer: gazetteer)
    }

    /// The cells, and what must be said beside them: the cells of `answer` are those of the other claims alone.
    ///
    /// Nil for what cannot be told in numbers: more than 64 datasets, places that print alike.
    ///
    /// - Throws: `QuestionError` where the kind of a measure forbids what is asked.
    public func answer(_ question: Question) throws(QuestionError) -> (grid: SingleGrid, answer: Answer)? {
        guard question.addsSingles, let asked = AskedSingles(singles, question, columns.datasets),
            let leads = SingleLeads(asked, singles, columns)
        else { return nil }
        var places = SinglePlaces(gazetteer, question)
        let (others, choices) = try tally.answer(question, beside: leads.offers(&places))
        var whole = others
        let sums = SingleSums(asked, singles, question, leads.chosen(choices, &places))
        guard let grid = sums.grid(&places, beside: others.cells, mentions: &whole.mentions) else { return nil }
        return (grid, whole)
    }
}
