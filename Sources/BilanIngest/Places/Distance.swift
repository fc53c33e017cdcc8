import BilanModel
import Glibc

/// How far two places are from each other.
enum Distance {
    /// Kilometres over the ground, good to a hundredth for places that are not far apart.
    static func kilometres(_ one: Position, _ other: Position) -> Double {
        let degree = 111.195
        let north = (one.latitude - other.latitude) * degree
        let middle = (one.latitude + other.latitude) / 2 * .pi / 180
        let east = (one.longitude - other.longitude) * degree * cos(middle)
        return (north * north + east * east).squareRoot()
    }
}
