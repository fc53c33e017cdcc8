import BilanModel
import Testing

@Suite struct QuantityTests {
    @Test(arguments: [
        ("0", 0, true), ("64", 64_000, true), ("12.5", 12_500, true), ("-3", -3000, true), ("0.001", 1, true),
        ("007", 7000, true), ("1.2340", 1234, true), ("1.2345", 1234, false), ("1.2355", 1236, false),
        ("1.23450001", 1235, false), ("1.2346", 1235, false), ("0.9996", 1000, false),
        ("900000000000000", 900_000_000_000_000_000, true), ("-0", 0, true),
    ])
    func reads(text: String, thousandths: Int64, exact: Bool) throws {
        let read = try #require(Quantity.read(text))
        #expect(read.quantity.thousandths == thousandths)
        #expect(read.exact == exact)
    }

    @Test(arguments: [
        "", "-", ".5", "5.", "1,234", "1 234", "12a", "1e3", "+5", "--5", "1.2.3", "٣", "900000000000001",
        "1000000000000000", "NaN", "0x10", " 5",
    ])
    func refuses(text: String) {
        #expect(Quantity.read(text) == nil)
    }

    @Test(arguments: [0, 1, 999, 1000, 1500, -1, -1500, 12_345_678, 900_000_000_000_000_000, -10])
    func writtenReadsBack(thousandths: Int64) {
        let quantity = Quantity(thousandths: thousandths)
        #expect(Quantity.read(quantity.description)?.quantity == quantity)
    }

    @Test(arguments: [(500, 1), (499, 0), (-500, -1), (-499, 0), (1500, 2), (2500, 3), (64_000, 64)])
    func roundsAsAReaderWould(thousandths: Int64, whole: Int) {
        #expect(Quantity(thousandths: thousandths).rounded == whole)
    }

    @Test func arithmetic() {
        #expect(Quantity(5) - Quantity(7) == Quantity(-2))
        #expect(Quantity(5) + Quantity(thousandths: 500) == Quantity(thousandths: 5500))
        #expect(Quantity(thousandths: 5500).isWhole == false)
        #expect(Quantity(-1) < .zero)
        #expect(Quantity(thousandths: .min).description == "-9223372036854775.808")
    }
}
