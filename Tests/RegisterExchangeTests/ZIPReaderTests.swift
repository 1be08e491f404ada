import Testing
import ZIPContainer

@Suite("Parts of a ZIP file are read whole or refused")
struct ZIPReaderTests {
  private func archive() -> [UInt8] {
    StoredZIP.bytes(["a.txt": "hej", "b/c.txt": ""])
  }

  @Test("by name")
  func parts() throws {
    let reader = try ZIPReader(archive())
    #expect(try reader.part("a.txt") == Array("hej".utf8))
    #expect(try reader.part("b/c.txt") == [])
    #expect(try reader.part("A.txt") == nil)
  }

  @Test("what is no ZIP file, or cut off anywhere, is broken")
  func broken() {
    let bytes = archive()
    for length in 0..<bytes.count {
      let failure = #expect(throws: ZIPFailure.self) {
        _ = try ZIPReader(Array(bytes.prefix(length)))
      }
      #expect(failure?.kind == .broken)
    }
  }

  @Test("a part whose check sum is wrong is not given")
  func checkSum() throws {
    var bytes = archive()
    let place = try #require(bytes.firstRange(of: Array("hej".utf8))).lowerBound
    bytes[place] ^= 1
    let reader = try ZIPReader(bytes)
    let failure = try #require(throws: ZIPFailure.self) { _ = try reader.part("a.txt") }
    #expect(failure.message == "part 'a.txt' is damaged")
  }

  @Test("more parts or bytes than the limits allow")
  func limits() throws {
    #expect(throws: ZIPFailure.self) { _ = try ZIPReader(archive(), limits: ZIPLimits(parts: 1)) }
    let reader = try ZIPReader(archive(), limits: ZIPLimits(partBytes: 2))
    let failure = try #require(throws: ZIPFailure.self) { _ = try reader.part("a.txt") }
    #expect(failure.kind == .tooLarge)
  }
}
