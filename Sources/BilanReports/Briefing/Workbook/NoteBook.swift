import BilanLanguage

/// The notes that tables point at, numbered in the order in which a reader meets them.
///
/// A note exists only because a table points at it, so none is unused and none is missing.
final class NoteBook {
    /// Notes in their order; the first is note 1.
    private(set) var notes: [WorkbookNote] = []
    private var tabs: [WorkbookNote: [WorkbookTab]] = [:]

    /// The mark that points at a note from a tab: `[note 3]`.
    func mark(_ note: WorkbookNote, on tab: WorkbookTab) -> String {
        if tabs[note] == nil { notes.append(note) }
        if tabs[note]?.contains(tab) != true { tabs[note, default: []].append(tab) }
        let number = (notes.firstIndex(of: note) ?? 0) + 1
        return "[note \(number)]"
    }

    /// Marks of all notes a tab points at, in the order of their numbers.
    func marks(on tab: WorkbookTab) -> [String] {
        notes.enumerated().filter { tabs[$0.element]?.contains(tab) == true }.map { "[note \($0.offset + 1)]" }
    }

    /// Tabs that point at a note.
    func tabs(of note: WorkbookNote) -> [WorkbookTab] { tabs[note] ?? [] }
}
