import Archive
import Testing

@Suite("Damage at random places")
struct DamageTests {
  /// The same numbers every time, so that a failure can be repeated.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }

  @Test("never crashes, never runs for ever", arguments: ArchiveReaderTests.Packing.allCases)
  func flips(_ packing: ArchiveReaderTests.Packing) throws {
    let text = String(repeating: "<lot>städning</lot>", count: 60)
    let members = (0..<6).map { TestMember("day/\($0).xml", text + "\($0)") }
    let whole = try packing.pack(members)
    var generator = Generator(state: 7)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 4..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let reading = try Reading(bytes)
      #expect(reading.paths.count <= 6)
      #expect(reading.failures.count <= 10)
    }
  }

  @Test("an unknown number of bytes at a time gives the same", arguments: [1, 7, 512, 1_000])
  func windows(_ window: Int) throws {
    let tar = ArchiveBuilder.tar(ArchiveReaderTests.members)
    for bytes in [tar, try ArchiveBuilder.gzip(tar) + ArchiveBuilder.gzip([])] {
      #expect(try Reading(bytes, window: window) == Reading(bytes))
    }
  }
}
