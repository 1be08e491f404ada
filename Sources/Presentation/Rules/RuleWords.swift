import Judging
import Law
package import Values

/// The words of the pages on rules.
extension RuleEffect {
  /// What follows from the rule.
  package var phrase: Phrase {
    switch self {
    case .requirement: Phrase("rule-page.rule-effect.requirement")
    case .obligation:
      Phrase("rule-page.rule-effect.obligation")
    case .basis: Phrase("rule-page.rule-effect.basis")
    case .measure: Phrase("rule-page.rule-effect.measure")
    case .information: Phrase("rule-page.rule-effect.information")
    case .duty:
      Phrase("rule-page.rule-effect.duty")
    }
  }
}

extension RuleSubject {
  /// Whom the rule is about.
  package var phrase: Phrase {
    switch self {
    case .member:
      Phrase("rule-page.rule-subject.member")
    case .group:
      Phrase("rule-page.rule-subject.group")
    case .relied:
      Phrase("rule-page.rule-subject.relied")
    case .everyone:
      Phrase("rule-page.rule-subject.everyone")
    case .subcontractor:
      Phrase("rule-page.rule-subject.subcontractor")
    case .lot: Phrase("rule-page.rule-subject.lot")
    case .buyer: Phrase("rule-page.rule-subject.buyer")
    case .program: Phrase("rule-page.rule-subject.program")
    }
  }
}

extension Reading.Scope {
  /// Whose facts a reading of the rule looks at.
  package var phrase: Phrase {
    switch self {
    case .each: Phrase("rule-page.scope.each")
    case .pooled: Phrase("rule-page.scope.pooled")
    case .any: Phrase("rule-page.scope.any")
    case .relied:
      Phrase("rule-page.scope.relied")
    case .lead: Phrase("rule-page.scope.lead")
    }
  }
}

extension LotTest.Outcome {
  /// What a test of a lot says when it holds.
  package var phrase: Phrase {
    switch self {
    case .governedBy(let regime):
      Phrase("rule-page.outcome.governed-by", ["regime": "\(regime.id)"])
    case .needsDecision: BasisFinding.State.needsDecision.phrase
    case .conflict: BasisFinding.State.conflict.phrase
    case .note: Word.remarks.phrase
    }
  }
}

/// Headings of the pages on rules.
enum RuleHeading {
  static let inForce = Phrase("rule-page.rule-heading.in-force")
  static let applies = Phrase("rule-page.rule-heading.applies")
  static let says = Phrase("rule-page.rule-heading.says")
  static let standing = Phrase("rule-page.rule-heading.standing")
  static let readOn = Phrase("rule-page.rule-heading.read-on")
  /// Of a source that is cited and not verified.
  static let notedOn = Phrase("rule-page.rule-heading.noted-on")
  static let neverSurer = Phrase("rule-page.rule-heading.never-surer")
  static let clauses = Phrase("rule-page.rule-heading.clauses")
  static let regimes = Phrase("rule-page.rule-heading.regimes")
  static let work = Phrase("rule-page.rule-heading.work")
  static let evidence = Phrase("rule-page.rule-heading.evidence")
  static let tests = Phrase("rule-page.rule-heading.tests-of-the-lot")
  static let days = Phrase("rule-page.rule-heading.days")
  static let periods = Phrase("rule-page.rule-heading.periods")
  static let limits = Phrase("rule-page.rule-heading.limits")
  static let notFound = Phrase("rule-page.rule-heading.not-found")
}
