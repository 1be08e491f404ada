package import Notices

/// One criterion of the ESPD as an edition of the model defines it: ids, codes and the tree of questions.
///
/// - Source: ESPD-EDM, data structures of exclusion, selection and other-EO criteria.
package struct ESPDCriterion: Hashable, Sendable {
  /// Ground of exclusion, selection criterion, or what an operator says about itself.
  package enum Kind: String, Hashable, Sendable { case exclusion, selection, other }

  /// The number that every edition knows it by, as in `C57`; the key across editions.
  package let number: String
  /// The word for it that registers use in every edition: the code of 3.x and 4.x, as in `crime-org`.
  package let key: String
  /// `cac:TenderingCriterion/cbc:ID` (BR-TC-02).
  package let id: String
  /// `cbc:CriterionTypeCode` as this edition writes it (BR-TC-04).
  package let code: String
  /// Which part of the ESPD it belongs to.
  package let kind: Kind
  /// Our own short name, or the one of the buyer's Request.
  package let name: String
  /// Our own one-line description, or that of the buyer's Request.
  package let summary: String
  /// The indicator that says that a ground of exclusion does *not* apply; `nil` for other kinds.
  ///
  /// Kept for each criterion: 2.1.1 asks to confirm that there was no misrepresentation, 4.x whether there
  /// was, and a Request may say neither. `nil` for a ground whose text does not tell.
  package let clearedBy: Bool?
  /// The questions as they stand below the criterion, in the order of the model.
  package let groups: [ESPDQuestionGroup]
  /// The buyer's criterion, repeated word for word; `nil` where no Request asks it.
  package let copied: ESPDRequest.Element?

  /// As the edition's table has it, or as it was read from a Request: then `copied` is its own element.
  package init(
    number: String, key: String, id: String, code: String, kind: Kind, name: String,
    summary: String, clearedBy: Bool? = nil, groups: [ESPDQuestionGroup],
    copied: ESPDRequest.Element? = nil
  ) {
    self.number = number
    self.key = key
    self.id = id
    self.code = code
    self.kind = kind
    self.name = name
    self.summary = summary
    self.clearedBy = clearedBy
    self.groups = groups
    self.copied = copied
  }

  /// The numbers of the criteria in which an operator says what it is.
  package enum Number {
    /// Whether the operator is one for which a contract may be reserved, with its share and categories.
    package static let reserved = "C57"
    /// Whether the operator stands on an official list of approved operators.
    package static let officialList = "C58"
    /// Whether it takes part together with others, in which role and with whom.
    package static let group = "C59"
    /// On whose capacities it relies.
    package static let reliedOn = "C60"
    /// To whom it subcontracts without relying on them.
    package static let subcontracted = "C61"
    /// Whether it is a micro, small or medium-sized enterprise.
    package static let size = "C65"
    /// The ground on misrepresentation, which 2.1.1 asks the other way round than 4.x.
    package static let misrepresentation = "C23"
    /// Selection: enrolment in a trade register.
    package static let tradeRegister = "C26"
    /// Selection: turnover of each year.
    package static let yearlyTurnover = "C29"
    /// Selection: services performed before.
    package static let services = "C39"
  }

  /// All questions, captions and requirements, in document order.
  package var questions: [ESPDQuestion] { groups.flatMap(\.allQuestions) }

  /// The question that plays `role`, the first one where several do.
  package func question(_ role: ESPDQuestion.Role) -> ESPDQuestion? {
    questions.first { $0.role == role }
  }

  /// The questions that play `role`, in document order.
  package func questions(_ role: ESPDQuestion.Role) -> [ESPDQuestion] {
    questions.filter { $0.role == role }
  }
}

/// Questions that are asked together, always or upon an answer of the group above.
package struct ESPDQuestionGroup: Hashable, Sendable {
  /// `cbc:PropertyGroupTypeCode` (BR-TC-15, BR-TCR-06, BR-TCR-07).
  package enum Condition: String, Hashable, Sendable {
    case always = "ON*"
    case onTrue = "ONTRUE"
    case onFalse = "ONFALSE"

    /// The condition that an indicator of this value meets.
    package static func met(by value: Bool) -> Condition { value ? .onTrue : .onFalse }
  }

  /// The group's id, or its path where the edition builds ids of paths.
  package let id: String
  /// When the questions are asked: always, or upon a yes or no of the group above.
  package let condition: Condition
  /// The group's own questions, captions and requirements, in document order.
  package let questions: [ESPDQuestion]
  /// Groups below this one, in document order.
  package let groups: [ESPDQuestionGroup]

  /// A group with its own questions first, then the groups below.
  package init(
    _ id: String, _ condition: Condition, _ questions: [ESPDQuestion],
    _ groups: [ESPDQuestionGroup] = []
  ) {
    self.id = id
    self.condition = condition
    self.questions = questions
    self.groups = groups
  }

  /// The group's questions and those of all groups below it, in document order.
  package var allQuestions: [ESPDQuestion] { questions + groups.flatMap(\.allQuestions) }

  /// The same group with every id put below `path`, as the path ids of edition 4 are built.
  package func below(_ path: String) -> ESPDQuestionGroup {
    let full = "\(path)/\(id)"
    return ESPDQuestionGroup(
      full, condition, questions.map { $0.below(full) }, groups.map { $0.below(full) })
  }
}

/// One property of a criterion: a question, or a caption or requirement of the buyer.
package struct ESPDQuestion: Hashable, Sendable {
  /// `cbc:TypeCode` of the property.
  package enum Element: String, Hashable, Sendable {
    case question = "QUESTION"
    case requirement = "REQUIREMENT"
    case caption = "CAPTION"
  }

  /// `cbc:ValueDataTypeCode` (BR-TC-21, BR-TCR-08).
  package enum DataType: String, Hashable, Sendable {
    case none = "NONE"
    case indicator = "INDICATOR"
    case text = "DESCRIPTION"
    case percentage = "PERCENTAGE"
    case code = "CODE"
    case country = "CODE_COUNTRY"
    case date = "DATE"
    case period = "PERIOD"
    case amount = "AMOUNT"
    case minimumAmount = "MINIMUM_AMOUNT"
    case integer = "QUANTITY_INTEGER"
    case url = "URL"
    case evidence = "EVIDENCE_IDENTIFIER"
    case operatorIdentifier = "ECONOMIC_OPERATOR_IDENTIFIER"
    case lotIdentifier = "LOT_IDENTIFIER"
    case year = "QUANTITY_YEAR"
    /// One that the register has no answers for, whatever its name.
    case other = "OTHER"
  }

  /// What the question is about, so that answers are found alike in every edition.
  package enum Role: String, Hashable, Sendable {
    /// The criterion's own yes or no.
    case answer
    /// Whether the information is available electronically, and the evidence where it is.
    case electronic, evidence
    /// Reserved contracts: the share of target workers and their categories.
    case share, categories
    /// Groups: the operator's role, the other operators, the name.
    case groupRole, otherOperators, groupName
    /// Entities relied on or subcontracted.
    case entityName, entityID
    case employees, turnover
    /// Yearly turnover: the amount of a year and the year.
    case yearAmount, yearPeriod
    /// The number in the trade register.
    case registrationNumber
    /// Services performed: what, when and for whom.
    case referenceText, referencePeriod, referenceBuyer
    /// The lots that the file is for (2.1.1).
    case lots
    /// Further details; captions and requirements too.
    case detail
  }

  /// The question's id, or its path where the edition builds ids of paths.
  package let id: String
  /// Whether it is asked at all: captions and requirements only stand there.
  package let element: Element
  /// What kind of answer it takes.
  package let type: DataType
  /// Our own short wording.
  package let text: String
  /// What it is about, whichever edition asks.
  package let role: Role

  /// The id is the edition's own, before the path of its group is put in front.
  package init(
    _ id: String, _ element: Element, _ type: DataType, _ text: String, _ role: Role = .detail
  ) {
    self.id = id
    self.element = element
    self.type = type
    self.text = text
    self.role = role
  }

  func below(_ path: String) -> ESPDQuestion {
    ESPDQuestion("\(path)/\(id)", element, type, text, role)
  }
}
