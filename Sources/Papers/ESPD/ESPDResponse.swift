package import Members
package import Notices
package import Values

/// Everything that one ESPD Response says: one operator's answers for one lot.
///
/// - Source: ESPD-EDM technical handbook, response; directive 2014/24/EU articles 59 and 63.
package struct ESPDResponse: Hashable, Sendable {
  /// The edition of the model that the file is written in.
  package var edition: ESPDEdition
  /// `cbc:ID`.
  package var id: String
  /// `cbc:UUID`, unlike that of every other file of the bid.
  package var uuid: String
  /// `cbc:IssueDate` and `cbc:IssueTime`.
  package var issued: ZonedTime
  /// The procedure and the lot that it is for.
  package var procedure: ESPDProcedure
  /// The Request that is answered: its criteria and the buyer's own words are repeated.
  package var request: ESPDRequest?
  /// Who files it.
  package var party: ESPDParty
  /// In which role it files.
  package var role: ESPDRole
  /// `nil` for a sole tenderer.
  package var groupName: String?
  /// The criteria that are answered: those of the Request, else those of the edition.
  package var criteria: [ESPDCriterion]
  /// The answers, criterion by criterion in the order of the questions.
  package var entries: [ESPDEntry]
  /// What nobody has answered yet; a final bid has none.
  package var openQuestions: [ESPDOpenQuestion]

  /// Answers what `filing` can answer and lists the rest.
  package init(_ filing: ESPDFiling) {
    edition = filing.edition
    id = filing.id
    uuid = filing.uuid
    issued = filing.issued
    procedure = filing.procedure
    request = filing.request
    party = ESPDParty(filing.economicOperator)
    role = filing.position.role
    groupName = filing.position.group?.name
    criteria = filing.criteria
    let sheet = ESPDAnswerSheet(filing)
    let settled = criteria.filter(filing.mustAnswer).map {
      ESPDSettlement($0, draft: sheet.draft(for: $0), language: filing.language)
    }
    entries = settled.flatMap(\.entries)
    openQuestions = settled.flatMap(\.open)
  }

  /// The answers to the question that plays `role` in the criterion, in order.
  package func answers(_ criterion: String, _ role: ESPDQuestion.Role) -> [ESPDAnswer] {
    entries.filter { $0.criterion == criterion && $0.question.role == role }.map(\.answer)
  }
}

/// What a response is made from.
package struct ESPDFiling: Sendable {
  /// That of the buyer's Request, where there is one.
  package var edition: ESPDEdition
  /// `cbc:ID` of the response.
  package var id: String
  /// `cbc:UUID` of the response.
  package var uuid: String
  /// The day and hour that the file carries.
  package var issued: ZonedTime
  /// The procedure and the lot that is filed for.
  package var procedure: ESPDProcedure
  /// Who files, with what its register entry can answer.
  package var economicOperator: EconomicOperator
  /// In what capacity it files, and with which group.
  package var position: ESPDPosition
  /// What to say on reserved contracts: decided before by the judge and the operator's consent.
  package var reserved: ReservedAnswer
  /// The buyer's Request, of the filing's edition; `nil` where there is none.
  package var request: ESPDRequest?
  /// What the Request asks for the lot, made once for all who file for it.
  package var asked: [ESPDCriterion]?
  /// Entities outside the group on whose capacities the operator relies; the plan names them.
  package var reliedOn: [ESPDParty] = []
  /// Subcontractors on whose capacities it does not rely; the plan names them.
  package var subcontractors: [ESPDParty] = []
  /// Answers to further questions by question id, as on a ground of exclusion that applies.
  package var details: [String: [ESPDAnswer]] = [:]
  /// Of the words that the program itself writes into answers.
  package var language: OutputLanguage = .swedish

  /// What is not given here is set afterwards: Request, supporters and further answers.
  package init(
    edition: ESPDEdition = .v410, id: String, uuid: String, issued: ZonedTime,
    procedure: ESPDProcedure, economicOperator: EconomicOperator, position: ESPDPosition,
    reserved: ReservedAnswer
  ) {
    self.edition = edition
    self.id = id
    self.uuid = uuid
    self.issued = issued
    self.procedure = procedure
    self.economicOperator = economicOperator
    self.position = position
    self.reserved = reserved
  }

  /// Subcontractors that nobody relies on answer no selection criteria. The question on reserved contracts is for reserved lots only, by its own words, though Requests put it
  /// to everybody.
  func mustAnswer(_ criterion: ESPDCriterion) -> Bool {
    if criterion.kind == .selection, position.role == .subcontractor { return false }
    return criterion.number != ESPDCriterion.Number.reserved || reserved != .notReserved
  }

  /// The criteria to answer: those that the Request asks for the lot, or those of the edition.
  ///
  /// Without a Request the question on reserved contracts is put only where the lot is reserved. The criterion on size is
  /// left out: the header has the size, and a head count may point at persons (GDP-04).
  var criteria: [ESPDCriterion] {
    if let asked { return asked }
    return edition.model.criteria.filter {
      $0.number != ESPDCriterion.Number.size && mustAnswer($0)
    }
  }
}
