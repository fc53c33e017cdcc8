internal import Glibc

/// Runs `body` with this thread's numbers written the C way, `1234.5`, and restores the thread's locale after it.
///
/// The spreadsheet library formats decimals through the locale of the process. Under a French one it writes `1234,5`,
/// which LibreOffice reads as 1234 without a word.
///
/// - Throws: what `body` throws, or `localeRefused` when the system has no C locale, which it always has.
func withPinnedLocale<Failure: Error>(
    refused: @autoclosure () -> Failure, _ body: () throws(Failure) -> Void
) throws(Failure) {
    guard let plain = newlocale(LC_NUMERIC_MASK, "C", nil) else { throw refused() }
    defer { freelocale(plain) }
    guard let before = uselocale(plain) else { throw refused() }
    defer { uselocale(before) }
    try body()
}
