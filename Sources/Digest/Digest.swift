internal import CCrypto

/// Digests and the names made from them, by OpenSSL's libcrypto.
package enum Digest {
  /// SHA-256 of `bytes`, 32 bytes.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    unsafe digest(bytes, with: EVP_sha256(), length: 32)
  }

  /// Digests that still prove something (SHA-1 and MD5 do not).
  package enum Algorithm: String, Hashable, Sendable, CaseIterable {
    case sha224 = "SHA-224"
    case sha256 = "SHA-256"
    case sha384 = "SHA-384"
    case sha512 = "SHA-512"
    case sha3of256 = "SHA3-256"
    case sha3of384 = "SHA3-384"
    case sha3of512 = "SHA3-512"
  }

  /// The digest of `bytes` by `algorithm`, as many bytes as its name says bits.
  package static func of(_ bytes: [UInt8], by algorithm: Algorithm) -> [UInt8] {
    switch algorithm {
    case .sha224: unsafe digest(bytes, with: EVP_sha224(), length: 28)
    case .sha256: sha256(bytes)
    case .sha384: unsafe digest(bytes, with: EVP_sha384(), length: 48)
    case .sha512: unsafe digest(bytes, with: EVP_sha512(), length: 64)
    case .sha3of256: unsafe digest(bytes, with: EVP_sha3_256(), length: 32)
    case .sha3of384: unsafe digest(bytes, with: EVP_sha3_384(), length: 48)
    case .sha3of512: unsafe digest(bytes, with: EVP_sha3_512(), length: 64)
    }
  }

  /// A UUID of version 5 (RFC 9562 5.5): the same name in the same name space gives the same UUID.
  ///
  /// - Parameter namespace: 16 bytes.
  /// - Returns: lower-case hexadecimal in the usual five groups.
  package static func uuid(for name: String, in namespace: [UInt8]) -> String {
    var bytes = unsafe digest(namespace + Array(name.utf8), with: EVP_sha1(), length: 20)
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let text = hex(bytes.prefix(16))
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(Array(text.utf8)[$0].map { Character(Unicode.Scalar($0)) }) }
      .joined(separator: "-")
  }

  /// Lower-case hexadecimal digits, two a byte.
  package static func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Base64 of RFC 4648, section 4.
  package static func base64(_ bytes: [UInt8]) -> String {
    var text = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    let written = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe text.withUnsafeMutableBufferPointer { output in
        unsafe EVP_EncodeBlock(output.baseAddress, input.baseAddress, Int32(input.count))
      }
    }
    return String(decoding: text.prefix(max(0, Int(written))), as: UTF8.self)
  }

  private static func digest(
    _ bytes: [UInt8], with algorithm: OpaquePointer?, length: Int
  ) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: length)
    var written: UInt32 = 0
    let status = unsafe bytes.withUnsafeBytes { input in
      unsafe result.withUnsafeMutableBufferPointer { output in
        unsafe EVP_Digest(
          input.baseAddress, input.count, output.baseAddress, &written, algorithm, nil)
      }
    }
    precondition(status == 1 && Int(written) == length, "libcrypto lacks a digest it ships")
    return result
  }
}
