package import Procurement

/// What facts, clauses and reasons are called in pages for people.
extension FactName {
  package var phrase: Phrase {
    switch self {
    case .integrationIsMainAim:
      Phrase(en: "integration is the main aim", sv: "integration är främsta syfte")
    case .aimIsInclusionAndEmployment:
      Phrase(en: "the aim is to include and employ", sv: "målet är att inkludera och anställa")
    case .aimTargetsOverTwelveMonths:
      Phrase(
        en: "the aim names persons over 12 months outside work",
        sv: "målet avser personer mer än 12 månader utanför arbete")
    case .shelteredWorkshop: Phrase(en: "sheltered workshop", sv: "skyddad verkstad")
    case .runsShelteredProgramme:
      Phrase(en: "runs a sheltered programme", sv: "driver program för skyddad anställning")
    case .hasIntroduction: Phrase(en: "introduction for trainees", sv: "introduktion för deltagare")
    case .hasIndividualWorkPlan:
      Phrase(en: "individual work plans", sv: "individuella arbetsplaner")
    case .hasEvaluation: Phrase(en: "follow-up and evaluation", sv: "uppföljning och utvärdering")
    case .hasValidationOCN: Phrase(en: "validation of skills (OCN)", sv: "validering (OCN)")
    case .trainedSupervisors: Phrase(en: "trained supervisors", sv: "utbildade handledare")
    case .reasonablenessPersons:
      Phrase(
        en: "persons in schemes under the ratio rule", sv: "personer i stöd under rimelighedskravet"
      )
    case .occupiedHeads: Phrase(en: "persons occupied", sv: "sysselsatta personer")
    case .occupiedTargetHeads:
      Phrase(en: "of them target persons", sv: "varav ur målgruppen, personer")
    case .occupiedFTE: Phrase(en: "occupied, FTE", sv: "sysselsatta, heltidsekvivalenter")
    case .occupiedTargetFTE:
      Phrase(en: "of them target persons, FTE", sv: "varav ur målgruppen, heltidsekvivalenter")
    case .occupiedOpenHeads:
      Phrase(
        en: "of them owners, board or volunteers", sv: "varav ägare, styrelse eller volontärer")
    case .occupiedOpenTargetHeads:
      Phrase(
        en: "target persons among owners, board or volunteers",
        sv: "ur målgruppen bland ägare, styrelse eller volontärer")
    case .employedHeads: Phrase(en: "employees", sv: "anställda personer")
    case .employedTargetHeads:
      Phrase(en: "employees, target persons", sv: "anställda ur målgruppen, personer")
    case .employedFTE: Phrase(en: "employees, FTE", sv: "anställda, heltidsekvivalenter")
    case .employedTargetFTE:
      Phrase(
        en: "employees, target persons, FTE", sv: "anställda ur målgruppen, heltidsekvivalenter")
    case .hiredHeads: Phrase(en: "employees hired", sv: "anställda, bas för lönestöd")
    case .hiredEntitledToWageSupport:
      Phrase(
        en: "entitled to wage support when hired", sv: "hade rätt till lönestöd vid anställning")
    case .publicControl: Phrase(en: "controlled by a public body", sv: "offentlig kontroll")
    case .sellsOnOpenMarket: Phrase(en: "sells on an open market", sv: "säljer på öppen marknad")
    case .aimsAtSurplus: Phrase(en: "aims at a surplus", sv: "har överskott som mål")
    case .surplusRule: Phrase(en: "rule on surplus", sv: "regel om överskott")
    case .dividendPaid: Phrase(en: "dividend paid", sv: "utdelning har lämnats")
    case .staffDecisiveInfluence:
      Phrase(en: "staff have decisive influence", sv: "medarbetarna har avgörande inflytande")
    case .boardElectedByStaff:
      Phrase(en: "staff elect the board", sv: "medarbetarna utser styrelsen")
    case .collectiveAgreement: Phrase(en: "collective agreement", sv: "kollektivavtal")
    case .workEnvironmentPolicy: Phrase(en: "work-environment policy", sv: "arbetsmiljöpolicy")
    case .riskAssessment: Phrase(en: "risk assessment", sv: "riskbedömning")
    case .yearlyWorkEnvironmentReview:
      Phrase(en: "yearly work-environment review", sv: "årlig uppföljning av arbetsmiljöarbetet")
    case .legalForm: Phrase(en: "legal form", sv: "juridisk form")
    case .turnover: Phrase(en: "turnover of the latest year", sv: "omsättning senaste året")
    }
  }
}

extension FactUse.Unusable {
  package var phrase: Phrase {
    switch self {
    case .missing: Phrase(en: "not in the register", sv: "finns inte i registret")
    case .unclear: Phrase(en: "the register says it is unclear", sv: "registret säger oklart")
    case .later: Phrase(en: "dated after the day judged on", sv: "daterad efter bedömningsdagen")
    case .evidenceLapsed:
      Phrase(
        en: "its evidence does not cover the day judged on",
        sv: "underlaget täcker inte bedömningsdagen")
    case .noEvidence:
      Phrase(en: "claimed without evidence", sv: "påstådd utan underlag")
    case .inconsistent:
      Phrase(en: "does not fit the other facts", sv: "stämmer inte med övriga uppgifter")
    }
  }
}

extension ClauseKind {
  package var phrase: Phrase {
    switch self {
    case .reservedArt20:
      Phrase(en: "reserved participation (art. 20)", sv: "reserverat deltagande (art. 20)")
    case .reservedArt77:
      Phrase(en: "reserved participation (art. 77)", sv: "reserverat deltagande (art. 77)")
    case .reservedExecution:
      Phrase(en: "sheltered employment programme", sv: "program för skyddad anställning")
    case .reservedOther: Phrase(en: "another reservation", sv: "annan reservation")
    case .preference: Phrase(en: "preference", sv: "företräde")
    case .employment: Phrase(en: "employment of target groups", sv: "sysselsättning av målgrupper")
    case .labourLaw: Phrase(en: "working conditions", sv: "arbetsvillkor")
    case .accessibility: Phrase(en: "accessibility", sv: "tillgänglighet")
    case .socialOther: Phrase(en: "other social objective", sv: "annat socialt mål")
    case .groupLegalForm: Phrase(en: "legal form of a group", sv: "gruppens juridiska form")
    case .turnover: Phrase(en: "turnover", sv: "omsättning")
    case .targetShare: Phrase(en: "share of target persons", sv: "andel ur målgruppen")
    case .certificate: Phrase(en: "certificate", sv: "certifikat")
    case .references: Phrase(en: "references", sv: "referenser")
    case .selectionOther: Phrase(en: "other selection criterion", sv: "annat kvalificeringskrav")
    }
  }
}

extension WorkUnit {
  package var phrase: Phrase {
    switch self {
    case .hours: Phrase(en: "hours", sv: "timmar")
    case .squareMetres: Phrase(en: "m²", sv: "m²")
    case .meals: Phrase(en: "meals", sv: "måltider")
    case .places: Phrase(en: "places", sv: "platser")
    case .tonnes: Phrase(en: "tonnes", sv: "ton")
    case .pieces: Phrase(en: "pieces", sv: "styck")
    }
  }
}

extension WorkPeriod {
  package var phrase: Phrase {
    switch self {
    case .week: Phrase(en: "week", sv: "vecka")
    case .month: Phrase(en: "month", sv: "månad")
    case .year: Phrase(en: "year", sv: "år")
    case .contract: Phrase(en: "contract", sv: "avtalstid")
    }
  }
}

extension Evidence {
  /// What kind of document it is, in words; the register's own word where the glossary has none.
  package var kindPhrase: Phrase {
    switch kind {
    case "register-extract": Phrase(en: "register extract", sv: "registerutdrag")
    case "statutes": Phrase(en: "statutes", sv: "stadgar")
    case "policy": Phrase(en: "policy decision", sv: "policybeslut")
    case "authority-decision": Phrase(en: "authority's decision", sv: "myndighetsbeslut")
    case "other": Phrase(en: "other document", sv: "annan handling")
    case "auditor-statement": Phrase(en: "auditor's statement", sv: "revisorsintyg")
    case "payroll-summary": Phrase(en: "payroll summary", sv: "lönesammanställning")
    case "signed-statement": Phrase(en: "signed statement", sv: "undertecknat intyg")
    case "annual-report": Phrase(en: "annual report", sv: "årsredovisning")
    case "agreement": Phrase(en: "agreement", sv: "avtal")
    case "minutes": Phrase(en: "minutes", sv: "protokoll")
    case "certificate": Phrase(en: "certificate", sv: "certifikat")
    case "accounting-export": Phrase(en: "accounting export", sv: "bokföringsexport")
    default: Phrase(en: kind, sv: kind)
    }
  }
}
