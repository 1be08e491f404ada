package import Law
package import Members
package import Values

/// A verdict that can be checked by hand: the clause, the rule, the day, whose facts, and every step.
///
/// Two references: a check of many members and lots makes a hundred thousand of them.
package struct Finding: Hashable, Sendable {
  private let asked: AskedClause
  private let judgement: Judgement

  package init(_ asked: AskedClause, judgement: Judgement) {
    self.asked = asked
    self.judgement = judgement
  }

  package var clause: Clause { asked.clause }
  package var lot: LotID { asked.lot }
  package var rule: Rule { judgement.rule }
  /// The operators whose facts were looked at: one for a member's rule, several for a group's.
  package var operators: [OperatorID] { judgement.operators }
  /// The day judged on.
  package var asOf: CivilDate { judgement.asOf }
  /// The day whose law applies: that of the call.
  package var lawOn: CivilDate { judgement.lawOn }
  package var verdict: Verdict { judgement.verdict }
  package var readings: [ReadingOutcome] { judgement.readings }
  /// Facts that would settle it, where the verdict is undetermined for want of them.
  package var missing: [MissingFact] { judgement.missing }
  package var leaning: Leaning? { judgement.leaning }
  /// The rule's cautions that apply.
  package var cautions: [Caution] { judgement.cautions }
  /// Whether a wording that we know was law on the day of the call.
  package var isInForce: Bool { judgement.isInForce }
}

/// A clause as it is asked on one lot: shared by every finding on it, and never changed.
package final class AskedClause: Hashable, Sendable {
  package let clause: Clause
  package let lot: LotID

  package init(_ clause: Clause, on lot: LotID) {
    self.clause = clause
    self.lot = lot
  }

  package static func == (left: AskedClause, right: AskedClause) -> Bool {
    left === right || left.clause == right.clause && left.lot == right.lot
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(clause.id)
    hasher.combine(lot)
  }
}

/// What a rule says of some operators on a day, whichever clause asks: shared by every finding that rests on
/// it, and never changed.
package final class Judgement: Hashable, Sendable {
  package let rule: Rule
  package let operators: [OperatorID]
  package let asOf: CivilDate
  package let lawOn: CivilDate
  package let verdict: Verdict
  package let readings: [ReadingOutcome]
  package let missing: [MissingFact]
  package let leaning: Leaning?
  package let cautions: [Caution]
  package let isInForce: Bool

  package init(
    rule: Rule, operators: [OperatorID], asOf: CivilDate, lawOn: CivilDate, verdict: Verdict,
    readings: [ReadingOutcome], missing: [MissingFact], leaning: Leaning?, cautions: [Caution]
  ) {
    self.rule = rule
    self.operators = operators
    self.asOf = asOf
    self.lawOn = lawOn
    self.verdict = verdict
    self.readings = readings
    self.missing = missing
    self.leaning = leaning
    self.cautions = cautions
    isInForce = rule.validity.covers(lawOn)
  }

  package static func == (left: Judgement, right: Judgement) -> Bool {
    left === right
      || left.rule == right.rule && left.operators == right.operators && left.asOf == right.asOf
        && left.lawOn == right.lawOn && left.readings == right.readings
  }

  /// The verdict and all that follows from it are made from these.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule.id)
    hasher.combine(operators)
    hasher.combine(asOf)
    hasher.combine(lawOn)
  }
}

/// How one reading of a rule came out.
package struct ReadingOutcome: Hashable, Sendable {
  package let reading: Reading
  package let value: Kleene
  package let steps: [TraceStep]

  package init(reading: Reading, value: Kleene, steps: [TraceStep]) {
    self.reading = reading
    self.value = value
    self.steps = steps
  }
}

/// One step of the reasoning: a condition on somebody's facts, with the steps below it.
package struct TraceStep: Hashable, Sendable {
  package let condition: Condition
  package let value: Kleene
  /// The facts that were looked at here; empty on branches.
  package let uses: [FactUse]
  package let children: [TraceStep]

  package init(
    condition: Condition, value: Kleene, uses: [FactUse] = [], children: [TraceStep] = []
  ) {
    self.condition = condition
    self.value = value
    self.uses = uses
    self.children = children
  }
}

/// A fact that would settle a verdict: whose, which, and what is wrong with what is there.
package struct MissingFact: Hashable, Sendable {
  package let operatorID: OperatorID
  package let name: FactName
  package let reason: FactUse.Unusable
  /// The year that is not known, where the fact is asked for by years.
  package let year: Int?

  package init(
    operatorID: OperatorID, name: FactName, reason: FactUse.Unusable, year: Int? = nil
  ) {
    self.year = year
    self.operatorID = operatorID
    self.name = name
    self.reason = reason
  }
}

/// Whether a clause itself stands on firm ground for its lot; never changes who is eligible.
package struct BasisFinding: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case sound
    case needsDecision = "needs-decision"
    case conflict
    /// Worth knowing; nothing follows from it.
    case note
  }

  package let clause: Clause
  package let lot: LotID
  package let ruleID: String
  package let state: State
  package let text: Phrase
  /// What to ask the buyer; `nil` where nothing hangs on it, or the doubt is ours and not the buyer's to settle.
  package let question: Phrase?
  /// The other place, where the clause is at odds with one: its code or words.
  package let against: Sourced<String>?

  package init(
    clause: Clause, lot: LotID, ruleID: String, state: State, text: Phrase,
    question: Phrase? = nil, against: Sourced<String>? = nil
  ) {
    self.question = question
    self.against = against
    self.clause = clause
    self.lot = lot
    self.ruleID = ruleID
    self.state = state
    self.text = text
  }
}
