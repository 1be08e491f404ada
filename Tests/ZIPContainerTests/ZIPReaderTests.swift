import Testing
import ZIPContainer

@Suite("Parts of a ZIP file are read whole or refused")
struct ZIPReaderTests {
  /// Two stored parts, `a.txt` with "hej" and `b/c.txt` with nothing, made with Info-ZIP's layout by hand.
  private func archive() -> [UInt8] {
    StoredZIP.bytes([("a.txt", Array("hej".utf8), 0x0C68_542E), ("b/c.txt", [], 0)])
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
    let reader = try ZIPReader(StoredZIP.bytes([("a.txt", Array("hej".utf8), 1)]))
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

/// Writes parts unpacked, as the ZIP application note lays them out (4.3.7, 4.3.12, 4.3.16).
enum StoredZIP {
  static func bytes(_ parts: [(name: String, bytes: [UInt8], crc: UInt32)]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let common =
        words(10, 0, 0, 0, 0x21) + long(part.crc) + long(UInt32(part.bytes.count))
        + long(UInt32(part.bytes.count)) + words(UInt16(part.name.utf8.count), 0)
      directory += long(0x0201_4B50) + words(10) + common + words(0, 0, 0) + long(0)
      directory += long(UInt32(file.count)) + Array(part.name.utf8)
      file += long(0x0403_4B50) + common + Array(part.name.utf8) + part.bytes
    }
    let end =
      long(0x0605_4B50) + words(0, 0, UInt16(parts.count), UInt16(parts.count))
      + long(UInt32(directory.count)) + long(UInt32(file.count)) + words(0)
    return file + directory + end
  }

  private static func words(_ values: UInt16...) -> [UInt8] {
    values.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static func long(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(value >> (8 * UInt32($0)) & 0xFF) }
  }
}
