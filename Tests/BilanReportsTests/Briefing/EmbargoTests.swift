import BilanReports
import Testing

/// Moments before which an issue must not be passed on.
struct EmbargoTests {
    @Test(arguments: [
        ("2023-09-18T06:00Z", "2023-09-18T06:00Z"), ("2023-09-18T06:00", "2023-09-18T06:00Z"),
        ("2023-09-18", "2023-09-18T00:00Z"), ("2023-09-18T07:00+01:00", "2023-09-18T06:00Z"),
        ("2023-09-18T00:30+01:00", "2023-09-17T23:30Z"), ("2023-12-31T23:30-02:00", "2024-01-01T01:30Z"),
        ("2023-09-18T23:59-00:00", "2023-09-18T23:59Z"),
    ])
    func isReadAsUTC(_ text: String, _ moment: String) { #expect(Embargo(text)?.description == moment) }

    @Test(arguments: [
        "", "tomorrow", "2023-09-18T", "2023-09-18T24:00Z", "2023-09-18T06:60Z", "2023-09-18T6:00Z", "2023-13-01",
        "2023-09-18T06:00+1", "2023-09-18 06:00", "2023-09-18T-1:00Z", "2023-09-18T06:00:00Z",
    ])
    func anythingElseIsNoMoment(_ text: String) { #expect(Embargo(text) == nil) }
}
