import Foundation
import Testing

/// Whether the program can be run as somebody who may not write: root may write everywhere.
enum OtherUser {
  static let prefix = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]

  static let isThere: Bool = {
    guard geteuid() == 0 else { return true }
    let outcome = try? Validator.tool(prefix + [Program.executable.path, "--version"])
    return outcome?.status == 0
  }()

  static func run(_ arguments: [String]) throws -> Program.Outcome {
    guard geteuid() == 0 else { return try Program.run(arguments) }
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    // What it says goes to files of root's.
    let places = ["out", "err"].map { folder.appendingPathComponent($0).path }
    let script = "\"$@\" >\(places[0]) 2>\(places[1])"
    let command = prefix + [Program.executable.path] + arguments
    let outcome = try Validator.tool(["sh", "-c", script, "sh"] + command)
    let texts = try places.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return Program.Outcome(status: outcome.status, output: texts[0], errors: texts[1])
  }
}

@Suite(
  "A register that may not be written can still be read",
  .enabled(if: OtherUser.isThere, "needs setpriv where it runs as root"))
struct ReadOnlyRegisterTests {
  /// A register whose file and folder only its owner may write, in a folder that everybody may enter.
  private func office() throws -> (folder: URL, path: String) {
    // Where tests make their files, others may not go.
    let folder = URL(fileURLWithPath: "/tmp/samanbud-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let path = folder.appendingPathComponent("office.sqlite").path
    #expect(try Program.run(["register", "init", path]).status == 0)
    #expect(try Program.run(["register", "import", path, Sample.register]).status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    return (folder, path)
  }

  @Test("list, show, check, match and the check of a notice read it and leave it as it is")
  func reading() throws {
    let (folder, path) = try office()
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      try? FileManager.default.removeItem(at: folder)
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let notice = Program.root.appendingPathComponent(Sample.notice).path
    let commands: [[String]] = [
      ["register", "list", path], ["register", "show", path, "M01"], ["register", "check", path],
      ["register", "history", path], ["register", "group", path],
      ["match", notice, "--register", path, "--as-of", "2026-11-25"],
      ["check", notice, "--register", path],
    ]
    for command in commands {
      let outcome = try OtherUser.run(command)
      #expect([0, 10, 11].contains(outcome.status), "\(command): \(outcome.errors.prefix(300))")
      #expect(!outcome.output.isEmpty, "\(command)")
    }
    let shown = try OtherUser.run(["register", "show", path, "M01"])
    #expect(shown.errors.contains("are left out"))
    for command in [
      ["register", "set", path, "M01", "publicControl", "no", "--as-of", "2026-10-05"],
      ["register", "export", path, "--format", "xml"],
    ] {
      let outcome = try OtherUser.run(command)
      #expect(outcome.status == 73, "\(command): \(outcome.errors.prefix(300))")
      #expect(outcome.errors.contains("permissions"))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["office.sqlite"])
  }
}
