import Law
import Texts
import Values

/// What a clause says, as people read it: its words as they stand, or its code with what the code means.
struct ClauseQuote {
  private let clause: Clause
  private let language: OutputLanguage

  init(_ clause: Clause, in language: OutputLanguage) {
    self.clause = clause
    self.language = language
  }

  /// As in `'bankruptcy' (Bankruptcy)`; empty where the clause has no words of its own.
  var quoted: String {
    guard !clause.quote.isEmpty else { return "" }
    return meaning.map { "'\(clause.quote)' (\($0))" } ?? "'\(clause.quote)'"
  }

  /// The same without marks of quotation, for a cell of a table.
  var cell: String { meaning.map { "\(clause.quote) (\($0))" } ?? clause.quote }

  /// What the code means where the clause's own name does not say it already.
  private var meaning: String? {
    guard clause.origin == .code else { return nil }
    let name =
      switch clause.kind {
      case .exclusion: GroundWords.name(of: clause.quote)
      case .groupLegalForm: TermWords.name(of: clause.quote, by: term)
      default: ObjectiveWords.name(of: clause.quote, by: term)
      }
    return name?.text(in: language)
  }

  private var term: String { clause.source.field.term }
}
