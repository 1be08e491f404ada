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
  // F-DEM
  case staffDecisiveInfluence
  case boardElectedByStaff
  // F-CBA
  case collectiveAgreement
  // F-SAM
  case workEnvironmentPolicy
  case riskAssessment
  case yearlyWorkEnvironmentReview
  // F-ID, F-ECON
  case legalForm
  case turnover

  /// The family under which people know the fact, as in `F-OCC`.
  package var family: String {
    switch self {
    case .integrationIsMainAim, .aimIsInclusionAndEmployment, .aimTargetsOverTwelveMonths,
      .shelteredWorkshop:
      "F-AIM"
    case .runsShelteredProgramme, .hasIntroduction, .hasIndividualWorkPlan, .hasEvaluation,
      .hasValidationOCN, .trainedSupervisors:
      "F-PLAN"
    case .occupiedHeads, .occupiedTargetHeads, .occupiedFTE, .occupiedTargetFTE,
      .occupiedOpenHeads, .occupiedOpenTargetHeads:
      "F-OCC"
    case .employedHeads, .employedTargetHeads, .employedFTE, .employedTargetFTE,
      .reasonablenessPersons:
      "F-EMP"
    case .hiredHeads, .hiredEntitledToWageSupport: "F-SUB"
    case .publicControl, .sellsOnOpenMarket, .aimsAtSurplus: "F-IND"
    case .surplusRule, .dividendPaid: "F-SURPLUS"
    case .staffDecisiveInfluence, .boardElectedByStaff: "F-DEM"
    case .collectiveAgreement: "F-CBA"
    case .workEnvironmentPolicy, .riskAssessment, .yearlyWorkEnvironmentReview: "F-SAM"
    case .legalForm: "F-ID"
    case .turnover: "F-ECON"
    }
  }
}

extension FactName {
  /// Whether it counts persons, as a part of one signed statement with the others of its family.
  package var isCounted: Bool { ["F-OCC", "F-EMP", "F-SUB"].contains(family) }
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
  package let name: FactName
  package let value: FactValue
  /// The day that the statement describes, or the last day of the year that it describes.
  package let asOf: CivilDate
  /// `nil` where somebody claims it without anything to show.
  package let evidence: Evidence?
  /// Where the register says so.
  package let source: Source

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

    package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  /// As in `statutes`, `signed-statement`, `annual-report`.
  package let kind: String
  package let grade: Grade
  package let issuer: String?
  package let number: String?
  package let validFrom: CivilDate?
  /// Last day it holds, or `nil` for no stated end.
  package let validThrough: CivilDate?
  /// SHA-256 of the document, lower-case hex.
  package let fileHash: String?

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
