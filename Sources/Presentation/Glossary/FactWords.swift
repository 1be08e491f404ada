import Members
package import Values

/// What facts are called in pages for people.
extension FactName {
  package var phrase: Phrase {
    switch self {
    case .integrationIsMainAim:
      Phrase(
        en: "integration is the main aim", sv: "integration är främsta syfte",
        da: "integration er hovedformål")
    case .aimIsInclusionAndEmployment:
      Phrase(
        en: "the aim is to include and employ", sv: "målet är att inkludera och anställa",
        da: "formålet er at inkludere og ansætte")
    case .aimTargetsOverTwelveMonths:
      Phrase(
        en: "the aim names persons over 12 months outside work",
        sv: "målet avser personer mer än 12 månader utanför arbete",
        da: "formålet nævner personer over 12 måneder uden arbejde")
    case .shelteredWorkshop:
      Phrase(
        en: "sheltered workshop", sv: "skyddad verkstad",
        da: "beskyttet værksted")
    case .socialPurpose:
      Phrase(
        en: "social purpose", sv: "socialt syfte",
        da: "socialt formål")
    case .exclusivelyPublicBenefit:
      Phrase(
        en: "exclusively public-benefit purpose", sv: "uteslutande allmännyttigt syfte",
        da: "udelukkende almennyttigt formål")
    case .publicServiceMission:
      Phrase(
        en: "public task tied to the services", sv: "offentligt uppdrag knutet till tjänsterna",
        da: "offentlig opgave knyttet til ydelserne")
    case .unitHasMainAim:
      Phrase(
        en: "integration is the main aim of a unit inside it",
        sv: "integration är främsta syfte för en enhet inom den",
        da: "integration er hovedformål for en enhed i den")
    case .participatoryStructure:
      Phrase(
        en: "owned or run with participation of staff, users or others concerned",
        sv: "ägd eller styrd med delaktighet av personal, brukare eller andra berörda",
        da: "ejet eller ledet med inddragelse af medarbejdere, brugere eller andre berørte")
    case .wonUnderArticle77:
      Phrase(
        en: "awarded a contract reserved under Article 77 in the last three years",
        sv: "tilldelats kontrakt reserverat enligt artikel 77 de senaste tre åren",
        da: "tildelt kontrakt reserveret efter artikel 77 inden for de seneste tre år")
    case .approvedTrainingPlace:
      Phrase(
        en: "approved training place", sv: "godkänd utbildningsplats",
        da: "godkendt praktiksted")
    case .leadMandate:
      Phrase(
        en: "mandate from the others to lead", sv: "fullmakt från de andra att leda",
        da: "fuldmagt fra de andre til at lede")
    case .leadAdministration:
      Phrase(
        en: "administration for a joint tender", sv: "administration för ett gemensamt anbud",
        da: "administration til et fælles tilbud")
    case .mustBeExcluded:
      Phrase(
        en: "a ground on which it must be excluded", sv: "grund för obligatorisk uteslutning",
        da: "obligatorisk udelukkelsesgrund")
    case .mayBeExcluded:
      Phrase(
        en: "a ground on which it may be excluded", sv: "grund för frivillig uteslutning",
        da: "frivillig udelukkelsesgrund")
    case .holdsASF2016:
      Phrase(
        en: "certified under the brief of 2016", sv: "certifierad enligt underlaget 2016",
        da: "certificeret efter kravene fra 2016")
    case .holdsSkoopi:
      Phrase(
        en: "certified by Skoopi", sv: "certifierad av Skoopi", da: "certificeret af Skoopi")
    case .registeredIdeburen:
      Phrase(
        en: "registered idéburen organisation", sv: "registrerad idéburen organisation",
        da: "registreret idéburen organisation (Sverige)")
    case .registeredRSV:
      Phrase(
        en: "registered social enterprise (RSV)", sv: "registrerat socialt företag (RSV)",
        da: "registreret socialøkonomisk virksomhed (RSV)")
    case .holdsWorkTrainingQuality:
      Phrase(
        en: "holds the quality mark for work training",
        sv: "kvalitetssäkrad arbetsträning",
        da: "kvalitetssikret arbejdstræning")
    case .jointSalesCompany:
      Phrase(
        en: "company that its owners sell through", sv: "säljbolag som ägarna säljer genom",
        da: "salgsselskab, som ejerne sælger gennem")
    case .runsShelteredProgramme:
      Phrase(
        en: "runs a sheltered programme", sv: "driver program för skyddad anställning",
        da: "driver et program for beskyttet beskæftigelse")
    case .hasIntroduction:
      Phrase(
        en: "introduction for trainees", sv: "introduktion för deltagare",
        da: "introduktion for deltagere")
    case .hasIndividualWorkPlan:
      Phrase(
        en: "individual work plans", sv: "individuella arbetsplaner",
        da: "individuelle arbejdsplaner")
    case .hasEvaluation:
      Phrase(
        en: "follow-up and evaluation", sv: "uppföljning och utvärdering",
        da: "opfølgning og evaluering")
    case .hasValidationOCN:
      Phrase(
        en: "validation of skills (OCN)", sv: "validering (OCN)",
        da: "validering (OCN)")
    case .trainedSupervisors:
      Phrase(
        en: "trained supervisors", sv: "utbildade handledare",
        da: "uddannede vejledere")
    case .occupiedHeads:
      Phrase(
        en: "persons occupied", sv: "sysselsatta personer",
        da: "beskæftigede personer")
    case .occupiedTargetHeads:
      Phrase(
        en: "of them target persons", sv: "varav ur målgruppen, personer",
        da: "heraf fra målgruppen, personer")
    case .occupiedFTE:
      Phrase(
        en: "occupied, FTE", sv: "sysselsatta, heltidsekvivalenter",
        da: "beskæftigede, fuldtidsækvivalenter")
    case .occupiedTargetFTE:
      Phrase(
        en: "of them target persons, FTE", sv: "varav ur målgruppen, heltidsekvivalenter",
        da: "heraf fra målgruppen, fuldtidsækvivalenter")
    case .occupiedOpenHeads:
      Phrase(
        en: "of them owners, board or volunteers", sv: "varav ägare, styrelse eller volontärer",
        da: "heraf ejere, bestyrelse eller frivillige")
    case .occupiedOpenTargetHeads:
      Phrase(
        en: "target persons among owners, board or volunteers",
        sv: "ur målgruppen bland ägare, styrelse eller volontärer",
        da: "fra målgruppen blandt ejere, bestyrelse eller frivillige")
    case .employedHeads:
      Phrase(
        en: "employees", sv: "anställda personer",
        da: "ansatte personer")
    case .employedTargetHeads:
      Phrase(
        en: "employees, target persons", sv: "anställda ur målgruppen, personer",
        da: "ansatte fra målgruppen, personer")
    case .employedFTE:
      Phrase(
        en: "employees, FTE", sv: "anställda, heltidsekvivalenter",
        da: "ansatte, fuldtidsækvivalenter")
    case .employedTargetFTE:
      Phrase(
        en: "employees, target persons, FTE", sv: "anställda ur målgruppen, heltidsekvivalenter",
        da: "ansatte fra målgruppen, fuldtidsækvivalenter")
    case .reasonablenessPersons:
      Phrase(
        en: "persons in schemes under the ratio rule",
        sv: "personer i stöd under rimelighedskravet",
        da: "personer i ordninger under rimelighedskravet")
    case .ordinaryEmployees:
      Phrase(
        en: "ordinary employees under the ratio rule",
        sv: "ordinarie anställda under rimelighedskravet",
        da: "ordinært ansatte under rimelighedskravet")
    case .hiredHeads:
      Phrase(
        en: "employees hired", sv: "anställda, bas för lönestöd",
        da: "ansatte, grundlag for løntilskud")
    case .hiredEntitledToWageSupport:
      Phrase(
        en: "entitled to wage support when hired", sv: "hade rätt till lönestöd vid anställning",
        da: "berettiget til løntilskud ved ansættelsen")
    case .publicControl:
      Phrase(
        en: "controlled by a public body", sv: "offentlig kontroll",
        da: "offentlig kontrol")
    case .sellsOnOpenMarket:
      Phrase(
        en: "sells on an open market", sv: "säljer på öppen marknad",
        da: "sælger på et åbent marked")
    case .aimsAtSurplus:
      Phrase(
        en: "aims at a surplus", sv: "har överskott som mål",
        da: "har overskud som mål")
    case .surplusRule:
      Phrase(
        en: "rule on surplus", sv: "regel om överskott",
        da: "regel om overskud")
    case .dividendPaid:
      Phrase(
        en: "dividend paid", sv: "utdelning har lämnats",
        da: "udbytte er udbetalt")
    case .onlyPermittedTransfers:
      Phrase(
        en: "value leaves only as the act allows",
        sv: "värdeöverföringar endast så som lagen tillåter",
        da: "værdioverførsler kun som loven tillader")
    case .dissolutionClause:
      Phrase(
        en: "clause on the assets at dissolution", sv: "bestämmelse om tillgångarna vid upplösning",
        da: "bestemmelse om formuen ved opløsning")
    case .staffDecisiveInfluence:
      Phrase(
        en: "staff have decisive influence", sv: "medarbetarna har avgörande inflytande",
        da: "medarbejderne har afgørende indflydelse")
    case .boardElectedByStaff:
      Phrase(
        en: "staff elect the board", sv: "medarbetarna utser styrelsen",
        da: "medarbejderne vælger bestyrelsen")
    case .participationDocumented:
      Phrase(
        en: "participation set down in writing", sv: "delaktighet som är dokumenterad",
        da: "dokumenteret medinddragelse")
    case .inclusiveAndResponsible:
      Phrase(
        en: "inclusive and responsible", sv: "inkluderande och ansvarsfull",
        da: "inddragende og ansvarlig")
    case .collectiveAgreement:
      Phrase(
        en: "collective agreement", sv: "kollektivavtal",
        da: "overenskomst")
    case .workEnvironmentPolicy:
      Phrase(
        en: "work-environment policy", sv: "arbetsmiljöpolicy",
        da: "arbejdsmiljøpolitik")
    case .riskAssessment:
      Phrase(
        en: "risk assessment", sv: "riskbedömning",
        da: "risikovurdering")
    case .yearlyWorkEnvironmentReview:
      Phrase(
        en: "yearly work-environment review", sv: "årlig uppföljning av arbetsmiljöarbetet",
        da: "årlig arbejdsmiljødrøftelse")
    case .legalForm:
      Phrase(
        en: "legal form", sv: "juridisk form",
        da: "selskabsform")
    case .turnover:
      Phrase(
        en: "turnover of the latest year", sv: "omsättning senaste året",
        da: "seneste års omsætning")
    case .liabilityInsurance:
      Phrase(
        en: "sum covered by liability insurance", sv: "ansvarsförsäkringens belopp",
        da: "ansvarsforsikringens dækningssum")
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
      Phrase(
        en: "in operation for over a year", sv: "verksam i mer än ett år",
        da: "i drift i over et år")
    case .accountsApproved:
      Phrase(
        en: "approved annual accounts", sv: "fastställd årsredovisning",
        da: "godkendt årsregnskab")
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
    Phrase(
      en: "holds a certificate of \(standard)", sv: "har certifikat enligt \(standard)",
      da: "har certifikat efter \(standard)")
  }
}
