import Members
import Values

/// The regional quality model for work training (2017-18): a person's journey through an enterprise (S6, S11).
///
/// A model, not a law. Nothing here is about a single person: yes or no for the enterprise, and a number of
/// supervisors.
extension Rule {
  static let workTrainingBook = SchemeRuleBook(
    act: "Regional quality model for work training", provision: "2017-18", standing: .verified,
    from: CivilDate(2017, 8, 1))

  /// The four steps of the journey, and at least one trained supervisor.
  package static let workTrainingQuality: [Rule] = [
    step(
      "introduction",
      Phrase("law.work-training-quality"), .hasIntroduction),
    step(
      "plan",
      Phrase("law.work-training-quality.an-individual-work-plan"), .hasIndividualWorkPlan),
    step(
      "evaluation",
      Phrase("law.work-training-quality.follow-up-and-evaluation"), .hasEvaluation),
    step(
      "validation",
      Phrase("law.work-training-quality.validation-of-skills-in"), .hasValidationOCN),
    workTrainingBook.rule(
      "ASF-FRAMSTEG.supervisors",
      Phrase("rule.ASF-FRAMSTEG.supervisors.trained-supervisors"),
      gist: "Supervisors are trained; the model gives no number, so that one is asked for.",
      .count(LinearForm(.trainedSupervisors), atLeast: 1)),
  ]

  private static func step(_ id: String, _ title: Phrase, _ fact: FactName) -> Rule {
    workTrainingBook.rule(
      "ASF-FRAMSTEG.\(id)", title, gist: "A step of the quality-assured journey.", .isTrue(fact))
  }
}
