package import Values

/// Words of what each signs by itself: commitments and the self-declaration.
extension DossierWord {
  package static let commitment = Phrase(
    en: "Commitment",
    sv: "Skriftligt åtagande",
    da: "Støtteerklæring")
  package static let undertaking = Phrase(
    en: "Undertaking",
    sv: "Åtagande",
    da: "Erklæring")
  /// - Parameter law: the provision as it is cited; `nil` names none.
  package static func commitment(under law: Phrase?) -> Phrase {
    func cited(_ language: OutputLanguage) -> String {
      law.map { " (\($0.text(in: language)))" } ?? ""
    }
    return Phrase(
      en:
        "The undertaking holds for the whole of the contract. It is given so that the buyer can see that the capacity is at the tenderer’s disposal\(cited(.english)).",
      sv:
        "Åtagandet gäller under hela kontraktstiden. Det lämnas för att köparen ska kunna se att anbudsgivaren förfogar över kapaciteten\(cited(.swedish)).",
      da:
        "Erklæringen gælder i hele kontraktens løbetid. Den afgives, for at ordregiver kan se, at tilbudsgiveren råder over kapaciteten\(cited(.danish))."
    )
  }
  package static let relianceLOU = Phrase(
    en: "LOU 14 kap. 6–8 §§", sv: "14 kap. 6–8 §§ LOU", da: "LOU kap. 14, §§ 6-8")
  package static let relianceChapter19 = Phrase(
    en: "LOU 19 kap. 5 §", sv: "19 kap. 5 § LOU", da: "LOU kap. 19, § 5")
  package static let relianceLOUOpen = Phrase(
    en: "LOU 14 kap. 6–8 §§ or 19 kap. 5 §", sv: "14 kap. 6–8 §§ eller 19 kap. 5 § LOU",
    da: "LOU kap. 14, §§ 6-8, eller kap. 19, § 5")
  package static let relianceDirective = Phrase(
    en: "cf. Article 63 of directive 2014/24/EU", sv: "jfr artikel 63 i direktiv 2014/24/EU",
    da: "jf. artikel 63 i direktiv 2014/24/EU")
  package static let commitmentDanish = Phrase(
    en:
      "The undertaking is legally binding and holds for the whole of the contract (udbudsloven § 144).",
    sv: "Åtagandet är rättsligt bindande och gäller under hela kontraktstiden (udbudsloven § 144).",
    da:
      "Erklæringen er juridisk forpligtende og gælder i hele kontraktens løbetid (udbudslovens § 144)."
  )
  package static let workOfMember = Phrase(
    en: "Work that the undertaking is about",
    sv: "Arbete som åtagandet gäller",
    da: "Arbejde, som erklæringen gælder")
  package static let declaration = Phrase(
    en: "Self-declaration",
    sv: "Egenförsäkran",
    da: "Egenerklæring")
  package static let declarant = Phrase(
    en: "Who declares",
    sv: "Vem som försäkrar",
    da: "Hvem der erklærer")
  package static let declarationText = Phrase(
    en:
      "For procurements in which the ESPD is not prescribed. Use the buyer’s own form where there is one.",
    sv:
      "För upphandlingar där ESPD inte är föreskriven. Använd köparens egen blankett om det finns en.",
    da: "Til udbud, hvor ESPD ikke er foreskrevet. Brug ordregivers egen blanket, hvis der er en.")
  package static let grounds = Phrase(
    en: "Grounds of exclusion",
    sv: "Uteslutningsgrunder",
    da: "Udelukkelsesgrunde")
  package static let ground = Phrase(
    en: "Ground",
    sv: "Grund",
    da: "Grund")
  package static let applies = Phrase(
    en: "Applies",
    sv: "Föreligger",
    da: "Foreligger")
  package static let yes = Phrase(
    en: "yes",
    sv: "ja",
    da: "ja")
  package static let no = Phrase(
    en: "no",
    sv: "nej",
    da: "nej")
  package static let openAnswer = Phrase(
    en: "not answered",
    sv: "inte besvarad",
    da: "ikke besvaret")
}
