import BilanReports
import Foundation
import Testing

/// The locale belongs to the whole process, so this test has a process of its own.
@Suite struct FrenchLocaleTests {
    @Test func aFrenchProcessWritesTheSameBytes() async {
        await #expect(processExitsWith: .success) {
            let plain = try WrittenWorkbook(SampleWorkbook.make)
            let build = Process()
            build.executableURL = URL(fileURLWithPath: "/usr/bin/localedef")
            build.arguments = ["-i", "fr_FR", "-f", "UTF-8", plain.folder + "/fr_FR.UTF-8"]
            try build.run()
            build.waitUntilExit()

            setenv("LOCPATH", plain.folder, 1)
            let locale = try #require(setlocale(LC_ALL, "fr_FR.UTF-8"), "the locale is refused, so nothing is tested")
            #expect(String(cString: locale) == "fr_FR.UTF-8")
            // The trap is set: what the library uses to print decimals prints a comma now.
            var buffer = [CChar](repeating: 0, count: 32)
            _ = withVaList([1234.5]) { vsnprintf(&buffer, buffer.count, "%.1f", $0) }
            #expect(String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) == "1234,5")

            let french = try WrittenWorkbook(SampleWorkbook.make)
            #expect(try french.part("xl/worksheets/sheet3.xml").contains("<v>1234.5</v>"))
            #expect(french.bytes == plain.bytes)
            // And the process has its own locale back.
            _ = withVaList([1234.5]) { vsnprintf(&buffer, buffer.count, "%.1f", $0) }
            #expect(buffer[4] == CChar(UInt8(ascii: ",")))
        }
    }
}
