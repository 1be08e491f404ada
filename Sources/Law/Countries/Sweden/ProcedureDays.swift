import Values

/// Days of a procedure: DL-01, DL-03 and DL-04.
extension Rule {
  /// Calendar days from call to tenders, from answers to tenders, and from award to contract.
  package static let procedureDays: [Rule] = [minimum, questions, standstill]

  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
  private static let full = LotCondition.regime(Regime.fullSwedish)
  private static let open = LotCondition.procedure(["open"])
  private static let inStages = LotCondition.procedure([
    "restricted", "neg-w-call", "comp-dial", "innovation",
  ])
  private static let short = LotCondition.any([.accelerated, .priorNotice])
  private static let urgent = LotCondition.accelerated

  private static let minimum = book.note(
    "DL-01",
    Phrase("rule.DL-01.the-least-time-for"),
    .measure,
    book.citation(
      "11 kap.; 19 kap. 11 §",
      Phrase("rule.DL-01.open-35-days-30")),
    .lot,
    periods: [
      Period(
        .callToTenders, days: 30, when: .all([full, open, .not(short)]),
        Phrase("rule.DL-01.open-procedure-tenders-sent")),
      Period(
        .callToTenders, days: 15, when: .all([full, open, short]),
        Phrase("rule.DL-01.open-procedure-urgent-or")),
      Period(
        .callToRequests, days: 30, when: .all([full, inStages, .not(urgent)]),
        Phrase("rule.DL-01.requests-to-participate")),
      Period(
        .callToRequests, days: 15, when: .all([full, inStages, urgent]),
        Phrase("rule.DL-01.requests-to-participate-urgent")),
      Period(
        .invitationToTenders, days: 25, when: .all([full, inStages, .not(short)]),
        Phrase("rule.DL-01.tenders-sent-electronically")),
      Period(
        .invitationToTenders, days: 10, when: .all([full, inStages, short]),
        Phrase("rule.DL-01.tenders-urgent-or-after")),
    ])

  private static let questions = book.note(
    "DL-03",
    Phrase("rule.DL-03.questions-asked-in-good"),
    .measure,
    book.citation(
      "12 kap. 11 §, 19 kap. 13 § (from 2022-02-01)",
      Phrase("rule.DL-03.six-days-four-in")),
    .lot,
    periods: [
      Period(
        .answersBeforeDeadline, days: 6, when: .all([.country(["SWE"]), .not(urgent)]),
        Phrase("rule.DL-03.answers")),
      Period(
        .answersBeforeDeadline, days: 4, when: .all([.country(["SWE"]), urgent]),
        Phrase("rule.DL-03.answers-in-an-accelerated")),
    ])

  private static let standstill = book.note(
    "DL-04",
    Phrase("rule.DL-04.no-contract-before-the"),
    .measure,
    book.citation(
      "20 kap. 1 § (Directive 89/665/EEC Art. 2a, utilities 92/13/EEC Art. 2a, not read)",
      Phrase("rule.DL-04.ten-days-where-the")),
    .lot,
    periods: [
      Period(
        .standstill, days: 10, when: .country(["SWE"]),
        Phrase("rule.DL-04.decision-sent-electronically")),
      Period(
        .standstill, days: 15, when: .country(["SWE"]),
        Phrase("rule.DL-04.decision-sent-otherwise")),
    ])
}
