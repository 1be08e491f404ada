package import Law
package import Values

/// What should be known of a lot although none of its clauses asks for it: days that are too short, members
/// that could tender alone. Never changes who is eligible.
package struct LotRemark: Hashable, Sendable {
  /// Where it comes from, with how well we know it.
  package let rule: Rule
  /// `needsDecision` where a person must act on it, `note` where nothing follows yet.
  package let state: BasisFinding.State
  /// What should be known, in every language.
  package let text: Phrase
  /// What it rests on in the notice.
  package let places: [Sourced<String>]

  /// `rule` is the one that it comes from; `places` what it rests on in the notice.
  package init(
    by rule: Rule, _ state: BasisFinding.State, _ text: Phrase, places: [Sourced<String>] = []
  ) {
    self.rule = rule
    self.state = state
    self.text = text
    self.places = places
  }
}
