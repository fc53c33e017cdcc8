import Foundation
import Testing

/// The second run of `make test` really is elsewhere: otherwise its other tests would prove nothing.
@Suite(
    "Surroundings of the second run",
    .enabled(if: ProcessInfo.processInfo.environment["BILAN_ELSEWHERE"] != nil, "only in the second run of make test"))
struct SurroundingsDeterminismTests {
    @Test func clockIsAheadByFourteenHours() throws {
        var noon2023 = time_t(1_694_001_600)
        var local = tm()
        try #require(localtime_r(&noon2023, &local) != nil)
        #expect(local.tm_gmtoff == 14 * 3600)
        #expect(TimeZone.current.identifier == "Pacific/Kiritimati")
    }

    @Test func decimalSignIsAComma() throws {
        // For this thread only: setlocale would change it under the tests that run beside this one.
        let locale = try #require(newlocale(LC_NUMERIC_MASK, "", nil))
        let before = uselocale(locale)
        let read = strtod("1,5", nil)
        uselocale(before)
        freelocale(locale)
        #expect(read == 1.5)
    }
}
