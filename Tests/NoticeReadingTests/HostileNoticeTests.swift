import Foundation
import NoticeReading
import Notices
import Testing
import Values

@Suite("Broken and hostile notices")
struct HostileNoticeTests {
  @Test("cut short at any byte is refused, never a crash")
  func truncated() {
    let reader = NoticeReader()
    for text in [EFormsFixture.notice(), TEDFixture.export(forms: TEDFixture.form(lots: [""]))] {
      let bytes = Array(text.utf8)
      for count in 0..<bytes.count {
        #expect(throws: NoticeFailure.self) {
          try reader.read(Array(bytes[..<count]), path: "a.xml")
        }
      }
    }
  }

  @Test(
    "a failure of reading has one code (CODE D8)",
    arguments: ["", "<a>", "<a/>", "no XML", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"])
  func oneCode(_ text: String) throws {
    let failure = #expect(throws: NoticeFailure.self) {
      try NoticeReader().read(Array(text.utf8), path: "a.xml")
    }
    let codes = "\(try #require(failure))".matches(of: /\[[a-z-]+\.[a-z-]+\]/)
    #expect(codes.count == 1, "\(failure.map { "\($0)" } ?? "")")
  }

  @Test("any byte changed is read or refused, never a crash")
  func changed() {
    let reader = NoticeReader()
    let bytes = Array(EFormsFixture.notice().utf8)
    var read = 0
    for place in bytes.indices {
      for byte: UInt8 in [0x00, 0x3C, 0x26, 0xFF] {
        var broken = bytes
        broken[place] = byte
        if (try? reader.read(broken, path: "a.xml")) != nil { read += 1 }
      }
    }
    #expect(read < bytes.count * 4)
  }

  @Test("a text of 20 MB is read within its limits")
  func longText() throws {
    let text = String(repeating: "lång ", count: 4 << 20)
    let lots = EFormsFixture.lot(
      project: "<cbc:Description languageID='SWE'>\(text)</cbc:Description>")
    let notice = try NoticeReader().read(
      Array(EFormsFixture.notice(lots: lots).utf8), path: "a.xml")
    #expect((notice.lots.first?.description["SWE"]?.utf8.count ?? 0) > 20 << 20)
  }

  /// `make fuzz` starts from `Fuzz/Seeds`; what it finds is fixed and kept in `Fuzz/Found`.
  @Test("what the fuzzer starts from and what it once found are read or refused")
  func fuzzed() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fuzz").standardizedFileURL
    let reader = NoticeReader()
    for name in ["Seeds", "Found"] {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder.appendingPathComponent(name), includingPropertiesForKeys: nil)
      #expect(!files.isEmpty)
      for file in files {
        let notice = try? reader.read([UInt8](Data(contentsOf: file)), path: file.lastPathComponent)
        #expect(notice != nil || name == "Found", "\(file.lastPathComponent)")
      }
    }
  }

  @Test("fields can be asked for by their term")
  func places() {
    #expect(
      NoticeFields.places(of: "BT-71", in: .eForms).map { $0.hasSuffix("'reserved-procurement']") }
        == [true])
    #expect(NoticeFields.places(of: "BT-71", in: .ted).count == 3)
    #expect(NoticeFields.all(of: .eForms).count > 100)
  }

  @Test("files of a directory come sorted, with paths below it")
  func files() throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "samanbud-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    for path in ["b.xml", "a/z.xml", "a/.hidden.xml", "a/note.txt", "A.XML"] {
      let file = directory.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: file)
    }
    #expect(try NoticeFiles.list([directory.path]).map(\.path) == ["A.XML", "a/z.xml", "b.xml"])
    let single = directory.appendingPathComponent("b.xml").path
    #expect(try NoticeFiles.list([single]).map(\.path) == ["b.xml"])
    #expect(throws: NoticeFailure.self) { try NoticeFiles.list([directory.path + "/none"]) }
  }
}
