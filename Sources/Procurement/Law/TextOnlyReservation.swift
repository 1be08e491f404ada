extension Rule {
  /// The answer to a reservation that stands in a text only: neither a yes nor a no until somebody asks.
  ///
  /// - Source: RULES RES-NOTICE-01; directive 2014/24/EU art. 20(2): the call refers to the article.
  package static let textOnlyReservation = open(
    "RES-NOTICE-01",
    title: Phrase(
      en: "A text reserves the lot, no code does",
      sv: "En text reserverar delen, ingen kod gör det",
      da: "En tekst forbeholder delkontrakten, ingen kode gør det"),
    provision: "art. 20(2)",
    question: Phrase(
      en:
        "Is participation in this lot reserved, as the text says although the code does not, and for whom?",
      sv:
        "Är deltagandet i delen reserverat, som texten säger fast koden inte gör det, och för vem?",
      da:
        "Er deltagelse i delkontrakten forbeholdt, som teksten siger, selv om koden ikke gør, og for hvem?"
    ))

  /// The answer to a share in a text that is not the law's 30 %.
  ///
  /// - Source: RULES RES-STRICT-01; C-598/19 Conacee: states may ask for more.
  package static let textShare = open(
    "RES-STRICT-01",
    title: Phrase(
      en: "A text states another share than 30 %", sv: "En text anger en annan andel än 30 %",
      da: "En tekst angiver en anden andel end 30 %"),
    provision: "art. 20(1)",
    question: Phrase(
      en: "Which share of target persons is asked for: the one in the text, or the law's 30 %?",
      sv: "Vilken andel ur målgruppen krävs: textens, eller lagens 30 %?",
      da: "Hvilken andel af målgruppen kræves: tekstens, eller lovens 30 %?"))

  private static func open(
    _ id: String, title: Phrase, provision: String, question: Phrase
  ) -> Rule {
    Rule(
      id: id, title: title,
      citation: Citation(
        act: "Directive 2014/24/EU", provision: provision,
        gist: "Code and text of the notice part; the buyer must say which holds.",
        standing: .proposal, verifiedOn: CivilDate(2026, 11, 25)),
      validity: Validity(from: CivilDate(2016, 4, 18)), subject: .member,
      readings: [
        Reading(
          id: "open", condition: .isKnown([]),
          argument: Phrase(
            en: "To be settled by the buyer", sv: "Avgörs av köparen", da: "Afgøres af ordregiver"))
      ],
      question: question,
      cap: Phrase(
        en: "Code and text part: ask the buyer", sv: "Kod och text skiljer sig: fråga köparen",
        da: "Kode og tekst er forskellige: spørg ordregiver"))
  }
}
