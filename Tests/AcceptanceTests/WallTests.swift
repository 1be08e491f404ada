import Foundation
import Testing

/// The sample register, in which M04's own affairs have words and figures that occur nowhere else.
final class PlantedOffice: Sendable {
  let folder: URL
  let exchangeFile: String
  let database: String

  static let changes = [
    ("amount=\"305.00\"", "amount=\"7777.77\""), ("amount=\"312.00\"", "amount=\"8888.88\""),
    ("issuer=\"Revisionsbyrå\"", "issuer=\"Provrevisorn\" number=\"RV-4711\""),
    ("a846a63d", "deadbeef"), ("IB-90417", "IB-66666"),
    ("total=\"15.25\" target=\"7.75\"", "total=\"6.13\" target=\"3.37\""),
    ("heads total=\"21\" target=\"12\"", "heads total=\"8\" target=\"5\""),
    ("shareInTenders=\"yes\"", "shareInTenders=\"no\""),
    ("långtidsarbetslösa; personer med funktionsnedsättning", "provkategori"),
    (
      "<exclusions asOf=\"2026-11-02\"/>",
      "<exclusions asOf=\"2026-11-02\"><ground code=\"corruption\"/></exclusions>"
    ),
    (
      "</mandates>",
      """
      </mandates>
      <standAlone><answer noticeID="5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23" lot="LOT-0001" \
      asOf="2026-11-18" answer="unable">provskälet</answer></standAlone>
      """
    ),
  ]

  /// What nobody but M04 and the administrator may read, however a program writes it.
  static let secrets = [
    "7777.77", "7 777,77", "7\u{A0}777,77", "7.777,77", "7,777.77", "8888.88", "8 888,88",
    "8\u{A0}888,88", "provskäl", "corruption", "korruption", "Provrevisorn", "RV-4711", "deadbeef",
    "IB-66666", "6.13", "6,13", "3.37", "3,37", "provkategori", "unable",
  ]

  init() throws {
    folder = try Program.scratch()
    exchangeFile = folder.appendingPathComponent("planted.xml").path
    database = folder.appendingPathComponent("office.sqlite").path
    let text = try Sample.text(Sample.register)
    let start = try #require(text.range(of: "<operator id=\"M04\""))
    let end = try #require(text.range(of: "</operator>", range: start.upperBound..<text.endIndex))
    var member = String(text[start.lowerBound..<end.lowerBound])
    for (old, new) in Self.changes {
      #expect(member.contains(old))
      member = member.replacingOccurrences(of: old, with: new)
    }
    let planted = text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: member)
    try planted.write(toFile: exchangeFile, atomically: true, encoding: .utf8)
    for arguments in [["init", database], ["import", database, exchangeFile]] {
      let outcome = try Program.run(["register"] + arguments)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a command says on both streams and writes into its files.
  func everything(of arguments: [String], writing name: String?) throws -> (Int32, String) {
    let place = name.map { folder.appendingPathComponent($0) }
    let outcome = try Program.run(arguments + (place.map { ["--out", $0.path] } ?? []))
    var text = outcome.output + outcome.errors
    if let place {
      for path in [place.path] + (FileManager.default.subpaths(atPath: place.path) ?? []) {
        let file = path == place.path ? path : "\(place.path)/\(path)"
        text += String(
          decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
      }
      try? FileManager.default.removeItem(at: place)
    }
    return (outcome.status, text)
  }

  func disclosures(of member: String) throws -> [String] {
    try Program.run(["register", "disclosures", database, member]).output
      .split(separator: "\n").map(String.init)
  }
}

@Suite("No member sees what is another's")
struct WallTests {
  /// `REGISTER` stands for the database; for commands that take a file too, both are tried.
  struct Command: Sendable {
    let arguments: [String]
    var out: String?
    var takesFile = true
  }

  private static func check(_ more: [String]) -> Command {
    let arguments: [String] = ["check", Sample.notice, "--register", "REGISTER"]
    return Command(arguments: arguments + more + ["--viewer", "M01"])
  }

  private static func assemble(_ more: [String], out: String? = nil) -> Command {
    let arguments: [String] = [
      "assemble", Sample.notice, "--register", "REGISTER", "--brief", Sample.brief, "--today",
      "2026-11-22", "--viewer", "M01",
    ]
    return Command(arguments: arguments + more, out: out)
  }

  private static func ofRegister(_ more: [String], out: String? = nil) -> Command {
    Command(
      arguments: ["register"] + more + ["--viewer", "M01"], out: out,
      takesFile: more.first == "gaps")
  }

  private static func judging(_ format: String) -> [Command] {
    [
      check(["--brief", Sample.brief, "--format", format]),
      assemble(["--plan-only", "--format", format]),
      Command(
        arguments: ["screen", Sample.notice, "--register", "REGISTER", "--format", format]),
    ]
  }

  private static func gaps(_ format: String) -> Command {
    ofRegister([
      "gaps", "REGISTER", "M04", "--scheme", "asf-2016", "--rule", "RES-SE-03", "--rule", "GRP-08",
      "--rule", "GRP-08.optional", "--as-of", "2026-11-25", "--format", format,
    ])
  }

  private static func export(_ format: String) -> Command {
    ofRegister(["export", "REGISTER", "--format", format], out: "export")
  }

  private static let match: [String] = [
    "match", "samples/notices", "--register", "REGISTER", "--as-of", "2026-11-25",
  ]

  private static let others: [Command] = [
    ofRegister(["show", "REGISTER", "M04"]),
    ofRegister(["show", "REGISTER", "M04", "--as-of", "2027-01-01"]),
    Command(arguments: ["register", "list", "REGISTER"], takesFile: false),
    Command(arguments: ["register", "group", "REGISTER"], takesFile: false),
    check(["--questions"]), check(["--explain", "GRP-08"]),
    check(["--brief", Sample.brief, "--explain", "reserved-art20/M04"]),
    assemble([], out: "bid"), Command(arguments: match, out: "found"), Command(arguments: match),
    Command(arguments: ["verify", "samples/notices"]), Command(arguments: ["rules", "GRP-08"]),
  ]

  private static let commands: [Command] = {
    var all = others
    for format in ["table", "json", "html"] { all += judging(format) }
    for format in ["table", "json", "html", "ics"] { all.append(gaps(format)) }
    for format in ["xml", "sqlite", "csv", "json"] { all.append(export(format)) }
    return all
  }()

  @Test(
    "nothing that was planted in one member's affairs is in what another one gets",
    arguments: commands)
  func planted(_ command: Command) throws {
    let office = try PlantedOffice()
    for register in [office.database] + (command.takesFile ? [office.exchangeFile] : []) {
      let arguments = command.arguments.map { $0 == "REGISTER" ? register : $0 }
      let (status, text) = try office.everything(of: arguments, writing: command.out)
      #expect(status != 70 && status < 128)
      for secret in PlantedOffice.secrets { #expect(!text.contains(secret), "\(secret)") }
    }
  }

  @Test("the planted values are there for the member itself and for the administrator")
  func own() throws {
    let office = try PlantedOffice()
    for viewer in ["M04", "administrator"] {
      let (_, text) = try office.everything(
        of: ["register", "show", office.database, "M04", "--viewer", viewer], writing: nil)
      for word in ["7.777,77", "provskälet", "corruption", "Provrevisorn", "IB-66666", "6.13"] {
        #expect(
          text.contains(word) || text.contains(word.replacing("7.777,77", with: "7,777.77")),
          "\(word)")
      }
    }
  }

  @Test(
    "a viewer who is nobody is refused, and the error says whom to name",
    arguments: [
      ["register", "show", "DATABASE", "M04"],
      ["register", "gaps", "DATABASE", "--scheme", "skoopi"],
      ["register", "gaps", "FILE", "--scheme", "skoopi"],
      ["register", "export", "DATABASE", "--format", "json"],
      ["check", Sample.notice, "--register", "DATABASE"],
      ["check", Sample.notice, "--register", "FILE"],
      [
        "assemble", Sample.notice, "--register", "DATABASE", "--brief", Sample.brief, "--plan-only",
      ],
      ["assemble", Sample.notice, "--register", "FILE", "--brief", Sample.brief, "--plan-only"],
      [
        "assemble", Sample.notice, "--register", "FILE", "--brief", Sample.brief, "--out",
        "nowhere",
      ],
    ])
  func nobody(_ arguments: [String]) throws {
    let office = try PlantedOffice()
    for viewer in ["NOBODY", "m01", "", "Administrator"] {
      let outcome = try Program.run(
        arguments.map {
          $0 == "DATABASE" ? office.database : $0 == "FILE" ? office.exchangeFile : $0
        } + ["--viewer", viewer])
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("unknown-viewer") && outcome.errors.contains("--viewer"))
    }
    #expect(try office.disclosures(of: "M04").isEmpty)
  }

  @Test(
    "what holds everybody's prices is refused for a member, and says what to do",
    arguments: ["xml", "sqlite"])
  func exports(_ format: String) throws {
    let office = try PlantedOffice()
    let outcome = try Program.run(
      ["register", "export", office.database, "--format", format, "--viewer", "M01"]
        + ["--out", office.folder.appendingPathComponent("e").path])
    #expect(outcome.status == 64 && outcome.errors.contains("[export.walled]; pass --format csv"))
  }
}

@Suite("The log tells who saw what and when")
struct DisclosureTests {
  struct Row: Sendable {
    let arguments: [String]
    /// Who saw M04's prices, answers and declaration; none where nothing of it was shown.
    let viewer: String?
    var what = ["prices", "stand-alone answers", "exclusion answers"]
  }

  private static let plan: [String] = [
    "assemble", Sample.notice, "--register", "REGISTER", "--brief", Sample.brief, "--plan-only",
  ]
  private static let check: [String] = ["check", Sample.notice, "--register", "REGISTER"]

  private static let rows: [Row] = [
    Row(arguments: ["register", "show", "REGISTER", "M04"], viewer: "administrator"),
    Row(
      arguments: ["register", "show", "REGISTER", "M04", "--viewer", "M04"], viewer: "member M04"),
    Row(arguments: ["register", "show", "REGISTER", "M04", "--viewer", "M01"], viewer: nil),
    Row(arguments: ["register", "export", "REGISTER", "--format", "xml"], viewer: "administrator"),
    Row(
      arguments: ["register", "export", "REGISTER", "--format", "xml", "--author", "kansliet"],
      viewer: "kansliet"),
    Row(
      arguments: ["register", "export", "REGISTER", "--format", "sqlite", "--out", "COPY"],
      viewer: "administrator",
      what: ["prices", "stand-alone answers", "exclusion answers"].map {
        "\($0), with their history"
      }),
    Row(arguments: ["register", "export", "REGISTER", "--format", "json"], viewer: nil),
    Row(arguments: ["register", "list", "REGISTER"], viewer: nil),
    Row(arguments: ["register", "group", "REGISTER"], viewer: nil),
    Row(arguments: ["register", "history", "REGISTER"], viewer: nil),
    Row(arguments: ["register", "gaps", "REGISTER", "--scheme", "skoopi"], viewer: nil),
    Row(
      arguments: ["register", "gaps", "REGISTER", "--rule", "GRP-08"], viewer: "administrator",
      what: ["exclusion answers"]),
    Row(arguments: check, viewer: "administrator"),
    Row(arguments: check + ["--viewer", "M04"], viewer: "member M04"),
    Row(arguments: check + ["--viewer", "M01"], viewer: nil),
    Row(arguments: plan, viewer: "administrator"),
    Row(arguments: plan + ["--viewer", "M04"], viewer: "member M04"),
    Row(arguments: plan + ["--viewer", "M01"], viewer: nil),
    Row(
      arguments: ["screen", Sample.notice, "--register", "REGISTER"], viewer: nil),
    Row(arguments: ["match", "samples/notices", "--register", "REGISTER"], viewer: nil),
  ]

  @Test("every command logs what it shows of what is walled off, and to whom", arguments: rows)
  func logged(_ row: Row) throws {
    let office = try PlantedOffice()
    let copy = office.folder.appendingPathComponent("copy.sqlite").path
    let before = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
    let outcome = try Program.run(
      row.arguments.map { $0 == "REGISTER" ? office.database : $0 == "COPY" ? copy : $0 })
    #expect(outcome.status < 64)
    let lines = try office.disclosures(of: "M04")
    let expected: [(String, String)] =
      row.viewer.map { viewer in row.what.map { (viewer, $0) } } ?? []
    let told: [String] = lines.map {
      $0.split(separator: "  ").dropFirst().joined(separator: "|")
    }
    let wanted: [String] = expected.map { "\($0.0)|\($0.1)" }
    #expect(Set(told) == Set(wanted))
    for line in lines {
      let moment = try Date(String(line.prefix(20)), strategy: .iso8601)
      #expect(before <= moment && moment <= Date())
    }
    if FileManager.default.fileExists(atPath: copy) {
      let copied = try Program.run(["register", "disclosures", copy, "M04"])
      #expect(copied.output.contains("with their history"))
    }
  }

  @Test("the latest is told first, whichever command it was")
  func order() throws {
    let office = try PlantedOffice()
    let commands = [
      ["register", "show", office.database, "M04"],
      ["check", Sample.notice, "--register", office.database, "--viewer", "M04"],
      ["register", "export", office.database, "--format", "xml"],
    ]
    for command in commands { _ = try Program.run(command) }
    let lines = try office.disclosures(of: "M04")
    #expect(lines.count == 9)
    let moments: [String] = lines.map { String($0.prefix(20)) }
    #expect(moments == moments.sorted(by: >))
    #expect(lines[3].contains("member M04"))
  }
}
