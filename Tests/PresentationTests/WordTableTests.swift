import Members
import Testing
import Texts
import Values

@testable import Presentation

@Suite("Every word of the glossary has its row")
struct WordTableTests {
  /// A word without a row would say its own name.
  private static let missing: [String] =
    Word.allCases.filter { $0.phrase == Phrase(verbatim: $0.rawValue) }.map(\.rawValue)
    + PlanWord.allCases.filter { $0.phrase == Phrase(verbatim: $0.rawValue) }.map(\.rawValue)
    + ScreenWord.allCases.filter { $0.phrase == Phrase(verbatim: $0.rawValue) }.map(\.rawValue)
    + FactName.allCases.filter { $0.phrase == Phrase(verbatim: $0.rawValue) }.map(\.rawValue)

  @Test("words of pages, plans and screens, and the names of facts")
  func rows() { #expect(Self.missing == []) }
}
