package import Members
package import Values

/// A test over facts. The judge evaluates it, the composer turns its linear parts into constraints, the
/// printer writes it for people: all from this one value.
package indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case isTrue(FactName)
  case isOneOf(FactName, [String])
  /// At least `ratio` of `whole` is `part`. Unknown while `whole` is zero: a share of nobody is no share.
  case share(part: LinearForm, whole: LinearForm, atLeast: Ratio)
  /// A count of at least `atLeast`, which may be below zero: `n - 5 p >= 0` says that five stand behind each.
  case count(LinearForm, atLeast: Int)
  /// An amount of money, in the same currency.
  case amount(FactName, atLeast: Money)
  /// The mean of an amount over the last so many closed years, each of them known, in the same currency.
  case averageAmount(FactName, years: Int, atLeast: Money)
  /// The facts can be relied on, whatever they say. Never false: what is not known yet can be shown later.
  case isKnown([FactName])
  /// The fact describes a day at most so many days before the day judged on.
  case isRecent(FactName, days: Int)

  /// Every fact that the condition looks at, in the order in which it does.
  package var facts: [FactName] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .not(let part): part.facts
    case .isTrue(let name), .isOneOf(let name, _), .amount(let name, _), .isRecent(let name, _),
      .averageAmount(let name, _, _):
      [name]
    case .share(let part, let whole, _): (part.terms + whole.terms).map(\.fact)
    case .count(let form, _): form.terms.map(\.fact)
    case .isKnown(let names): names
    }
  }
}

/// A sum of facts with whole coefficients.
package struct LinearForm: Hashable, Sendable {
  /// One fact of a sum, so many times.
  package struct Term: Hashable, Sendable {
    /// How many times the fact counts; below zero where it is taken away.
    package let coefficient: Int
    /// A count that the register states: heads, or hundredths of a full-time equivalent.
    package let fact: FactName
    /// Whether the fact counts as zero where the register says nothing: only for parts of a statement
    /// that is complete without them.
    package let absentIsZero: Bool

    /// A fact that must be known, unless `absentIsZero`.
    package init(_ coefficient: Int, _ fact: FactName, absentIsZero: Bool = false) {
      self.coefficient = coefficient
      self.fact = fact
      self.absentIsZero = absentIsZero
    }
  }

  /// What is added up, in the order in which it is written.
  package let terms: [Term]

  /// The sum of these terms; all of them in the same unit, heads or hundredths of a full-time equivalent.
  package init(_ terms: [Term]) { self.terms = terms }

  /// Just one fact.
  package init(_ fact: FactName) { self.init([Term(1, fact)]) }
}
