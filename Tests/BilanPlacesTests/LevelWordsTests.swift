import BilanModel
import BilanPlaces
import BilanTestSupport
import Testing

/// A kind word says which of several places of one name is meant.
@Suite struct LevelWordsTests {
    @Test(
        arguments: [
            ("région de Gao", "MLI/gao"), ("Gao region", "MLI/gao"), ("cercle de Gao", "MLI/gao/gao"),
            ("Gao circle", "MLI/gao/gao"), ("Cercle de Bourem", "MLI/gao/bourem"), ("région de Bourem", nil),
            ("Gao", nil),
        ] as [(String, String?)])
    func kindWordsDecide(words: String, key: String?) {
        var matcher = PlaceMatcher(SmallMali.gazetteer)
        let place = matcher.match(words: words).place
        #expect(SmallMali.gazetteer.card(place)?.key == key)
    }
}
