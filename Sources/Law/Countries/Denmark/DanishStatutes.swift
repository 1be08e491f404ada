import Values

/// REG-04: which part of udbudsloven governs a lot.
extension Rule {
  private static let book = ActBook(
    "Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2016, 1, 1))

  package static let danishGoverningLaw = book.note(
    "REG-04",
    Phrase(
      en: "Which part of udbudsloven governs a Danish lot",
      sv: "Vilken del av udbudsloven som styr en dansk del",
      da: "Hvilket afsnit i udbudsloven der gælder for delkontrakten"),
    .basis,
    book.citation(
      "afsnit II-V; LBK 10 af 06/01/2023", .secondary,
      Phrase(
        en: """
          Part II governs above the thresholds, part III social and other special services, parts IV and \
          V what lies below. Orders make the directives on utilities and concessions apply directly. \
          Numbers of sections were read in secondary sources.
          """,
        sv: """
          Avsnitt II gäller över tröskelvärdena, avsnitt III sociala och andra särskilda tjänster, \
          avsnitt IV och V det som ligger under. Paragrafernas nummer är lästa i sekundära källor.
          """,
        da: """
          Afsnit II gælder over tærskelværdierne, afsnit III sociale og andre specifikke \
          tjenesteydelser, afsnit IV og V det, der ligger under. Bekendtgørelser gør direktiverne om \
          forsyning og koncessioner direkte gældende. Paragrafnumrene er læst i sekundære kilder.
          """)),
    .lot,
    tests: [
      LotTest(
        .all([
          .country(["DNK"]), .directive([Directive.concessions, Directive.utilities]),
        ]), .governedBy(.directiveOnly),
        Phrase(
          en: "an order makes the directive on concessions or utilities apply directly",
          sv:
            "en dansk förordning gör direktivet om koncessioner eller försörjning direkt gällande",
          da: "en bekendtgørelse gør direktivet om koncessioner eller forsyning direkte gældende")),
      LotTest(
        .all([here, .mainCPV(.annex2), .reachesThreshold(.classical, .socialServices)]),
        .governedBy(.denmarkPartIII), against),
      LotTest(.all([here, .mainCPV(.annex2)]), .governedBy(.denmarkBelow), against),
      LotTest(
        .all([here, .reachesThreshold(.classical, .ordinary)]), .governedBy(.denmarkPartII), against),
      LotTest(here, .governedBy(.denmarkBelow), against),
    ])

  private static let here = LotCondition.all([
    .country(["DNK"]), .directive([Directive.classical]),
  ])

  private static let against = Phrase(
    en: "CPV {cpv}, value {value} against the threshold {threshold}",
    sv: "CPV {cpv}, värde {value} mot tröskelvärdet {threshold}",
    da: "CPV {cpv}, værdi {value} mod tærskelværdien {threshold}")
}
