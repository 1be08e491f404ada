internal import Notices
internal import Values

extension TEDFields {
  /// What the Publications Office coded, the same for all languages.
  static let coded: [Row] = [
    Row("DOC_ID", TEDPath.export + "/@DOC_ID") { $0.documentID = $1.code },
    Row("VERSION", TEDPath.export + "/@VERSION") { $0.version = $1.string },
    Row("NOTICE_UUID", TEDPath.export + "/FORM_SECTION/NOTICE_UUID") {
      $0.notice.$id = $1.traced
    },
    Row("DATE_PUB", TEDPath.coded + "/REF_OJS/DATE_PUB") {
      $0.notice.$publicationDate = Traced($1.date)
    },
    Row("NO_DOC_OJS", TEDPath.noticeData + "/NO_DOC_OJS") { $0.journalNumber = $1.code },
    Row("LG_ORIG", TEDPath.noticeData + "/LG_ORIG") { $0.addOriginal($1) },
    Row("BT-514", TEDPath.noticeData + "/ISO_COUNTRY/@VALUE") { $0.country = $1.country },
    Row("BT-262", TEDPath.noticeData + "/ORIGINAL_CPV/@CODE") { $0.coded.cpv.add($1.cpv) },
    Row("BT-5071", TEDPath.noticeData + "/PERFORMANCE_NUTS/@CODE") {
      $0.coded.nuts.add($1.code)
    },
    Row("BT-1251", TEDPath.noticeData + "/REF_NOTICE/NO_DOC_OJS") {
      $0.referredNotices.add($1.code)
    },
    Row("DS_DATE_DISPATCH", TEDPath.codified + "/DS_DATE_DISPATCH") {
      $0.notice.$issueDate = Traced($1.moment)
    },
    Row("DT_DATE_FOR_SUBMISSION", TEDPath.codified + "/DT_DATE_FOR_SUBMISSION") {
      $0.coded.deadline = $1.moment
    },
    Row("BT-11", TEDPath.codified + "/AA_AUTHORITY_TYPE/@CODE") {
      $0.coded.authority = $1.mapped(TEDCodes.codedAuthority)
    },
    Row("BT-23", TEDPath.codified + "/NC_CONTRACT_NATURE/@CODE") {
      $0.coded.nature = $1.mapped(TEDCodes.codedNature)
    },
    Row("BT-105", TEDPath.codified + "/PR_PROC/@CODE") {
      $0.coded.procedure = $1.mapped(TEDCodes.codedProcedure)
    },
    Row("BT-01", TEDPath.codified + "/DIRECTIVE/@VALUE") {
      $0.coded.directive = $1.mapped(TEDCodes.directive)
    },
  ]

  /// One form for each language.
  static let form: [Row] = [
    Row(
      group: "form", TEDPath.form,
      begin: { builder, _ in builder.startForm() },
      end: { builder, _ in builder.finishForm() }),
    Row("BT-702", TEDPath.form + "/@LG") {
      $0.form.language = $1.string.map(Languages.normalised) ?? ""
      $0.context.language = LanguageCode($0.form.language)
    },
    Row("CATEGORY", TEDPath.form + "/@CATEGORY") {
      $0.form.isOriginal = $1.string == "ORIGINAL"
    },
    Row("OPP-070", TEDPath.form + "/@FORM") { $0.form.number = $1.code },
    Row("VERSION", TEDPath.form + "/@VERSION") { $0.version = $0.version ?? $1.string },
    Row("BT-02", TEDPath.form + "/NOTICE/@TYPE") { $0.form.type = $1.string },
    Row("BT-01", TEDPath.form + "/LEGAL_BASIS/@VALUE") { $0.form.legalBases.add($1.code) },
    Row("BT-01", TEDPath.form + "/DIRECTIVE/@VALUE") {
      $0.form.legalBases.add($1.mapped(TEDCodes.directive))
    },
    Row("BT-01(d)", TEDPath.form + "/LEGAL_BASIS_OTHER") {
      $0.form.procedure.texts.add($1.clause("legal-basis"))
    },
    Row("BT-300", TEDPath.form + "/COMPLEMENTARY_INFO/INFO_ADD") {
      $0.form.procedure.texts.add($1.clause("additional-information"))
    },
    Row("BT-99", TEDPath.form + "/COMPLEMENTARY_INFO/REVIEW_PROCEDURE") {
      $0.form.common.texts.add($1.clause("review-deadline"))
    },
    Row("BT-94", TEDPath.form + "/COMPLEMENTARY_INFO/RECURRENT_PROCUREMENT") {
      $0.form.common.conditions.recurs = $1.yes
    },
    Row("BT-94", TEDPath.form + "/COMPLEMENTARY_INFO/NO_RECURRENT_PROCUREMENT") {
      $0.form.common.conditions.recurs = $1.no
    },
    Row("BT-95", TEDPath.form + "/COMPLEMENTARY_INFO/ESTIMATED_TIMING") {
      $0.form.common.texts.add($1.clause("recurrence"))
    },
    Row("BT-743", TEDPath.form + "/COMPLEMENTARY_INFO/EINVOICING") {
      $0.form.common.conditions.eInvoicing = $1.mark("allowed")
    },
    Row("BT-92", TEDPath.form + "/COMPLEMENTARY_INFO/EORDERING") {
      $0.form.common.conditions.eOrdering = $1.yes
    },
    Row("BT-93", TEDPath.form + "/COMPLEMENTARY_INFO/EPAYMENT") {
      $0.form.common.conditions.ePayment = $1.yes
    },
    Row("BT-758", TEDPath.form + "/COMPLEMENTARY_INFO/NOTICE_NUMBER_OJ") {
      $0.form.correctedNotice = $1.code
    },
  ]

  /// What F14 corrects.
  static let corrections: [Row] =
    [
      Row(
        group: "changed item", correction,
        begin: { builder, _ in builder.changeItem = NoticeChange.Item() },
        end: { builder, _ in builder.form.changes.append(builder.changeItem) }),
      Row("BT-13716", correction + "/WHERE/SECTION") { $0.changeItem.sections.add($1.code) },
      Row("BT-13716", correction + "/WHERE/LOT_NO") { $0.changeItem.sections.add($1.code) },
      Row("BT-141", correction + "/WHERE/LABEL") { $0.changeItem.description.add($1.entry) },
      Row("BT-762", TEDPath.form + "/CHANGES/INFO_ADD") {
        $0.form.changeReason.add($1.entry)
      },
    ]
    + corrected("OLD_VALUE") { $0.changeItem.before.add($1.entry) }
    + corrected("NEW_VALUE") { $0.changeItem.after.add($1.entry) }

  private static func corrected(_ name: String, _ take: @escaping Row.Take) -> [Row] {
    ["TEXT", "DATE", "TIME", "CPV_MAIN/CPV_CODE/@CODE", "CPV_ADDITIONAL/CPV_CODE/@CODE"].map {
      Row("BT-141", correction + "/\(name)/\($0)", take)
    }
  }

  private static let correction = TEDPath.form + "/CHANGES/CHANGE"

  /// Who buys, and whom else the form names.
  static let body: [Row] =
    address(TEDPath.body + "/ADDRESS_CONTRACTING_BODY", role: "buyer")
    + address(TEDPath.body + "/ADDRESS_CONTRACTING_BODY_ADDITIONAL", role: "buyer")
    + address(TEDPath.body + "/ADDRESS_FURTHER_INFO", role: "additional-information")
    + address(TEDPath.body + "/ADDRESS_PARTICIPATION", role: "tender-recipient")
    + address(TEDPath.form + "/COMPLEMENTARY_INFO/ADDRESS_REVIEW_BODY", role: "review")
    + address(TEDPath.form + "/COMPLEMENTARY_INFO/ADDRESS_REVIEW_INFO", role: "review-information")
    + address(TEDPath.form + "/COMPLEMENTARY_INFO/ADDRESS_MEDIATION_BODY", role: "mediation")
    + [
      Row("BT-11", TEDPath.body + "/CA_TYPE/@VALUE") {
        $0.form.authority = $1.mapped(TEDCodes.authority)
      },
      Row("BT-10", TEDPath.body + "/CA_ACTIVITY/@VALUE") {
        $0.form.activity = $1.mapped(TEDCodes.activity)
      },
      Row("BT-10", TEDPath.body + "/CE_ACTIVITY/@VALUE") {
        $0.form.activity = $1.mapped(TEDCodes.activity)
      },
      Row("BT-15", TEDPath.body + "/URL_DOCUMENT") {
        $0.form.common.submission.$documentsURL = $1.traced
      },
      Row("BT-14", TEDPath.body + "/DOCUMENT_RESTRICTED") {
        $0.form.common.documents.isRestricted = $1.yes
      },
      Row("BT-14", TEDPath.body + "/DOCUMENT_FULL") {
        $0.form.common.documents.isRestricted = $1.no
      },
      Row("BT-124", TEDPath.body + "/URL_TOOL") {
        $0.form.common.submission.toolURL = $1.code
      },
      Row("BT-09", TEDPath.body + "/PROCUREMENT_LAW") {
        $0.form.procedure.texts.add($1.clause("legal-basis"))
      },
      Row("OPP-052", TEDPath.body + "/CENTRAL_PURCHASING") {
        $0.form.isCentral = $1.yes
      },
      Row("BT-18", TEDPath.body + "/URL_PARTICIPATION") {
        $0.form.common.submission.$url = $1.traced
      },
    ]

  static func address(_ path: String, role: String) -> [Row] {
    [
      Row(
        group: "organisation", path,
        begin: { builder, _ in builder.startOrganisation() },
        end: { builder, _ in builder.finishOrganisation(role: role) }),
      Row("BT-500", path + "/OFFICIALNAME") { $0.organisation.name.add($1.entry) },
      Row("BT-501", path + "/NATIONALID") {
        $0.organisation.$registrationNumber = $1.traced
      },
      Row("BT-514", path + "/COUNTRY/@VALUE") {
        $0.organisation.$country = Traced($1.country)
      },
      Row("BT-510(a)", path + "/ADDRESS") { $0.organisation.$street = $1.traced },
      Row("BT-512", path + "/POSTAL_CODE") { $0.organisation.$postalCode = $1.traced },
      Row("BT-513", path + "/TOWN") { $0.organisation.$town = $1.traced },
      Row("BT-507", path + "/NUTS/@CODE") { $0.organisation.$nuts = $1.traced },
      Row("BT-505", path + "/URL_GENERAL") { $0.organisation.$website = $1.traced },
      Row("BT-505", path + "/URL") { $0.organisation.$website = $1.traced },
      Row("BT-508", path + "/URL_BUYER") { $0.profile = $1.code },
      Row("BT-502", path + "/CONTACT_POINT") { $0.contact.$name = $1.traced },
      Row("BT-503", path + "/PHONE") { $0.contact.$telephone = $1.traced },
      Row("BT-506", path + "/E_MAIL") { $0.contact.$email = $1.traced },
    ]
  }
}
