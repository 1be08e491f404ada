package import Values

/// An answer to one question of an ESPD, in the type that the question asks for.
///
/// - Source: ESPD-EDM 4.1.0, BR-TCR-08 (which element holds which type).
package enum ESPDAnswer: Hashable, Sendable {
  case indicator(Bool)
  case text(String)
  case percentage(ESPDFraction)
  /// A code of the edition's list of roles.
  case role(ESPDRole)
  /// Three letters, as in `FRA`.
  case country(String)
  case date(CivilDate)
  case period(from: CivilDate, through: CivilDate)
  case amount(Money)
  case integer(Int)
  case url(String)
  case identifier(ESPDIdentifier)
  case lot(LotID)
  /// Says nothing but that a caption was read, which BR-TCR-07-01 demands as an answer.
  case noted
  /// Nobody has answered: never written as a value.
  case open(ESPDOpenReason)

  /// Whether a question of that type can be answered so (BR-TCR-08).
  func fits(_ type: ESPDQuestion.DataType) -> Bool {
    switch self {
    case .indicator: type == .indicator
    case .text: type == .text
    case .percentage: type == .percentage
    case .role: type == .code
    case .country: type == .country
    case .date: type == .date
    case .period: type == .period
    case .amount: type == .amount
    case .integer: type == .integer
    case .url: type == .url
    case .identifier: type == .operatorIdentifier
    case .lot: type == .lotIdentifier
    case .noted: type == .none
    case .open: true
    }
  }
}

/// Why a question stands without an answer.
package enum ESPDOpenReason: Hashable, Sendable {
  case noDeclaration
  /// The declaration says yes to a ground that the edition does not know, so no "no" can be relied on.
  case unknownGround(String)
  case noDetails
  case consentNotAsked
  case consentRefused
  case tooFewPersons
  case noCategories
  case officialListUnknown
  /// The Request does not say whether a yes clears the operator or convicts it.
  case unclearQuestion
  /// The edition takes one answer to the question, and there are more.
  case roomForOne
  /// The judge could not tell; the phrase says what would settle it.
  case undetermined(Phrase)
}

/// A question that is still without an answer, for the list of what is missing.
package struct ESPDOpenQuestion: Hashable, Sendable {
  /// As in `C57`.
  package let criterion: String
  /// The question's id in the edition of the file.
  package let questionID: String
  /// Why nobody has answered it.
  package let reason: ESPDOpenReason
  /// Whether the file holds words that say so, because the standard demands an element there.
  package let isWritten: Bool
}

/// One answer of a response, with the question that it belongs to.
package struct ESPDEntry: Hashable, Sendable {
  /// As in `C57`.
  package let criterion: String
  /// The question, as the edition or the buyer's Request has it.
  package let question: ESPDQuestion
  /// What is written for it; ``ESPDAnswer/open(_:)`` where nobody has answered.
  package var answer: ESPDAnswer

  /// `answer` must be of the type that `question` asks for (BR-TCR-08), or open.
  package init(criterion: String, question: ESPDQuestion, answer: ESPDAnswer) {
    self.criterion = criterion
    self.question = question
    self.answer = answer
  }
}
