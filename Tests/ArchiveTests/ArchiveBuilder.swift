import Foundation

/// One member of an archive that a test makes, honest or not.
struct TestMember: Sendable {
  var name: [UInt8]
  var bytes: [UInt8] = []
  /// The type letter of tar: 0 file, 1 hard link, 2 symbolic link, 3 device, 5 folder.
  var type: UInt8 = UInt8(ascii: "0")
  var linkTarget = ""
  /// What the header says, where that is not the truth.
  var declaredSize: Int?
  var isEncrypted = false
  var hasWrongChecksum = false

  init(_ name: String, _ text: String = "") {
    self.name = Array(name.utf8)
    bytes = Array(text.utf8)
  }

  static func link(_ name: String, _ type: Character, to target: String) -> TestMember {
    var member = TestMember(name)
    member.type = type.asciiValue ?? 0
    member.linkTarget = target
    return member
  }
}

/// Writes archives byte by byte, so that a test can write what no honest program would.
enum ArchiveBuilder {
  static func tar(_ members: [TestMember], endMark: Bool = true) -> [UInt8] {
    members.flatMap(tarMember) + [UInt8](repeating: 0, count: endMark ? 1_024 : 0)
  }

  private static func tarMember(_ member: TestMember) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: some Sequence<UInt8>, at place: Int) {
      for (offset, byte) in text.enumerated() { header[place + offset] = byte }
    }
    func octal(_ value: Int, _ digits: Int) -> [UInt8] {
      let text = String(value, radix: 8)
      return Array((String(repeating: "0", count: digits - text.count) + text).utf8)
    }
    put(member.name.prefix(100), at: 0)
    put(octal(0o644, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(member.declaredSize ?? member.bytes.count, 11), at: 124)
    put(octal(0, 11), at: 136)
    put([member.type], at: 156)
    put(member.linkTarget.utf8, at: 157)
    put("ustar\u{0}00".utf8, at: 257)
    put([UInt8](repeating: 32, count: 8), at: 148)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + [0, 32], at: 148)
    let padding = (512 - member.bytes.count % 512) % 512
    return header + member.bytes + [UInt8](repeating: 0, count: padding)
  }

  /// A zip; members are deflated where `deflated` is true.
  static func zip(_ members: [TestMember], deflated: Bool = false) throws -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let start = body.count
      let (packed, checksum) = try deflate(member.bytes, deflated)
      let data = deflated ? packed : member.bytes
      let fields = zipFields(member, data.count, checksum, method: deflated ? 8 : 0)
      body += [0x50, 0x4B, 3, 4] + fields + little(member.name.count, 2) + little(0, 2)
      body += member.name + data
      let mode = member.type == UInt8(ascii: "2") ? 0o120777 : 0o100644
      directory += [0x50, 0x4B, 1, 2] + little(3 << 8 | 20, 2) + fields
      directory += little(member.name.count, 2) + little(0, 8) + little(mode << 16, 4)
      directory += little(start, 4) + member.name
    }
    let count = little(members.count & 0xFFFF, 2)
    let end: [[UInt8]] = [
      [0x50, 0x4B, 5, 6], little(0, 4), count, count, little(directory.count, 4),
      little(body.count, 4), little(0, 2),
    ]
    return body + directory + end.flatMap(\.self)
  }

  private static func zipFields(
    _ member: TestMember, _ packed: Int, _ checksum: [UInt8], method: Int
  ) -> [UInt8] {
    let checksum = member.hasWrongChecksum ? checksum.reversed() : checksum
    let fields: [[UInt8]] = [
      little(20, 2), little(member.isEncrypted ? 1 : 0, 2), little(method, 2), little(0, 2),
      little(0x21, 2), checksum, little(packed, 4),
      little(member.declaredSize ?? member.bytes.count, 4),
    ]
    return fields.flatMap(\.self)
  }

  /// What the system's gzip makes of `bytes`.
  static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TestFolder()
    let source = try folder.write(bytes, "plain")
    let packed = folder.url.appendingPathComponent("packed")
    try Data().write(to: packed)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-9", "-n", "-c", source]
    process.standardOutput = try FileHandle(forWritingTo: packed)
    try process.run()
    process.waitUntilExit()
    return [UInt8](try Data(contentsOf: packed))
  }

  /// gzip without its header of 10 bytes and its trailer of 8, which begins with the check sum.
  private static func deflate(
    _ bytes: [UInt8], _ deflated: Bool
  ) throws -> (data: [UInt8], checksum: [UInt8]) {
    guard deflated || !bytes.isEmpty else { return ([], [0, 0, 0, 0]) }
    let packed = try gzip(bytes)
    return (Array(packed.dropFirst(10).dropLast(8)), Array(packed.suffix(8).prefix(4)))
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

/// A folder that goes when the test is done.
final class TestFolder {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("samanbud-archive-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// - Returns: where the file is.
  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let place = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
    return place.path
  }
}
