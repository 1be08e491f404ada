internal import Notices
internal import Values

extension EFormsFields {
  /// Who was entered in a register: subtypes X01 and X02.
  static let registration: [Row] = [
    Row(
      "BT-500-Business", entity("cbc:RegistrationName"), carrying: "languageID"
    ) {
      $0.registration.name.add($1.entry)
    },
    Row("BT-501-Business", entity("cbc:CompanyID")) { $0.registration.$number = $1.traced },
    Row("OPP-113-Business", entity("cbc:RegistrationDate")) {
      $0.registration.$date = Traced($1.date)
    },
    Row("BT-513-Business", jurisdiction("cbc:CityName")) {
      $0.registration.$town = $1.traced
    },
    Row("BT-514-Business", jurisdiction("cac:Country/cbc:IdentificationCode")) {
      $0.registration.$country = Traced($1.country)
    },
    Row("BT-505-Business", "/*/cac:BusinessParty/cbc:WebsiteURI") {
      $0.registration.$website = $1.traced
    },
    Row("OPP-105-Business", "/*/cac:BusinessCapability/cbc:CapabilityTypeCode") {
      $0.registration.activities.add($1.code)
    },
    Row("OPP-100-Business", "/*/efac:NoticePurpose/cbc:PurposeCode") {
      $0.registration.$purpose = $1.traced
    },
    Row(
      "OPP-123-Business", "/*/cac:AdditionalDocumentReference/cbc:DocumentDescription",
      carrying: "languageID"
    ) {
      $0.registration.gazette.add($1.entry)
    },
    Row("OPP-122-Business", "/*/cac:AdditionalDocumentReference/cbc:IssueDate") {
      $0.registration.$gazetteDate = Traced($1.date)
    },
    Row(
      "OPP-124-Business",
      "/*/cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference/cbc:URI"
    ) {
      $0.registration.$gazetteURL = $1.traced
    },
    Row("OPP-130-Business", EFormsPath.notice + "/cbc:Note", carrying: "languageID") {
      $0.registration.note.add($1.entry)
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
    Row("BT-784", EFormsPath.review + "/cbc:ID") { $0.review.$id = $1.traced },
    Row("BT-786", EFormsPath.review + "/efbc:AppealStageCode") {
      $0.review.$stage = $1.traced
    },
    Row("BT-787", EFormsPath.review + "/cbc:Date") { $0.review.$date = Traced($1.date) },
    Row("BT-788", EFormsPath.review + "/cbc:Title", carrying: "languageID") {
      $0.review.title.add($1.entry)
    },
    Row("BT-789", EFormsPath.review + "/cbc:Description", carrying: "languageID") {
      $0.review.description.add($1.entry)
    },
    Row("BT-794", EFormsPath.review + "/cbc:URI") { $0.review.$url = $1.traced },
    Row("BT-796", EFormsPath.review + "/efbc:WithdrawnAppealIndicator") {
      $0.review.$withdrawn = Traced($1.truth)
    },
    Row("BT-13720", EFormsPath.review + "/efac:AppealedItem/cbc:ID") {
      $0.review.items.add($1.code)
    },
    Row("BT-791", EFormsPath.review + "/efac:AppealIrregularity/efbc:IrregularityTypeCode") {
      $0.review.irregularities.add($1.code)
    },
    Row("BT-790", EFormsPath.review + "/efac:AppealDecision/efbc:DecisionTypeCode") {
      $0.review.decisions.add($1.code)
    },
    Row("BT-792", EFormsPath.review + "/efac:AppealRemedy/efbc:RemedyTypeCode") {
      $0.review.remedies.add($1.code)
    },
  ]

  private static func entity(_ path: String) -> String {
    "/*/cac:BusinessParty/cac:PartyLegalEntity/" + path
  }

  private static func jurisdiction(_ path: String) -> String {
    entity("cac:CorporateRegistrationScheme/cac:JurisdictionRegionAddress/") + path
  }
}
