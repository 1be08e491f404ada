import Foundation
import Law
import Presentation
import Testing
import Texts
import Values

@Suite("The printed rule book")
struct RulePageTests {
  private let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/rules")

  @Test("says what the catalogue says")
  func current() throws {
    let recording = ProcessInfo.processInfo.environment["SAMANBUD_RECORD"] == "1"
    let expected = Set(RulePages.files.map(\.name))
    if recording {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in RulePages.files {
        try file.text.write(
          to: folder.appendingPathComponent(file.name), atomically: true, encoding: .utf8)
      }
      Issue.record("recorded docs/rules; run again without SAMANBUD_RECORD")
      return
    }
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(found) == expected, "docs/rules is stale; run \(RulePages.command)")
    for file in RulePages.files {
      let recorded = try? String(
        contentsOf: folder.appendingPathComponent(file.name), encoding: .utf8)
      #expect(
        recorded == file.text, "docs/rules/\(file.name) is stale; run \(RulePages.command)")
    }
  }

  @Test("every rule can be explained in every language", arguments: OutputLanguage.allCases)
  func languages(_ language: OutputLanguage) {
    for rule in LawBook.standard.rules {
      let lines = RuleExplanation(rule, in: language).lines
      #expect(lines[0].hasPrefix(rule.id))
      #expect(lines.count >= 6, "\(rule.id)")
      #expect(!lines.contains { $0.contains("  : ") })
    }
  }

  @Test("an explanation names source, standing, readings, question and evidence")
  func complete() throws {
    let rule = try #require(LawBook.standard.rule("RES-SE-03", on: CivilDate(2026, 11, 25)))
    let text = RuleExplanation(rule, in: .swedish).lines.joined(separator: "\n")
    for words in [
      "4 kap. 18 §", "läst i källan", "Räknat i heltidsekvivalenter", "Fråga till köparen",
      "undertecknat intyg", "2017-01-01",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("a table has a line a wording, with its mark")
  func table() {
    let lines = RuleList.lines(LawBook.standard.rules, in: .english)
    #expect(lines.count == LawBook.standard.rules.count)
    #expect(lines.contains { $0.hasPrefix("PSM-DK-01") && $0.contains(" U  ") })
  }
}
