import ArgumentParser
import BilanDesk

extension ArgumentHelp {
    /// Help in the language of messages; there is none with one language alone.
    static func says(_ english: String, fr french: String, valueName: String? = nil) -> ArgumentHelp {
        ArgumentHelp(Desk.says(english, fr: french), valueName: valueName)
    }
}
