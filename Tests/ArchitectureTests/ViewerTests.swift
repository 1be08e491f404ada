import Foundation
import Testing

/// Whoever calls a use case says who looks: a default would be a wall with a door that nobody closes. The command line
/// may have one, which its help names.
@Suite("Who looks is always named")
struct ViewerTests {
  /// A parameter or a stored property of a type that says who looks, with a value of its own.
  private static func hasDefault(_ line: String) -> Bool {
    // Most lines have none of the words, and a pattern takes its time.
    guard ["iewer", "iewing", "CountVis", "seesAns"].contains(where: line.contains) else {
      return false
    }
    return line.contains(#/\w+: (Viewer|Viewing|CountVisibility)\?? = /#)
      || line.contains(
        #/\b(var|let) (viewer|viewing|seesAnswers)\b[^:{]* = \.?\w*(administrator|true)/#)
      || line.contains(#/seesAnswers: Bool = /#)
  }

  @Test("no declaration gives a viewer by itself")
  func noDefault() {
    let found = SourceTree.sources.filter { !$0.path.hasPrefix("Sources/samanbud/") }.flatMap {
      file in
      file.lines.map(String.init).filter { !$0.contains("///") && Self.hasDefault($0) }.map {
        "\(file.path): \($0.trimmingCharacters(in: .whitespaces))"
      }
    }
    #expect(found == [])
  }

  @Test(
    "such a declaration would be found",
    arguments: [
      "  package init(_ path: String, viewing: Viewing = .administrator) {",
      "  func page(counts: CountVisibility = .everything) -> String {",
      "  package var viewer: Viewer? = nil", "  init(seesAnswers: Bool = true) {",
    ])
  func found(_ line: String) { #expect(Self.hasDefault(line)) }

  @Test(
    "a declaration without one would not",
    arguments: [
      "  package let viewing: Viewing", "  init(viewing: Viewing, today: CivilDate) {",
      "    let viewing = Viewing(role, at: now)",
    ])
  func passed(_ line: String) { #expect(!Self.hasDefault(line)) }
}
