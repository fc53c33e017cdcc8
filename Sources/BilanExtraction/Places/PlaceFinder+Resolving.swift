import BilanModel
import BilanPlaces

extension PlaceFinder {
    func resolved(_ name: Name, within outer: Name?) -> PlaceMention {
        let place = choose(name, within: outer?.candidates ?? [])
        return PlaceMention(
            tokens: withKind(name), places: place.map { [$0] } ?? [],
            isCountry: place.map { gazetteer.isCountry($0) } ?? false)
    }

    /// The name with the word for its kind.
    private func withKind(_ name: Name) -> Range<Int> {
        guard let level = name.level, PlaceFinder.kinds[word(name.tokens.upperBound)] == level else {
            return name.tokens
        }
        return name.tokens.lowerBound..<(name.tokens.upperBound + 1)
    }

    private func choose(_ name: Name, within outer: [Int32]) -> Int32? {
        if name.candidates.count == 1 { return name.candidates[0] }
        if let country = name.candidates.first(where: { gazetteer.isCountry($0) }), name.level == nil { return country }
        var best: (rank: Int, place: Int32)?
        for place in name.candidates {
            let country = gazetteer.country(of: place)
            let edition = gazetteer.edition(for: country)
            let level = edition.flatMap { gazetteer.level(of: place, in: $0) } ?? gazetteer.level(of: place) ?? 9
            let isInUse = edition.map { gazetteer.code(of: place, in: $0) != nil } ?? false
            var rank = isInUse ? 100 : level == 5 ? 60 : 0
            if let asked = name.level, asked < 5 {
                rank += level == Int(asked) ? 50 : 0
            } else {
                // The town is the smallest area of its name.
                rank += min(level, 5) * 2
            }
            if outer.contains(where: { lies(place, in: $0) && place != $0 }) { rank += 30 }
            if best.map({ rank > $0.rank }) ?? true { best = (rank, place) }
        }
        return best?.place
    }

    func lies(_ inner: Int32, in outer: Int32) -> Bool {
        gazetteer.editions.contains { gazetteer.contains(outer, inner, in: $0) }
    }

    /// Whether the second name stands right behind the first and may contain it: ", in the Gao region", "(Mopti)".
    func isInside(_ first: Name, _ second: Name) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard gap.count <= 8, !gap.isEmpty else { return false }
        let plain: Set<String> = [
            ",", "(", "in", "the", "region", "of", "de", "la", "du", "dans", "le", "l'", "d'", "cercle", "circle",
            "town", "northern", "central", "southern",
            "eastern", "western", "region", "province", "district", "commune", "near", "pres", "en", "au", "centre",
            "nord", "sud", "'s", ")", "military", "militaire", "camp", "base", "army", "post", "position", "barracks",
            "garrison", "poste", "caserne", "garnison", "market", "marche", "airport", "aeroport", "village", "ville",
            "city", "department", "state", "area",
        ]
        let isAll = gap.allSatisfy { plain.contains(word($0)) }
        guard isAll else { return false }
        if first.isUnknown { return !second.isUnknown }
        return !second.isUnknown
            && second.candidates.contains { outer in first.candidates.contains { $0 != outer && lies($0, in: outer) } }
    }

    func isBeside(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        if (1...3).contains(gap.count), gap.contains(where: { ["near", "pres"].contains(word($0)) }) { return true }
        // "Zarho, approximately 90 kilometers (55 miles) east of Timbuktu".
        let units: Set<String> = ["km", "kilometers", "kilometres", "miles", "kilometre", "kilometer"]
        return (2...14).contains(gap.count) && gap.contains { units.contains(word($0)) }
            && !gap.contains { [".", ";", "and", "et"].contains(word($0)) }
    }

    func isListed(_ first: PlaceMention, _ second: PlaceMention) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard (1...6).contains(gap.count) else { return false }
        let plain: Set<String> = [
            ",", "and", "et", "de", "d'", "in", "the", "a", "dans", "of", "regions", "region", "cercles", "en", "du",
            "ainsi", "que", "la", "&", "or", "ou", "near", "les", "villages",
        ]
        return gap.allSatisfy { plain.contains(word($0)) }
            && gap.contains { [",", "and", "et", "&", "que", "or", "ou"].contains(word($0)) }
            && !first.isAside && !second.isAside
    }
}
