import Archive
import Foundation
import Testing

@Suite("A hostile archive is refused, member by member where that is safe")
struct HostileArchiveTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let member: TestMember
    let kind: ArchiveFailure.Kind

    init(_ testDescription: String, _ member: TestMember, _ kind: ArchiveFailure.Kind) {
      self.testDescription = testDescription
      self.member = member
      self.kind = kind
    }
  }

  static let cases = [
    Case("a name that climbs", TestMember("../evil.xml", "<e/>"), .name),
    Case("a name that climbs later", TestMember("a/../../evil.xml", "<e/>"), .name),
    Case("a climb in the Windows way", TestMember("a\\..\\..\\evil.xml", "<e/>"), .name),
    Case("an absolute name", TestMember("/etc/passwd.xml", "<e/>"), .name),
    Case("an absolute Windows name", TestMember("C:\\evil.xml", "<e/>"), .name),
    Case("a name that steers the terminal", TestMember("\u{1B}[2J\n.xml", "<e/>"), .name),
    Case("a tar.gz within", TestMember("inner.tar.gz", "x"), .nested),
    Case("a zip within", TestMember("inner.ZIP", "x"), .nested),
    Case("a gzipped notice within", TestMember("notice.xml.gz", "x"), .nested),
    Case("a zip that is called a notice", TestMember("a.xml", "PK\u{3}\u{4}...."), .nested),
    Case("a symbolic link", .link("link.xml", "2", to: "/etc/passwd"), .notFile),
  ]

  static let tarCases = [
    Case("a hard link", .link("link.xml", "1", to: "good.xml"), .notFile),
    Case("a device", .link("device.xml", "3", to: ""), .notFile),
    Case("a pipe", .link("pipe.xml", "6", to: ""), .notFile),
  ]

  private func expect(_ row: Case, _ bytes: [UInt8]) throws {
    let reading = try Reading(bytes, named: "day")
    #expect(reading.paths == ["before.xml", "after.xml"])
    #expect(reading.kinds == [row.kind], "\(reading.failures)")
    let line = try #require(reading.failures.first).description
    #expect(line.hasPrefix("day: "))
    #expect(!line.contains("\u{1B}") && !line.contains("\n"))
  }

  private func surrounded(_ member: TestMember) -> [TestMember] {
    [TestMember("before.xml", "<a/>"), member, TestMember("after.xml", "<b/>")]
  }

  @Test("one failure line, and the rest is read, from a tar", arguments: cases + tarCases)
  func tar(_ row: Case) throws {
    try expect(row, ArchiveBuilder.tar(surrounded(row.member)))
  }

  @Test("one failure line, and the rest is read, from a zip", arguments: cases)
  func zip(_ row: Case) throws {
    try expect(row, ArchiveBuilder.zip(surrounded(row.member)))
  }

  @Test("encrypted members are refused")
  func encrypted() throws {
    var member = TestMember("secret.xml", "0123456789abcdef")
    member.isEncrypted = true
    let row = Case("", member, .encrypted)
    try expect(row, ArchiveBuilder.zip(surrounded(member)))
  }

  @Test("a wrong check sum in a zip costs that member alone", arguments: [false, true])
  func zipChecksum(_ deflated: Bool) throws {
    var member = TestMember("wrong.xml", String(repeating: "<x/>", count: 1_000))
    member.hasWrongChecksum = true
    try expect(
      Case("", member, .broken), ArchiveBuilder.zip(surrounded(member), deflated: deflated))
  }

  @Test("damaged deflate in a zip costs that member alone")
  func zipDamage() throws {
    let text = (0..<5_000).map { "<x>\($0 &* 7_919)</x>" }.joined()
    var bytes = try ArchiveBuilder.zip(surrounded(TestMember("wrong.xml", text)), deflated: true)
    for place in 2_000..<2_400 { bytes[place] = 0xFF }
    try expect(Case("", TestMember(""), .broken), bytes)
  }

  @Test("a wrong check sum in gzip is told at the end")
  func gzipChecksum() throws {
    var bytes = try ArchiveBuilder.gzip(ArchiveBuilder.tar(surrounded(TestMember("c.xml", "<c/>"))))
    bytes[bytes.count - 6] ^= 1
    let reading = try Reading(bytes)
    #expect(reading.paths.count == 3)
    #expect(reading.kinds == [.checksum])
  }

  @Test("bytes behind the gzip stream are told, and what came before is kept")
  func trailingGarbage() throws {
    let packed = try ArchiveBuilder.gzip(ArchiveBuilder.tar([TestMember("a.xml", "<a/>")]))
    let reading = try Reading(packed + Array("garbage".utf8))
    #expect(reading.paths == ["a.xml"])
    #expect(reading.kinds == [.broken])
    let tar = try Reading(ArchiveBuilder.tar([TestMember("a.xml", "<a/>")]) + [1, 2, 3])
    #expect(tar.paths == ["a.xml"])
    #expect(tar.kinds == [.broken])
  }

  @Test("an archive cut off anywhere ends with one failure about the whole of it")
  func truncated() throws {
    let members = (0..<3).map { TestMember("\($0).xml", "<a>\($0 &* 7_919)</a>") }
    let tar = ArchiveBuilder.tar(members)
    let packings = [tar, try ArchiveBuilder.gzip(tar), try ArchiveBuilder.zip(members)]
    for whole in packings {
      let expected = try Reading(whole)
      #expect(expected.paths.count == 3)
      for length in stride(from: 270, to: whole.count - 600, by: 37) + tailLengths(whole) {
        let reading = try Reading(Array(whole[..<length]))
        #expect(reading.paths == Array(expected.paths.prefix(reading.paths.count)))
        #expect(reading.failures.count == 1, "\(length) of \(whole.count): \(reading.failures)")
        #expect(reading.failures.last?.member == nil)
      }
    }
  }

  /// A tar has two blocks of zeros at its end, of which one is enough.
  private func tailLengths(_ whole: [UInt8]) -> [Int] {
    whole.count > 2_048 ? [512, 1_024, 1_100, whole.count - 1_024] : Array(20..<(whole.count - 1))
  }

  @Test("a member over the limit is refused, whatever its header says")
  func memberLimit() throws {
    var limits = ArchiveLimits()
    limits.memberBytes = 1_000
    let large = surrounded(TestMember("large.xml", String(repeating: "x", count: 1_001)))
    for packing in ArchiveReaderTests.Packing.allCases {
      let reading = try Reading(try packing.pack(large), limits: limits)
      #expect(reading.paths == ["before.xml", "after.xml"], "\(packing)")
      #expect(reading.kinds == [.tooLarge], "\(packing): \(reading.failures)")
    }
    let single = try Reading(
      try ArchiveBuilder.gzip([UInt8](repeating: 65, count: 1_001)), limits: limits)
    #expect(single.kinds == [.tooLarge])
  }

  @Test("a zip that understates a member's size does not get more than that")
  func understated() throws {
    var member = TestMember("liar.xml", String(repeating: "x", count: 100_000))
    member.declaredSize = 10
    let reading = try Reading(try ArchiveBuilder.zip(surrounded(member), deflated: true))
    #expect(reading.paths == ["before.xml", "after.xml"])
    #expect(reading.kinds == [.broken], "\(reading.failures)")
  }

  @Test("a tar that declares more than there is ends there")
  func overstated() throws {
    var member = TestMember("liar.xml", "<x/>")
    member.declaredSize = 50 << 20
    let reading = try Reading(ArchiveBuilder.tar(surrounded(member)))
    #expect(reading.paths == ["before.xml"])
    #expect(reading.kinds == [.broken])
  }

  @Test("too many members end the archive")
  func memberCount() throws {
    var limits = ArchiveLimits()
    limits.members = 2
    for packing in ArchiveReaderTests.Packing.allCases {
      let reading = try Reading(
        try packing.pack(surrounded(TestMember("c.xml"))), limits: limits)
      #expect(reading.paths == ["before.xml", "c.xml"])
      #expect(reading.kinds == [.tooLarge])
    }
  }

  @Test("a zip whose directory is larger than allowed is not loaded")
  func directory() throws {
    var limits = ArchiveLimits()
    limits.directoryBytes = 200_000
    let members = (0..<5_000).map { TestMember("\($0).xml") }
    let reading = try Reading(try ArchiveBuilder.zip(members), limits: limits)
    #expect(reading.paths == [])
    #expect(reading.kinds == [.tooLarge])
  }

  @Test("a hundred thousand empty members take no more than seconds")
  func manyMembers() throws {
    let block = ArchiveBuilder.tar([TestMember("a.xml")], endMark: false)
    var tar: [UInt8] = []
    for _ in 0..<100_000 { tar += block }
    let start = ContinuousClock.now
    let reading = try Reading(tar + [UInt8](repeating: 0, count: 1_024))
    #expect(reading.paths.count == 100_000)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test("gzip within gzip and zip within gzip are not opened")
  func nestedStreams() throws {
    let inner = [
      try ArchiveBuilder.gzip(ArchiveBuilder.tar([TestMember("a.xml", "<a/>")])),
      try ArchiveBuilder.zip([TestMember("a.xml", "<a/>")]),
    ]
    for bytes in inner {
      let reading = try Reading(try ArchiveBuilder.gzip(bytes), named: "a.gz")
      #expect(reading.paths == [])
      #expect(reading.kinds == [.nested])
    }
  }
}
