import Members
import Values

/// The six criteria of the certification brief of 2016 for a work-integration social enterprise.
extension Rule {
  package static let asf2016: [Rule] = [
    criterion(
      1,
      Phrase(
        en: "The aim is to include and employ people outside the labour market for over 12 months",
        sv: "Målet är att inkludera och anställa personer som stått utanför i mer än 12 månader",
        da: "Formålet er at inkludere og ansætte personer, der har stået udenfor i over 12 måneder"),
      gist: "The aim shows in statutes, articles or policy.",
      readings: [
        reading(
          .all([.isTrue(.aimIsInclusionAndEmployment), .isTrue(.aimTargetsOverTwelveMonths)]))
      ]),
    criterion(
      2,
      Phrase(
        en: "At least 51 % of the employees were entitled to a wage subsidy when hired",
        sv: "Minst 51 % av de anställda hade rätt till lönestöd när de anställdes",
        da: "Mindst 51 % af de ansatte var berettiget til løntilskud ved ansættelsen"),
      gist: "Entitled, not receiving; the status at hiring counts; heads.",
      readings: [
        reading(
          .share(
            part: LinearForm(.hiredEntitledToWageSupport), whole: LinearForm(.hiredHeads),
            atLeast: .percent(51)))
      ]),
    criterion(
      3,
      Phrase(
        en: "Independent of the public sector, on an open market, aiming at a surplus",
        sv: "Fristående från offentlig sektor, på en öppen marknad, med överskott som mål",
        da: "Uafhængig af det offentlige, på et åbent marked, med overskud som mål"),
      gist: "No public control; sales on a market.",
      readings: [
        reading(
          .all([
            .not(.isTrue(.publicControl)), .isTrue(.sellsOnOpenMarket), .isTrue(.aimsAtSurplus),
          ]))
      ]),
    criterion(
      4,
      Phrase(
        en: "The whole surplus is reinvested in the business",
        sv: "Hela överskottet återinvesteras i verksamheten",
        da: "Hele overskuddet geninvesteres i virksomheden"),
      gist: "All of it, and no dividend in the accounts.",
      readings: [
        reading(.all([.isOneOf(.surplusRule, ["all"]), .not(.isTrue(.dividendPaid))]))
      ]),
    criterion(
      5,
      Phrase(
        en: "Staff decide in effect, and elect the board",
        sv: "Medarbetarna har avgörande inflytande och utser styrelsen",
        da: "Medarbejderne har afgørende indflydelse og vælger bestyrelsen"),
      gist: "A foundation has no members: whether it can qualify is open.",
      readings: [
        reading(.all([.isTrue(.staffDecisiveInfluence), .isTrue(.boardElectedByStaff)])),
        Reading(
          id: "foundation",
          condition: .all([
            .isTrue(.staffDecisiveInfluence),
            .any([.isOneOf(.legalForm, ["stiftelse"]), .isTrue(.boardElectedByStaff)]),
          ]),
          argument: Phrase(
            en: "A foundation cannot have an elected board; decisive influence is what matters",
            sv: "En stiftelse kan inte ha vald styrelse; det avgörande är inflytandet",
            da: "En fond kan ikke have en valgt bestyrelse; det afgørende er indflydelsen")),
      ],
      question: Phrase(
        en: "Can a foundation meet criterion 5 when its staff have decisive influence?",
        sv: "Kan en stiftelse uppfylla kriterium 5 när medarbetarna har avgörande inflytande?",
        da: "Kan en fond opfylde kriterium 5, når medarbejderne har afgørende indflydelse?")),
    criterion(
      6,
      Phrase(
        en: "Collective agreement for the employed, and working work-environment management",
        sv: "Kollektivavtal för anställda och ett fungerande systematiskt arbetsmiljöarbete",
        da: "Overenskomst for de ansatte og et fungerende systematisk arbejdsmiljøarbejde"),
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
      argument: Phrase(
        en: "The criterion's own words", sv: "Kriteriets egna ord", da: "Kriteriets egne ord"))
  }
}
