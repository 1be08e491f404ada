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
  /// An amount of money, in the same currency.
  case amount(FactName, atLeast: Money)
  /// The facts can be relied on, whatever they say. Never false: what is not known yet can be shown later.
  case isKnown([FactName])
  /// The fact describes a day at most so many days before the day judged on.
  case isRecent(FactName, days: Int)
}

/// A sum of facts with whole coefficients.
package struct LinearForm: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    package let coefficient: Int
    package let fact: FactName
    /// Whether the fact counts as zero where the register says nothing: only for parts of a statement
    /// that is complete without them.
    package let absentIsZero: Bool

    package init(_ coefficient: Int, _ fact: FactName, absentIsZero: Bool = false) {
      self.coefficient = coefficient
      self.fact = fact
      self.absentIsZero = absentIsZero
    }
  }

  package let terms: [Term]

  package init(_ terms: [Term]) { self.terms = terms }

  /// Just one fact.
  package init(_ fact: FactName) { self.init([Term(1, fact)]) }
}
