import CCrypto

/// The checksum of files and of content, through libcrypto.
public enum SHA256 {
    /// The checksum of bytes, as 64 lower-case hexadecimal digits.
    public static func hex(of bytes: [UInt8]) -> String { bytes.withUnsafeBytes { hex(of: $0) } }

    /// The checksum of bytes in memory, a mapped file for instance.
    public static func hex(of bytes: UnsafeRawBufferPointer) -> String { hex { $0(bytes) } }

    /// The checksum of bytes that come piece by piece, as `hex(of:)` gives it for all of them together.
    public static func hex<Failure>(
        feeding feed: ((UnsafeRawBufferPointer) -> Void) throws(Failure) -> Void
    ) throws(Failure) -> String {
        // The functions of its own that libcrypto has for this checksum work to the last moment, also in a thread that goes
        // on while the command ends; those for any checksum are taken down before.
        var state = SHA256_CTX()
        var isDone = SHA256_Init(&state) == 1
        try feed { piece in isDone = SHA256_Update(&state, piece.baseAddress, piece.count) == 1 && isDone }
        return letters(
            [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
                isDone = SHA256_Final(buffer.baseAddress, &state) == 1 && isDone
                // It cannot fail; a wrong identity would be worse than an end.
                precondition(isDone, "libcrypto gives no SHA-256")
                count = 32
            })
    }

    /// The first eight bytes of the checksum, as a number.
    ///
    /// Every row has several, so nothing is allocated for one.
    static func uid(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = SHA256_CTX()
        var digest: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let done = withUnsafeMutableBytes(of: &digest) { digest in
            SHA256_Init(&state) == 1 && SHA256_Update(&state, bytes.baseAddress, bytes.count) == 1
                && SHA256_Final(digest.baseAddress?.assumingMemoryBound(to: UInt8.self), &state) == 1
        }
        // It cannot fail; a wrong identity would be worse than an end.
        precondition(done, "libcrypto gives no SHA-256")
        return UInt64(bigEndian: digest.0)
    }

    private static func letters(_ digest: [UInt8]) -> String {
        let letters = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }, as: UTF8.self)
    }
}
