import Foundation
import Testing

@Suite("samanbud verify")
struct VerifyCommandTests {
  /// The sample bid, unsigned or signed with a key made here, in a folder that the caller removes.
  private func bid(signed: Bool = false, _ more: [String] = []) throws -> URL {
    let folder = try Program.scratch()
    var arguments = more
    if signed {
      let key = folder.appendingPathComponent("key.pem").path
      let certificate = folder.appendingPathComponent("certificate.pem").path
      let made = try Validator.tool([
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out",
        certificate, "-subj", "/CN=test", "-days", "2",
      ])
      #expect(made.status == 0)
      arguments += ["--sign-key", key, "--sign-certificate", certificate]
    }
    let out = folder.appendingPathComponent("bid").path
    let outcome = try Program.run(Sample.assemble(out: out, arguments))
    #expect(outcome.status == 11, "\(outcome.errors)")
    return folder
  }

  @Test("a bid folder and its containers are sound, signed or not", arguments: [false, true])
  func sound(_ signed: Bool) throws {
    let folder = try bid(signed: signed)
    defer { try? FileManager.default.removeItem(at: folder) }
    for place in ["bid", "bid/tender-1/tender-1.asice"] {
      let outcome = try Program.run(["verify", folder.appendingPathComponent(place).path])
      #expect(outcome.status == 0, "\(place): \(outcome.output)")
    }
  }

  @Test(
    "the reference check accepts our containers, signed or not", .enabled(if: AsicCheck.isThere),
    arguments: [false, true])
  func reference(_ signed: Bool) throws {
    let folder = try bid(signed: signed)
    defer { try? FileManager.default.removeItem(at: folder) }
    let report = try AsicCheck.run(
      folder.appendingPathComponent("bid/tender-1/tender-1.asice").path)
    #expect(report.status == 0, "\(report.output)")
    #expect(report.output.contains(signed ? " OK" : " UNSIGNED"), "\(report.output)")
  }

  /// Rewrites the container by Python's zip library; the change is a line of Python on the list `entries`.
  private static func tamper(_ container: URL, _ change: String) throws {
    let program = """
      import sys, zipfile
      path = sys.argv[1]
      with zipfile.ZipFile(path) as old: entries = [[n, old.read(n)] for n in old.namelist()]
      def place(word): return next(i for i, e in enumerate(entries) if word in e[0])
      \(change)
      with zipfile.ZipFile(path, 'w') as new:
          for name, data in entries: new.writestr(zipfile.ZipInfo(name), data)
      """
    let outcome = try Validator.python(["-c", program, container.path])
    #expect(outcome.status == 0)
  }

  @Test(
    "each tampering of a signed container is rejected, by the reference check too",
    arguments: [
      ("nothing", "pass"),
      ("a changed byte", "entries[place('tender.xml')][1] += b' '"),
      ("a file removed", "entries.pop(place('espd-'))"),
      ("a file added", "entries.append(['more.xml', b'<a/>'])"),
      ("a file renamed", "entries[place('anbud')][0] = 'tilbud.html'"),
      ("mimetype not first", "entries.append(entries.pop(0))"),
      (
        "a hash changed in the list",
        "m = entries[place('asicmanifest')]; i = m[1].index(b'DigestValue>') + 12; "
          + "m[1] = m[1][:i] + (b'B' if m[1][i:i+1] == b'A' else b'A') + m[1][i+1:]"
      ),
    ])
  func tampering(_ row: (name: String, change: String)) throws {
    let folder = try bid(signed: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let container = folder.appendingPathComponent("bid/tender-1/tender-1.asice")
    try Self.tamper(container, row.change)
    let isSound = row.name == "nothing"
    #expect(try Program.run(["verify", container.path]).status == (isSound ? 0 : 13))
    guard AsicCheck.isThere else { return }
    let report = try AsicCheck.run(container.path)
    #expect((report.status == 0) == isSound, "\(report.output)")
  }

  @Test(
    "a folder in which something was changed is rejected",
    arguments: ["tender-1/tender.xml", "checklist.html", "bid.json", "joint-bid.xml"])
  func changedFolder(_ file: String) throws {
    let folder = try bid()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("bid/\(file)")
    let text = try String(contentsOf: place, encoding: .utf8)
    let changed = file == "joint-bid.xml" ? text.replacing("draft", with: "final") : text + "\n"
    try changed.write(to: place, atomically: true, encoding: .utf8)
    let outcome = try Program.run(["verify", folder.appendingPathComponent("bid").path])
    #expect(outcome.status == 13, "\(outcome.output)")
    #expect(outcome.output.contains(file == "joint-bid.xml" ? "[page.draft-mark]" : file))
  }

  @Test(
    "others' files get the official outcome as exit code", .enabled(if: Program.standards != nil),
    arguments: [
      ("v4.1.0-ESPD-Response.xml", 0), ("T005-tender-instance.xml", 0),
      ("broken/03b-same-but-evidence-question-answered.xml", 13),
      ("broken/T005-broken.xml", 13),
    ])
  func others(_ row: (file: String, status: Int32)) throws {
    let path = Program.standards?.appendingPathComponent("samples/\(row.file)").path ?? ""
    #expect(try Program.run(["verify", path]).status == row.status)
  }

  @Test("what is not there, and what is no paper of a tender, have exit codes of their own")
  func refused() throws {
    #expect(try Program.run(["verify", "/nowhere/at-all.xml"]).status == 66)
    #expect(try Program.run(["verify", Sample.brief]).status == 13)
  }
}

/// The reference check of containers beside the repository.
enum AsicCheck {
  private static let script = Program.standards?.appendingPathComponent("asic_check.py").path ?? ""

  static let isThere: Bool = {
    guard FileManager.default.fileExists(atPath: script) else { return false }
    return (try? Validator.tool(["xmllint", "--version"]).status) == 0
  }()

  static func run(_ container: String) throws -> (status: Int32, output: String) {
    try Validator.python([script, container])
  }
}
