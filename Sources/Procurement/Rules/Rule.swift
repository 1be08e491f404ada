/// One requirement as data: nothing here runs until somebody reads it.
///
/// The judge, the composer, the adviser and the printer read the same value. One value a dated wording:
/// (`id`, `validity.from`) is unique, and the validities of one id never overlap.
package struct Rule: Hashable, Sendable {
  /// Public and stable, as in `RES-SE-03`; never reused for another requirement.
  package let id: String
  package let title: Phrase
  package let citation: Citation
  package let validity: Validity
  package let subject: RuleSubject
  /// Every way in which the text can be argued to mean something. All true is met, all false is not met,
  /// anything else is for a person to decide.
  package let readings: [Reading]
  /// Where the readings part: which way sources lean, if any.
  package let leaning: Leaning?
  /// What to ask the buyer where the readings part.
  package let question: Phrase?
  /// Set where the law's text was not read: no verdict from this rule is surer than undetermined.
  package let cap: Phrase?
  /// Remarks that do not change the verdict.
  package let cautions: [Caution]

  package init(
    id: String, title: Phrase, citation: Citation, validity: Validity, subject: RuleSubject,
    readings: [Reading], leaning: Leaning? = nil, question: Phrase? = nil, cap: Phrase? = nil,
    cautions: [Caution] = []
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.validity = validity
    self.subject = subject
    self.readings = readings
    self.leaning = leaning
    self.question = question
    self.cap = cap
    self.cautions = cautions
  }
}

/// Whose facts a rule looks at.
package enum RuleSubject: String, Hashable, Sendable {
  /// Each operator by itself.
  case member
  /// The operators that tender together.
  case group
}

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
  }

  /// A short word within the rule, as in `each-heads`.
  package let id: String
  package let scope: Scope
  package let condition: Condition
  /// Why somebody could read it so, with the sources.
  package let argument: Phrase

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
  package let id: String
  package let unless: Condition
  /// Whether not knowing is as good a reason for the remark as knowing that it does not hold.
  package let saidWhenUnknown: Bool
  package let text: Phrase

  package init(
    id: String, unless condition: Condition, saidWhenUnknown: Bool = false, text: Phrase
  ) {
    self.id = id
    self.unless = condition
    self.saidWhenUnknown = saidWhenUnknown
    self.text = text
  }
}

/// Where a rule comes from.
package struct Citation: Hashable, Sendable {
  /// How well its words are known to us.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Read in the primary text or an official page.
    case verified
    /// Read in a secondary source only.
    case secondary
    /// Not read in any stored source.
    case unverified
    /// Our own design decision or inference, not law.
    case proposal
  }

  /// As in `LOU (2016:1145)`.
  package let act: String
  /// As in `4 kap. 18 §`.
  package let provision: String
  /// What it says, in our words: check the primary text before quoting.
  package let gist: String
  package let standing: Standing
  /// When somebody last read the source.
  package let verifiedOn: CivilDate

  package init(
    act: String, provision: String, gist: String, standing: Standing, verifiedOn: CivilDate
  ) {
    self.act = act
    self.provision = provision
    self.gist = gist
    self.standing = standing
    self.verifiedOn = verifiedOn
  }
}

/// The days on which a rule is law; both ends included.
package struct Validity: Hashable, Sendable {
  package let from: CivilDate
  package let through: CivilDate?

  package init(from: CivilDate, through: CivilDate? = nil) {
    self.from = from
    self.through = through
  }

  package func covers(_ day: CivilDate) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }

  package func overlaps(_ other: Validity) -> Bool {
    (through.map { other.from <= $0 } ?? true) && (other.through.map { from <= $0 } ?? true)
  }
}
