extension Desk {
    /// So many of something, in the words for one or for several; nil for none.
    static func counted(_ number: Int, _ one: String, _ many: String) -> String? {
        number == 0 ? nil : number == 1 ? "1 " + one : "\(number) " + many
    }
}
