internal import JSONText
internal import Notices
internal import Values

extension OCDSRelease {
  static func write(_ lot: Lot, of notice: Notice, to json: JSONObjectWriter) {
    json.string("id", lot.id.description)
    text("title", lot.title, to: json)
    text("description", lot.description, to: json)
    money("value", lot.estimatedValue?.value, to: json)
    json.string("mainProcurementCategory", category(lot.nature?.value))
    if let sme = lot.suitsSME?.value { json.object("suitability") { $0.bool("sme", sme) } }
    if let term = lot.term { write(term, to: json) }
    if let deadline = lot.tenderDeadline?.value {
      json.object("tenderPeriod") { $0.string("endDate", end(deadline)) }
    }
    writeRequirements(of: lot, to: json)
    writeContractTerms(of: lot, to: json)
    writeSubmissionTerms(of: lot, to: json)
    writeTechniques(of: lot, to: json)
    writeSecondStage(lot.shortList, to: json)
    writeCriteria(of: lot, to: json)
  }

  /// `none` is no reservation, so it gives no code.
  private static func writeRequirements(of lot: Lot, to json: JSONObjectWriter) {
    let codes = lot.reservedParticipation.compactMap { reservations[$0.code()] }
    let staff = lot.staffQualification?.value
    let clearance = texts(["security-clearance"], of: lot)
    guard !codes.isEmpty || staff != nil || clearance != nil else { return }
    json.object("otherRequirements") {
      $0.strings("reservedParticipation", codes)
      $0.bool("requiresStaffNamesAndQualifications", staff.map { $0 != "not-requ" })
      $0.string("securityClearance", clearance)
    }
  }

  private static let reservations: [ReservedParticipation: String] = [
    .shelteredWorkshop: "shelteredWorkshop",
    .publicServiceMission: "publicServiceMissionOrganization",
  ]

  private static func writeContractTerms(of lot: Lot, to json: JSONObjectWriter) {
    let execution = lot.reservedExecution?.code(of: ReservedExecution.self)
    json.object("contractTerms") {
      $0.bool("reservedExecution", execution == .notKnown ? nil : execution.map { $0 == .yes })
      $0.string("performanceTerms", texts(["performance-terms"], of: lot))
      $0.string("tendererLegalForm", texts(["legal-form"], of: lot))
      $0.string("financialTerms", texts(["payment"], of: lot))
      $0.string("otherTerms", texts(["execution", "profession"], of: lot))
      $0.string("electronicInvoicingPolicy", policy(lot.conditions.eInvoicing?.value))
      $0.bool("hasElectronicOrdering", lot.conditions.eOrdering?.value)
      $0.bool("hasElectronicPayment", lot.conditions.ePayment?.value)
      $0.bool("hasNonDisclosureAgreement", lot.conditions.nonDisclosure?.value)
    }
  }

  private static func writeSubmissionTerms(of lot: Lot, to json: JSONObjectWriter) {
    let submission = lot.submission
    json.object("submissionTerms") {
      $0.string("electronicSubmissionPolicy", policy(submission.electronic))
      $0.string("electronicCatalogPolicy", policy(submission.eCatalogue?.value))
      $0.bool("advancedElectronicSignatureRequired", submission.eSignature?.value)
      $0.string("variantPolicy", policy(lot.variants?.value))
      $0.bool(
        "multipleBidsAllowed", submission.severalTenders.map { $0.code() == Permission.allowed })
      $0.strings("languages", submission.languages.compactMap { Languages.iso($0.value) })
      $0.string("depositsGuarantees", texts(["guarantee"], of: lot))
      $0.strings(
        "subcontractingClauses", lot.conditions.subcontractingObligations.map(\.value))
      if let until = submission.validUntil?.value {
        $0.object("bidValidityPeriod") { $0.string("endDate", end(until)) }
      } else if let days = submission.validity.flatMap({ days(in: $0.value) }) {
        $0.object("bidValidityPeriod") { $0.integer("durationInDays", days) }
      }
    }
  }

  /// Months and years have no fixed number of days; OCDS for the EU counts 30 and 365.
  private static func days(in length: ContractTerm.Length) -> Int? {
    let factor =
      switch length.unit {
      case .day: 1
      case .week: 7
      case .month: 30
      case .year: 365
      }
    let (days, overflow) = length.amount.multipliedReportingOverflow(by: factor)
    return overflow ? nil : days
  }

  private static func write(_ term: ContractTerm, to json: JSONObjectWriter) {
    json.object("contractPeriod") {
      $0.string("startDate", term.start.map { start($0.value) })
      $0.string("endDate", term.end.map { end($0.value) })
      $0.integer("durationInDays", term.length.flatMap { days(in: $0.value) })
    }
    if term.renewals != nil || !term.renewalText.isEmpty {
      json.bool("hasRenewal", term.renewals.map { $0.value > 0 } ?? true)
      json.object("renewal") {
        $0.integer("maximumRenewals", term.renewals?.value)
        text("description", term.renewalText, to: $0)
      }
    }
    guard !term.optionsText.isEmpty else { return }
    json.bool("hasOptions", true)
    json.object("options") { text("description", term.optionsText, to: $0) }
  }

  private static func writeTechniques(of lot: Lot, to json: JSONObjectWriter) {
    let technique = lot.technique
    json.object("techniques") {
      $0.bool("hasFrameworkAgreement", technique.hasFramework)
      if technique.frameworkParticipants != nil || technique.frameworkMaximum != nil {
        $0.object("frameworkAgreement") {
          $0.integer("maximumParticipants", technique.frameworkParticipants?.value)
          money("value", technique.frameworkMaximum?.value, to: $0)
          $0.string("periodRationale", texts(["framework-justification"], of: lot))
          $0.string("buyerCategories", texts(["framework-buyers"], of: lot))
        }
      }
      $0.bool("hasDynamicPurchasingSystem", technique.hasDPS)
      $0.bool("hasElectronicAuction", technique.auction?.value)
      if let url = technique.auctionURL?.value {
        $0.object("electronicAuction") { $0.string("url", url) }
      }
    }
  }

  private static func writeSecondStage(_ list: ShortList, to json: JSONObjectWriter) {
    guard list != ShortList() else { return }
    json.object("secondStage") {
      $0.integer("minimumCandidates", list.minimum?.value)
      $0.integer("maximumCandidates", list.maximum?.value)
      $0.bool("successiveReduction", list.inStages?.value)
      $0.bool("noNegotiationNecessary", list.withoutNegotiation?.value)
    }
  }

  private static func writeCriteria(of lot: Lot, to json: JSONObjectWriter) {
    if !lot.selectionCriteria.isEmpty {
      json.object("selectionCriteria") {
        $0.objects("criteria", lot.selectionCriteria) {
          $0.string("type", $1.type?.value)
          text("name", $1.name, to: $0)
          text("description", $1.description, to: $0)
          $0.bool("forReduction", $1.choosesCandidates?.value)
          numbers($1.thresholds, to: $0)
        }
      }
    }
    guard !lot.awardCriteria.isEmpty else { return }
    json.object("awardCriteria") {
      $0.string("orderRationale", texts(["award-order"], of: lot))
      $0.string("weightingDescription", texts(["award-calculation"], of: lot))
      $0.objects("criteria", lot.awardCriteria) {
        $0.string("type", $1.type?.value)
        text("name", $1.name, to: $0)
        text("description", $1.description, to: $0)
        numbers($1.numbers, to: $0)
      }
    }
  }

  /// Numbers that are numbers; legacy forms write words there too.
  private static func numbers(_ numbers: [CriterionNumber], to json: JSONObjectWriter) {
    let exact = numbers.compactMap { number in
      JSONNumber(number.number).map { ($0, number.kind, number.code) }
    }
    json.objects("numbers", exact) { json, item in
      json.number("number", item.0)
      switch item.1 {
      case .threshold: json.string("threshold", item.2)
      case .fixed: json.string("fixed", item.2)
      default: json.string("weight", item.2)
      }
    }
  }
}
