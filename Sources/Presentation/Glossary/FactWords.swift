import Members
package import Values

/// What facts are called in pages for people.
extension FactName {
  /// The fact's name for people; the register's own word where it has no row.
  package var phrase: Phrase { Self.phrases[self] ?? Phrase(verbatim: rawValue) }

  /// A test holds that every one has its row.
  private static let phrases: [FactName: Phrase] = [
    .integrationIsMainAim: Phrase("fact.fact-name.integration-is-main-aim"),
    .aimIsInclusionAndEmployment: Phrase("fact.fact-name.aim-is-inclusion-and-employment"),
    .aimTargetsOverTwelveMonths: Phrase("fact.fact-name.aim-targets-over-twelve-months"),
    .shelteredWorkshop: Phrase("fact.fact-name.sheltered-workshop"),
    .socialPurpose: Phrase("fact.fact-name.social-purpose"),
    .exclusivelyPublicBenefit: Phrase("fact.fact-name.exclusively-public-benefit"),
    .publicServiceMission: Phrase("fact.fact-name.public-service-mission"),
    .unitHasMainAim: Phrase("fact.fact-name.unit-has-main-aim"),
    .participatoryStructure: Phrase("fact.fact-name.participatory-structure"),
    .wonUnderArticle77: Phrase("fact.fact-name.won-under-article77"),
    .approvedTrainingPlace: Phrase("fact.fact-name.approved-training-place"),
    .leadMandate: Phrase("fact.fact-name.lead-mandate"),
    .leadAdministration: Phrase("fact.fact-name.lead-administration"),
    .mustBeExcluded: Phrase("fact.fact-name.must-be-excluded"),
    .mayBeExcluded: Phrase("fact.fact-name.may-be-excluded"),
    .holdsASF2016: Phrase("fact.fact-name.holds-asf2016"),
    .holdsSkoopi: Phrase("fact.fact-name.holds-skoopi"),
    .registeredIdeburen: Phrase("fact.fact-name.registered-ideburen"),
    .registeredRSV: Phrase("fact.fact-name.registered-rsv"),
    .holdsWorkTrainingQuality: Phrase("fact.fact-name.holds-work-training-quality"),
    .jointSalesCompany: Phrase("fact.fact-name.joint-sales-company"),
    .runsShelteredProgramme: Phrase("fact.fact-name.runs-sheltered-programme"),
    .hasIntroduction: Phrase("fact.fact-name.has-introduction"),
    .hasIndividualWorkPlan: Phrase("fact.fact-name.has-individual-work-plan"),
    .hasEvaluation: Phrase("fact.fact-name.has-evaluation"),
    .hasValidationOCN: Phrase("fact.fact-name.has-validation-ocn"),
    .trainedSupervisors: Phrase("fact.fact-name.trained-supervisors"),
    .occupiedHeads: Phrase("fact.fact-name.occupied-heads"),
    .occupiedTargetHeads: Phrase("fact.fact-name.occupied-target-heads"),
    .occupiedFTE: Phrase("fact.fact-name.occupied-fte"),
    .occupiedTargetFTE: Phrase("fact.fact-name.occupied-target-fte"),
    .occupiedOpenHeads: Phrase("fact.fact-name.occupied-open-heads"),
    .occupiedOpenTargetHeads: Phrase("fact.fact-name.occupied-open-target-heads"),
    .employedHeads: Phrase("fact.fact-name.employed-heads"),
    .employedTargetHeads: Phrase("fact.fact-name.employed-target-heads"),
    .employedFTE: Phrase("fact.fact-name.employed-fte"),
    .employedTargetFTE: Phrase("fact.fact-name.employed-target-fte"),
    .reasonablenessPersons: Phrase("fact.fact-name.reasonableness-persons"),
    .ordinaryEmployees: Phrase("fact.fact-name.ordinary-employees"),
    .hiredHeads: Phrase("fact.fact-name.hired-heads"),
    .hiredEntitledToWageSupport: Phrase("fact.fact-name.hired-entitled-to-wage-support"),
    .publicControl: Phrase("fact.fact-name.public-control"),
    .sellsOnOpenMarket: Phrase("fact.fact-name.sells-on-open-market"),
    .aimsAtSurplus: Phrase("fact.fact-name.aims-at-surplus"),
    .surplusRule: Phrase("fact.fact-name.surplus-rule"),
    .dividendPaid: Phrase("fact.fact-name.dividend-paid"),
    .onlyPermittedTransfers: Phrase("fact.fact-name.only-permitted-transfers"),
    .dissolutionClause: Phrase("fact.fact-name.dissolution-clause"),
    .staffDecisiveInfluence: Phrase("fact.fact-name.staff-decisive-influence"),
    .boardElectedByStaff: Phrase("fact.fact-name.board-elected-by-staff"),
    .participationDocumented: Phrase("fact.fact-name.participation-documented"),
    .inclusiveAndResponsible: Phrase("fact.fact-name.inclusive-and-responsible"),
    .collectiveAgreement: Phrase("fact.fact-name.collective-agreement"),
    .workEnvironmentPolicy: Phrase("fact.fact-name.work-environment-policy"),
    .riskAssessment: Phrase("fact.fact-name.risk-assessment"),
    .yearlyWorkEnvironmentReview: Phrase("fact.fact-name.yearly-work-environment-review"),
    .legalForm: Phrase("fact.fact-name.legal-form"),
    .turnover: Phrase("fact.fact-name.turnover"),
    .liabilityInsurance: Phrase("fact.fact-name.liability-insurance"),
    .holdsISO9001: .holds("ISO 9001"),
    .holdsISO14001: .holds("ISO 14001"),
    .holdsISO45001: .holds("ISO 45001"),
    .holdsISO27001: .holds("ISO/IEC 27001"),
    .holdsISO50001: .holds("ISO 50001"),
    .holdsISO22000: .holds("ISO 22000"),
    .holdsISO13485: .holds("ISO 13485"),
    .holdsSA8000: .holds("SA8000"),
    .holdsEMAS: .holds("EMAS"),
    .inOperationOverOneYear: Phrase("fact.fact-name.in-operation-over-one-year"),
    .accountsApproved: Phrase("fact.fact-name.accounts-approved"),
  ]

  /// Whether it counts full-time equivalents, in hundredths, rather than heads.
  package var isFullTimeEquivalent: Bool {
    switch self {
    case .occupiedFTE, .occupiedTargetFTE, .employedFTE, .employedTargetFTE: true
    default: false
    }
  }
}

extension Phrase {
  fileprivate static func holds(_ standard: String) -> Phrase {
    Phrase("fact.holds", ["standard": "\(standard)"])
  }
}
