internal import Glibc

/// Texts lent to a C library for as long as one call needs them, where it takes pointers inside structures.
final class BorrowedText {
    private var pointers: [UnsafeMutablePointer<CChar>] = []

    /// A zero-ended copy, valid until this object goes.
    func pointer(_ text: String) -> UnsafeMutablePointer<CChar>? {
        guard let copy = strdup(text) else { return nil }
        pointers.append(copy)
        return copy
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}
