import Members
import Values

/// LOU 19 kap. 25 a §: services reserved for idéburna organisationer.
extension Rule {
  private static let book = ActBook("LOU (2016:1145)", from: CivilDate(2023, 1, 1))

  package static let swedishIdeburen = Rule(
    id: "PSM-SE-02",
    title: Phrase(
      en: "Reserved for idéburna organisationer",
      sv: "Reserverat för idéburna organisationer",
      da: "Reserveret til idéburna organisationer (Sverige)"),
    citation: book.citation(
      "19 kap. 25 a § (SFS 2022:902); lag (2022:900) 2 and 8 §§",
      Phrase(
        en: """
          A legal person with exclusively public-benefit purposes that contribute to the service's aim, \
          that only makes the transfers of lag 2022:900, 8 §, and that no state, region or municipality \
          controls. List B; no longest time, no bar after an award. Registration is evidence; the \
          paragraph does not ask for it.
          """,
        sv: """
          En juridisk person med uteslutande allmännyttiga syften som bidrar till tjänstens mål, som bara \
          gör värdeöverföringar enligt 8 § lag 2022:900 och som varken stat, region eller kommun \
          bestämmer över. Lista B; ingen längsta tid och inget hinder efter tilldelning. Registreringen \
          är bevis; paragrafen kräver den inte.
          """,
        da: """
          En juridisk person med udelukkende almennyttige formål, som bidrager til tjenestens mål, \
          som kun foretager værdioverførsler efter 8 § lag 2022:900, og som hverken stat, region \
          eller kommune bestemmer over. Liste B; ingen længste tid og ingen hindring efter \
          tildeling. Registreringen er bevis; paragraffen kræver den ikke.
          """)),
    validity: book.inForce,
    application: Application(
      to: [.reservedArt77, .reservedOther], under: Regime.swedish, mentioning: IdeburenWords.all),
    subject: .member,
    readings: [
      Reading(
        id: "registered", condition: .all([criteria, .isTrue(.registeredIdeburen)]),
        argument: Phrase(
          en: "Registration with Kammarkollegiet shows the criteria",
          sv: "Registreringen hos Kammarkollegiet visar kriterierna",
          da: "Registreringen hos Kammarkollegiet viser kriterierne")),
      Reading(
        id: "criteria", condition: criteria,
        argument: Phrase(
          en: "The paragraph asks for the criteria, not for registration",
          sv: "Paragrafen kräver kriterierna, inte registrering",
          da: "Bestemmelsen kræver kriterierne, ikke registrering")),
    ],
    leaning: .met,
    question: Phrase(
      en:
        "Must an idéburen organisation be registered with Kammarkollegiet, or will other proof do?",
      sv: """
        Måste en idéburen organisation vara registrerad hos Kammarkollegiet, eller räcker andra bevis?
        """,
      da: """
        Skal en idéburen organisation være registreret hos Kammarkollegiet, eller kan \
        andet bevis bruges?
        """),
    cautions: [PublicServiceMission.compareStatutes],
    tests: [
      LotTest(
        of: [.reservedArt77, .reservedOther],
        .all([
          .country(["SWE"]), .mentions(IdeburenWords.all), .not(.mainCPV(.idebure)),
        ]), .conflict,
        Phrase(
          en: "CPV {cpv} is not on list B (19 kap. 25 a §)",
          sv: "CPV {cpv} finns inte på lista B (19 kap. 25 a §)",
          da: "CPV {cpv} er ikke på liste B (19 kap. 25 a §)"), asking: whichProvision,
        saidWhenUnknown: true),
      LotTest(
        of: [.reservedArt77, .reservedOther],
        .all([
          .mentions(IdeburenWords.all), .directive([Directive.utilities]),
        ]), .conflict,
        Phrase(
          en: "LUF has no reservation for idéburna organisationer",
          sv: "LUF har ingen reservation för idéburna organisationer",
          da: "LUF har ingen reservation for idéburna organisationer"),
        asking: whichProvision),
    ])

  /// I1 to I4; a registered organisation that was struck off keeps the ban on transfers for five years.
  private static let criteria = Condition.all([
    .isTrue(.exclusivelyPublicBenefit), .isTrue(.publicServiceMission),
    .isTrue(.onlyPermittedTransfers), .independent,
  ])
}
