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

  package static let workTrainingQuality: [Rule] = [
    step(
      "introduction",
      Phrase(
        en: "Introduction for each trainee", sv: "Introduktion för varje deltagare",
        da: "Introduktion for hver deltager"), .hasIntroduction),
    step(
      "plan",
      Phrase(
        en: "An individual work plan", sv: "Individuell arbetsplan",
        da: "En individuel arbejdsplan"), .hasIndividualWorkPlan),
    step(
      "evaluation",
      Phrase(
        en: "Follow-up and evaluation", sv: "Uppföljning och utvärdering",
        da: "Opfølgning og evaluering"), .hasEvaluation),
    step(
      "validation",
      Phrase(
        en: "Validation of skills in the line of business (OCN)",
        sv: "Validering av kompetens inom verksamhetsområdet (OCN)",
        da: "Validering af kompetencer inden for området (OCN)"), .hasValidationOCN),
    workTrainingBook.rule(
      "ASF-FRAMSTEG.supervisors",
      Phrase(
        en: "Trained supervisors", sv: "Utbildade handledare", da: "Uddannede vejledere"),
      gist: "Supervisors are trained; the model gives no number, so that one is asked for.",
      .count(LinearForm(.trainedSupervisors), atLeast: 1)),
  ]

  private static func step(_ id: String, _ title: Phrase, _ fact: FactName) -> Rule {
    workTrainingBook.rule(
      "ASF-FRAMSTEG.\(id)", title, gist: "A step of the quality-assured journey.", .isTrue(fact))
  }
}
