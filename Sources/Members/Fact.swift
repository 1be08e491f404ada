package import Values

/// What a register can say about an economic operator, by name.
///
/// The names group into the families of the rule book (`F-AIM`, `F-OCC`, ...). Counts of persons are heads
/// in whole numbers, or full-time equivalents in hundredths.
package enum FactName: String, Hashable, Sendable, CaseIterable {
  // F-AIM
  case integrationIsMainAim
  case aimIsInclusionAndEmployment
  case aimTargetsOverTwelveMonths
  case shelteredWorkshop
  /// A social purpose in the Danish sense (RSV, § 5), which need not be integration.
  case socialPurpose
  /// Nothing but public-benefit purposes (lag 2022:900, 2 §).
  case exclusivelyPublicBenefit
  /// A public task tied to services of the kind that Article 77 names.
  case publicServiceMission
  /// A unit inside the legal entity has integration as its main aim; the entity need not.
  case unitHasMainAim
  case runsShelteredProgramme
  // F-PLAN: the quality model for work training
  case hasIntroduction
  case hasIndividualWorkPlan
  case hasEvaluation
  case hasValidationOCN
  /// Trained supervisors, in heads.
  case trainedSupervisors
  // F-OCC: everyone occupied, employed or not
  case occupiedHeads
  case occupiedTargetHeads
  case occupiedFTE
  case occupiedTargetFTE
  /// Owners, board members and volunteers within `occupiedHeads`, whose counting no source settles.
  case occupiedOpenHeads
  case occupiedOpenTargetHeads
  // F-EMP: employment contracts only
  case employedHeads
  case employedTargetHeads
  case employedFTE
  case employedTargetFTE
  // RSV-04: persons in schemes that count against ordinary employees
  case reasonablenessPersons
  /// Those that RSV-04 counts them against: employees without such a scheme.
  case ordinaryEmployees
  // F-SUB
  case hiredHeads
  case hiredEntitledToWageSupport
  // F-IND
  case publicControl
  case sellsOnOpenMarket
  case aimsAtSurplus
  // F-SURPLUS
  case surplusRule
  case dividendPaid
  /// Value leaves only in the ways that lag 2022:900, 8 § allows.
  case onlyPermittedTransfers
  /// The statutes say what becomes of the assets at dissolution (lag 2022:900, 3 § 3).
  case dissolutionClause
  // F-DEM
  case staffDecisiveInfluence
  case boardElectedByStaff
  /// Workers take part through ownership, agreement or another way that is set down in writing.
  case participationDocumented
  /// Inclusive and responsible in the Danish sense (RSV, § 5).
  case inclusiveAndResponsible
  /// Owned or run by its staff or with their participation, or with active participation of staff, users
  /// or others concerned: what Article 77 asks of its structure.
  case participatoryStructure
  // F-PREV
  /// Was awarded a contract reserved under Article 77 in the last three years, by any buyer.
  case wonUnderArticle77
  // F-CBA
  case collectiveAgreement
  // F-SAM
  case workEnvironmentPolicy
  case riskAssessment
  case yearlyWorkEnvironmentReview
  // F-TECH
  /// Approved as a place of vocational training (Denmark: godkendt praktiksted).
  case approvedTrainingPlace
  // F-LEAD
  /// The others of its groups have given it their mandate (fullmakt) to tender and sign for them.
  case leadMandate
  /// It has the people and routines to administer a joint tender and contract.
  case leadAdministration
  // F-EXC: from its own declaration, yes or no only
  case mustBeExcluded
  case mayBeExcluded
  // F-CERT: from its certificates and entries in registers
  case holdsASF2016
  case holdsSkoopi
  case registeredIdeburen
  case registeredRSV
  case holdsWorkTrainingQuality
  // F-CERT: certificates of standards, by the names that buyers use
  case holdsISO9001
  case holdsISO14001
  case holdsISO45001
  case holdsISO27001
  case holdsISO50001
  case holdsISO22000
  case holdsISO13485
  case holdsSA8000
  case holdsEMAS
  // F-ID, F-ECON
  /// A company that its owners sell through, with few people of its own.
  case jointSalesCompany
  case legalForm
  case turnover
  /// Sum that the liability insurance in force covers for one event.
  case liabilityInsurance
  case inOperationOverOneYear
  case accountsApproved

  /// The family under which people know the fact, as in `F-OCC`.
  package var family: String {
    switch self {
    case .integrationIsMainAim, .aimIsInclusionAndEmployment, .aimTargetsOverTwelveMonths,
      .shelteredWorkshop, .socialPurpose, .exclusivelyPublicBenefit, .publicServiceMission,
      .unitHasMainAim:
      "F-AIM"
    case .runsShelteredProgramme, .hasIntroduction, .hasIndividualWorkPlan, .hasEvaluation,
      .hasValidationOCN, .trainedSupervisors:
      "F-PLAN"
    case .occupiedHeads, .occupiedTargetHeads, .occupiedFTE, .occupiedTargetFTE,
      .occupiedOpenHeads, .occupiedOpenTargetHeads:
      "F-OCC"
    case .employedHeads, .employedTargetHeads, .employedFTE, .employedTargetFTE,
      .reasonablenessPersons, .ordinaryEmployees:
      "F-EMP"
    case .hiredHeads, .hiredEntitledToWageSupport: "F-SUB"
    case .publicControl, .sellsOnOpenMarket, .aimsAtSurplus: "F-IND"
    case .surplusRule, .dividendPaid, .onlyPermittedTransfers, .dissolutionClause: "F-SURPLUS"
    case .staffDecisiveInfluence, .boardElectedByStaff, .participationDocumented,
      .inclusiveAndResponsible, .participatoryStructure:
      "F-DEM"
    case .wonUnderArticle77: "F-PREV"
    case .collectiveAgreement: "F-CBA"
    case .workEnvironmentPolicy, .riskAssessment, .yearlyWorkEnvironmentReview: "F-SAM"
    case .approvedTrainingPlace: "F-TECH"
    case .leadMandate, .leadAdministration: "F-LEAD"
    case .mustBeExcluded, .mayBeExcluded: "F-EXC"
    case .holdsASF2016, .holdsSkoopi, .registeredIdeburen, .registeredRSV,
      .holdsWorkTrainingQuality, .holdsISO9001, .holdsISO14001, .holdsISO45001, .holdsISO27001,
      .holdsISO50001, .holdsISO22000, .holdsISO13485, .holdsSA8000, .holdsEMAS:
      "F-CERT"
    case .legalForm, .jointSalesCompany: "F-ID"
    case .turnover, .liabilityInsurance, .inOperationOverOneYear, .accountsApproved: "F-ECON"
    }
  }
}

extension FactName {
  /// The signed statement that a count of persons is part of; `nil` for what counts nobody.
  ///
  /// What one statement counts belongs together: a newer one leaves nothing of an older one.
  package var statement: String? {
    switch self {
    case .reasonablenessPersons, .ordinaryEmployees: "reasonableness"
    default: ["F-OCC", "F-EMP", "F-SUB"].contains(family) ? family : nil
    }
  }

  /// Whether it follows from a declaration or a certificate, so that nobody states it by itself.
  package var isDerived: Bool { family == "F-EXC" || family == "F-CERT" }

  /// The names that a register states by themselves.
  package static let stated = allCases.filter { !$0.isDerived }

  /// Whether it counts persons, so that a small number can tell who somebody is: GDP-04.
  package var isCounted: Bool { statement != nil }
}

/// A fact's value; which case applies follows from its name.
package enum FactValue: Hashable, Sendable {
  case flag(Bool)
  /// The register says that it is not clear.
  case unclear
  /// Heads, or hundredths of a full-time equivalent.
  case quantity(Int)
  case money(Money)
  /// A word of a closed list, as in `all` for the surplus rule.
  case word(String)
}

/// One statement about an operator, dated and sourced; nothing is ever overwritten.
package struct Fact: Hashable, Sendable {
  /// What is stated.
  package let name: FactName
  /// The value, of the kind that the name calls for.
  package let value: FactValue
  /// The day that the statement describes, or the last day of the year that it describes.
  package let asOf: CivilDate
  /// `nil` where somebody claims it without anything to show.
  package let evidence: Evidence?
  /// Where the register says so.
  package let source: Source

  /// A statement as the register has it.
  package init(
    _ name: FactName, _ value: FactValue, asOf: CivilDate, evidence: Evidence?, source: Source
  ) {
    self.name = name
    self.value = value
    self.asOf = asOf
    self.evidence = evidence
    self.source = source
  }
}

/// What shows that a fact is so.
package struct Evidence: Hashable, Sendable {
  /// How far it can be trusted; A is best.
  package enum Grade: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Public register, court or authority.
    case a = "A"
    /// Third-party certificate or auditor.
    case b = "B"
    /// The operator's own signed statement.
    case c = "C"
    /// Unsigned claim: never carries a verdict.
    case d = "D"

    /// The better grade comes first: A before B.
    package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  /// As in `statutes`, `signed-statement`, `annual-report`.
  package let kind: String
  /// How far it can be trusted.
  package let grade: Grade
  /// Who gave it out; `nil` where the register does not say.
  package let issuer: String?
  /// The issuer's number for it; `nil` where the register has none.
  package let number: String?
  /// First day it holds, or `nil` for no stated beginning.
  package let validFrom: CivilDate?
  /// Last day it holds, or `nil` for no stated end.
  package let validThrough: CivilDate?
  /// SHA-256 of the document, lower-case hex.
  package let fileHash: String?

  /// Whether `text` is a SHA-256 as registers have it: 64 hexadecimal digits in lower case.
  package static func isFileHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// As the register states it; what it leaves out is `nil`.
  package init(
    kind: String, grade: Grade, issuer: String? = nil, number: String? = nil,
    validFrom: CivilDate? = nil, validThrough: CivilDate? = nil, fileHash: String? = nil
  ) {
    self.kind = kind
    self.grade = grade
    self.issuer = issuer
    self.number = number
    self.validFrom = validFrom
    self.validThrough = validThrough
    self.fileHash = fileHash
  }
}
