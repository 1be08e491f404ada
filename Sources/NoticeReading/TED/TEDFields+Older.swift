internal import Notices
internal import Values

extension TEDFields {
  /// R2.0.8: the forms of the older directives, of which the defence forms are still in use.
  ///
  /// Every form has its own names for the same sections, so the paths skip those.
  static let older: [Row] =
    olderParties + olderObject + olderTerm + olderLots("F02_ANNEX_B") + olderLots("F17_ANNEX_B")
    + olderLots("F05_ANNEX_B") + olderConditions + olderProcedure + olderCriteria + olderAwards

  static func any(_ path: String) -> String { TEDPath.form + "/**/" + path }

  private static let olderParties: [Row] =
    olderAddress(any("CA_CE_CONCESSIONAIRE_PROFILE"), role: "buyer") + [
      Row("BT-11", any("TYPE_OF_CONTRACTING_AUTHORITY/@VALUE")) {
        $0.form.authority = $1.mapped(TEDCodes.authority)
      },
      Row("BT-10", any("TYPE_OF_ACTIVITY/@VALUE")) {
        $0.form.activity = $0.form.activity ?? $1.mapped(TEDCodes.activity)
      },
      Row("BT-505", any("URL_GENERAL")) { $0.setBuyer(website: $1.traced) },
      Row("BT-508", any("URL_BUYER")) { $0.form.profile = $0.form.profile ?? $1.code },
      Row("BT-15", any("URL_INFORMATION")) {
        $0.form.common.submission.$documentsURL = $1.traced
      },
      Row("BT-18", any("URL_PARTICIPATE")) { $0.form.common.submission.$url = $1.traced },
    ]
    + olderAddress(
      any("APPEAL_PROCEDURE_BODY_RESPONSIBLE/CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME"),
      role: "review")
    + olderAddress(
      any("LODGING_INFORMATION_FOR_SERVICE/CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME"),
      role: "review-information")

  private static let olderObject: [Row] = [
    Row("BT-21-Procedure", any("TITLE_CONTRACT")) { $0.setProcedureTitle($1) },
    Row("BT-24-Procedure", any("SHORT_CONTRACT_DESCRIPTION")) { $0.setProcedureDescription($1) },
    Row("BT-23-Procedure", any("TYPE_CONTRACT/@VALUE")) {
      $0.form.procedure.nature = $1.mapped(TEDCodes.nature)
    },
    Row("BT-22", any("FILE_REFERENCE_NUMBER")) {
      if $0.form.procedure.id == nil { $0.form.procedure.$id = $1.traced }
    },
    Row("BT-262-Procedure", any("CPV_MAIN/CPV_CODE/@CODE")) { $0.setMainCPV($1.cpv) },
    Row("BT-263-Procedure", any("CPV_ADDITIONAL/CPV_CODE/@CODE")) {
      $0.form.procedure.additionalCPV.add($1.cpv)
    },
    Row("BT-5071-Procedure", any("NUTS/@CODE")) { $0.form.procedure.nuts.add($1.code) },
    Row("CURRENCY", any("NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/@CURRENCY")) {
      $0.currency = $1.string
    },
    Row(
      "BT-27-Procedure",
      any("NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/VALUE_COST"), carrying: "FMTVAL"
    ) {
      $0.form.procedure.estimatedValue = $1.olderMoney($0.currency)
    },
    Row("BT-24-Procedure", any("TOTAL_QUANTITY_OR_SCOPE")) {
      $0.form.procedure.texts.add($1.clause("quantity"))
    },
    Row("BT-300-Procedure", any("ADDITIONAL_INFORMATION")) {
      $0.form.procedure.texts.add($1.clause("additional-information"))
    },
    Row("BT-728-Procedure", any("LOCATION_NUTS/LOCATION")) {
      $0.form.procedure.texts.add($1.clause("place"))
    },
    Row("BT-60", any("RELATES_TO_EU_PROJECT_YES")) {
      $0.form.common.$euFunding = Traced("eu-funds", from: $1.source)
      $0.form.common.texts.add($1.clause("eu-funds"))
    },
    Row("BT-60", any("RELATES_TO_EU_PROJECT_NO")) {
      $0.form.common.$euFunding = Traced("no-eu-funds", from: $1.source)
    },
    Row("BT-63", any("ACCEPTED_VARIANTS/@VALUE")) {
      $0.form.common.variants = $1.mapped(["YES": "allowed", "NO": "not-allowed"])
    },
    Row("CURRENCY", any("TOTAL_FINAL_VALUE/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/@CURRENCY")) {
      $0.currency = $1.string
    },
    Row(
      "BT-161", any("TOTAL_FINAL_VALUE/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/VALUE_COST"),
      carrying: "FMTVAL"
    ) {
      $0.form.totals.value = $1.olderMoney($0.currency)
    },
  ]

  /// How long the contract runs, and whether it comes again.
  private static let olderTerm: [Row] =
    [
      Row("BT-54", any("OPTION_DESCRIPTION")) { $0.term.optionsText.add($1.entry) },
      Row("BT-36", any("PERIOD_WORK_DATE_STARTING/MONTHS")) {
        $0.term.length = $1.length(.month)
      },
      Row("BT-36", any("PERIOD_WORK_DATE_STARTING/DAYS")) { $0.term.length = $1.length(.day) },
      Row("BT-58", any("RECURRENT_CONTRACT/NUMBER_POSSIBLE_RENEWALS")) {
        $0.term.renewals = $1.integer
      },
      Row("BT-94", any("NO_RECURRENT_PROCUREMENT")) {
        $0.form.common.conditions.recurs = $1.no
      },
      Row("BT-94", any("RECURRENT_PROCUREMENT")) {
        $0.form.common.conditions.recurs = $1.yes
        $0.form.common.texts.add($1.clause("recurrence"))
      },
    ]
    + olderDay("BT-536", any("PERIOD_WORK_DATE_STARTING/INTERVAL_DATE/START_DATE")) {
      builder, day in
      builder.term.start = day.map { Sourced($0.value.date, from: $0.source) }
    }
    + olderDay("BT-537", any("PERIOD_WORK_DATE_STARTING/INTERVAL_DATE/END_DATE")) {
      builder, day in
      builder.term.end = day.map { Sourced($0.value.date, from: $0.source) }
    }

  private static func olderLots(_ annex: String) -> [Row] {
    let path = any(annex)
    return olderLotObject(path) + olderLotTerms(path)
  }

  private static func olderLotObject(_ path: String) -> [Row] {
    [
      Row(
        group: "lot", path,
        begin: { builder, _ in builder.startOlderLot() },
        end: { builder, _ in builder.finishLot() }),
      Row("BT-137", path + "/LOT_NUMBER") {
        $0.lot.$internalID = $1.traced
        $0.context.scope = ShortText($0.lot.internalID ?? "")
      },
      Row("BT-21", path + "/LOT_TITLE") {
        $0.lot.title.add($1.entry)
      },
      Row("BT-24", path + "/LOT_DESCRIPTION") {
        $0.lot.description.add($1.entry)
      },
      Row("BT-262", path + "/CPV/CPV_MAIN/CPV_CODE/@CODE") { $0.lot.mainCPV = $1.cpv },
      Row("BT-263", path + "/CPV/CPV_ADDITIONAL/CPV_CODE/@CODE") {
        $0.lot.additionalCPV.add($1.cpv)
      },
    ]
  }

  private static func olderLotTerms(_ path: String) -> [Row] {
    [
      Row("CURRENCY", path + "/NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/@CURRENCY") {
        $0.currency = $1.string
      },
      Row(
        "BT-27", path + "/NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/VALUE_COST",
        carrying: "FMTVAL"
      ) {
        $0.lot.estimatedValue = $1.olderMoney($0.currency)
      },
      Row("BT-36", path + "/PERIOD_WORK_DATE_STARTING/MONTHS") {
        $0.term.length = $1.length(.month)
      },
      Row("BT-36", path + "/PERIOD_WORK_DATE_STARTING/DAYS") {
        $0.term.length = $1.length(.day)
      },
      Row("BT-300", path + "/ADDITIONAL_INFORMATION_ABOUT_LOTS") {
        $0.lot.texts.add($1.clause("additional-information"))
      },
    ]
  }

  private static let olderConditions: [Row] = [
    Row("BT-71", any("RESERVED_CONTRACTS/RESTRICTED_TO_SHELTERED_WORKSHOPS")) {
      $0.form.common.reservedParticipation.append($1.mark("res-ws"))
    },
    Row("BT-736", any("RESERVED_CONTRACTS/RESTRICTED_TO_FRAMEWORK")) {
      $0.form.common.reservedExecution = $1.mark("yes")
    },
    Row("BT-70", any("EXISTENCE_OTHER_PARTICULAR_CONDITIONS")) {
      $0.form.common.texts.add($1.clause("performance-terms"))
    },
    Row("BT-76", any("CONTRACT_RELATING_CONDITIONS/LEGAL_FORM")) {
      $0.form.common.texts.add($1.clause("legal-form"))
    },
    Row("BT-75", any("DEPOSITS_GUARANTEES_REQUIRED")) {
      $0.form.common.texts.add($1.clause("guarantee"))
    },
    Row("BT-77", any("MAIN_FINANCING_CONDITIONS")) {
      $0.form.common.texts.add($1.clause("payment"))
    },
    Row("BT-750", any("ECONOMIC_OPERATORS_PERSONAL_SITUATION")) { $0.addSelection("sui-act", $1) },
    Row("BT-79", any("REQUESTS_NAMES_PROFESSIONAL_QUALIFICATIONS/@VALUE")) {
      $0.form.common.staffQualification = $1.mapped(["YES": "t-requ", "NO": "not-requ"])
    },
    Row("PARTICULAR_PROFESSION", any("EXEC_SERVICE_RESERVED_PARTICULAR_PROFESSION")) {
      $0.form.common.texts.add($1.clause("profession"))
    },
    Row("BT-99", any("LODGING_OF_APPEALS_PRECISION")) {
      $0.form.common.texts.add($1.clause("review-deadline"))
    },
    Row("BT-651", any("ECONOMIC_OPERATORS_PERSONAL_SITUATION_SUBCONTRACTORS")) {
      $0.form.common.texts.add($1.clause("subcontracting"))
    },
    Row("BT-750", any("EAF_CAPACITY_INFORMATION")) { $0.addSelection("ef-stand", $1) },
    Row("BT-750", any("EAF_CAPACITY_MIN_LEVEL")) { $0.addSelection("ef-stand", $1) },
    Row("BT-750", any("T_CAPACITY_INFORMATION")) { $0.addSelection("tp-abil", $1) },
    Row("BT-750", any("T_CAPACITY_MIN_LEVEL")) { $0.addSelection("tp-abil", $1) },
  ]
}
