import Members
import Values

/// Registered social enterprise in Denmark: lov 711 of 25/06/2014, in force 2015-01-01.
///
/// Registration says nothing of Article 20: an enterprise may work *for* a group without employing it, so
/// that no rule here ever answers one of reserved contracts (RSV-05).
extension Rule {
  static let rsvBook = SchemeRuleBook(
    act: "Lov om registrerede socialøkonomiske virksomheder (lov 711 af 25/06/2014)",
    provision: "§§ 4-5", standing: .verified, from: CivilDate(2015, 1, 1))

  package static let rsv2014: [Rule] = [
    rsvBook.rule(
      "RSV-01.person",
      Phrase(
        en: "A legal person with a CVR number of its own; no sole trader",
        sv: "Juridisk person med eget CVR-nummer; ingen enskild näringsidkare",
        da: "En juridisk person med eget CVR-nummer; ingen enkeltmandsvirksomhed"),
      gist: "Legal person with its own CVR number.", provision: "§ 4",
      .not(.isOneOf(.legalForm, ["enkeltmandsvirksomhed", "enskild-firma"]))),
    rsvBook.rule(
      "RSV-01.purpose",
      Phrase(en: "A social purpose", sv: "Ett socialt syfte", da: "Et socialt formål"),
      gist: "Social purpose.", provision: "§ 5 (1)", .isTrue(.socialPurpose)),
    rsvBook.rule(
      "RSV-01.commercial",
      Phrase(
        en: "A business with substantial sales", sv: "Näringsverksamhet med betydande försäljning",
        da: "Væsentlig erhvervsdrift"),
      gist: "Commercial, with substantial sales; how much is substantial was not found.",
      provision: "§ 5 (2)", .isTrue(.sellsOnOpenMarket),
      cap: Phrase(
        en: "The authority decides what substantial sales are",
        sv: "Myndigheten avgör vad betydande försäljning är",
        da: "Myndigheden afgør, hvad væsentlig erhvervsdrift er")),
    rsvBook.rule(
      "RSV-01.independence",
      Phrase(
        en: "Independent of the public authority", sv: "Oberoende av det offentliga",
        da: "Uafhængig af det offentlige"),
      gist: "Independent of public authority.", provision: "§ 5 (3)", .independent),
    rsvBook.rule(
      "RSV-01.inclusive",
      Phrase(
        en: "Inclusive and responsible", sv: "Inkluderande och ansvarsfull",
        da: "Inddragende og ansvarlig"),
      gist: "Inclusive and responsible; what shows it was not found.", provision: "§ 5 (4)",
      .isTrue(.inclusiveAndResponsible),
      cap: Phrase(
        en: "The authority decides what is inclusive and responsible",
        sv: "Myndigheten avgör vad som är inkluderande och ansvarsfullt",
        da: "Myndigheden afgør, hvad der er inddragende og ansvarligt")),
    rsvSurplus,
  ]

  /// The limit of 35 % on dividends is known from a secondary source only: the wider reading rests on it.
  private static let rsvSurplus = rsvBook.rule(
    "RSV-01.surplus",
    Phrase(
      en: "The surplus is used socially", sv: "Överskottet används socialt",
      da: "Social håndtering af overskud"),
    gist: """
      Reinvested, given to other registered enterprises or to charity, or a limited dividend (at most 35 % \
      after tax according to the OECD; secondary).
      """,
    provision: "§ 5 (5)", .isOneOf(.surplusRule, ["all", "mainly"]),
    wider: [
      Reading(
        id: "limited-dividend",
        condition: .isOneOf(.surplusRule, ["all", "mainly", "limited-dividend"]),
        argument: Phrase(
          en: "A limited dividend is allowed; its limit was read in a secondary source only",
          sv: "Begränsad utdelning är tillåten; gränsen är läst bara i en sekundär källa",
          da: "Begrænset udbytte er tilladt; grænsen er kun læst i en sekundær kilde"))
    ],
    leaning: .met,
    question: Phrase(
      en: "Does the dividend that the statutes allow stay within the limit of § 5?",
      sv: "Ligger utdelningen som bolagsordningen tillåter inom gränsen i § 5?",
      da: "Holder det udbytte, som vedtægterne tillader, sig inden for grænsen i § 5?"))
}

extension Rule {
  /// RSV-02, RSV-03 and RSV-05: what registration shows, and what it does not.
  package static let rsvRemarks: [Rule] = [
    rsvNote(
      "RSV-02",
      Phrase(
        en: "Registration is shown by the entry in CVR; ask for the statutes as well",
        sv: "Registreringen visas av uppgiften i CVR; be även om stadgarna",
        da: "Registreringen vises af CVR; bed også om vedtægterne"),
      "CVR; EU- & Regelforum 2024-06-18", .verified,
      Phrase(
        en:
          "The register's quality is criticised, so that its grade is B with the statutes beside it.",
        sv: "Registrets kvalitet har kritiserats: grad B, med stadgarna bredvid.",
        da: "Registerets kvalitet er kritiseret: grad B, med vedtægterne ved siden af.")),
    rsvNote(
      "RSV-03",
      Phrase(
        en: "A buyer may not demand RSV registration as such",
        sv: "En köpare får inte kräva RSV-registrering som sådan",
        da: "En ordregiver må ikke kræve RSV-registrering som sådan"),
      "socialvirksomhed.dk", .secondary,
      Phrase(
        en: "It can make proof easier.", sv: "Den kan göra det lättare att visa.",
        da: "Den kan lette dokumentationen.")),
    rsvNote(
      "RSV-05",
      Phrase(
        en: "RSV never shows the 30 % of a reserved contract",
        sv: "RSV visar aldrig de 30 % i ett reserverat kontrakt",
        da: "RSV viser aldrig de 30 % i en reserveret kontrakt"),
      "§ 5 against Art. 20", .verified,
      Phrase(
        en: "An enterprise may work for a group without employing it.",
        sv: "Ett företag kan verka för en grupp utan att anställa den.",
        da: "En virksomhed kan arbejde for en gruppe uden at ansætte den.")),
  ]

  private static func rsvNote(
    _ id: String, _ title: Phrase, _ provision: String, _ standing: Citation.Standing,
    _ gist: Phrase
  ) -> Rule {
    Rule(
      id: id, title: title,
      citation: Citation(
        act: rsvBook.act, provision: provision, gist: gist, standing: standing,
        verifiedOn: rsvBook.readOn),
      validity: Validity(from: rsvBook.from), effect: .information, subject: .member)
  }
}
