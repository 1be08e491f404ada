import Foundation
import NoticeReading
import Testing

@Suite("The page of fields")
struct FieldPageTests {
  private let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/fields.md")

  @Test("says what the tables say")
  func current() throws {
    let recorded = try? String(contentsOf: page, encoding: .utf8)
    if ProcessInfo.processInfo.environment["SAMANBUD_RECORD"] == "1" {
      try FieldPage.markdown.write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(
      recorded == FieldPage.markdown,
      "docs/fields.md is stale; run SAMANBUD_RECORD=1 swift test --filter FieldPageTests")
  }

  @Test("has words for every term")
  func words() {
    #expect(FieldPage.termsWithoutWords == [])
  }
}
