import Members
import Values

/// Registered idéburen organisation: lag (2022:900), in force 2023-01-01; register at Kammarkollegiet.
extension Rule {
  static let idebureBook = SchemeRuleBook(
    act: "Lag (2022:900) om registrering av idéburna organisationer",
    provision: "2-3, 8-12 §§", standing: .verified, from: CivilDate(2023, 1, 1))

  package static let idebure: [Rule] = [
    idebureBook.rule(
      "IDE-01.purpose",
      Phrase(
        en: "A legal person with exclusively public-benefit purposes, stated in its statutes",
        sv: "Juridisk person med uteslutande allmännyttigt syfte enligt stadgarna",
        da: "En juridisk person med udelukkende almennyttigt formål ifølge vedtægterne"),
      gist: "The purpose is stated in statutes or the like, and is exclusively of public benefit.",
      provision: "2 §", .isTrue(.exclusivelyPublicBenefit)),
    idebureBook.rule(
      "IDE-01.transfers",
      Phrase(
        en: "Value leaves only to other registered organisations or to research",
        sv: "Värdeöverföringar bara till andra registrerade organisationer eller till forskning",
        da: "Værdier overføres kun til andre registrerede organisationer eller til forskning"),
      gist: """
        An economic association that pays patronage refunds, or a company that pays dividends, fails. The ban \
        lasts five years after deregistration.
        """,
      provision: "8 §", .all([.isTrue(.onlyPermittedTransfers), .not(.isTrue(.dividendPaid))])),
    idebureBook.rule(
      "IDE-01.dissolution",
      Phrase(
        en: "The statutes say what becomes of the assets at dissolution (not for foundations)",
        sv: "Stadgarna anger vad som händer med tillgångarna vid upplösning (inte för stiftelser)",
        da: "Vedtægterne siger, hvad der sker med formuen ved opløsning (ikke for fonde)"),
      gist: "A clause on dissolution; foundations are exempt.", provision: "3 § 3",
      .any([.isTrue(.dissolutionClause), .isOneOf(.legalForm, ["stiftelse"])])),
    idebureBook.rule(
      "IDE-01.independence",
      Phrase(
        en: "State, region and municipality have no decisive influence",
        sv: "Stat, region och kommun har inget rättsligt bestämmande inflytande",
        da: "Stat, region og kommune har ingen afgørende indflydelse"),
      gist: "Public control excludes.", .independent),
  ]
}
