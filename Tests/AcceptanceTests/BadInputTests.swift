import Foundation
import Testing

/// A wrong input file, and what the program must say about it.
struct BadInput: Sendable, CustomTestStringConvertible {
  enum Kind: Sendable { case notice, register, brief }

  let testDescription: String
  let kind: Kind
  let change: @Sendable (String) -> String
  /// Words of the one line on standard error.
  let says: [String]

  init(
    _ testDescription: String, _ kind: Kind, says: [String],
    change: @escaping @Sendable (String) -> String
  ) {
    self.testDescription = testDescription
    self.kind = kind
    self.says = says
    self.change = change
  }

  static let all: [BadInput] = [
    BadInput("a truncated notice", .notice, says: ["line ", "[notice.unreadable]"]) {
      String($0.prefix($0.count / 2))
    },
    BadInput("a notice that is no notice", .notice, says: ["[notice.unknown-format]"]) { _ in
      "<html/>"
    },
    BadInput("a lot id that would leave the folder", .notice, says: ["[notice.lot-id]"]) {
      $0.replacing(">LOT-0001<", with: ">../../../x<")
    },
    BadInput("a lot without an id", .notice, says: ["lot id ''", "1 to 60", "[notice.lot-id]"]) {
      $0.replacing(">LOT-0001<", with: "><")
    },
    BadInput("a lot id that is there twice", .notice, says: ["[notice.lot-twice]"]) {
      $0.replacing(">LOT-0002<", with: ">LOT-0001<")
    },
    BadInput("an empty notice", .notice, says: ["[notice.unreadable]"]) { _ in "" },
    BadInput(
      "a register that breaks its schema", .register,
      says: ["line ", "'tiny'", "[register.schema]"]
    ) {
      $0.replacing("size=\"small\"", with: "size=\"tiny\"")
    },
    BadInput(
      "a member without an organisation number", .register,
      says: ["line ", "no organisation number", "add <registration"]
    ) {
      $0.replacing("<registration scheme=\"0007\" number=\"769698-1203\"/>", with: "")
    },
    BadInput("a wrong check digit", .register, says: ["line ", "769698-1204", "register extract"]) {
      $0.replacing("769698-1203", with: "769698-1204")
    },
    BadInput("a personal number in a text", .register, says: ["line ", "personal"]) {
      $0.replacing("Protokoll 14, punkt 3", with: "Protokoll 850101-1234")
    },
    BadInput("an unknown lot in the brief", .brief, says: ["line ", "'LOT-0009'", "LOT-0001"]) {
      $0.replacing("id=\"LOT-0002\"", with: "id=\"LOT-0009\"")
    },
    BadInput("a brief about another notice", .brief, says: ["[brief.other-notice]"]) {
      $0.replacing("noticeID=\"5e0b7a94", with: "noticeID=\"0e0b7a94")
    },
    BadInput("a demand without an amount", .brief, says: ["line ", "amount", "[plan.demand]"]) {
      $0.replacing(" amount=\"5200\"", with: "")
    },
    BadInput("a negative amount of work", .brief, says: ["line 8:", "'-5200'", "[brief.schema]"]) {
      $0.replacing("amount=\"5200\"", with: "amount=\"-5200\"")
    },
    BadInput("an unknown unit in the brief", .brief, says: ["line 8:", "'days'", "'hours'"]) {
      $0.replacing(
        "unit=\"hours\" period=\"year\" amount=\"5200\"",
        with: "unit=\"days\" period=\"year\" amount=\"5200\"")
    },
    BadInput("a lot without demand", .brief, says: ["line 26:", "'LOT-0002'", "[brief.no-demand]"])
    {
      $0.replacing(
        /<lot id="LOT-0002">.*?<\/lot>/.dotMatchesNewlines(), with: "<lot id=\"LOT-0002\"/>")
    },
    BadInput(
      "a brief that contradicts itself", .brief,
      says: ["line 7:", "at most 2 members", "40 %", "[plan.contradiction]"]
    ) {
      $0.replacing(
        "<lot id=\"LOT-0001\">",
        with: "<wishes mostMembers=\"2\" mostPart=\"40\"/><lot id=\"LOT-0001\">")
    },
    BadInput("a negative capacity", .register, says: ["line ", "'-", "[register.schema]"]) {
      $0.replacing(/(<capacity [^>]*amount=")/, with: { "\($0.output.1)-" })
    },
    BadInput("an external entity in the brief", .brief, says: ["document type"]) {
      $0.replacing(
        "<!-- Det", with: "<!DOCTYPE brief [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><!-- Det")
    },
  ]
}

@Suite("Bad input")
struct BadInputTests {
  @Test("one line with place and remedy, exit code 65, and no folder", arguments: BadInput.all)
  func refused(_ row: BadInput) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let original =
      switch row.kind {
      case .notice: Sample.notice
      case .register: Sample.register
      case .brief: Sample.brief
      }
    let changed = folder.appendingPathComponent("changed.xml")
    let before = try Sample.text(original)
    let after = row.change(before)
    #expect(before != after)
    try after.write(to: changed, atomically: true, encoding: .utf8)
    let out = folder.appendingPathComponent("bid")
    let outcome = try Program.run(
      Sample.assemble(
        notice: row.kind == .notice ? changed.path : Sample.notice,
        register: row.kind == .register ? changed.path : Sample.register,
        brief: row.kind == .brief ? changed.path : Sample.brief, out: out.path))
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("error: \(changed.path): "), "\(outcome.errors)")
    for words in row.says { #expect(outcome.errors.contains(words), "\(outcome.errors)") }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left == ["changed.xml"])
  }

  @Test("a file that is not there gives exit code 66")
  func missing() throws {
    let outcome = try Program.run(["check", "samples/notices/none.xml"])
    #expect(outcome.status == 66)
    #expect(
      outcome.errors
        == "error: samples/notices/none.xml: no such file [file.missing]; check the path\n")
  }

  @Test(
    "wrong usage gives exit code 64",
    arguments: [
      ["check"], ["nonsense"], ["check", Sample.notice, "--as-of", "2026-02-30"],
      ["check", Sample.notice, "--lot", "LOT-0042"],
      ["check", Sample.notice, "--register", Sample.register, "--members", "M99"],
    ])
  func usage(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64)
    #expect(!outcome.errors.isEmpty)
  }
}
