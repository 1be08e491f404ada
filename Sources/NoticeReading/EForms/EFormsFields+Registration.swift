internal import Procurement

extension EFormsFields {
  /// Who was entered in a register: subtypes X01 and X02.
  static let registration: [Row] = [
    Row(
      "BT-500-Business", entity("cbc:RegistrationName"), carrying: "languageID"
    ) {
      $0.registration.name.add($0.entry($1))
    },
    Row("BT-501-Business", entity("cbc:CompanyID")) { $0.registration.$number = $0.traced($1) },
    Row("OPP-113-Business", entity("cbc:RegistrationDate")) {
      $0.registration.$date = $0.traced($0.date($1))
    },
    Row("BT-513-Business", jurisdiction("cbc:CityName")) {
      $0.registration.$town = $0.traced($1)
    },
    Row("BT-514-Business", jurisdiction("cac:Country/cbc:IdentificationCode")) {
      $0.registration.$country = $0.traced($0.country($1))
    },
    Row("BT-505-Business", "/*/cac:BusinessParty/cbc:WebsiteURI") {
      $0.registration.$website = $0.traced($1)
    },
    Row("OPP-105-Business", "/*/cac:BusinessCapability/cbc:CapabilityTypeCode") {
      $0.registration.activities.add($0.code($1))
    },
    Row("OPP-100-Business", "/*/efac:NoticePurpose/cbc:PurposeCode") {
      $0.registration.$purpose = $0.traced($1)
    },
    Row(
      "OPP-123-Business", "/*/cac:AdditionalDocumentReference/cbc:DocumentDescription",
      carrying: "languageID"
    ) {
      $0.registration.gazette.add($0.entry($1))
    },
    Row("OPP-122-Business", "/*/cac:AdditionalDocumentReference/cbc:IssueDate") {
      $0.registration.$gazetteDate = $0.traced($0.date($1))
    },
    Row(
      "OPP-124-Business",
      "/*/cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference/cbc:URI"
    ) {
      $0.registration.$gazetteURL = $0.traced($1)
    },
    Row("OPP-130-Business", EFormsPath.notice + "/cbc:Note", carrying: "languageID") {
      $0.registration.note.add($0.entry($1))
    },
  ]

  /// Requests for review.
  static let reviews: [Row] = [
    Row(
      group: "review", EFormsPath.review,
      begin: { builder, _ in builder.review = ReviewRequest() },
      end: { builder, _ in
        if !builder.review.isEmpty { builder.notice.reviews.append(builder.review) }
      }),
    Row("BT-784", EFormsPath.review + "/cbc:ID") { $0.review.$id = $0.traced($1) },
    Row("BT-786", EFormsPath.review + "/efbc:AppealStageCode") {
      $0.review.$stage = $0.traced($1)
    },
    Row("BT-787", EFormsPath.review + "/cbc:Date") { $0.review.$date = $0.traced($0.date($1)) },
    Row("BT-788", EFormsPath.review + "/cbc:Title", carrying: "languageID") {
      $0.review.title.add($0.entry($1))
    },
    Row("BT-789", EFormsPath.review + "/cbc:Description", carrying: "languageID") {
      $0.review.description.add($0.entry($1))
    },
    Row("BT-794", EFormsPath.review + "/cbc:URI") { $0.review.$url = $0.traced($1) },
    Row("BT-796", EFormsPath.review + "/efbc:WithdrawnAppealIndicator") {
      $0.review.$withdrawn = $0.traced($0.truth($1))
    },
    Row("BT-13720", EFormsPath.review + "/efac:AppealedItem/cbc:ID") {
      $0.review.items.add($0.code($1))
    },
    Row("BT-791", EFormsPath.review + "/efac:AppealIrregularity/efbc:IrregularityTypeCode") {
      $0.review.irregularities.add($0.code($1))
    },
    Row("BT-790", EFormsPath.review + "/efac:AppealDecision/efbc:DecisionTypeCode") {
      $0.review.decisions.add($0.code($1))
    },
    Row("BT-792", EFormsPath.review + "/efac:AppealRemedy/efbc:RemedyTypeCode") {
      $0.review.remedies.add($0.code($1))
    },
  ]

  private static func entity(_ path: String) -> String {
    "/*/cac:BusinessParty/cac:PartyLegalEntity/" + path
  }

  private static func jurisdiction(_ path: String) -> String {
    entity("cac:CorporateRegistrationScheme/cac:JurisdictionRegionAddress/") + path
  }
}
