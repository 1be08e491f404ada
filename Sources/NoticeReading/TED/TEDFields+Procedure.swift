internal import Notices
internal import Values

extension TEDFields {
  /// Section IV: how and until when to tender.
  static let procedure: [Row] =
    kinds + [
      Row("BT-106", TEDPath.procedure + "/ACCELERATED_PROC") {
        $0.form.procedure.$isAccelerated = Traced(true, from: $1.source)
        $0.form.procedure.texts.add($1.clause("acceleration"))
      },
      Row(
        group: "BT-765", TEDPath.procedure + "/FRAMEWORK",
        begin: { $0.form.common.isFramework = $1.mark(TEDCodes.framework) }),
      Row("BT-113", TEDPath.procedure + "/FRAMEWORK/NB_PARTICIPANTS") {
        $0.form.common.technique.frameworkParticipants = $1.integer
      },
      Row("BT-113", TEDPath.procedure + "/FRAMEWORK/SINGLE_OPERATOR") {
        $0.form.common.technique.frameworkParticipants = $1.one
      },
      Row("BT-109", TEDPath.procedure + "/FRAMEWORK/JUSTIFICATION") {
        $0.form.common.texts.add($1.clause("framework-justification"))
      },
      Row("BT-766", TEDPath.procedure + "/DPS") {
        $0.form.common.usesDPS = $1.mark("dps-list")
      },
      Row("BT-766", TEDPath.procedure + "/DPS_ADDITIONAL_PURCHASERS") {
        $0.form.common.usesDPS = $1.mark("dps-nlist")
      },
      Row("BT-767", TEDPath.procedure + "/EAUCTION_USED") {
        $0.form.common.technique.auction = $1.yes
      },
      Row("BT-122", TEDPath.procedure + "/INFO_ADD_EAUCTION") {
        $0.form.common.texts.add($1.clause("auction"))
      },
      Row("BT-115", TEDPath.procedure + "/CONTRACT_COVERED_GPA") {
        $0.form.common.technique.gpa = $1.yes
      },
      Row("BT-115", TEDPath.procedure + "/NO_CONTRACT_COVERED_GPA") {
        $0.form.common.technique.gpa = $1.no
      },
      Row("BT-52", TEDPath.procedure + "/REDUCTION_RECOURSE") {
        $0.form.common.shortList.inStages = $1.yes
      },
      Row("BT-120", TEDPath.procedure + "/RIGHT_CONTRACT_INITIAL_TENDERS") {
        $0.form.common.shortList.withoutNegotiation = $1.yes
      },
      Row("BT-125(i)", TEDPath.procedure + "/NOTICE_NUMBER_OJ") { $0.addEarlier($1) },
      Row("BT-131(d)", TEDPath.procedure + "/DATE_RECEIPT_TENDERS") {
        $0.form.deadline = $1.moment
      },
      Row("BT-131(t)", TEDPath.procedure + "/TIME_RECEIPT_TENDERS") {
        $0.form.deadline = $1.adding(to: $0.form.deadline)
      },
      Row("BT-130", TEDPath.procedure + "/DATE_DISPATCH_INVITATIONS") {
        $0.form.common.invitationDate = $1.moment
      },
      Row("BT-97", TEDPath.procedure + "/LANGUAGES/LANGUAGE/@VALUE") {
        $0.form.common.submission.languages.add($1.language)
      },
      Row("BT-98", TEDPath.procedure + "/DURATION_TENDER_VALID", carrying: "TYPE") {
        $0.form.common.submission.validity = $1.length
      },
      Row("BT-98", TEDPath.procedure + "/DATE_TENDER_VALID") {
        $0.form.common.submission.validUntil = $1.date
      },
      Row("BT-132(d)", TEDPath.procedure + "/OPENING_CONDITION/DATE_OPENING_TENDERS") {
        $0.form.opening = $1.moment
      },
      Row("BT-132(t)", TEDPath.procedure + "/OPENING_CONDITION/TIME_OPENING_TENDERS") {
        $0.form.opening = $1.adding(to: $0.form.opening)
      },
      Row("BT-133", TEDPath.procedure + "/OPENING_CONDITION/PLACE") {
        $0.form.common.submission.openingPlace.add($1.entry)
      },
      Row("BT-134", TEDPath.procedure + "/OPENING_CONDITION/INFO_ADD") {
        $0.form.common.submission.openingText.add($1.entry)
      },
      Row("CRITERIA_EVALUATION", TEDPath.procedure + "/CRITERIA_EVALUATION") {
        $0.form.common.texts.add($1.clause("award"))
      },
      Row("BT-88", TEDPath.procedure + "/MAIN_FEATURES_AWARD") {
        $0.form.common.texts.add($1.clause("award"))
      },
      Row("BT-88", TEDPath.procedure + "/URL_NATIONAL_PROCEDURE") {
        $0.form.procedure.texts.add($1.clause("procedure-features"))
      },
      Row("BT-45", TEDPath.procedure + "/NUMBER_VALUE_PRIZE") {
        $0.form.common.texts.add($1.clause("prize"))
      },
    ]

  /// The kinds of procedure, and for direct awards the reasons; F15 has them once for each directive.
  private static let kinds: [Row] = ([""] + TEDPath.directives).flatMap { directive -> [Row] in
    TEDCodes.procedures.flatMap { name, code -> [Row] in
      let path = TEDPath.procedure + directive + "/" + name
      let kind = Row(
        group: "BT-105", path,
        begin: { $0.form.procedure.type = $0.form.procedure.type ?? $1.mark(code) })
      return [kind] + (TEDCodes.directAwards.contains(name) ? reasons(path) : [])
    }
  }

  private static func reasons(_ path: String) -> [Row] {
    let text = Row("BT-135", path + "/D_JUSTIFICATION") {
      $0.form.procedure.texts.add($1.clause("direct-award"))
    }
    let codes: [Row] = TEDCodes.directAwardReasons.map { name, code in
      Row("BT-136", path + "/D_ACCORDANCE_ARTICLE/" + name) {
        $0.form.procedure.directAwardReasons.addNew($1.mark(code))
      }
    }
    return [text] + codes
  }
}
