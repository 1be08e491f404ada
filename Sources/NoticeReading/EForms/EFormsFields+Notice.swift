internal import Procurement

extension EFormsFields {
  /// The notice itself.
  static let notice: [Row] = [
    Row("OPT-002", EFormsPath.notice + "/cbc:CustomizationID") { $0.version = $0.string($1) },
    Row("BT-701", EFormsPath.notice + "/cbc:ID") { $0.notice.id = $0.string($1) },
    Row("BT-04", EFormsPath.notice + "/cbc:ContractFolderID") { $0.procedure.id = $0.string($1) },
    Row("BT-05(a)", EFormsPath.notice + "/cbc:IssueDate") { $0.issueDate = $0.moment($1) },
    Row("BT-05(b)", EFormsPath.notice + "/cbc:IssueTime") {
      $0.issueDate = $0.adding($1, to: $0.issueDate)
    },
    Row("BT-757", EFormsPath.notice + "/cbc:VersionID") { $0.notice.version = $0.string($1) },
    Row("BT-01", EFormsPath.notice + "/cbc:RegulatoryDomain") {
      $0.notice.legalBases.add($0.code($1))
    },
    Row("BT-02", EFormsPath.notice + "/cbc:NoticeTypeCode", carrying: "listName") {
      $0.notice.noticeType = $0.code($1)
      $0.notice.formType = $0.attribute($1)  // BT-03
    },
    Row("BT-702(a)", EFormsPath.notice + "/cbc:NoticeLanguageCode") { $0.addLanguage($1) },
    Row("BT-702(b)", EFormsPath.notice + "/cac:AdditionalNoticeLanguage/cbc:ID") {
      $0.addLanguage($1)
    },
    Row("OPP-070", EFormsPath.noticeExtension + "/efac:NoticeSubType/cbc:SubTypeCode") {
      $0.notice.subtype = $0.code($1)
    },
    Row("OPP-010", EFormsPath.noticeExtension + "/efac:Publication/efbc:NoticePublicationID") {
      $0.notice.publicationNumber = $0.string($1)
    },
    Row("OPP-012", EFormsPath.noticeExtension + "/efac:Publication/efbc:PublicationDate") {
      $0.notice.publicationDate = $0.date($1)?.value
    },
  ]

  /// What a change notice changes.
  static let changes: [Row] = [
    Row(
      group: "change", EFormsPath.changes,
      begin: { builder, _ in builder.isChange = true }),
    Row("BT-758", EFormsPath.changes + "/efbc:ChangedNoticeIdentifier") {
      $0.change.changes = $0.string($1)
    },
    Row("BT-140", EFormsPath.changes + "/efac:ChangeReason/cbc:ReasonCode") {
      $0.change.reason = $0.string($1)
    },
    Row(
      "BT-762", EFormsPath.changes + "/efac:ChangeReason/efbc:ReasonDescription",
      carrying: "languageID"
    ) {
      $0.addChange($1)
    },
    Row(
      "BT-141", EFormsPath.changes + "/efac:Change/efbc:ChangeDescription",
      carrying: "languageID"
    ) {
      $0.addChange($1)
    },
    Row("BT-13716", EFormsPath.changes + "/efac:Change/efbc:ChangedSectionIdentifier") {
      $0.change.sections.add($0.string($1))
    },
    Row(
      "BT-13716",
      EFormsPath.changes + "/efac:Change/efac:ChangedSection/efbc:ChangedSectionIdentifier"
    ) {
      $0.change.sections.add($0.string($1))
    },
  ]

  /// Organisations, and which of them buy.
  static let organisations: [Row] = [
    Row(
      group: "organisation", EFormsPath.organisation,
      begin: { builder, _ in builder.organisation = Organisation(id: "") },
      end: { builder, _ in builder.finishOrganisation() }),
    Row("OPT-200", company("cac:PartyIdentification/cbc:ID")) {
      $0.organisation.id = $0.string($1) ?? ""
    },
    Row("OPT-201", EFormsPath.organisation + "/efac:TouchPoint/cac:PartyIdentification/cbc:ID") {
      $0.addTouchPoint($1)
    },
    Row("BT-500", company("cac:PartyName/cbc:Name"), carrying: "languageID") {
      $0.organisation.name.add($0.entry($1))
    },
    Row("BT-501", company("cac:PartyLegalEntity/cbc:CompanyID")) {
      $0.organisation.registrationNumber = $0.organisation.registrationNumber ?? $0.string($1)
    },
    Row("BT-514", company("cac:PostalAddress/cac:Country/cbc:IdentificationCode")) {
      $0.organisation.country = $0.string($1).map(Countries.normalised)
    },
    Row("BT-513", company("cac:PostalAddress/cbc:CityName")) {
      $0.organisation.town = $0.string($1)
    },
    Row("BT-507", company("cac:PostalAddress/cbc:CountrySubentityCode")) {
      $0.organisation.nuts = $0.string($1)
    },
    Row("BT-502", company("cac:Contact/cbc:Name")) { $0.contact.name = $0.string($1) },
    Row("BT-503", company("cac:Contact/cbc:Telephone")) { $0.contact.telephone = $0.string($1) },
    Row("BT-506", company("cac:Contact/cbc:ElectronicMail")) { $0.contact.email = $0.string($1) },
    Row(
      group: "buyer", EFormsPath.buyer,
      begin: { builder, _ in builder.buyer = Buyer(organisation: "") },
      end: { builder, _ in builder.finishBuyer() }),
    Row("OPT-300", EFormsPath.buyer + "/cac:Party/cac:PartyIdentification/cbc:ID") {
      $0.buyer.organisation = $0.string($1) ?? ""
    },
    Row(
      "OPT-300-Service",
      EFormsPath.buyer
        + "/cac:Party/cac:ServiceProviderParty/cac:Party/cac:PartyIdentification/cbc:ID"
    ) {
      $0.addRole("service-provider", $1)
    },
    Row(
      "BT-11", EFormsPath.buyer + "/cac:ContractingPartyType/cbc:PartyTypeCode",
      list: "buyer-legal-type"
    ) {
      $0.buyer.legalType = $0.code($1)
    },
    Row("BT-10", EFormsPath.buyer + "/cac:ContractingActivity/cbc:ActivityTypeCode") {
      $0.buyer.activity = $0.string($1)
    },
  ]

  private static func company(_ path: String) -> String {
    EFormsPath.organisation + "/efac:Company/" + path
  }
}
