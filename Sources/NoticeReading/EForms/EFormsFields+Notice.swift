internal import Notices
internal import Values

extension EFormsFields {
  /// The notice itself.
  static let notice: [Row] = [
    Row("OPT-002", EFormsPath.notice + "/cbc:CustomizationID") { $0.version = $1.string },
    Row("BT-701", EFormsPath.notice + "/cbc:ID") { $0.notice.$id = $1.traced },
    Row("BT-04", EFormsPath.notice + "/cbc:ContractFolderID") { $0.procedure.$id = $1.traced },
    Row("BT-05(a)", EFormsPath.notice + "/cbc:IssueDate") { $0.issueDate = $1.moment },
    Row("BT-05(b)", EFormsPath.notice + "/cbc:IssueTime") {
      $0.issueDate = $1.adding(to: $0.issueDate)
    },
    Row("BT-757", EFormsPath.notice + "/cbc:VersionID") { $0.notice.$version = $1.traced },
    Row("BT-01", EFormsPath.notice + "/cbc:RegulatoryDomain") {
      $0.notice.legalBases.add($1.code)
    },
    Row("BT-02", EFormsPath.notice + "/cbc:NoticeTypeCode", carrying: "listName") {
      $0.notice.noticeType = $1.code
      $0.notice.$formType = Traced($1.attribute, from: $1.source)  // BT-03
    },
    Row("BT-702(a)", EFormsPath.notice + "/cbc:NoticeLanguageCode") { $0.addLanguage($1) },
    Row("BT-702(b)", EFormsPath.notice + "/cac:AdditionalNoticeLanguage/cbc:ID") {
      $0.addLanguage($1)
    },
    Row("BT-738", EFormsPath.notice + "/cbc:RequestedPublicationDate") {
      $0.notice.$preferredPublicationDate = Traced($1.date)
    },
    Row("BT-127", EFormsPath.notice + "/cbc:PlannedDate") {
      $0.notice.$plannedDate = Traced($1.date)
    },
    Row("BT-803(d)", EFormsPath.noticeExtension + "/efbc:TransmissionDate") {
      $0.transmission = $1.moment
    },
    Row("BT-803(t)", EFormsPath.noticeExtension + "/efbc:TransmissionTime") {
      $0.transmission = $1.adding(to: $0.transmission)
    },
    Row("OPP-070", EFormsPath.noticeExtension + "/efac:NoticeSubType/cbc:SubTypeCode") {
      $0.notice.subtype = $1.code
    },
    Row("OPP-010", EFormsPath.noticeExtension + "/efac:Publication/efbc:NoticePublicationID") {
      $0.notice.$publicationNumber = $1.traced
    },
    Row("OPP-011", EFormsPath.noticeExtension + "/efac:Publication/efbc:GazetteID") {
      $0.notice.$gazette = $1.traced
    },
    Row("OPP-012", EFormsPath.noticeExtension + "/efac:Publication/efbc:PublicationDate") {
      $0.notice.$publicationDate = Traced($1.date)
    },
  ]

  /// What a change notice changes.
  static let changes: [Row] =
    [
      Row(
        group: "change", EFormsPath.changes,
        begin: { builder, _ in builder.isChange = true }),
      Row("BT-758", EFormsPath.changes + "/efbc:ChangedNoticeIdentifier") {
        $0.change.$changes = $1.traced
      },
      Row("BT-140", EFormsPath.changes + "/efac:ChangeReason/cbc:ReasonCode") {
        $0.change.$reason = $1.traced
      },
      Row(
        "BT-762", EFormsPath.changes + "/efac:ChangeReason/efbc:ReasonDescription",
        carrying: "languageID"
      ) {
        $0.change.reasonDescription.add($1.entry)
      },
      Row(
        group: "changed item", EFormsPath.changes + "/efac:Change",
        begin: { builder, _ in builder.changeItem = NoticeChange.Item() },
        end: { builder, _ in builder.change.items.append(builder.changeItem) }),
      Row(
        "BT-141", EFormsPath.changes + "/efac:Change/efbc:ChangeDescription",
        carrying: "languageID"
      ) {
        $0.changeItem.description.add($1.entry)
      },
      Row("BT-718", EFormsPath.changes + "/efac:Change/efbc:ProcurementDocumentsChangeIndicator") {
        $0.changeItem.documentsChanged = $1.truth
      },
      Row("BT-719", EFormsPath.changes + "/efac:Change/efbc:ProcurementDocumentsChangeDate") {
        $0.changeItem.documentsChangedOn = $1.date
      },
    ]
    + ["", "/efac:ChangedSection"].map { part in
      Row(
        "BT-13716",
        EFormsPath.changes + "/efac:Change" + part + "/efbc:ChangedSectionIdentifier"
      ) {
        $0.changeItem.sections.add($1.code)
      }
    } + modifications

  /// What a modification notice changes in a contract.
  private static let modifications: [Row] =
    [
      Row(
        group: "modification", EFormsPath.modification,
        begin: { builder, _ in builder.isModification = true }),
      Row("BT-1501", EFormsPath.modification + "/efbc:ChangedNoticeIdentifier") {
        $0.modification.$notice = $1.traced
      },
      Row("BT-200", EFormsPath.modification + "/efac:ChangeReason/cbc:ReasonCode") {
        $0.modification.reasons.add($1.code)
      },
      Row(
        "BT-201", EFormsPath.modification + "/efac:ChangeReason/efbc:ReasonDescription",
        carrying: "languageID"
      ) {
        $0.modification.reasonDescription.add($1.entry)
      },
      Row(
        "BT-202", EFormsPath.modification + "/efac:Change/efbc:ChangeDescription",
        carrying: "languageID"
      ) {
        $0.modification.description.add($1.entry)
      },
    ]
    + [
      "efbc:ModifiedContractIdentifier", "efac:Change/efbc:ChangedSectionIdentifier",
      "efac:Change/efac:ChangedSection/efbc:ChangedSectionIdentifier",
    ].map { place in
      Row("BT-1501(s)", EFormsPath.modification + "/" + place) {
        $0.modification.contracts.add($1.code)
      }
    }
}
