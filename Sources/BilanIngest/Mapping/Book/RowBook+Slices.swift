import BilanModel

extension RowBook {
    /// Turns to another sheet, of which nothing has been read.
    mutating func turn(to sheet: OpenSheet) {
        settle()
        self.sheet = sheet
        (placed, areas) = (PlacedRows(), PlacedRows())
        fixed = nil
    }

    /// Hands over the rows so far when they fill a slice: none of them points to another.
    mutating func handOver() throws(IngestError) {
        let fixed = fixed ?? FixedCards(batch)
        self.fixed = fixed
        guard setting.slices?.isFilled(by: batch) == true else { return }
        let texts = batch.texts
        guard try setting.handOver(&batch) else { return }
        fixed.restore(&batch, texts)
        sources = sources.filter { $0.value < fixed.sources }
        documents = documents.filter { $0.value < fixed.documents }
        events = events.filter { $0.value < fixed.events }
        origins = [:]
        firstClaim = 0
        if placed.count > FixedCards.mostRemembered { (placed, areas) = (PlacedRows(), PlacedRows()) }
        placed.forgetTexts()
        if days.contains(where: { $0.value.count > FixedCards.mostRemembered }) { days = [:] }
    }

    /// Says that the file is complete for a country: all its days, or those from the first to the last that are named.
    ///
    /// Only a format whose files are always whole may say so; what a user declares comes before.
    mutating func cover(_ country: Int32, _ days: ClosedRange<CalendarDate>? = nil) {
        guard country >= 0 else { return }
        if let known = covered[country], let before = known, let days {
            let first = min(before.lowerBound, days.lowerBound)
            covered[country] = first...max(before.upperBound, days.upperBound)
        } else {
            covered[country] = .some(days)
        }
    }
}
