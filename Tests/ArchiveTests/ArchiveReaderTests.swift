import Archive
import Testing

@Suite("An archive gives its notices")
struct ArchiveReaderTests {
  /// Over the size at which libarchive would rather seek than read, and not to be packed well.
  private static func text(_ count: Int) -> String {
    (0..<count / 8).map { String($0 &* 2_654_435_761 & 0x7FFF_FFFF, radix: 36) }.joined()
  }

  static let members = [
    TestMember("day/b.xml", "<b/>"), TestMember("./day/a.XML", "<a>å</a>"),
    TestMember("README.txt", text(300_000)), TestMember("day/.hidden.xml", "<h/>"),
    TestMember("__MACOSX/._a.xml", "junk"), TestMember("empty.xml"),
    TestMember("big.xml", String(repeating: "<x>åäö</x>", count: 40_000)),
  ]

  enum Packing: String, CaseIterable, Sendable {
    case tar, gzippedTar, zip, deflatedZip

    func pack(_ members: [TestMember]) throws -> [UInt8] {
      switch self {
      case .tar: ArchiveBuilder.tar(members)
      case .gzippedTar: try ArchiveBuilder.gzip(ArchiveBuilder.tar(members))
      case .zip: try ArchiveBuilder.zip(members)
      case .deflatedZip: try ArchiveBuilder.zip(members, deflated: true)
      }
    }
  }

  @Test("in its order, with paths below its root", arguments: Packing.allCases)
  func order(_ packing: Packing) throws {
    let reading = try Reading(try packing.pack(Self.members))
    #expect(reading.paths == ["day/b.xml", "day/a.XML", "empty.xml", "big.xml"])
    #expect(reading.failures == [])
    #expect(reading.documents["day/a.XML"] == Array("<a>å</a>".utf8))
    #expect(reading.documents["empty.xml"] == [])
    #expect(reading.documents["big.xml"] == Self.members[6].bytes)
  }

  @Test("an archive without members gives nothing, and says nothing", arguments: Packing.allCases)
  func empty(_ packing: Packing) throws {
    let reading = try Reading(try packing.pack([]))
    #expect(reading.paths == [])
    #expect(reading.failures == [], "\(reading.failures)")
  }

  @Test("a single file in gzip is called like the archive, without its ending")
  func singleFile() throws {
    let reading = try Reading(try ArchiveBuilder.gzip(Array("<a/>".utf8)), named: "a.xml.gz")
    #expect(reading.documents == ["a.xml": Array("<a/>".utf8)])
    #expect(reading.failures == [])
  }

  @Test("gzip members behind each other are one stream, and zeros may fill up its end")
  func concatenated() throws {
    let tar = ArchiveBuilder.tar(Self.members)
    let middle = tar.count / 2
    let packed =
      try ArchiveBuilder.gzip(Array(tar[..<middle]))
      + ArchiveBuilder.gzip([]) + ArchiveBuilder.gzip(Array(tar[middle...]))
    let zeros = [UInt8](repeating: 0, count: 100_000)
    #expect(try Reading(packed + zeros) == Reading(tar))
  }

  @Test("two archives put behind each other are both read")
  func appended() throws {
    let one = try ArchiveBuilder.gzip(ArchiveBuilder.tar([TestMember("a.xml", "<a/>")]))
    let two = try ArchiveBuilder.gzip(ArchiveBuilder.tar([TestMember("b.xml", "<b/>")]))
    let reading = try Reading(one + two)
    #expect(reading.paths == ["a.xml", "b.xml"])
    #expect(reading.failures == [])
  }

  @Test("names in other letters are kept, and names that are no text are repaired")
  func names() throws {
    var broken = TestMember("")
    broken.name = [0xE5, 0xE4] + Array(".xml".utf8)
    let members = [TestMember("Åland/ö.xml", "<a/>"), broken]
    for packing in Packing.allCases {
      let reading = try Reading(try packing.pack(members))
      #expect(reading.paths == ["Åland/ö.xml", "\u{FFFD}\u{FFFD}.xml"], "\(packing)")
      #expect(reading.failures == [])
    }
  }

  @Test("the format is told by the bytes")
  func formats() throws {
    #expect(ArchiveFormat(try ArchiveBuilder.gzip([])) == .gzip)
    #expect(ArchiveFormat(try ArchiveBuilder.zip([])) == .emptyZip)
    #expect(ArchiveFormat(try ArchiveBuilder.zip(Self.members)) == .zip)
    #expect(ArchiveFormat(ArchiveBuilder.tar(Self.members)) == .tar)
    #expect(ArchiveFormat(ArchiveBuilder.tar([])) == .tar)
    #expect(ArchiveFormat(Array("<ContractNotice/>".utf8)) == nil)
    #expect(ArchiveFormat([UInt8]()) == nil)
  }
}
