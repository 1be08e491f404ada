package import Values

/// A test of a lot, or of a clause on it, and what follows where it holds.
package struct LotTest: Hashable, Sendable {
  /// What follows where the test holds.
  package enum Outcome: Hashable, Sendable {
    /// The lot is bought under this body of rules; the first test that holds decides.
    case governedBy(Regime)
    /// A person must decide whether the clause is well founded.
    case needsDecision
    /// The clause cannot stand as it is.
    case conflict
    /// Worth knowing; nothing follows from it.
    case note
  }

  /// The kinds of clause that it is put to; empty for a test of the lot as a whole.
  package let clauses: [ClauseKind]
  /// What must hold of the lot, or of the clause on it.
  package let condition: LotCondition
  /// What follows where it holds.
  package let outcome: Outcome
  /// What is said where it holds. `{value}`, `{threshold}`, `{cpv}`, `{country}` and `{required}` stand for
  /// what the notice and the clause say.
  package let text: Phrase
  /// What to ask the buyer where it holds, if that is another thing than the rule's own question.
  package let question: Phrase?
  /// Whether not knowing calls for a decision too; a lot's regime stays open then anyway.
  package let saidWhenUnknown: Bool

  /// A test of the lot as a whole where no kind of clause is given.
  package init(
    of clauses: [ClauseKind] = [], _ condition: LotCondition, _ outcome: Outcome, _ text: Phrase,
    asking question: Phrase? = nil, saidWhenUnknown: Bool = false
  ) {
    self.question = question
    self.clauses = clauses
    self.condition = condition
    self.outcome = outcome
    self.text = text
    self.saidWhenUnknown = saidWhenUnknown
  }
}

/// A test over what a notice says of a lot; three-valued like a ``Condition``.
package indirect enum LotCondition: Hashable, Sendable {
  case all([LotCondition])
  case any([LotCondition])
  case not(LotCondition)
  /// Holds always.
  case always
  /// The lot is bought under one of these.
  case regime([Regime])
  /// The buyers' country, three letters.
  case country([String])
  /// The buyers' country has no law of its own here: the directives stand for it.
  case countryWithoutOwnLaw
  /// The directive that BT-01 names, as a CELEX number.
  case directive([String])
  /// The main CPV code, BT-262, is on the list.
  case mainCPV(CPVList.Name)
  /// Some further code, BT-263, is on the other side of the list than the main one.
  case mixedCPV(CPVList.Name)
  /// The value of the whole procurement reaches the threshold of the day of the call.
  case reachesThreshold(Threshold.Law, Threshold.Kind)
  /// The lot has another clause of this kind.
  case hasClause(ClauseKind)
  /// The clause's words hold one of these, in lower case.
  case mentions([String])
  /// Some text of the notice holds one of these, in lower case.
  case noticeMentions([String])
  /// The turnover that the clause asks for is at most so many times the lot's value.
  case turnoverAtMost(times: Int)
  /// The share that the clause asks for is this one.
  case shareIs(Ratio)
  /// The certificate clause accepts equivalents.
  case acceptsEquivalent
  /// The contract runs for at most so many months, options and renewals counted or not.
  case termAtMost(months: Int, withRenewals: Bool)
  /// BT-105, as in `open`.
  case procedure([String])
  /// BT-106.
  case accelerated
  /// An earlier notice of the same procedure is named: BT-125, planning notices.
  case priorNotice
}
