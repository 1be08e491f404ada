import Foundation
import Testing

@Suite("A name that nobody knows is said to be unknown, with those that are (USERS W11, W14)")
struct KnownNamesTests {
  @Test("a dismissal for another group, or of a lot that was never told, is no dismissal")
  func dismissals() throws {
    let office = try MatchTests.Office()
    #expect(try office.match(["--out", office.out]).status == 0)
    let group = "Konsortiet Bärkraft i Gävleborg"
    func dismiss(_ key: String, _ group: String) throws -> Program.Outcome {
      try Program.run([
        "match", "dismiss", key, "--group", group, "--reason", "x", "--out", office.out,
      ])
    }
    let stranger = try dismiss(try office.column("key")[0], "Inte En Grupp")
    #expect(stranger.status == 64)
    #expect(stranger.errors.contains("'Inte En Grupp' [match.unknown-group]; there are '\(group)'"))
    let nonsense = try dismiss("nonsense", group)
    #expect(nonsense.status == 64)
    #expect(nonsense.errors.contains("[match.unknown-lot]"))
    #expect(try dismiss(try office.column("key")[0], group).status == 0)
  }

  /// What is written, and the scheme that is kept; `nil` where it is refused.
  static let schemes: [(String, String?)] = [
    ("rsvx", nil), ("rs", nil), ("asf", nil), ("rsv", "rsv-2014"), ("RSV-2014", "rsv-2014"),
    ("Skoopi", "skoopi"), ("ISO-9001", "iso-9001"),
  ]

  @Test("a certificate of a scheme that there is not is refused", arguments: schemes)
  func certificates(_ row: (written: String, kept: String?)) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("r.sqlite").path
    for line in [
      ["init", path], ["import", path, Sample.register, "--reason", "x"],
    ] { #expect(try Program.run(["register"] + line).status == 0) }
    let outcome = try Program.run([
      "register", "certify", path, "M01", row.written, "--issuer", "Utgivaren", "--from",
      "2026-01-01", "--reason", "x",
    ])
    #expect(outcome.status == (row.kept == nil ? 64 : 0), "\(outcome.errors)")
    if let kept = row.kept {
      #expect(try Program.run(["register", "show", path, "M01"]).output.contains(kept))
    } else {
      #expect(outcome.errors.contains("[register.unknown-scheme]; there are asf-2016"))
    }
  }

  @Test("an exchange file with such a certificate is not taken in, and says so where it is used")
  func exchangeFile() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (path, file) = (
      folder.appendingPathComponent("r.sqlite").path, folder.appendingPathComponent("r.xml")
    )
    try Sample.text(Sample.register).replacing("scheme=\"skoopi\"", with: "scheme=\"skoopix\"")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(try Program.run(["register", "init", path]).status == 0)
    let outcome = try Program.run(["register", "import", path, file.path, "--reason", "x"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("'skoopix'") && outcome.errors.contains("skoopi, "))
    let check = try Program.run(["check", Sample.notice, "--register", file.path])
    #expect(check.errors.contains("[register.unknown-scheme]"))
  }
}
