package import Law
package import Members
package import Values

/// A verdict that can be checked by hand: the clause, the rule, the day, whose facts, and every step.
///
/// Two references: a check of many members and lots makes a hundred thousand of them.
package struct Finding: Hashable, Sendable {
  private let asked: AskedClause
  private let judgement: Judgement

  /// What a rule says of some operators, put to the clause that asks for it.
  package init(_ asked: AskedClause, judgement: Judgement) {
    self.asked = asked
    self.judgement = judgement
  }

  /// The clause that asks.
  package var clause: Clause { asked.clause }
  /// The lot on which it asks.
  package var lot: LotID { asked.lot }
  /// The rule that was judged, in the wording that was judged by.
  package var rule: Rule { judgement.rule }
  /// The operators whose facts were looked at: one for a member's rule, several for a group's.
  package var operators: [OperatorID] { judgement.operators }
  /// The day judged on.
  package var asOf: CivilDate { judgement.asOf }
  /// The day whose law applies: that of the call.
  package var lawOn: CivilDate { judgement.lawOn }
  /// What the readings come to together.
  package var verdict: Verdict { judgement.verdict }
  /// One outcome for each reading of the rule; empty where its wording was not law on that day.
  package var readings: [ReadingOutcome] { judgement.readings }
  /// Facts that would settle it, where the verdict is undetermined for want of them.
  package var missing: [MissingFact] { judgement.missing }
  /// Which way a disputed point leans; `nil` where the law gives no hint or nothing is disputed.
  package var leaning: Leaning? { judgement.leaning }
  /// The rule's cautions that apply.
  package var cautions: [Caution] { judgement.cautions }
  /// Whether a wording that we know was law on the day of the call.
  package var isInForce: Bool { judgement.isInForce }
}

/// A clause as it is asked on one lot: shared by every finding on it, and never changed.
package final class AskedClause: Hashable, Sendable {
  /// The clause as it was found.
  package let clause: Clause
  /// One of the lots that the clause is about.
  package let lot: LotID

  /// `lot` is one of those that `clause` is about.
  package init(_ clause: Clause, on lot: LotID) {
    self.clause = clause
    self.lot = lot
  }

  /// The same clause on the same lot.
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
  /// The wording that was judged by.
  package let rule: Rule
  /// One for a member's rule, several for a group's.
  package let operators: [OperatorID]
  /// The day whose facts count.
  package let asOf: CivilDate
  /// The day whose law applies: that of the call.
  package let lawOn: CivilDate
  /// What the readings come to together.
  package let verdict: Verdict
  /// One outcome for each reading; empty where the wording was not law on ``lawOn``.
  package let readings: [ReadingOutcome]
  /// Facts that would settle it; empty where no fact is wanting.
  package let missing: [MissingFact]
  /// Which way a disputed point leans; `nil` where nothing says.
  package let leaning: Leaning?
  /// The rule's cautions that apply.
  package let cautions: [Caution]
  /// Whether this wording was law on ``lawOn``.
  package let isInForce: Bool

  /// As the judge found it; whether the wording is in force follows from `lawOn`.
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

  /// The same rule, operators, days and readings; the rest follows from these.
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
  /// The reading, with its argument and whose facts it looks at.
  package let reading: Reading
  /// Whether its condition holds; unknown where a fact is wanting.
  package let value: Kleene
  /// The reasoning: one tree for each operator or group that was looked at.
  package let steps: [TraceStep]

  /// `value` is what `steps` come to.
  package init(reading: Reading, value: Kleene, steps: [TraceStep]) {
    self.reading = reading
    self.value = value
    self.steps = steps
  }
}

/// One step of the reasoning: a condition on somebody's facts, with the steps below it.
package struct TraceStep: Hashable, Sendable {
  /// The condition, a part of the rule's reading.
  package let condition: Condition
  /// Whether it holds here; unknown where a fact is wanting.
  package let value: Kleene
  /// The facts that were looked at here; empty on branches.
  package let uses: [FactUse]
  /// The parts of the condition, each judged; empty on a leaf.
  package let children: [TraceStep]

  /// A leaf has `uses`, a branch `children`.
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
  /// Whose fact it is.
  package let operatorID: OperatorID
  /// Which fact.
  package let name: FactName
  /// Why what the register holds cannot be used.
  package let reason: FactUse.Unusable
  /// The year that is not known, where the fact is asked for by years.
  package let year: Int?

  /// `year` only where the rule asks for the fact by years.
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
  /// How firm the ground is.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case sound
    case needsDecision = "needs-decision"
    case conflict
    /// Worth knowing; nothing follows from it.
    case note
  }

  /// The clause that is looked at.
  package let clause: Clause
  /// The lot on which it stands.
  package let lot: LotID
  /// The rule that it was tested by.
  package let ruleID: String
  /// How firm the clause stands by that rule.
  package let state: State
  /// What was found, in every language.
  package let text: Phrase
  /// What to ask the buyer; `nil` where nothing hangs on it, or the doubt is ours and not the buyer's to settle.
  package let question: Phrase?
  /// The other place, where the clause is at odds with one: its code or words.
  package let against: Sourced<String>?

  /// Only a clause at odds with another place has `against`.
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
