import Values

/// Days of a procedure: DL-01 to DL-04.
extension Rule {
  package static let procedureDays: [Rule] = [minimum, deadlines, questions, standstill]

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
    Phrase(
      en: "The least time for tenders and requests",
      sv: "Kortaste tid för anbud och ansökningar",
      da: "Mindste frist for tilbud og ansøgninger"),
    .measure,
    book.citation(
      "11 kap.; 19 kap. 11 §",
      Phrase(
        en: """
          Open: 35 days, 30 where tenders are sent electronically, 15 after a prior notice or when urgent. \
          In stages: 30 days for requests (15 when urgent), then 30 for tenders (25 electronically, 10 \
          after a prior notice, when urgent, or by agreement). Five more where documents are not free \
          online. Chapter 19 asks for a reasonable time.
          """,
        sv: """
          Öppet: 35 dagar, 30 när anbud lämnas elektroniskt, 15 efter förhandsannons eller vid brådska. I \
          steg: 30 dagar för ansökan (15 vid brådska), sedan 30 för anbud (25 elektroniskt, 10 efter \
          förhandsannons, vid brådska eller enligt överenskommelse). Fem till om dokumenten inte är fria \
          på nätet. 19 kap. kräver skälig tid.
          """,
        da: """
          Åbent: 35 dage, 30 når tilbud afgives elektronisk, 15 efter forhåndsmeddelelse eller ved \
          hast. I trin: 30 dage for ansøgning (15 ved hast), derefter 30 for tilbud (25 \
          elektronisk, 10 efter forhåndsmeddelelse, ved hast eller efter aftale). Fem mere, hvis \
          dokumenterne ikke er frit tilgængelige på nettet. 19 kap. kræver rimelig tid.
          """)),
    .lot,
    periods: [
      Period(
        .callToTenders, days: 30, when: .all([full, open, .not(short)]),
        Phrase(
          en: "open procedure, tenders sent electronically",
          sv: "öppet förfarande, elektroniska anbud", da: "offentligt udbud, elektroniske tilbud")),
      Period(
        .callToTenders, days: 15, when: .all([full, open, short]),
        Phrase(
          en: "open procedure, urgent or after a prior notice",
          sv: "öppet förfarande, brådska eller efter förhandsannons",
          da: "offentligt udbud, hastende eller efter forhåndsmeddelelse")),
      Period(
        .callToRequests, days: 30, when: .all([full, inStages, .not(urgent)]),
        Phrase(
          en: "requests to participate", sv: "ansökningar om att delta",
          da: "ansøgninger om deltagelse")),
      Period(
        .callToRequests, days: 15, when: .all([full, inStages, urgent]),
        Phrase(
          en: "requests to participate, urgent", sv: "ansökningar om att delta, brådska",
          da: "ansøgninger om deltagelse, hastende")),
      Period(
        .invitationToTenders, days: 25, when: .all([full, inStages, .not(short)]),
        Phrase(
          en: "tenders sent electronically", sv: "elektroniska anbud",
          da: "elektroniske tilbud")),
      Period(
        .invitationToTenders, days: 10, when: .all([full, inStages, short]),
        Phrase(
          en: "tenders, urgent or after a prior notice",
          sv: "anbud, brådska eller efter förhandsannons",
          da: "tilbud, hastende eller efter forhåndsmeddelelse")),
    ])

  private static let deadlines = book.note(
    "DL-02",
    Phrase(
      en: "Deadlines hold in the time zone that the notice states",
      sv: "Tidsgränser gäller i annonsens tidszon",
      da: "Frister gælder i bekendtgørelsens tidszone"),
    .information,
    book.citation(
      "BT-131, BT-1311, BT-630",
      Phrase(
        en: "Tenders, requests and expressions of interest each have an element of their own.",
        sv: "Anbud, ansökningar och intresseanmälningar har var sitt element.",
        da: "Tilbud, ansøgninger og interessetilkendegivelser har hver sit element.")),
    .lot)

  private static let questions = book.note(
    "DL-03",
    Phrase(
      en: "Questions asked in good time are answered six days before the deadline",
      sv: "Frågor i god tid besvaras senast sex dagar före sista anbudsdag",
      da: "Spørgsmål stillet i god tid besvares senest seks dage før fristen"),
    .measure,
    book.citation(
      "12 kap. 11 §, 19 kap. 13 § (from 2022-02-01)",
      Phrase(
        en: """
          Six days, four in an accelerated procedure. What is good time is not said: the last day to ask \
          has a margin of our own in it.
          """,
        sv: """
          Sex dagar, fyra vid påskyndat förfarande. Vad som är god tid sägs inte: sista dag att fråga har \
          en egen marginal.
          """,
        da: """
          Seks dage, fire ved hasteprocedure. Hvad der er god tid, siges ikke: sidste dag at \
          spørge har en egen margen.
          """)),
    .lot,
    periods: [
      Period(
        .answersBeforeDeadline, days: 6, when: .all([.country(["SWE"]), .not(urgent)]),
        Phrase(en: "answers", sv: "svar", da: "svar")),
      Period(
        .answersBeforeDeadline, days: 4, when: .all([.country(["SWE"]), urgent]),
        Phrase(
          en: "answers in an accelerated procedure", sv: "svar vid påskyndat förfarande",
          da: "svar ved hasteprocedure")),
    ])

  private static let standstill = book.note(
    "DL-04",
    Phrase(
      en: "No contract before the standstill has ended",
      sv: "Inget avtal före avtalsspärrens slut",
      da: "Ingen kontrakt før standstillperiodens udløb"),
    .measure,
    book.citation(
      "20 kap. 1 §",
      Phrase(
        en:
          "Ten days where the decision was sent electronically, otherwise fifteen. Denmark not read.",
        sv: "Tio dagar när beslutet sänts elektroniskt, annars femton. Danmark är inte läst.",
        da: "Ti dage, når afgørelsen er sendt elektronisk, ellers femten. Danmark er ikke læst.")),
    .lot,
    periods: [
      Period(
        .standstill, days: 10, when: .country(["SWE"]),
        Phrase(
          en: "decision sent electronically", sv: "beslutet sänt elektroniskt",
          da: "afgørelsen sendt elektronisk")),
      Period(
        .standstill, days: 15, when: .country(["SWE"]),
        Phrase(
          en: "decision sent otherwise", sv: "beslutet sänt på annat sätt",
          da: "afgørelsen sendt på anden måde")),
    ])
}
