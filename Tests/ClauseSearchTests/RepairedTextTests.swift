import ClauseSearch
import Law
import Testing

@Suite("What forms and scanners put into words hides no clause")
struct RepairedTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let kinds: [ClauseKind]
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      language: "FRA",
      text: "March&eacute; r&eacute;serv&eacute; &agrave; des ateliers prot&eacute;g&eacute;s.",
      kinds: [.reservedArt20]),
    Case(
      language: "FRA",
      text: "L&#39;accord-cadre est r&#xE9;serv&#233; aux entreprises adapt&eacute;es.",
      kinds: [.reservedArt20]),
    Case(
      language: "ENG", text: "The contract is r e s e r v e d for sheltered workshops.",
      kinds: [.reservedArt20]),
    Case(
      language: "DEU", text: "Der Auftrag ist geschützten Werk-\nstätten vorbehalten.",
      kinds: [.reservedArt20]),
    Case(
      language: "DEU", text: "AUFTRAG VORBEHALTEN GESCHUETZTEN WERKSTAETTEN",
      kinds: [.reservedArt20]
    ),
    Case(
      language: "HUN",
      text: "FENNTARTOTT A 2014/24/EU IRÁNYELV 20. CIKKE SZERINT VÉDETT MŰHELYEKNEK",
      kinds: [.reservedArt20]),
    Case(
      language: "CES", text: "Veřejná zakázka je vyhrazena dle § 38 odst. 1 zákona.",
      kinds: [.reservedArt20]),
    Case(language: "ENG", text: "R & D services; A B C D lots", kinds: []),
    Case(language: "ENG", text: "Salt &amp; pepper &unknown; &#; &", kinds: []),
  ]

  @Test("the same clauses are found", arguments: cases)
  func finds(_ each: Case) throws {
    var reader = TextReader(try PhraseExamplesTests.book.get())
    let found = reader.matches(in: each.text, language: each.language)
    #expect(found.filter { $0.degree == .states }.map(\.kind) == each.kinds)
  }

  @Test("places are those of the text as published")
  func places() throws {
    let text =
      "Dur&eacute;e: trente mois. March&eacute; r&eacute;serv&eacute; aux ateliers prot&eacute;g&eacute;s."
    var reader = TextReader(try PhraseExamplesTests.book.get())
    let match = try #require(reader.matches(in: text, language: "FRA").first)
    let start = text.unicodeScalars.index(
      text.unicodeScalars.startIndex, offsetBy: match.position.lowerBound)
    #expect(text[start...].hasPrefix("March&eacute;") || text[start...].hasPrefix("r&eacute;serv"))
    #expect(match.quote.hasPrefix("March"))
  }

  @Test(
    "a negation among words of reserving negates them",
    arguments: [
      ("FRA", "La participation n'est pas réservée à des ateliers protégés."),
      ("SPA", "La participación no está reservada a centros especiales de empleo."),
      ("DAN", "Deltagelse er ikke forbeholdt beskyttede værksteder."),
      ("NLD", "Deelname is niet voorbehouden aan sociale werkplaatsen."),
      ("POR", "A participação não é reservada a oficinas protegidas."),
    ])
  func negated(_ language: String, _ text: String) throws {
    var reader = TextReader(try PhraseExamplesTests.book.get())
    let found = reader.matches(in: text, language: language)
    #expect(!found.contains { $0.kind.reserves })
  }

  @Test(
    "a rule for the case that a tenderer is such an enterprise reserves nothing",
    arguments: [
      (
        "SPA",
        "Los licitadores que sean centros especiales de empleo aportarán su inscripción en el registro."
      ),
      ("FRA", "Les candidats qui sont des ESAT fournissent leur agrément."),
      (
        "ENG",
        "Where the tenderer is a sheltered workshop, it shall enclose evidence of its status."
      ),
      (
        "DEU",
        "Sofern der Bieter eine Werkstatt für behinderte Menschen ist, fügt er den Bescheid bei."
      ),
    ])
  func conditional(_ language: String, _ text: String) throws {
    var reader = TextReader(try PhraseExamplesTests.book.get())
    let found = reader.matches(in: text, language: language)
    #expect(!found.contains { $0.kind.reserves })
  }
}
