import BilanModel
import BilanPlaces

/// Splits figures of a place that the asked boundaries have divided, by the shares of the change map.
///
/// Only on request, only the place that was divided itself (a town of it lies in one of the parts, nobody knows which),
/// and always marked: shares are estimates. What is not split stands as not allocated.
struct PlaceShares {
    private let gazetteer: Gazetteer
    private let edition: SchemeVersion?

    init(_ gazetteer: Gazetteer, _ question: Question) {
        self.gazetteer = gazetteer
        edition = question.apportionPlaces ? question.edition : nil
    }

    /// The parts of a figure in the asked boundaries; itself where nothing is to be split.
    func parts(of figure: Figure) -> [Figure] {
        guard let edition, figure.estimate.isQuantified, gazetteer.level(of: figure.place, in: edition) == nil,
            let shares = gazetteer.shares(of: figure.place, in: edition)
        else { return [figure] }
        // Shares are weighed in hundredths of a per cent, finer than anybody knows them.
        let weights = shares.map { Int(($0.share * 10_000).rounded()) }
        return zip(shares, Apportionment.split(figure.estimate, by: weights)).compactMap { share, estimate in
            guard let estimate else { return nil }
            var part = figure
            part.place = share.place
            part.estimate = estimate
            part.flags.insert(.apportioned)
            return part
        }
    }
}
