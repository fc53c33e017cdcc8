import BilanModel
import BilanPlaces

/// Finds the places that a sentence names, with the levels its words say.
///
/// A bare name that stands for a region and for the town in it means the town; "region of", "cercle de" say otherwise.
/// Source: METHODOLOGY section 7.
struct PlaceFinder {
    let gazetteer: Gazetteer
    let names: PlaceNames
    let tokens: [Token]
    let words: ArraySlice<String>
    let sentence: Range<Int>

    struct Name {
        var tokens: Range<Int>
        var candidates: [Int32]
        var level: UInt8?
        var isUnknown = false
    }

    func mentions() -> [PlaceMention] {
        var found = namesInOrder()
        shareLevels(&found)
        var mentions: [PlaceMention] = []
        var place = 0
        while place < found.count {
            var mention = resolved(
                found[place],
                within: found.indices.contains(place + 1) && isInside(found[place], found[place + 1])
                    ? found[place + 1] : nil)
            var last = place
            // "Bamba, in the Gao region": what follows says where it lies.
            while last + 1 < found.count, isInside(found[last], found[last + 1]) {
                let outer = resolved(found[last + 1], within: nil)
                if let inner = mention.places.first {
                    guard let above = outer.places.first, above != inner, lies(inner, in: above) else { break }
                } else {
                    mention.places = outer.places
                    mention.isCountry = outer.isCountry
                }
                mention.tokens = mention.tokens.lowerBound..<outer.tokens.upperBound
                last += 1
            }
            place = last + 1
            mention.isOrigin = isOrigin(mention)
            mention.isAside = isAside(mention)
            mention.isGoal = isGoal(mention)
            mention.parts = [(mention.tokens, mention.places)]
            // "Rharous circle, near Timbuktu" lies in the first.
            if let before = mentions.last, !before.places.isEmpty, isBeside(before, mention) { continue }
            // "In Gao and Ménaka": one spot with several places.
            if let before = mentions.last, isListed(before, mention), before.isCountry == mention.isCountry,
                !before.places.isEmpty,
                !mention.places.isEmpty
            {
                mentions[mentions.count - 1].tokens = before.tokens.lowerBound..<mention.tokens.upperBound
                mentions[mentions.count - 1].parts.append((mention.tokens, mention.places))
                mentions[mentions.count - 1].places += mention.places.filter { !before.places.contains($0) }
            } else {
                mentions.append(mention)
            }
        }
        return mentions
    }

    func word(_ place: Int) -> String { sentence.contains(place) ? words[place] : "" }
}
