import BilanModel

/// What the sentences before said, for figures whose own sentence is silent.
struct DocumentContext {
    /// The last place finer than a country; the places together where the sentence told of several attacks.
    var place: PlaceMention?
    var country: PlaceMention?
    /// The first place of the text.
    var lead: PlaceMention?
    var attribution: Attribution?
    var date: DateMention?
    /// What was counted last.
    var measure: Measure?
    /// Places of days told of, the last few: "Thursday's attacks" happened where Thursday was told of.
    private var scenes: [(days: ClosedRange<CalendarDate>, place: PlaceMention)] = []
    private var dated = 0
    private var sentence = 0

    /// Where a day was told of; nil for a day of which nothing was told.
    func place(on date: DateMention?) -> PlaceMention? {
        guard let date, date.isFine, date.kind == .when, let days = date.days else { return nil }
        return scenes.last { $0.days.overlaps(days) }?.place
    }

    mutating func note(
        _ places: [PlaceMention], _ attributions: [Attribution], _ dates: [DateMention], _ sentence: Range<Int>,
        _ words: [String]
    ) {
        let told = places.filter { mention in
            !mention.isAside && !mention.isGoal && !attributions.contains { $0.tokens.overlaps(mention.tokens) }
        }
        for mention in places where !mention.isAside && !mention.isGoal {
            if mention.isCountry { country = country ?? mention } else { place = mention }
            if lead == nil, !mention.isCountry { lead = mention }
        }
        let attacked = AttackedPlaces(words: words).joined(told, in: sentence)
        if let attacked { place = attacked }
        note(attributions, dates)
        let days = dates.filter { $0.isFine && $0.kind == .when }.compactMap(\.days)
        if let first = days.first, days.allSatisfy({ $0 == first }),
            let scene = attacked ?? told.last(where: { !$0.isCountry })
        {
            scenes = scenes.suffix(7) + [(first, scene)]
        }
    }

    private mutating func note(_ attributions: [Attribution], _ dates: [DateMention]) {
        if let named = attributions.last(where: { !$0.isPronoun }) { attribution = named }
        sentence += 1
        if let day = dates.last(where: { day in
            day.kind == .when && day.days != nil
                && !attributions.contains {
                    $0.verb.upperBound <= day.tokens.lowerBound && day.tokens.lowerBound - $0.verb.upperBound <= 2
                }
        }) {
            date = day
            dated = sentence
        }
        // A day reaches the sentences right behind it, not the whole text.
        if sentence - dated > 3 { date = nil }
    }
}
