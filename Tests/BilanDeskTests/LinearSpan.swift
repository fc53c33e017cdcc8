/// What rows of a linear system give: sums that can be computed from those printed.
struct LinearSpan {
    /// Rows of coefficients, one number an unknown.
    let rows: [[Int64]]

    private static let prime: Int64 = 2_147_483_647

    /// Whether a combination of the rows gives a vector; exact, over a field of primes.
    func contains(_ vector: [Int64]) -> Bool {
        var rows = rows
        var target = vector
        for column in target.indices {
            guard let pivot = rows.indices.first(where: { rows[$0][column] != 0 }) else {
                if target[column] != 0 { return false }
                continue
            }
            let line = rows.remove(at: pivot)
            let inverse = LinearSpan.power(line[column], LinearSpan.prime - 2)
            func reduced(_ row: [Int64]) -> [Int64] {
                let factor = row[column] * inverse % LinearSpan.prime
                return zip(row, line).map { own, other in
                    let rest = (own - factor * other) % LinearSpan.prime
                    return (rest + LinearSpan.prime) % LinearSpan.prime
                }
            }
            rows = rows.map(reduced)
            target = reduced(target)
        }
        return target.allSatisfy { $0 == 0 }
    }

    private static func power(_ base: Int64, _ exponent: Int64) -> Int64 {
        var (result, base, exponent) = (Int64(1), base % prime, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
