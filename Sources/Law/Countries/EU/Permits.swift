import Values

/// Work for which the law itself asks a permit or proven ability, whatever the documents say: parts of GRP-04.
extension Rule {
  package static let permits: [Rule] =
    [hazardousWaste] + asbestos

  private static let hazardousWaste = permit(
    "GRP-04.hazardous-waste", of: [90_520_000],
    Phrase(
      en: "Handling hazardous waste asks for a permit",
      sv: "Att hantera farligt avfall kräver tillstånd",
      da: "Håndtering af farligt affald kræver tilladelse"),
    act: "Directive 2008/98/EC", provision: "Art. 17, 23, 26; Directive 2014/24/EU Art. 58(2)",
    Validity(from: CivilDate(2010, 12, 12)),
    Phrase(
      en: """
        Whoever treats waste needs a permit, and whoever collects, carries or deals in it is registered; \
        hazardous waste is under stricter control. The directive has its own act for radioactive waste. \
        Neither the articles nor the national acts were read.
        """,
      sv: """
        Den som behandlar avfall behöver tillstånd, och den som samlar in, transporterar eller handlar med \
        det ska vara registrerad; farligt avfall kontrolleras strängare. Radioaktivt avfall har en egen \
        akt. Varken artiklarna eller de nationella akterna är lästa.
        """,
      da: """
        Den, der behandler affald, skal have tilladelse, og den, der indsamler, transporterer eller \
        handler med det, skal være registreret; farligt affald kontrolleres strengere. Radioaktivt affald \
        har sin egen retsakt. Hverken artiklerne eller de nationale regler er læst.
        """))

  /// Proven ability until the amended directive had to be law in the Member States, then a permit.
  private static let asbestos: [Rule] = [
    permit(
      "GRP-04.asbestos", of: asbestosWork,
      Phrase(
        en: "Removing asbestos asks for proven ability",
        sv: "Att avlägsna asbest kräver visad förmåga",
        da: "Fjernelse af asbest kræver dokumenteret evne"),
      act: "Directive 2009/148/EC", provision: "Art. 15; Directive 2014/24/EU Art. 58(2)",
      Validity(from: CivilDate(2010, 1, 5), through: CivilDate(2025, 12, 20)),
      Phrase(
        en: """
          Before demolition or removal of asbestos firms show that they are able to do it. Neither the \
          article nor the national acts were read.
          """,
        sv: """
          Före rivning eller avlägsnande av asbest ska företag visa att de har förmåga till det. Varken \
          artikeln eller de nationella akterna är lästa.
          """,
        da: """
          Før nedrivning eller fjernelse af asbest skal virksomheder vise, at de er i stand til det. \
          Hverken artiklen eller de nationale regler er læst.
          """)),
    permit(
      "GRP-04.asbestos", of: asbestosWork,
      Phrase(
        en: "Removing asbestos asks for a permit",
        sv: "Att avlägsna asbest kräver tillstånd",
        da: "Fjernelse af asbest kræver tilladelse"),
      act: "Directive 2009/148/EC as amended by Directive (EU) 2023/2668",
      provision: "Art. 15; Directive 2014/24/EU Art. 58(2)",
      Validity(from: CivilDate(2025, 12, 21)),
      Phrase(
        en: """
          Before demolition or removal of asbestos firms show that they are able to do it, and get a \
          permit. Neither the article nor the national acts were read.
          """,
        sv: """
          Före rivning eller avlägsnande av asbest ska företag visa att de har förmåga till det och få \
          tillstånd. Varken artikeln eller de nationella akterna är lästa.
          """,
        da: """
          Før nedrivning eller fjernelse af asbest skal virksomheder vise, at de er i stand til det, og \
          have tilladelse. Hverken artiklen eller de nationale regler er læst.
          """)),
  ]

  /// As a service and as building work.
  private static let asbestosWork: [Int32] = [90_650_000, 45_262_660]

  private static func permit(
    _ id: String, of work: [Int32], _ title: Phrase, act: String, provision: String,
    _ validity: Validity, _ gist: Phrase
  ) -> Rule {
    Rule(
      id: id, title: title,
      citation: Citation(
        act: act, provision: provision, gist: gist, standing: .unverified,
        verifiedOn: CivilDate(2026, 11, 25)),
      validity: validity, effect: .information, subject: .everyone,
      work: work.map { CPVCode($0) })
  }
}
