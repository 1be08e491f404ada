internal import JSONText
internal import Notices

extension NoticeJSON {
  static func write(_ technique: Technique, to json: NoticeObject) {
    json.string("frameworkAgreement", technique.framework)
    json.integer("frameworkParticipants", technique.frameworkParticipants)
    json.money("frameworkMaximum", technique.frameworkMaximum)
    json.string("dynamicPurchasingSystem", technique.dps)
    json.bool("auction", technique.auction)
    json.string("auctionUrl", technique.auctionURL)
    json.bool("gpa", technique.gpa)
  }

  static func write(_ list: ShortList, to json: NoticeObject) {
    json.integer("minimum", list.minimum)
    json.integer("maximum", list.maximum)
    json.bool("inStages", list.inStages)
    json.bool("withoutNegotiation", list.withoutNegotiation)
  }

  static func write(_ conditions: ContractConditions, to json: NoticeObject) {
    json.string("eInvoicing", conditions.eInvoicing)
    json.bool("eOrdering", conditions.eOrdering)
    json.bool("ePayment", conditions.ePayment)
    json.bool("nonDisclosure", conditions.nonDisclosure)
    json.bool("foreignSubsidies", conditions.foreignSubsidies)
    json.string("guarantee", conditions.guarantee)
    json.bool("securityClearance", conditions.securityClearance)
    json.text("securityClearanceBy", conditions.securityClearanceBy)
    json.bool("recurs", conditions.recurs)
    json.strings("subcontractingObligations", conditions.subcontractingObligations)
    json.string("subcontractingMinimum", conditions.subcontractingMinimum)
    json.string("subcontractingMaximum", conditions.subcontractingMaximum)
    json.strings("subcontractingIndications", conditions.subcontractingIndications)
  }

  static func write(_ submission: Submission, to json: NoticeObject) {
    json.string("electronic", submission.$electronic)
    json.string("notElectronicReason", submission.notElectronicReason)
    json.string("url", submission.$url)
    json.strings("languages", submission.languages)
    json.string("documentsUrl", submission.$documentsURL)
    json.string("toolUrl", submission.toolURL)
    json.string("toolName", submission.toolName)
    json.text("opening", submission.$opening)
    json.text("openingPlace", submission.openingPlace)
    json.text("openingDescription", submission.openingText)
    json.length("validity", submission.validity)
    json.text("validUntil", submission.validUntil)
    json.bool("eSignature", submission.eSignature)
    json.string("eCatalogue", submission.eCatalogue)
    json.string("severalTenders", submission.severalTenders)
    json.string("lateInformation", submission.lateInformation)
  }

  static func write(_ documents: TenderDocuments, to json: NoticeObject) {
    json.bool("restricted", documents.isRestricted)
    json.string("restrictedUrl", documents.restrictedURL)
    json.string("restrictionReason", documents.restrictionReason)
    json.strings("languages", documents.languages)
    json.strings("otherLanguages", documents.otherLanguages)
  }

  static func write(_ fund: Fund, to json: NoticeObject) {
    json.string("programme", fund.programme)
    json.string("id", fund.id)
    json.text("description", fund.description)
  }

  static func write(_ criterion: SelectionCriterion, to json: NoticeObject) {
    json.string("type", criterion.type)
    json.string("usage", criterion.$usage)
    json.text("name", criterion.name)
    json.text("description", criterion.description)
    json.bool("choosesCandidates", criterion.choosesCandidates)
    json.objects("thresholds", criterion.thresholds) { write($1, to: $0) }
  }

  static func write(_ criterion: AwardCriterion, to json: NoticeObject) {
    json.string("type", criterion.type)
    json.text("name", criterion.name)
    json.text("description", criterion.description)
    json.string("weight", criterion.weight)
    json.string("weightKind", criterion.weightKind)
    json.objects("numbers", criterion.numbers) { write($1, to: $0) }
  }

  private static func write(_ number: CriterionNumber, to json: NoticeObject) {
    json.string("kind", number.kind?.rawValue)
    json.string("code", number.code)
    json.string("number", number.number)
    json.note("number", number.source)
  }
}
