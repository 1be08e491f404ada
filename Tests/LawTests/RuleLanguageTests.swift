import Law
import Testing
import Texts
import Values

/// A user who reads Danish or Swedish meets no sentence of law in another language.
@Suite("Rules speak Swedish, Danish and English")
struct RuleLanguageTests {
  /// Gists written in English only: criteria of schemes, whose own words stand in the sources named.
  private static let englishOnly = Set(
    (LawBook.standard.schemes.flatMap(\.rules) + [.reasonableness]).map(\.id))

  @Test("every phrase of every rule is there in all three", arguments: LawBook.standard.rules)
  func complete(_ rule: Rule) {
    for phrase in rule.phrases + (rule.hasEnglishGist ? [] : [rule.citation.gist]) {
      #expect(!phrase.text(in: .danish).isEmpty, "\(rule.id): \(phrase.english)")
      #expect(!phrase.text(in: .swedish).isEmpty && !phrase.english.isEmpty, "\(rule.id)")
    }
    #expect(!rule.hasEnglishGist || Self.englishOnly.contains(rule.id), "\(rule.id)")
  }

  @Test("so is the answer to a clause that no rule covers", arguments: ClauseKind.allCases)
  func unmodelled(_ kind: ClauseKind) {
    #expect(Rule.unmodelled(kind).phrases.allSatisfy { !$0.text(in: .danish).isEmpty })
  }
}

extension Rule {
  fileprivate var hasEnglishGist: Bool { citation.gist.key == nil }

  /// What it says to users, without the gist.
  fileprivate var phrases: [Phrase] {
    let parts: [[Phrase]] = [
      [title], [question, cap].compactMap(\.self), readings.map(\.argument), cautions.map(\.text),
      tests.map(\.text), tests.compactMap(\.question), periods.map(\.text), limits.map(\.text),
    ]
    return parts.flatMap(\.self)
  }
}
