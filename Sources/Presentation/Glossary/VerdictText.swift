package import Law
import Texts
package import Values

/// A verdict as people see it: a sign, a word, and a name for its colour, so that none is needed alone.
package struct VerdictText: Hashable, Sendable {
  /// One character, as in `✓`; unlike that of any other verdict.
  package let sign: String
  /// The verdict's name in the language asked for.
  package let word: String
  /// The class in style sheets: `met`, `not-met`, `unknown`, `disputed`, `not-judged`, `not-applicable`.
  package let style: String

  /// Of one verdict; an undetermined one has the sign, word and style of its cause.
  package init(_ verdict: Verdict, in language: OutputLanguage) {
    let name: Word
    switch verdict {
    case .met: (sign, name, style) = ("✓", .met, "met")
    case .notMet: (sign, name, style) = ("✗", .notMet, "not-met")
    case .undetermined(.unknown): (sign, name, style) = ("?", .unknown, "unknown")
    case .undetermined(.disputed): (sign, name, style) = ("§", .disputed, "disputed")
    case .undetermined(.notJudged): (sign, name, style) = ("…", .toBeRead, "not-judged")
    case .notApplicable: (sign, name, style) = ("–", .notApplicable, "not-applicable")
    }
    word = name.text(in: language)
  }

  /// Sign and word, as in `✓ met`.
  package var line: String { "\(sign) \(word)" }
}

extension VerdictText {
  /// As templates use it.
  package var values: [String: Any] { ["sign": sign, "word": word, "style": style] }
}
