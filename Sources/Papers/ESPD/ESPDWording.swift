package import Values

/// The words that the program itself puts into answers, or says about open ones.
package enum ESPDWording {
  package static let yearlyValue = Phrase(
    en: "Value a year",
    sv: "Värde per år",
    da: "Værdi pr. år")
  static let notStated = Phrase(en: "Not stated", sv: "Anges inte", da: "Oplyses ikke")

  /// GDP-04: in place of a share that would point at persons.
  static let atLeastLawful = Phrase(
    en: "At least 30 percent; the exact share is withheld because few persons are concerned",
    sv: "Minst 30 procent; den exakta andelen lämnas inte ut eftersom få personer berörs",
    da: "Mindst 30 procent; den nøjagtige andel oplyses ikke, fordi få personer berøres")
}

extension ESPDOpenReason {
  /// What is missing, for people.
  package var phrase: Phrase {
    switch self {
    case .noDeclaration:
      Phrase(
        en: "the register has no declaration on grounds of exclusion",
        sv: "registret har ingen försäkran om uteslutningsgrunder",
        da: "registret har ingen erklæring om udelukkelsesgrunde")
    case .unknownGround(let word):
      Phrase(
        en: "the declaration says yes to '\(word)', which is not a ground of this ESPD",
        sv: "försäkran svarar ja på '\(word)', som inte är en grund i denna ESPD",
        da: "erklæringen svarer ja til '\(word)', som ikke er en grund i denne ESPD")
    case .noDetails:
      Phrase(
        en: "the ESPD asks for details that the register does not hold",
        sv: "ESPD frågar efter uppgifter som inte finns i registret",
        da: "ESPD spørger om oplysninger, som registret ikke har")
    case .consentNotAsked:
      Phrase(
        en: "nobody has asked whether the share may be stated",
        sv: "ingen har frågat om andelen får anges",
        da: "ingen har spurgt, om andelen må oplyses")
    case .consentRefused:
      Phrase(
        en: "the share may not be stated", sv: "andelen får inte anges",
        da: "andelen må ikke oplyses")
    case .tooFewPersons:
      Phrase(
        en: "the share would point at persons", sv: "andelen skulle peka ut enskilda personer",
        da: "andelen ville udpege enkeltpersoner")
    case .noCategories:
      Phrase(
        en: "the register does not say of which categories the workers are",
        sv: "registret anger inte vilka kategorier arbetstagarna tillhör",
        da: "registret siger ikke, hvilke kategorier arbejdstagerne hører til")
    case .officialListUnknown:
      Phrase(
        en:
          "whether the country has an official list of approved suppliers is not known here; answer it yourselves",
        sv:
          "om landet har en officiell förteckning över godkända leverantörer är inte känt här; svara själva",
        da: "om landet har en officiel liste over godkendte leverandører, vides ikke her; svar selv"
      )
    case .unclearQuestion:
      Phrase(
        en: "the Request does not say whether a yes means that the ground applies; ask the buyer",
        sv: "ESPD-begäran säger inte om ett ja betyder att grunden föreligger; fråga köparen",
        da: "ESPD-anmodningen siger ikke, om et ja betyder, at grunden foreligger; spørg ordregiver"
      )
    case .roomForOne:
      Phrase(
        en: "this version of the ESPD takes one answer here, and there are more",
        sv: "den här versionen av ESPD tar ett svar här, och det finns fler",
        da: "denne version af ESPD tager ét svar her, og der er flere")
    case .undetermined(let phrase): phrase
    }
  }
}
