package import Values

/// One arguable meaning of a rule.
package struct Reading: Hashable, Sendable {
  /// How the facts of several operators are taken together.
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Every one meets the condition.
    case each
    /// Their sums meet it.
    case pooled
    /// One of them meets it.
    case any
    /// The leader meets it.
    case lead
    /// One of those that are relied on meets it; where none does, nobody lends, and the rule has nothing to
    /// answer.
    case relied
  }

  /// Whether it stands for an answer that nobody has given yet, and looks at no fact.
  package var isOpen: Bool { id == "open" && condition == .isKnown([]) }

  /// A short word within the rule, as in `each-heads`.
  package let id: String
  /// Whose facts are looked at, and whether they are added up.
  package let scope: Scope
  /// What the facts must show under this reading.
  package let condition: Condition
  /// Why somebody could read it so, with the sources.
  package let argument: Phrase

  /// Of each operator by itself, unless a scope is given.
  package init(id: String, scope: Scope = .each, condition: Condition, argument: Phrase) {
    self.id = id
    self.scope = scope
    self.condition = condition
    self.argument = argument
  }
}

/// Which way a disputed point leans.
package enum Leaning: String, Hashable, Sendable {
  case met
  case notMet = "not-met"
}

/// A remark that a verdict carries when its condition does not hold.
package struct Caution: Hashable, Sendable {
  /// A short word within the rule, by which findings name the remark.
  package let id: String
  /// What must hold for the remark to stay away.
  package let unless: Condition
  /// Whether not knowing is as good a reason for the remark as knowing that it does not hold.
  package let saidWhenUnknown: Bool
  /// The remark itself.
  package let text: Phrase

  /// Said where the condition is known not to hold; where it is unknown, only if asked for.
  package init(
    id: String, unless condition: Condition, saidWhenUnknown: Bool = false, text: Phrase
  ) {
    self.id = id
    self.unless = condition
    self.saidWhenUnknown = saidWhenUnknown
    self.text = text
  }
}
