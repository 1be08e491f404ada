internal import Members
internal import Values

/// How one attribute of a fact element becomes a fact.
struct FactField: Sendable {
  enum Reading: Sendable {
    /// `yes`, `no`, `unclear`.
    case answer
    case count
    /// A decimal number, kept as hundredths.
    case hundredths
    /// A word of a closed list, or `unclear`.
    case word
    /// An amount, with its currency beside it.
    case money
  }

  let name: FactName
  /// The element below the fact element that has the attribute, or `nil` for the fact element itself.
  let child: String?
  let attribute: String
  let reading: Reading

  init(_ name: FactName, _ attribute: String, in child: String? = nil, as reading: Reading) {
    self.name = name
    self.child = child
    self.attribute = attribute
    self.reading = reading
  }
}

/// Which facts the elements of a register hold: the one place where the two vocabularies meet.
enum FactTable {
  static let fields: [String: [FactField]] = [
    "legalForm": [FactField(.legalForm, "form", as: .word)],
    "salesCompany": [FactField(.jointSalesCompany, "joint", as: .answer)],
    "mainAim": [
      FactField(.integrationIsMainAim, "integration", as: .answer),
      FactField(.aimIsInclusionAndEmployment, "inclusionAndEmployment", as: .answer),
      FactField(.aimTargetsOverTwelveMonths, "overTwelveMonths", as: .answer),
      FactField(.shelteredWorkshop, "shelteredWorkshop", as: .answer),
      FactField(.socialPurpose, "socialPurpose", as: .answer),
      FactField(.exclusivelyPublicBenefit, "exclusivelyPublicBenefit", as: .answer),
      FactField(.publicServiceMission, "publicServiceMission", as: .answer),
      FactField(.unitHasMainAim, "ofUnit", as: .answer),
    ],
    "earlierAwards": [FactField(.wonUnderArticle77, "underArticle77", as: .answer)],
    "trainingPlace": [FactField(.approvedTrainingPlace, "approved", as: .answer)],
    "leadership": [
      FactField(.leadMandate, "mandate", as: .answer),
      FactField(.leadAdministration, "administration", as: .answer),
    ],
    "shelteredProgramme": [FactField(.runsShelteredProgramme, "runs", as: .answer)],
    "occupied": [
      FactField(.occupiedHeads, "total", in: "heads", as: .count),
      FactField(.occupiedTargetHeads, "target", in: "heads", as: .count),
      FactField(.occupiedOpenHeads, "openTotal", in: "heads", as: .count),
      FactField(.occupiedOpenTargetHeads, "openTarget", in: "heads", as: .count),
      FactField(.occupiedFTE, "total", in: "fte", as: .hundredths),
      FactField(.occupiedTargetFTE, "target", in: "fte", as: .hundredths),
    ],
    "employed": [
      FactField(.employedHeads, "total", in: "heads", as: .count),
      FactField(.employedTargetHeads, "target", in: "heads", as: .count),
      FactField(.employedFTE, "total", in: "fte", as: .hundredths),
      FactField(.employedTargetFTE, "target", in: "fte", as: .hundredths),
    ],
    "hired": [
      FactField(.hiredHeads, "total", as: .count),
      FactField(.hiredEntitledToWageSupport, "entitledToWageSupport", as: .count),
    ],
    "independence": [FactField(.publicControl, "publicControl", as: .answer)],
    "market": [
      FactField(.sellsOnOpenMarket, "sellsOnOpenMarket", as: .answer),
      FactField(.aimsAtSurplus, "aimsAtSurplus", as: .answer),
    ],
    "surplus": [
      FactField(.surplusRule, "rule", as: .word),
      FactField(.dividendPaid, "dividendPaid", as: .answer),
      FactField(.onlyPermittedTransfers, "onlyPermittedTransfers", as: .answer),
      FactField(.dissolutionClause, "dissolutionClause", as: .answer),
    ],
    "democracy": [
      FactField(.staffDecisiveInfluence, "staffDecisiveInfluence", as: .answer),
      FactField(.boardElectedByStaff, "boardElectedByStaff", as: .answer),
      FactField(.participationDocumented, "participationDocumented", as: .answer),
      FactField(.inclusiveAndResponsible, "inclusiveAndResponsible", as: .answer),
      FactField(.participatoryStructure, "participatoryStructure", as: .answer),
    ],
    "collectiveAgreement": [FactField(.collectiveAgreement, "status", as: .word)],
    "workEnvironment": [
      FactField(.workEnvironmentPolicy, "policy", as: .answer),
      FactField(.riskAssessment, "riskAssessment", as: .answer),
      FactField(.yearlyWorkEnvironmentReview, "yearlyReview", as: .answer),
    ],
    "turnover": [FactField(.turnover, "amount", as: .money)],
    "insurance": [FactField(.liabilityInsurance, "amount", as: .money)],
    "qualityModel": [
      FactField(.hasIntroduction, "introduction", as: .answer),
      FactField(.hasIndividualWorkPlan, "individualWorkPlan", as: .answer),
      FactField(.hasEvaluation, "evaluation", as: .answer),
      FactField(.hasValidationOCN, "validationOCN", as: .answer),
      FactField(.trainedSupervisors, "trainedSupervisors", as: .count),
    ],
    "reasonableness": [
      FactField(.reasonablenessPersons, "persons", as: .count),
      FactField(.ordinaryEmployees, "ordinaryEmployees", as: .count),
    ],
    "operation": [
      FactField(.inOperationOverOneYear, "overOneYear", as: .answer),
      FactField(.accountsApproved, "accountsApproved", as: .answer),
    ],
  ]

  /// Where the facts stand; one value a fact name, shared by every fact of that name.
  static let places: [FactName: NoticeField] = Dictionary(
    uniqueKeysWithValues: fields.flatMap { element, fields in
      fields.map { field in
        let steps = [element, field.child].compactMap(\.self) + ["@\(field.attribute)"]
        let path = "/register/operator[@id='{}']/facts/" + steps.joined(separator: "/")
        return (field.name, NoticeField(term: field.name.family, path: path))
      }
    })

  /// Which element each fact is written as, and how.
  static let element: [FactName: (name: String, field: FactField)] = Dictionary(
    uniqueKeysWithValues: fields.flatMap { element, fields in
      fields.map { ($0.name, (element, $0)) }
    })

  /// Numbers of which the first is counted within the second.
  static let parts: [(part: FactName, whole: FactName)] = [
    (.occupiedTargetHeads, .occupiedHeads),
    (.occupiedOpenHeads, .occupiedHeads),
    (.occupiedOpenTargetHeads, .occupiedOpenHeads),
    (.occupiedOpenTargetHeads, .occupiedTargetHeads),
    (.occupiedTargetFTE, .occupiedFTE),
    (.employedTargetHeads, .employedHeads),
    (.employedTargetFTE, .employedFTE),
    (.hiredEntitledToWageSupport, .hiredHeads),
  ]
}
