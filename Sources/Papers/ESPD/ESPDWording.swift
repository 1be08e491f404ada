package import Values

/// The words that the program itself puts into answers, or says about open ones.
package enum ESPDWording {
  /// Label of a reference's value, which is for a year.
  package static let yearlyValue = Phrase("espd-wording.espd.yearly-value")
  static let notStated = Phrase("espd-wording.espd.not-stated")

  /// GDP-04: in place of a share that would point at persons.
  static let atLeastLawful = Phrase("espd-wording.espd.at-least-lawful")
}

extension ESPDOpenReason {
  /// What is missing, for people.
  package var phrase: Phrase {
    switch self {
    case .noDeclaration:
      Phrase("espd-wording.espd-open-reason.no-declaration")
    case .unknownGround(let word):
      Phrase("espd-wording.espd-open-reason.unknown-ground", ["word": "\(word)"])
    case .noDetails:
      Phrase("espd-wording.espd-open-reason.no-details")
    case .consentNotAsked:
      Phrase("espd-wording.espd-open-reason.consent-not-asked")
    case .consentRefused:
      Phrase("espd-wording.espd-open-reason.consent-refused")
    case .tooFewPersons:
      Phrase("espd-wording.espd-open-reason.too-few-persons")
    case .noCategories:
      Phrase("espd-wording.espd-open-reason.no-categories")
    case .officialListUnknown:
      Phrase("espd-wording.espd-open-reason.official-list-unknown")
    case .unclearQuestion:
      Phrase("espd-wording.espd-open-reason.unclear-question")
    case .roomForOne:
      Phrase("espd-wording.espd-open-reason.room-for-one")
    case .undetermined(let phrase): phrase
    }
  }
}
