import Values

/// Codes of a notice that look like demands and are none, SOC-EU-01 and SOC-STAFF-01, and reservations that
/// stand in a text alone, RES-NOTICE-01.
extension Rule {
  private static let book = ActBook("eForms", from: CivilDate(2016, 1, 1))

  /// SOC-EU-01: social codes say what the buyer is after; they reserve nothing and ask for no proof.
  package static let socialObjective = book.note(
    "SOC-EU-01",
    Phrase(
      en: "A social objective is stated; it reserves nothing",
      sv: "Ett socialt mål anges; det reserverar ingenting",
      da: "Et socialt mål er angivet; det reserverer intet"),
    .information,
    book.citation(
      "BT-06, BT-754, BT-775",
      Phrase(
        en: "Codes of strategy and statistics; terms stand in BT-70 or the documents.",
        sv: "Koder för strategi och statistik; villkoren står i BT-70 eller dokumenten.",
        da: "Koder for strategi og statistik; vilkårene står i BT-70 eller dokumenterne.")),
    .group,
    answers: Application(
      to: [.employment, .labourLaw, .socialOther, .accessibility, .preference], isFallback: true))

  package static let noticeCodes: [Rule] = [
    socialObjective,
    book.note(
      "SOC-STAFF-01",
      Phrase(
        en: "Names and qualifications of staff may be asked for with the tender",
        sv: "Namn och kvalifikationer på personal kan krävas med anbudet",
        da: "Navne og kvalifikationer på personale kan kræves med tilbuddet"),
      .information,
      book.citation(
        "BT-79",
        Phrase(
          en: "Ask the members for them only when the tender is written; keep no CVs before that.",
          sv: "Be medlemmarna om dem först när anbudet skrivs; spara inga CV:n före det.",
          da: "Bed først medlemmerne om dem, når tilbuddet skrives; gem ingen CV'er før.")),
      .group, validity: Validity(from: CivilDate(2023, 10, 25))),
    Rule(
      id: "RES-NOTICE-01",
      title: Phrase(
        en: "The call refers to the article that it reserves under",
        sv: "Annonsen hänvisar till den artikel som den reserverar enligt",
        da: "Bekendtgørelsen henviser til den artikel, der reserveres efter"),
      citation: Citation(
        act: "Directive 2014/24/EU", provision: "Art. 20(2)",
        gist: Phrase(
          en: """
            The call for competition must refer to the article. A code alone, or words alone, leave open \
            what was meant.
            """,
          sv: """
            Annonsen ska hänvisa till artikeln. Bara en kod, eller bara ord, lämnar öppet vad som menas.
            """,
          da: """
            Udbudsbekendtgørelsen skal henvise til artiklen. En kode alene, eller ord alene, lader stå \
            åbent, hvad der menes.
            """),
        standing: .secondary, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(2016, 4, 18)), effect: .basis,
      application: Application(to: ClauseKind.allCases.filter(\.reserves), from: [.text]),
      subject: .member, readings: [.openUntilAnswered],
      question: Phrase(
        en: """
          Is participation reserved, and for whom? The notice's codes, its text and the documents do not \
          say the same.
          """,
        sv: """
          Är deltagandet reserverat, och i så fall för vilka? Annonsens koder, dess text och dokumenten \
          säger inte samma sak.
          """,
        da: """
          Er deltagelsen reserveret, og for hvem? Bekendtgørelsens koder, dens tekst og dokumenterne \
          siger ikke det samme.
          """),
      cap: TextAlone.cap,
      tests: [
        LotTest(
          of: [.reservedArt20, .reservedExecution],
          .not(.noticeMentions(article20)), .note,
          Phrase(
            en: "no text of the notice refers to the article that the code stands for: Art. 20(2)",
            sv: "ingen text i annonsen hänvisar till artikeln som koden står för: art. 20.2",
            da: "ingen tekst i bekendtgørelsen henviser til den artikel, koden står for: art. 20(2)"
          ))
      ]),
  ]

  /// How texts name Article 20 and the sections that take it over, in lower case.
  private static let article20 = [
    "art. 20", "article 20", "artikel 20", "artículo 20", "articolo 20", "artigo 20", "artykuł 20",
    "art. 38", "artikel 38", "article 38", "art. 24", "artikel 24", "article 24", "4 kap. 18 §",
    "4 kap 18 §", "4:18", "4 kap. 16 §", "4 kap. 8 §", "§ 54", "2014/24", "r2113-7", "r. 2113-7",
    "disposición adicional cuarta", "art. 94", "§ 118 gwb",
  ]
}

/// What stands in a text alone is neither a yes nor a no until the buyer says which holds.
enum TextAlone {
  static let cap = Phrase(
    en: "Code and text part: ask the buyer", sv: "Kod och text skiljer sig: fråga köparen",
    da: "Kode og tekst er forskellige: spørg ordregiver")
}

extension Reading {
  /// Looks at no fact, so that nobody's facts settle it.
  static let openUntilAnswered = Reading(
    id: "open", condition: .isKnown([]),
    argument: Phrase(
      en: "To be settled by the buyer", sv: "Avgörs av köparen", da: "Afgøres af ordregiver"))
}
