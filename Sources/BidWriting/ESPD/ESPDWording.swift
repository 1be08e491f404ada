package import Procurement

/// The words that the program itself puts into answers, or says about open ones.
enum ESPDWording {
  static let notStated = Phrase(en: "Not stated", sv: "Anges inte")

  /// GDP-04: in place of a share that would point at persons.
  static let atLeastLawful = Phrase(
    en: "At least 30 percent; the exact share is withheld because few persons are concerned",
    sv: "Minst 30 procent; den exakta andelen lämnas inte ut eftersom få personer berörs")
}

extension ESPDOpenReason {
  /// What is missing, for people.
  package var phrase: Phrase {
    switch self {
    case .noDeclaration:
      Phrase(
        en: "the register has no declaration on grounds of exclusion",
        sv: "registret har ingen försäkran om uteslutningsgrunder")
    case .unknownGround(let word):
      Phrase(
        en: "the declaration says yes to '\(word)', which is not a ground of this ESPD",
        sv: "försäkran svarar ja på '\(word)', som inte är en grund i denna ESPD")
    case .noDetails:
      Phrase(
        en: "the ESPD asks for details that the register does not hold",
        sv: "ESPD frågar efter uppgifter som inte finns i registret")
    case .consentNotAsked:
      Phrase(
        en: "nobody has asked whether the share may be stated",
        sv: "ingen har frågat om andelen får anges")
    case .consentRefused:
      Phrase(en: "the share may not be stated", sv: "andelen får inte anges")
    case .tooFewPersons:
      Phrase(
        en: "the share would point at persons", sv: "andelen skulle peka ut enskilda personer")
    case .noCategories:
      Phrase(
        en: "the register does not say of which categories the workers are",
        sv: "registret anger inte vilka kategorier arbetstagarna tillhör")
    case .officialListUnknown:
      Phrase(
        en: "whether the country has an official list is not known here",
        sv: "om landet har en officiell förteckning är inte känt här")
    case .undetermined(let phrase): phrase
    }
  }
}
