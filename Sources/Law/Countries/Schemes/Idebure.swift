import Members
import Values

/// Registered idéburen organisation: lag (2022:900), in force 2023-01-01; register at Kammarkollegiet.
extension Rule {
  static let idebureBook = SchemeRuleBook(
    act: "Lag (2022:900) om registrering av idéburna organisationer",
    provision: "2-3, 8-12 §§", standing: .verified, from: CivilDate(2023, 1, 1))

  /// IDE-01: purpose, transfers of value, dissolution and independence.
  package static let idebure: [Rule] = [
    idebureBook.rule(
      "IDE-01.purpose",
      Phrase("rule.IDE-01.purpose.a-legal-person-with"),
      gist: "The purpose is stated in statutes or the like, and is exclusively of public benefit.",
      provision: "2 §", .isTrue(.exclusivelyPublicBenefit)),
    idebureBook.rule(
      "IDE-01.transfers",
      Phrase("rule.IDE-01.transfers.value-leaves-only-to"),
      gist: """
        An economic association that pays patronage refunds, or a company that pays dividends, fails. The ban \
        lasts five years after deregistration.
        """,
      provision: "8 §", .all([.isTrue(.onlyPermittedTransfers), .not(.isTrue(.dividendPaid))])),
    idebureBook.rule(
      "IDE-01.dissolution",
      Phrase("rule.IDE-01.dissolution.the-statutes-say-what"),
      gist: "A clause on dissolution; foundations are exempt.", provision: "3 § 3",
      .any([.isTrue(.dissolutionClause), .isOneOf(.legalForm, ["stiftelse"])])),
    idebureBook.rule(
      "IDE-01.independence",
      Phrase("rule.IDE-01.independence.state-region-and-municipality"),
      gist: "Public control excludes.", .independent),
  ]
}
