import CCrypto

/// The checksum of files and of content, through libcrypto.
public enum SHA256 {
    /// The checksum of bytes, as 64 lower-case hexadecimal digits.
    public static func hex(of bytes: [UInt8]) -> String { bytes.withUnsafeBytes { hex(of: $0) } }

    /// The checksum of bytes in memory, a mapped file for instance.
    public static func hex(of bytes: UnsafeRawBufferPointer) -> String {
        let letters = Array("0123456789abcdef".utf8)
        let text = digest(of: bytes).flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// The first eight bytes of the checksum, as a number.
    static func uid(of bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { bytes in digest(of: bytes).prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
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
