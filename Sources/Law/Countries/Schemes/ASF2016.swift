import Members
import Values

/// The six criteria of the certification brief of 2016 for a work-integration social enterprise.
extension Rule {
  /// Criteria 1 to 6, in the brief's order; the 51 % are counted in heads at hiring.
  package static let asf2016: [Rule] = [
    criterion(
      1,
      Phrase("law.asf2016.1"),
      gist: "The aim shows in statutes, articles or policy.",
      readings: [
        reading(
          .all([.isTrue(.aimIsInclusionAndEmployment), .isTrue(.aimTargetsOverTwelveMonths)]))
      ]),
    criterion(
      2,
      Phrase("law.asf2016.2"),
      gist: "Entitled, not receiving; the status at hiring counts; heads.",
      readings: [
        reading(
          .share(
            part: LinearForm(.hiredEntitledToWageSupport), whole: LinearForm(.hiredHeads),
            atLeast: .percent(51)))
      ]),
    criterion(
      3,
      Phrase("law.asf2016.3"),
      gist: "No public control; sales on a market.",
      readings: [
        reading(
          .all([
            .not(.isTrue(.publicControl)), .isTrue(.sellsOnOpenMarket), .isTrue(.aimsAtSurplus),
          ]))
      ]),
    criterion(
      4,
      Phrase("law.asf2016.4"),
      gist: "All of it, and no dividend in the accounts.",
      readings: [
        reading(.all([.isOneOf(.surplusRule, ["all"]), .not(.isTrue(.dividendPaid))]))
      ]),
    criterion(
      5,
      Phrase("law.asf2016.5"),
      gist: "A foundation has no members: whether it can qualify is open.",
      readings: [
        reading(.all([.isTrue(.staffDecisiveInfluence), .isTrue(.boardElectedByStaff)])),
        Reading(
          id: "foundation",
          condition: .all([
            .isTrue(.staffDecisiveInfluence),
            .any([.isOneOf(.legalForm, ["stiftelse"]), .isTrue(.boardElectedByStaff)]),
          ]),
          argument: Phrase("law.asf2016.5.reading.foundation")),
      ],
      question: Phrase("law.asf2016.5.question")),
    criterion(
      6,
      Phrase("law.asf2016.6"),
      gist: "An agreement in force; policy, risk assessment and yearly review.",
      readings: [
        reading(
          .all([
            .isOneOf(.collectiveAgreement, ["in-force"]), .isTrue(.workEnvironmentPolicy),
            .isTrue(.riskAssessment), .isTrue(.yearlyWorkEnvironmentReview),
          ]))
      ]),
  ]

  private static func criterion(
    _ number: Int, _ title: Phrase, gist: String, readings: [Reading], question: Phrase? = nil
  ) -> Rule {
    Rule(
      id: "ASF-\(number)", title: title,
      citation: Citation(
        act: "Certifieringsunderlag för ASF", provision: "kriterium \(number)", gist: gist,
        standing: .verified, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(2016, 1, 1)), subject: .member, readings: readings,
      question: question)
  }

  private static func reading(_ condition: Condition) -> Reading {
    Reading(
      id: "words", condition: condition,
      argument: Phrase("law.asf2016.reading.words"))
  }
}
