import Values

/// What the rules of one act share: its name, and the day from which they are law.
struct ActBook {
  let act: String
  let inForce: Validity
  /// When somebody last read it.
  var readOn = CivilDate(2026, 11, 21)

  init(_ act: String, from: CivilDate, readOn: CivilDate = CivilDate(2026, 11, 21)) {
    self.act = act
    inForce = Validity(from: from)
    self.readOn = readOn
  }

  func citation(
    _ provision: String, _ standing: Citation.Standing, _ gist: Phrase
  ) -> Citation {
    Citation(
      act: act, provision: provision, gist: gist, standing: standing, verifiedOn: readOn)
  }

  /// A provision that was read in the primary text or on an official page.
  func citation(_ provision: String, _ gist: Phrase) -> Citation {
    citation(provision, .verified, gist)
  }

  /// A rule that tells or binds, with nothing to judge.
  func note(
    _ id: String, _ title: Phrase, _ effect: RuleEffect, _ citation: Citation,
    _ subject: RuleSubject, answers application: Application = .none, validity: Validity? = nil,
    question: Phrase? = nil, cap: Phrase? = nil, tests: [LotTest] = [], periods: [Period] = [],
    limits: [Limit] = []
  ) -> Rule {
    Rule(
      id: id, title: title, citation: citation, validity: validity ?? inForce, effect: effect,
      application: application, subject: subject, question: question, cap: cap, tests: tests,
      periods: periods, limits: limits)
  }
}
