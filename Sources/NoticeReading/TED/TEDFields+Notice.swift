internal import Procurement

extension TEDFields {
  /// What the Publications Office coded, the same for all languages.
  static let coded: [Row] = [
    Row("DOC_ID", TEDPath.export + "/@DOC_ID") { $0.documentID = $0.string($1) },
    Row("NOTICE_UUID", TEDPath.export + "/FORM_SECTION/NOTICE_UUID") {
      $0.notice.id = $0.string($1)
    },
    Row("DATE_PUB", TEDPath.coded + "/REF_OJS/DATE_PUB") {
      $0.notice.publicationDate = $0.date($1)?.value
    },
    Row("NO_DOC_OJS", TEDPath.noticeData + "/NO_DOC_OJS") { $0.journalNumber = $0.string($1) },
    Row("LG_ORIG", TEDPath.noticeData + "/LG_ORIG") { $0.addOriginal($1) },
    Row("BT-514", TEDPath.noticeData + "/ISO_COUNTRY/@VALUE") { $0.country = $0.string($1) },
    Row("BT-262", TEDPath.noticeData + "/ORIGINAL_CPV/@CODE") { $0.coded.cpv.add($0.cpv($1)) },
    Row("BT-5071", TEDPath.noticeData + "/PERFORMANCE_NUTS/@CODE") {
      $0.coded.nuts.add($0.code($1))
    },
    Row("BT-1251", TEDPath.noticeData + "/REF_NOTICE/NO_DOC_OJS") {
      $0.referredNotice = $0.string($1)
    },
    Row("DS_DATE_DISPATCH", TEDPath.codified + "/DS_DATE_DISPATCH") {
      $0.notice.issueDate = $0.moment($1)?.value
    },
    Row("DT_DATE_FOR_SUBMISSION", TEDPath.codified + "/DT_DATE_FOR_SUBMISSION") {
      $0.coded.deadline = $0.moment($1)
    },
    Row("BT-11", TEDPath.codified + "/AA_AUTHORITY_TYPE/@CODE") {
      $0.coded.authority = $0.mapped($1, TEDCodes.codedAuthority)
    },
    Row("BT-23", TEDPath.codified + "/NC_CONTRACT_NATURE/@CODE") {
      $0.coded.nature = $0.mapped($1, TEDCodes.codedNature)
    },
    Row("BT-105", TEDPath.codified + "/PR_PROC/@CODE") {
      $0.coded.procedure = $0.mapped($1, TEDCodes.codedProcedure)
    },
    Row("BT-01", TEDPath.codified + "/DIRECTIVE/@VALUE") {
      $0.coded.directive = $0.mapped($1, TEDCodes.directive)
    },
  ]

  /// One form for each language.
  static let form: [Row] = [
    Row(
      group: "form", TEDPath.form,
      begin: { builder, _ in builder.form = TEDForm() },
      end: { builder, _ in builder.finishForm() }),
    Row("BT-702", TEDPath.form + "/@LG") {
      $0.form.language = $0.string($1).map(Languages.normalised) ?? ""
    },
    Row("CATEGORY", TEDPath.form + "/@CATEGORY") {
      $0.form.isOriginal = $0.string($1) == "ORIGINAL"
    },
    Row("OPP-070", TEDPath.form + "/@FORM") { $0.form.number = $0.code($1) },
    Row("VERSION", TEDPath.form + "/@VERSION") { $0.version = $0.version ?? $0.string($1) },
    Row("BT-02", TEDPath.form + "/NOTICE/@TYPE") { $0.form.type = $0.string($1) },
    Row("BT-01", TEDPath.form + "/LEGAL_BASIS/@VALUE") { $0.form.legalBases.add($0.code($1)) },
    Row("BT-01", TEDPath.form + "/DIRECTIVE/@VALUE") {
      $0.form.legalBases.add($0.mapped($1, TEDCodes.directive))
    },
    Row("BT-01(d)", TEDPath.form + "/LEGAL_BASIS_OTHER") {
      $0.form.procedure.texts.add($0.clause("legal-basis", $1))
    },
    Row("BT-300", TEDPath.form + "/COMPLEMENTARY_INFO/INFO_ADD") {
      $0.form.procedure.texts.add($0.clause("additional-information", $1))
    },
    Row("BT-758", TEDPath.form + "/COMPLEMENTARY_INFO/NOTICE_NUMBER_OJ") {
      $0.form.correctedNotice = $0.string($1)
    },
    Row("BT-141", TEDPath.form + "/CHANGES/CHANGE/NEW_VALUE/TEXT") {
      $0.form.changeTexts.add($0.entry($1))
    },
    Row("BT-141", TEDPath.form + "/CHANGES/INFO_ADD") { $0.form.changeTexts.add($0.entry($1)) },
    Row("BT-13716", TEDPath.form + "/CHANGES/CHANGE/WHERE/SECTION") {
      $0.form.changedSections.add($0.string($1))
    },
  ]

  /// Who buys, and whom else the form names.
  static let body: [Row] =
    address(TEDPath.body + "/ADDRESS_CONTRACTING_BODY", role: "buyer")
    + address(TEDPath.body + "/ADDRESS_CONTRACTING_BODY_ADDITIONAL", role: "buyer")
    + address(TEDPath.body + "/ADDRESS_FURTHER_INFO", role: "additional-information")
    + address(TEDPath.body + "/ADDRESS_PARTICIPATION", role: "tender-recipient")
    + address(TEDPath.form + "/COMPLEMENTARY_INFO/ADDRESS_REVIEW_BODY", role: "review")
    + address(TEDPath.form + "/COMPLEMENTARY_INFO/ADDRESS_REVIEW_INFO", role: "review-information")
    + [
      Row("BT-11", TEDPath.body + "/CA_TYPE/@VALUE") {
        $0.form.authority = $0.mapped($1, TEDCodes.authority)
      },
      Row("BT-10", TEDPath.body + "/CA_ACTIVITY/@VALUE") {
        $0.form.activity = $0.mapped($1, TEDCodes.activity)?.value
      },
      Row("BT-10", TEDPath.body + "/CE_ACTIVITY/@VALUE") {
        $0.form.activity = $0.mapped($1, TEDCodes.activity)?.value
      },
      Row("BT-15", TEDPath.body + "/URL_DOCUMENT") {
        $0.form.submission.documentsURL = $0.string($1)
      },
      Row("BT-18", TEDPath.body + "/URL_PARTICIPATION") {
        $0.form.submission.url = $0.string($1)
      },
    ]

  static func address(_ path: String, role: String) -> [Row] {
    [
      Row(
        group: "organisation", path,
        begin: { builder, _ in builder.startOrganisation() },
        end: { builder, _ in builder.finishOrganisation(role: role) }),
      Row("BT-500", path + "/OFFICIALNAME") { $0.organisation.name.add($0.entry($1)) },
      Row("BT-501", path + "/NATIONALID") { $0.organisation.registrationNumber = $0.string($1) },
      Row("BT-514", path + "/COUNTRY/@VALUE") {
        $0.organisation.country = $0.string($1).map(Countries.normalised)
      },
      Row("BT-513", path + "/TOWN") { $0.organisation.town = $0.string($1) },
      Row("BT-507", path + "/NUTS/@CODE") { $0.organisation.nuts = $0.string($1) },
      Row("BT-502", path + "/CONTACT_POINT") { $0.contact.name = $0.string($1) },
      Row("BT-503", path + "/PHONE") { $0.contact.telephone = $0.string($1) },
      Row("BT-506", path + "/E_MAIL") { $0.contact.email = $0.string($1) },
    ]
  }
}
