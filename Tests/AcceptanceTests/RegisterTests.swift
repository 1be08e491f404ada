import Foundation
import Testing

/// A register in a folder of its own that goes with the value.
final class OfficeRegister {
  let folder: URL
  var path: String { file("office.sqlite") }

  init() throws {
    folder = try Program.scratch()
    try done("init")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return file(name)
  }

  func run(_ verb: String, _ more: String...) throws -> Program.Outcome {
    try Program.run(["register", verb, path] + more)
  }

  /// What a command that succeeds says.
  @discardableResult
  func done(_ verb: String, _ more: String...) throws -> String {
    let outcome = try Program.run(["register", verb, path] + more)
    #expect(outcome.status == 0, "\(verb): \(outcome.errors)")
    return outcome.output
  }
}

@Suite("samanbud register")
struct RegisterTests {
  private static let fifty = "samples/registers/femtio.xml"
  private static let sheets = ["medlemmar", "kapacitet", "certifikat"].map {
    "samples/registers/mall-\($0).csv"
  }

  @Test("from the template to a group, its gaps, a certificate and its end")
  func office() throws {
    let office = try OfficeRegister()
    let dry = try office.done("import", "samples/registers/mall.xlsx", "--dry-run")
    #expect(
      dry.hasSuffix(
        "2 added, 0 changed, 52 statements new, 0 ended (dry run: nothing was changed)\n"))
    #expect(try office.done("list").isEmpty)
    try office.done("import", "samples/registers/mall.xlsx", "--reason", "first sheet")
    // The same sheet as CSV files says the same.
    let again = try office.done("import", Self.sheets[0], Self.sheets[1], Self.sheets[2])
    #expect(again == "0 added, 0 changed, 0 statements new, 0 ended\n")
    try office.done("group", "Gruppen", "--add", "M01", "SE8024931472", "--on", "2026-01-01")
    #expect(
      try office.done("group").contains("M01  Exempelgruppen ekonomisk förening  2026-01-01–  lead")
    )
    let gaps = try office.run("gaps", "--scheme", "asf-2016", "--as-of", "2026-11-22")
    #expect(gaps.status == 10)
    #expect(gaps.output.contains("SE8024931472  Stiftelsen Exempelgården           ✗ not met"))
    try office.done(
      "certify", "SE8024931472", "idebure", "--issuer", "Kammarkollegiet", "--from", "2026-05-01")
    try office.done("lapse", "SE8024931472", "idebure", "--reason", "struck off")
    #expect(try office.done("show", "SE8024931472").contains("withdrawn"))
    #expect(try office.done("history", "--limit", "1").contains("struck off"))
    #expect(try office.done("check").hasSuffix("sound\n"))
  }

  @Test("a backup is read back as it was, and a copy has the history")
  func backup() throws {
    let office = try OfficeRegister()
    try office.done("import", Self.fifty)
    try office.done("set", "V01", "trainedSupervisors", "4", "--as-of", "2026-11-20")
    let backup = office.file("backup.xml")
    try office.done("export", "--format", "xml", "--out", backup)
    let other = try OfficeRegister()
    try other.done("import", backup)
    #expect(
      try other.done("export", "--format", "xml") == String(contentsOfFile: backup, encoding: .utf8)
    )
    let mode = try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try office.run("export", "--format", "xml", "--out", backup)
    #expect(again.status == 73)
    try office.done("export", "--format", "sqlite", "--out", office.file("copy.sqlite"))
    let copy = try Program.run(["register", "history", office.file("copy.sqlite")])
    #expect(try copy.output == office.done("history"))
  }

  @Test("what may be shared has no prices, no own answers and no small counts, and logs nothing")
  func sharing() throws {
    let office = try OfficeRegister()
    try office.done("import", Sample.register)
    let json = try office.done("export", "--format", "json")
    try office.done("export", "--format", "csv", "--out", office.file("share"))
    let folder = URL(fileURLWithPath: office.file("share"))
    let csv = try ["medlemmar", "kapacitet", "certifikat"].map {
      try String(contentsOf: folder.appendingPathComponent("\($0).csv"), encoding: .utf8)
    }.joined()
    for text in [json, csv] {
      #expect(!text.lowercased().contains("pri" + "ce") && !text.contains("pris per enhet"))
      #expect(!text.contains("standAlone") && !text.contains("exclusion"))
    }
    #expect(json.contains("\"countsWithheld\": true"))
    #expect(try office.done("disclosures", "M01").isEmpty)
    try office.done("export", "--format", "xml", "--out", office.file("all.xml"))
    #expect(try office.done("disclosures", "M01").contains("administrator"))
  }

  @Test("whoever checks as a member is not shown the others' prices")
  func viewer() throws {
    let office = try OfficeRegister()
    try office.done("import", Sample.register)
    let arguments = ["check", Sample.notice, "--register", office.path, "--lot", "LOT-0001"]
    let asMember = try Program.run(arguments + ["--viewer", "M02"])
    #expect(asMember.status == 11 || asMember.status == 10)
    #expect(try office.done("disclosures", "M01").isEmpty)
    #expect(try office.done("disclosures", "M02").contains("member M02"))
    #expect(try office.done("show", "M01", "--viewer", "M02").contains("Prices") == false)
    #expect(try office.done("show", "M02", "--viewer", "M02").contains("Prices"))
  }

  @Test("accounts give the turnover of a member that the register has, and better evidence stays")
  func accounts() throws {
    let office = try OfficeRegister()
    let file = "samples/registers/femtio-V01-2025.se"
    let unknown = try office.run("import", file)
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("'7696961775' is not in the register [sie.unknown-operator]"))
    try office.done("import", Self.fifty)
    try office.done(
      "set", "V01", "turnover", "1963000 SEK", "--as-of", "2025-12-31", "--evidence",
      "annual-report",
      "--grade", "B")
    let taken = try office.run("import", file)
    #expect(taken.status == 0)
    #expect(
      taken.errors.contains(
        "V01: turnover of 2025-12-31 stays 1963000.00 SEK (grade B); the file says 1963200.00 SEK"))
    let shown = try office.done("show", "V01")
    #expect(shown.contains("1,963,000.00") && !shown.contains("1,963,200.00"))
  }

  @Test("what could pass for a success and is none is refused")
  func nothingDone() throws {
    let office = try OfficeRegister()
    try office.done("import", Sample.register)
    let lapse = try office.run("lapse", "M06", "skoopi-2")
    #expect(lapse.status == 64)
    #expect(lapse.errors.contains("holds no certificate of scheme 'skoopi-2'"))
    try office.done("group", "Senare", "--add", "M01", "M02", "--on", "2999-01-01")
    let check = try Program.run([
      "check", Sample.notice, "--register", office.path, "--group", "Senare",
    ])
    #expect(check.status == 64)
    #expect(check.errors.contains("nobody belongs to group 'Senare'"))
    let unnamed = try Program.run(["check", Sample.notice, "--register", office.path])
    #expect(unnamed.status == 64)
    #expect(unnamed.errors.contains("'Senare'; pass --group"))
  }

  @Test("every mistake of a sheet is told with its place, and nothing is taken in")
  func mistakes() throws {
    let office = try OfficeRegister()
    let text = try Sample.text(Self.sheets[0]).replacing("769694-5331", with: "769694-5332")
      .replacing("802493-1472", with: "802493-1473")
    let outcome = try office.run("import", try office.write("m.csv", text))
    #expect(outcome.status == 65)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("m.csv: line 2, column C: '769694-5332'") == true)
    #expect(lines.last?.contains("m.csv: line 3, column C: '802493-1473'") == true)
    #expect(try office.done("list").isEmpty)
    // An identifier that is another legal entity's must not change that one.
    try office.done("import", Sample.register)
    let taken = try office.run("import", Self.sheets[0])
    #expect(taken.status == 65)
    #expect(taken.errors.contains("'M01' is the register's identifier of the legal entity with"))
    let mixed = try office.run("import", Self.sheets[0], Self.fifty)
    #expect(mixed.status == 64)
    #expect(mixed.errors.contains("[import.mixed]"))
  }

  @Test("gaps as JSON, page and calendar, from a database or a file")
  func gaps() throws {
    let office = try OfficeRegister()
    try office.done("import", Self.fifty)
    let more = ["--scheme", "asf-2016", "--rule", "RES-SE-03", "--as-of", "2026-11-22"]
    func gaps(_ register: String, _ format: String) throws -> String {
      let outcome = try Program.run(["register", "gaps", register] + more + ["--format", format])
      #expect(outcome.status == 10)
      return outcome.output
    }
    for format in ["table", "json", "html", "ics"] {
      #expect(try gaps(office.path, format) == gaps(Self.fifty, format))
    }
    let calendar = try gaps(office.path, "ics")
    #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count > 5)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20261212"))
    #expect(try office.done("disclosures", "V01").isEmpty)
  }

  @Test("several who write at once: each is done or told that it is busy, and nothing is lost")
  func together() throws {
    let office = try OfficeRegister()
    try office.done("import", Sample.register)
    let processes = try (1...8).map { number in
      let process = Process()
      process.executableURL = Program.executable
      process.arguments = [
        "register", "set", office.path, "M0\(number)", "trainedSupervisors", "1\(number)",
        "--as-of",
        "2026-11-20",
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes { process.waitUntilExit() }
    for (index, process) in processes.enumerated() {
      #expect([0, 75].contains(process.terminationStatus))
      let shown = try office.done("show", "M0\(index + 1)")
      #expect(
        shown.contains("trained supervisors: 1\(index + 1) (as of 2026-11-20")
          == (process.terminationStatus == 0))
    }
    #expect(try office.done("check").hasSuffix("sound\n"))
  }

  @Test(
    "every command of the register says what it does, with an example",
    arguments: [
      "init", "import", "export", "list", "show", "set", "certify", "lapse", "group", "gaps",
      "history",
      "disclosures", "check", "erase", "forget",
    ])
  func help(verb: String) throws {
    let help = try Program.run(["register", verb, "--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("samanbud register \(verb) office.sqlite"))
  }
}

/// Python's `jsonschema`, which is not part of the build.
enum RegisterSchemaChecker {
  static let isThere = (try? python("import jsonschema", []))?.status == 0

  static let program = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    for error in Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))):
        print(error.json_path, error.message[:200])
    """

  static func python(
    _ program: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.currentDirectoryURL = Program.root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

@Suite(
  "JSON of the register follows its schemas",
  .enabled(if: RegisterSchemaChecker.isThere, "python3 with jsonschema is not installed"))
struct RegisterSchemaTests {
  @Test("what is exported, and gaps")
  func follows() throws {
    let office = try OfficeRegister()
    try office.done("import", "samples/registers/femtio.xml")
    try office.done("group", "Två", "--add", "V01", "V02", "--on", "2026-01-01")
    let register = try office.write("r.json", try office.done("export", "--format", "json"))
    let found = try office.run(
      "gaps", "--scheme", "asf-2016", "--rule", "RES-SE-03", "--format", "json")
    let gaps = try office.write("g.json", found.output)
    for (schema, file) in [("register", register), ("gaps", gaps)] {
      let checked = try RegisterSchemaChecker.python(
        RegisterSchemaChecker.program, ["schemas/\(schema).schema.json", file])
      #expect(checked.status == 0)
      #expect(checked.output.isEmpty)
    }
  }
}

@Suite("Data about a person are refused wherever they could come in")
struct RegisterPersonsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let code: String
  }

  static let typing = [
    Row(
      testDescription: "in the issuer of evidence",
      arguments: [
        "set", "M01", "publicControl", "no", "--as-of", "2026-10-05", "--evidence", "statutes",
        "--issuer",
        "19850101-1234",
      ], code: "[register.personal-number]"),
    Row(
      testDescription: "disguised, in a certificate's number",
      arguments: [
        "certify", "M01", "skoopi", "--issuer", "Skoopi", "--from", "2026-01-01", "--number",
        "85 01 01 / 12 34",
      ], code: "[register.personal-number]"),
    Row(
      testDescription: "a diagnosis as issuer",
      arguments: [
        "certify", "M01", "skoopi", "--issuer", "Läkarintyg ADHD", "--from", "2026-01-01",
      ], code: "[register.health]"),
    Row(
      testDescription: "in the reason for the history",
      arguments: ["lapse", "M01", "skoopi", "--reason", "850101-1234 slutade"],
      code: "[register.person]"),
    Row(
      testDescription: "a state of health in the reason",
      arguments: ["erase", "M01", "--reason", "ledaren är sjukskriven"], code: "[register.person]"),
    Row(
      testDescription: "in a group's name",
      arguments: ["group", "Grupp 850101-1234", "--add", "M01"], code: "[register.personal-number]"),
  ]

  @Test("as it is typed", arguments: typing)
  func typed(_ row: Row) throws {
    let office = try OfficeRegister()
    try office.done("import", Sample.register)
    let arguments = ["register", row.arguments[0], office.path] + row.arguments.dropFirst()
    let outcome = try Program.run(Array(arguments))
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(row.code))
    #expect(!outcome.errors.contains("1234"))
    #expect(try office.done("history").components(separatedBy: "administrator").count == 2)
  }

  static let files: [(name: String, old: String, new: String, code: String)] = [
    ("m.csv", "Exempelgruppen", "Exempelgruppen 85 01 01 12 34", "[sheet.personal-number]"),
    ("m.csv", "medlem;", "Deltagarens namn;", "[sheet.personal-column]"),
    ("r.xml", "Björkgläntan", "Björkgläntan 1985.01.01-1234", "[register.personal-number]"),
    ("r.xml", "Björkgläntan", "Björkgläntan 850101 - 1234", "[register.personal-number]"),
    ("s.se", "#FNAMN \"", "#FNAMN \"850101+1234 ", "[sie.sole-trader]"),
    ("s.se", "#ORGNR 769696-1775", "#ORGNR 850101-1234", "[sie.sole-trader]"),
  ]

  @Test("in a file of each kind", arguments: files)
  func file(name: String, old: String, new: String, code: String) throws {
    let office = try OfficeRegister()
    let source =
      ["m.csv": "samples/registers/mall-medlemmar.csv", "r.xml": Sample.register][name]
      ?? "samples/registers/femtio-V01-2025.se"
    let bytes = try Data(contentsOf: Program.root.appendingPathComponent(source))
    // Latin-1 keeps every byte, whatever the file's encoding is.
    let encoding: String.Encoding = name == "s.se" ? .isoLatin1 : .utf8
    let text = try #require(String(data: bytes, encoding: encoding))
    #expect(text.contains(old))
    let changed = try #require(text.replacing(old, with: new).data(using: encoding))
    try changed.write(to: office.folder.appendingPathComponent(name))
    let outcome = try office.run("import", office.file(name))
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(code))
    #expect(!outcome.errors.contains("1234") && !outcome.errors.contains("12 34"))
    #expect(try office.done("list").isEmpty)
  }
}
