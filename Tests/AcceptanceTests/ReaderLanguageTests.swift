import Testing

@Suite("The reader's language")
struct ReaderLanguageTests {
  @Test(
    "is that of --lang, else that of LANG where we have it, else English",
    arguments: [
      ("sv_SE.UTF-8", []), ("da_DK", []), ("C.UTF-8", []), ("fr_FR.UTF-8", []),
      ("sv_SE.UTF-8", ["--lang", "da"]),
    ])
  func language(_ set: String, _ options: [String]) throws {
    let plain = try Program.run(["rules", "explain", "RES-SE-03"] + options, language: set)
    let code = options.last ?? (["sv", "da"].first { set.hasPrefix($0) } ?? "en")
    let named = try Program.run(["rules", "explain", "RES-SE-03", "--lang", code])
    #expect(plain.status == 0)
    #expect(plain.output == named.output)
    let others = try ["sv", "da", "en"].filter { $0 != code }.map {
      try Program.run(["rules", "explain", "RES-SE-03", "--lang", $0]).output
    }
    #expect(!others.contains(plain.output))
  }
}
