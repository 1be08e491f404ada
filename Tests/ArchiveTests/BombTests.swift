import Archive
import Testing

@Suite("Bombs are refused early")
struct BombTests {
  /// 40 MB that pack about 1000:1, and are well below the limit of size.
  static let zeros = String(repeating: "0", count: 40 << 20)

  @Test("in a zip that member is refused, the rest is read")
  func zip() throws {
    let members = [
      TestMember("a.xml", "<a/>"), TestMember("bomb.xml", Self.zeros), TestMember("b.xml", "<b/>"),
    ]
    let reading = try Reading(try ArchiveBuilder.zip(members, deflated: true))
    #expect(reading.paths.first == "a.xml")
    #expect(reading.failures.first?.kind == .bomb)
    #expect(reading.failures.first?.member == "bomb.xml")
    #expect(reading.documents["bomb.xml"] == nil)
  }

  @Test("many that are each below the limit end the archive")
  func together() throws {
    let part = TestMember("part.xml", String(repeating: "0", count: 10 << 20))
    let reading = try Reading(
      try ArchiveBuilder.zip([TestMember](repeating: part, count: 5), deflated: true))
    #expect(reading.paths.count <= 2)
    #expect(reading.kinds == [.bomb])
    #expect(reading.failures.first?.member == nil)
  }

  @Test("in gzip it ends the archive, also where the member would be passed over")
  func gzip() throws {
    for name in ["bomb.xml", "bomb.txt"] {
      let tar = ArchiveBuilder.tar([TestMember("a.xml", "<a/>"), TestMember(name, Self.zeros)])
      let reading = try Reading(try ArchiveBuilder.gzip(tar))
      #expect(reading.paths == ["a.xml"])
      #expect(reading.kinds == [.bomb], "\(name): \(reading.failures)")
    }
    let single = try Reading(try ArchiveBuilder.gzip(Array(Self.zeros.utf8)))
    #expect(single.paths == [])
    #expect(single.kinds == [.bomb])
  }

  @Test("a text that repeats itself a little is none")
  func honest() throws {
    let text = (0..<600_000).map { "<lot id=\"\($0)\">cleaning of schools</lot>" }.joined()
    let reading = try Reading(
      try ArchiveBuilder.zip([TestMember("a.xml", text)], deflated: true))
    #expect(reading.paths == ["a.xml"])
    #expect(reading.failures == [])
  }
}
