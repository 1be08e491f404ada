import Foundation
import JSONText
import NoticeOutput
import NoticeReading
import Testing

@Suite("What was read before changes nothing of what is read now", .timeLimit(.minutes(5)))
struct IndependenceTests {
  private func json(_ bytes: [UInt8], _ reader: NoticeReader) -> [UInt8] {
    guard let notice = try? reader.read(bytes, path: "b.xml", keepsRaw: true) else { return [] }
    let writer = JSONWriter()
    var options = NoticeJSON.Options()
    options.sources = true
    NoticeJSON.write(notice, to: writer, options: options)
    return writer.take()
  }

  /// More distinct long identifiers than a table of some megabytes would hold.
  private static let hostile: [[UInt8]] = (0..<4).map { file in
    let lots = (0..<400).map { lot in
      EFormsFixture.lot("LOT-\(file)-\(lot)-" + String(repeating: "x", count: 3_900))
    }
    return Array(EFormsFixture.notice(lots: lots.joined()).utf8)
  }

  private static let honest: [[UInt8]] = [
    "LOT-0001", "LOT-2026-STADNING-0001", "2043338f-a38a-490b-b3ec-2607cb25a017",
    "C57_OT_shelt-worksh", String(repeating: "ж", count: 500),
  ].map { Array(EFormsFixture.notice(lots: EFormsFixture.lot($0)).utf8) }

  @Test(
    "hostile notices with millions of bytes of identifiers, before and after", arguments: [1, 2])
  func hostile(readers: Int) {
    let all = (0..<readers).map { _ in NoticeReader() }
    let before = Self.honest.map { json($0, NoticeReader()) }
    #expect(before.allSatisfy { !$0.isEmpty })
    for (number, bytes) in Self.hostile.enumerated() {
      #expect(throws: Never.self) { try all[number % readers].read(bytes, path: "a.xml") }
    }
    for reader in all { #expect(Self.honest.map { json($0, reader) } == before) }
    let text = String(decoding: before[1], as: UTF8.self)
    #expect(text.contains("[cbc:ID='LOT-2026-STADNING-0001']"))
  }

  @Test(
    "an identifier that is longer than any honest one is cut in the same way, whatever was read")
  func cut() {
    let bytes = Array(
      EFormsFixture.notice(lots: EFormsFixture.lot(String(repeating: "å", count: 1 << 20))).utf8)
    let before = json(bytes, NoticeReader())
    for each in Self.hostile { _ = try? NoticeReader().read(each, path: "a.xml") }
    #expect(json(bytes, NoticeReader()) == before)
  }

  @Test(
    "real notices in any order", .enabled(if: RealNotices.directory != nil, RealNotices.reason))
  func anyOrder() throws {
    let files = try NoticeFiles.list([RealNotices.directory ?? ""])
    let chosen = files.enumerated().filter { $0.offset % 60 == 0 }.map(\.element)
    let bytes = chosen.map { [UInt8](FileManager.default.contents(atPath: $0.location) ?? Data()) }
    let alone = bytes.map { json($0, NoticeReader()) }
    let reader = NoticeReader()
    for index in bytes.indices.reversed() {
      _ = try? reader.read(Self.hostile[index % Self.hostile.count], path: "a.xml")
      #expect(json(bytes[index], reader) == alone[index], "\(chosen[index].path)")
    }
  }
}
