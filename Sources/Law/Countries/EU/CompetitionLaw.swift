import Values

/// Joint bids and competition law: warnings and records, never a verdict (CMP-01 to CMP-04).
extension Rule {
  package static let competitionLaw: [Rule] = [prohibition, jointBids, distortion, walls]

  private static let prohibition: Rule = {
    let book = ActBook("Konkurrenslagen (2008:579)", from: CivilDate(2008, 11, 1))
    return book.note(
      "CMP-01",
      Phrase(
        en: "Competitors may not coordinate, a joint bid included",
        sv: "Konkurrenter får inte samordna sig, inte heller i ett gemensamt anbud",
        da: "Konkurrenter må ikke samordne sig, heller ikke i et fælles bud"),
      .information,
      book.citation(
        "2 kap. 1-2 §§; TFEU Art. 101; DK konkurrenceloven §§ 6, 8", .unverified,
        Phrase(
          en: """
            Agreements that restrict competition are prohibited, unless they improve things, give users a \
            fair share, are indispensable and leave competition. Read in the authority's summary, not in \
            the statute.
            """,
          sv: """
            Avtal som begränsar konkurrensen är förbjudna, om de inte förbättrar, ger användarna en skälig \
            andel, är nödvändiga och lämnar kvar konkurrens. Läst i myndighetens sammanfattning, inte i \
            lagen.
            """,
          da: """
            Aftaler, der begrænser konkurrencen, er forbudt, medmindre de forbedrer, giver brugerne en \
            rimelig andel, er nødvendige og lader konkurrence bestå. Læst i myndighedens sammenfatning.
            """)),
      .group)
  }()

  private static let jointBids: Rule = {
    let book = ActBook("Horizontal Guidelines (2023)", from: CivilDate(2023, 6, 1))
    return book.note(
      "CMP-02",
      Phrase(
        en: "Members that could tender for the lot alone are competitors",
        sv: "Medlemmar som kunde lämna anbud på delen ensamma är konkurrenter",
        da: "Medlemmer, der kunne byde alene på delkontrakten, er konkurrenter"),
      .information,
      book.citation(
        "joint bidding; DK Supreme Court 2019-11-27 (Vejmarkering); EFTA Court E-3/16", .secondary,
        Phrase(
          en: """
            A joint bid is normally not restrictive where the parties could not realistically bid alone; \
            who could bid for one lot alone is a competitor on it. More members than needed call for \
            reasons. Two or more able: red, one: amber, none: green with reasons on file, any not known: \
            unknown.
            """,
          sv: """
            Ett gemensamt anbud begränsar normalt inte konkurrensen om parterna inte realistiskt kunde \
            lämna anbud ensamma; den som kunde lämna anbud på en del ensam är konkurrent där. Fler \
            medlemmar än nödvändigt kräver skäl. Två eller fler som kan: rött, en: gult, ingen: grönt med \
            skälen sparade, någon okänd: okänt.
            """,
          da: """
            Et fælles bud begrænser normalt ikke konkurrencen, hvis parterne ikke realistisk kunne byde \
            alene; den, der kunne byde alene på én delkontrakt, er konkurrent der. Flere medlemmer end \
            nødvendigt kræver begrundelse. To eller flere kan: rødt, én: gult, ingen: grønt, ukendt: ukendt.
            """)),
      .group)
  }()

  private static let distortion: Rule = {
    let book = ActBook("LOU (2016:1145)", from: CivilDate(2017, 1, 1))
    return book.note(
      "CMP-03",
      Phrase(
        en: "Plausible signs of collusion may lead to exclusion",
        sv: "Sannolika tecken på samordning kan leda till uteslutning",
        da: "Sandsynlige tegn på samordning kan føre til udelukkelse"),
      .information,
      book.citation(
        "13 kap. 3 § 4",
        Phrase(
          en: "A buyer may exclude on sufficiently plausible indications of distorting agreements.",
          sv: "En köpare får utesluta vid tillräckligt sannolika tecken på snedvridande avtal.",
          da: """
            En ordregiver kan udelukke ved tilstrækkeligt sandsynlige tegn på \
            konkurrencefordrejende aftaler.
            """)),
      .group)
  }()

  private static let walls: Rule = {
    let book = ActBook("samanbud", from: CivilDate(2023, 6, 1))
    return book.note(
      "CMP-04",
      Phrase(
        en: "No member sees other members' prices or stand-alone answers",
        sv: "Ingen medlem ser andras priser eller svar om att kunna lämna anbud ensam",
        da: "Intet medlem ser andres priser eller svar om at kunne byde alene"),
      .duty,
      book.citation(
        "information exchange; Horizontal Guidelines 2023; KFST guide 2020", .proposal,
        Phrase(
          en: """
            The administrator collects only what the one bid needs, and disclosures are logged. Batch \
            matching never tells one customer who else will bid.
            """,
          sv: """
            Administratören samlar bara in det som det enda anbudet behöver, och utlämnanden loggas. \
            Matchning i bulk avslöjar aldrig vilka andra som tänker lämna anbud.
            """,
          da: """
            Administratoren indsamler kun det, det ene bud behøver, og videregivelser logges. \
            Massematchning afslører aldrig, hvem andre der vil byde.
            """)),
      .program)
  }()
}
