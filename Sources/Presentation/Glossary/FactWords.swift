import Members
package import Values

/// What facts are called in pages for people.
extension FactName {
  package var phrase: Phrase {
    switch self {
    case .integrationIsMainAim:
      Phrase("fact.fact-name.integration-is-main-aim")
    case .aimIsInclusionAndEmployment:
      Phrase("fact.fact-name.aim-is-inclusion-and-employment")
    case .aimTargetsOverTwelveMonths:
      Phrase("fact.fact-name.aim-targets-over-twelve-months")
    case .shelteredWorkshop:
      Phrase("fact.fact-name.sheltered-workshop")
    case .socialPurpose:
      Phrase("fact.fact-name.social-purpose")
    case .exclusivelyPublicBenefit:
      Phrase("fact.fact-name.exclusively-public-benefit")
    case .publicServiceMission:
      Phrase("fact.fact-name.public-service-mission")
    case .unitHasMainAim:
      Phrase("fact.fact-name.unit-has-main-aim")
    case .participatoryStructure:
      Phrase("fact.fact-name.participatory-structure")
    case .wonUnderArticle77:
      Phrase("fact.fact-name.won-under-article77")
    case .approvedTrainingPlace:
      Phrase("fact.fact-name.approved-training-place")
    case .leadMandate:
      Phrase("fact.fact-name.lead-mandate")
    case .leadAdministration:
      Phrase("fact.fact-name.lead-administration")
    case .mustBeExcluded:
      Phrase("fact.fact-name.must-be-excluded")
    case .mayBeExcluded:
      Phrase("fact.fact-name.may-be-excluded")
    case .holdsASF2016:
      Phrase("fact.fact-name.holds-asf2016")
    case .holdsSkoopi:
      Phrase("fact.fact-name.holds-skoopi")
    case .registeredIdeburen:
      Phrase("fact.fact-name.registered-ideburen")
    case .registeredRSV:
      Phrase("fact.fact-name.registered-rsv")
    case .holdsWorkTrainingQuality:
      Phrase("fact.fact-name.holds-work-training-quality")
    case .jointSalesCompany:
      Phrase("fact.fact-name.joint-sales-company")
    case .runsShelteredProgramme:
      Phrase("fact.fact-name.runs-sheltered-programme")
    case .hasIntroduction:
      Phrase("fact.fact-name.has-introduction")
    case .hasIndividualWorkPlan:
      Phrase("fact.fact-name.has-individual-work-plan")
    case .hasEvaluation:
      Phrase("fact.fact-name.has-evaluation")
    case .hasValidationOCN:
      Phrase("fact.fact-name.has-validation-ocn")
    case .trainedSupervisors:
      Phrase("fact.fact-name.trained-supervisors")
    case .occupiedHeads:
      Phrase("fact.fact-name.occupied-heads")
    case .occupiedTargetHeads:
      Phrase("fact.fact-name.occupied-target-heads")
    case .occupiedFTE:
      Phrase("fact.fact-name.occupied-fte")
    case .occupiedTargetFTE:
      Phrase("fact.fact-name.occupied-target-fte")
    case .occupiedOpenHeads:
      Phrase("fact.fact-name.occupied-open-heads")
    case .occupiedOpenTargetHeads:
      Phrase("fact.fact-name.occupied-open-target-heads")
    case .employedHeads:
      Phrase("fact.fact-name.employed-heads")
    case .employedTargetHeads:
      Phrase("fact.fact-name.employed-target-heads")
    case .employedFTE:
      Phrase("fact.fact-name.employed-fte")
    case .employedTargetFTE:
      Phrase("fact.fact-name.employed-target-fte")
    case .reasonablenessPersons:
      Phrase("fact.fact-name.reasonableness-persons")
    case .ordinaryEmployees:
      Phrase("fact.fact-name.ordinary-employees")
    case .hiredHeads:
      Phrase("fact.fact-name.hired-heads")
    case .hiredEntitledToWageSupport:
      Phrase("fact.fact-name.hired-entitled-to-wage-support")
    case .publicControl:
      Phrase("fact.fact-name.public-control")
    case .sellsOnOpenMarket:
      Phrase("fact.fact-name.sells-on-open-market")
    case .aimsAtSurplus:
      Phrase("fact.fact-name.aims-at-surplus")
    case .surplusRule:
      Phrase("fact.fact-name.surplus-rule")
    case .dividendPaid:
      Phrase("fact.fact-name.dividend-paid")
    case .onlyPermittedTransfers:
      Phrase("fact.fact-name.only-permitted-transfers")
    case .dissolutionClause:
      Phrase("fact.fact-name.dissolution-clause")
    case .staffDecisiveInfluence:
      Phrase("fact.fact-name.staff-decisive-influence")
    case .boardElectedByStaff:
      Phrase("fact.fact-name.board-elected-by-staff")
    case .participationDocumented:
      Phrase("fact.fact-name.participation-documented")
    case .inclusiveAndResponsible:
      Phrase("fact.fact-name.inclusive-and-responsible")
    case .collectiveAgreement:
      Phrase("fact.fact-name.collective-agreement")
    case .workEnvironmentPolicy:
      Phrase("fact.fact-name.work-environment-policy")
    case .riskAssessment:
      Phrase("fact.fact-name.risk-assessment")
    case .yearlyWorkEnvironmentReview:
      Phrase("fact.fact-name.yearly-work-environment-review")
    case .legalForm:
      Phrase("fact.fact-name.legal-form")
    case .turnover:
      Phrase("fact.fact-name.turnover")
    case .liabilityInsurance:
      Phrase("fact.fact-name.liability-insurance")
    case .holdsISO9001: .holds("ISO 9001")
    case .holdsISO14001: .holds("ISO 14001")
    case .holdsISO45001: .holds("ISO 45001")
    case .holdsISO27001: .holds("ISO/IEC 27001")
    case .holdsISO50001: .holds("ISO 50001")
    case .holdsISO22000: .holds("ISO 22000")
    case .holdsISO13485: .holds("ISO 13485")
    case .holdsSA8000: .holds("SA8000")
    case .holdsEMAS: .holds("EMAS")
    case .inOperationOverOneYear:
      Phrase("fact.fact-name.in-operation-over-one-year")
    case .accountsApproved:
      Phrase("fact.fact-name.accounts-approved")
    }
  }

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
