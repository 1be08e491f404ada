package import Members
package import Values

/// One requirement, duty or date of the law as data: nothing here runs until somebody reads it.
///
/// The judge, the composer, the adviser and the printer read the same value. One value a dated wording:
/// (`id`, `validity.from`) is unique, and the validities of one id never overlap.
package struct Rule: Hashable, Sendable {
  /// Public and stable, as in `RES-SE-03`; never reused for another requirement. What follows a full stop
  /// names a part of it, as in `RES-GRP-01.share`.
  package let id: String
  /// What it asks or sets, in one sentence for people.
  package let title: Phrase
  /// Where it comes from, and how well that text is known.
  package let citation: Citation
  /// The days on which this wording is law.
  package let validity: Validity
  /// Whether it is met or not, only promised, or only said.
  package let effect: RuleEffect
  /// Which clauses it answers, where, and for whom.
  package let application: Application
  /// Whose facts it looks at, or whom it binds.
  package let subject: RuleSubject
  /// Every way in which the text can be argued to mean something. All true is met, all false is not met,
  /// anything else is for a person to decide.
  package private(set) var readings: [Reading]
  /// Where the readings part: which way sources lean, if any.
  package private(set) var leaning: Leaning?
  /// What to ask the buyer where the readings part, or where a test puts the clause itself in doubt.
  package private(set) var question: Phrase?
  /// Whether a person must read the words of the clause: no fact answers it, whatever the readings say.
  package let isToBeRead: Bool
  /// Set where the law's text was not read: no verdict from this rule is surer than undetermined.
  package private(set) var cap: Phrase?
  /// Remarks that do not change the verdict.
  package let cautions: [Caution]
  /// Tests of the lot or of the clause itself, in the order in which they are put.
  package let tests: [LotTest]
  /// Numbers of days that it sets.
  package let periods: [Period]
  /// Amounts that it sets.
  package let limits: [Limit]
  /// Ids of the rules whose question this rule answers for those that tender together.
  package let standsFor: [String]
  /// Branches of the vocabulary whose work it is about; empty for a rule on whatever is bought.
  package let work: [CPVCode]
  /// Whether it says that what is shown when tendering holds through the contract: remarks on the term cite it.
  package let holdsThroughTerm: Bool
  /// How an office reads it, where that is not settled; the rule then has the office's reading alone.
  package private(set) var readBy: OfficeStanding?

  /// A requirement that answers no clause and looks at no fact, unless said; no office has read it.
  package init(
    id: String, title: Phrase, citation: Citation, validity: Validity,
    effect: RuleEffect = .requirement, application: Application = .none,
    subject: RuleSubject, readings: [Reading] = [], leaning: Leaning? = nil,
    question: Phrase? = nil, cap: Phrase? = nil, cautions: [Caution] = [], tests: [LotTest] = [],
    periods: [Period] = [], limits: [Limit] = [], standsFor: [String] = [],
    work: [CPVCode] = [], holdsThroughTerm: Bool = false, isToBeRead: Bool = false
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.validity = validity
    self.effect = effect
    self.application = application
    self.subject = subject
    self.readings = readings
    self.leaning = leaning
    self.question = question
    self.cap = cap
    self.cautions = cautions
    self.tests = tests
    self.periods = periods
    self.limits = limits
    self.standsFor = standsFor
    self.work = work
    self.holdsThroughTerm = holdsThroughTerm
    self.isToBeRead = isToBeRead
  }

  /// The rule as an office reads it: what was open is answered, and by whom is kept. A wording that is settled, or has
  /// no such reading, is left as it is: no reading at all would ask nothing.
  package func read(as standing: OfficeStanding) -> Rule {
    let isThere = standing.reading.map { id in readings.contains { $0.id == id } } ?? (cap != nil)
    guard isOpen, isThere else { return self }
    var rule = self
    if let reading = standing.reading {
      rule.readings = readings.filter { $0.id == reading }
      rule.leaning = nil
      rule.question = nil
    }
    rule.cap = nil
    rule.readBy = standing
    return rule
  }

  /// The id without the part, as in `RES-GRP-01`: the entry of the rule book that it belongs to.
  package var entry: Substring { id.prefix { $0 != "." } }

  /// Every fact that a reading or a caution looks at, in that order, each once.
  package var factsNeeded: [FactName] {
    var seen: Set<FactName> = []
    return (readings.flatMap(\.condition.facts) + cautions.flatMap(\.unless.facts))
      .filter { seen.insert($0).inserted }
  }
}

/// What a rule does for whoever reads it.
package enum RuleEffect: String, Hashable, Sendable, CaseIterable {
  /// Tenderers meet it or do not.
  case requirement
  /// Binds whoever performs the contract: recorded and promised, never "not met" when tendering.
  case obligation
  /// Says which law governs, or whether a clause is well founded.
  case basis
  /// Sets days or amounts.
  case measure
  /// Said to whoever should know it; nothing follows from it here.
  case information
  /// A duty of this program.
  case duty
}

/// Whose facts a rule looks at, or whom it binds.
package enum RuleSubject: String, Hashable, Sendable, CaseIterable {
  /// Each operator that tenders, by itself.
  case member
  /// The operators that tender together.
  case group
  /// Each operator whose capacity is relied on.
  case relied
  /// Each operator that tenders and each that is relied on.
  case everyone
  /// Each subcontractor.
  case subcontractor
  case lot
  case buyer
  case program
}
