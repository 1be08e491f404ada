import Testing
import Texts
import Values

/// A fourth language, added as docs/adding-a-language.md says: by one file.
@Suite("A made-up language")
struct MadeLanguageTests {
  static let language = OutputLanguage(rawValue: "qx")

  static let catalogue = Catalogue.own.adding(
    LanguageTexts(
      """
      # Every text is English spelled with capitals, as far as there is any.
      language.code = qx
      language.name = Made-up
      language.letters = QXX
      language.countries = XXA
      format.group = '
      format.decimal = ;
      format.day = {day}/{month} {year}
      plural.one = n=1
      word.lot = LOT
      demand-values.insurance = {money} OF
        INSURANCE
      """))

  @Test("is written from its file, with its own marks, and in English where it has no text")
  func written() {
    let money = TextValue.money(Money(minorUnits: 123_456_700, currency: "SEK"))
    let insurance = Phrase("demand-values.insurance", ["money": money])
    #expect(Self.text(Phrase("word.lot")) == "LOT")
    #expect(Self.text(insurance) == "1'234'567;00\u{A0}SEK OF INSURANCE")
    #expect(Self.text(Phrase("word.buyer")) == Phrase("word.buyer").english)
    #expect(Catalogue.own.text(of: insurance, in: .english) == "insurance, 1,234,567.00\u{A0}SEK")
  }

  @Test("is one language more, and takes nothing from the others")
  func added() {
    #expect(Self.catalogue.languages == Catalogue.own.languages + [Self.language])
    #expect(Self.catalogue.text(of: Phrase("word.lot"), in: .swedish) == "Del")
  }

  private static func text(_ phrase: Phrase) -> String {
    catalogue.text(of: phrase, in: language)
  }
}
