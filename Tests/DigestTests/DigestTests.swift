import Digest
import Testing

@Suite("Digests")
struct DigestTests {
  @Test(
    "SHA-256 agrees with FIPS 180-4's examples",
    arguments: [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
  func sha256(_ text: String, _ expected: String) {
    #expect(Digest.hex(Digest.sha256(Array(text.utf8))) == expected)
  }

  @Test("a name-based UUID agrees with RFC 9562, appendix A.4")
  func uuid() {
    let dns: [UInt8] = [
      0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30,
      0xc8,
    ]
    #expect(
      Digest.uuid(for: "www.example.com", in: dns) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }
}
