import Foundation
import Testing

/// `docs/trials.md` says which test would see a fault again; a test that is gone or renamed holds nothing.
@Suite("Every fault that the trials found is held by a test that is there")
struct TrialsTests {
  private static let page = SourceTree.text(of: "docs/trials.md")

  private static let names: [String] = page.split(separator: "\n")
    .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| row") && !$0.hasPrefix("| case") }
    .flatMap { row in
      (row.split(separator: "|").last ?? "").matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }
    .filter { !$0.hasPrefix("make ") }

  /// What tests and suites are called.
  private static let known: Set<String> = Set(
    SourceTree.tests.flatMap { file in
      file.lines.joined(separator: "\n").matches(
        of: /@(?:Test|Suite)\(\s*"((?:[^"\\]|\\.)*)"/
      ).map { String($0.output.1) }
    })

  @Test("each test that the page names is there")
  func named() {
    #expect(Self.names.count > 60)
    #expect(Set(Self.names).subtracting(Self.known).sorted() == [])
  }

  @Test("each row of the reports that was to become a test has one")
  func complete() {
    let rows =
      (1...20).map { "W\($0)" } + (1...15).map { "D\($0)" }
      + [7, 12, 14, 16, 36, 37, 62].map { "F\($0)" }
      + [21, 23, 24, 25, 26, 27, 28, 30, 32, 42, 43].map { "C\($0)" }
    let listed = Set(
      Self.page.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap { row in
        (row.split(separator: "|").first ?? "").split { $0 == " " || $0 == "," }.map(String.init)
      })
    #expect(rows.filter { !listed.contains($0) } == [])
  }
}
