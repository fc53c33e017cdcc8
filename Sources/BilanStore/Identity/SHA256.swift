import CCrypto

/// The checksum of files and of content, through libcrypto.
public enum SHA256 {
    /// The checksum of bytes, as 64 lower-case hexadecimal digits.
    public static func hex(of bytes: [UInt8]) -> String { bytes.withUnsafeBytes { hex(of: $0) } }

    /// The checksum of bytes in memory, a mapped file for instance.
    public static func hex(of bytes: UnsafeRawBufferPointer) -> String { letters(digest(of: bytes)) }

    /// The checksum of bytes that come piece by piece, as `hex(of:)` gives it for all of them together.
    public static func hex<Failure>(
        feeding feed: ((UnsafeRawBufferPointer) -> Void) throws(Failure) -> Void
    ) throws(Failure) -> String {
        let state = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(state) }
        var done = EVP_DigestInit_ex(state, EVP_sha256(), nil)
        try feed { piece in if done == 1 { done = EVP_DigestUpdate(state, piece.baseAddress, piece.count) } }
        return letters(
            [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
                var length: UInt32 = 0
                if done == 1 { done = EVP_DigestFinal_ex(state, buffer.baseAddress, &length) }
                // It fails only without memory; a wrong identity would be worse than an end.
                precondition(done == 1 && length == 32, "libcrypto gives no SHA-256")
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

    private static func digest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            var length: UInt32 = 0
            let done = EVP_Digest(bytes.baseAddress, bytes.count, buffer.baseAddress, &length, EVP_sha256(), nil)
            // It fails only without memory; a wrong identity would be worse than an end.
            precondition(done == 1 && length == 32, "libcrypto gives no SHA-256")
            count = 32
        }
    }
}
