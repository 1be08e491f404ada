package import Law

/// Words of a text that make a clause.
package struct TextMatch: Hashable, Sendable {
  /// The kind of clause that the words make.
  package let kind: ClauseKind
  /// Whether it is certain, or a person must read it.
  package let degree: WordMatch.Degree
  /// The words, with the rest of their sentence as far as it is not too long.
  package let quote: String
  /// Where the words that decide begin and end in the text, counted in Unicode scalars.
  package let position: Range<Int>
  /// Three letters: of the phrases that matched.
  package let language: String
  /// The line of the grammar.
  package let rule: String
  /// Numbers and names of lots in the same sentence, as in `3`; empty where it names none.
  package let lotNumbers: [String]
  /// Per cent stated in the same sentence, between 1 and 100.
  package let percentages: [Int]
}
