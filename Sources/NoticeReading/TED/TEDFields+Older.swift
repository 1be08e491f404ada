internal import Procurement

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
        $0.form.authority = $0.mapped($1, TEDCodes.authority)
      },
      Row("BT-10", any("TYPE_OF_ACTIVITY/@VALUE")) {
        $0.form.activity = $0.form.activity ?? $0.mapped($1, TEDCodes.activity)
      },
      Row("BT-505", any("URL_GENERAL")) { $0.setBuyer(website: $0.traced($1)) },
      Row("BT-508", any("URL_BUYER")) { $0.form.profile = $0.form.profile ?? $0.code($1) },
      Row("BT-15", any("URL_INFORMATION")) {
        $0.form.common.submission.$documentsURL = $0.traced($1)
      },
      Row("BT-18", any("URL_PARTICIPATE")) { $0.form.common.submission.$url = $0.traced($1) },
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
      $0.form.procedure.nature = $0.mapped($1, TEDCodes.nature)
    },
    Row("BT-22", any("FILE_REFERENCE_NUMBER")) {
      if $0.form.procedure.id == nil { $0.form.procedure.$id = $0.traced($1) }
    },
    Row("BT-262-Procedure", any("CPV_MAIN/CPV_CODE/@CODE")) { $0.setMainCPV($0.cpv($1)) },
    Row("BT-263-Procedure", any("CPV_ADDITIONAL/CPV_CODE/@CODE")) {
      $0.form.procedure.additionalCPV.add($0.cpv($1))
    },
    Row("BT-5071-Procedure", any("NUTS/@CODE")) { $0.form.procedure.nuts.add($0.code($1)) },
    Row("CURRENCY", any("NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/@CURRENCY")) {
      $0.currency = $0.string($1)
    },
    Row(
      "BT-27-Procedure",
      any("NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/VALUE_COST"), carrying: "FMTVAL"
    ) {
      $0.form.procedure.estimatedValue = $0.olderMoney($1)
    },
    Row("BT-24-Procedure", any("TOTAL_QUANTITY_OR_SCOPE")) {
      $0.form.procedure.texts.add($0.clause("quantity", $1))
    },
    Row("BT-300-Procedure", any("ADDITIONAL_INFORMATION")) {
      $0.form.procedure.texts.add($0.clause("additional-information", $1))
    },
    Row("BT-728-Procedure", any("LOCATION_NUTS/LOCATION")) {
      $0.form.procedure.texts.add($0.clause("place", $1))
    },
    Row("BT-60", any("RELATES_TO_EU_PROJECT_YES")) {
      $0.form.common.$euFunding = Traced("eu-funds", from: $0.source($1))
      $0.form.common.texts.add($0.clause("eu-funds", $1))
    },
    Row("BT-60", any("RELATES_TO_EU_PROJECT_NO")) {
      $0.form.common.$euFunding = Traced("no-eu-funds", from: $0.source($1))
    },
    Row("BT-63", any("ACCEPTED_VARIANTS/@VALUE")) {
      $0.form.common.variants = $0.mapped($1, ["YES": "allowed", "NO": "not-allowed"])
    },
    Row("CURRENCY", any("TOTAL_FINAL_VALUE/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/@CURRENCY")) {
      $0.currency = $0.string($1)
    },
    Row(
      "BT-161", any("TOTAL_FINAL_VALUE/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/VALUE_COST"),
      carrying: "FMTVAL"
    ) {
      $0.form.totals.value = $0.olderMoney($1)
    },
  ]

  /// How long the contract runs, and whether it comes again.
  private static let olderTerm: [Row] =
    [
      Row("BT-54", any("OPTION_DESCRIPTION")) { $0.term.optionsText.add($0.entry($1)) },
      Row("BT-36", any("PERIOD_WORK_DATE_STARTING/MONTHS")) {
        $0.term.length = $0.length($1, .month)
      },
      Row("BT-36", any("PERIOD_WORK_DATE_STARTING/DAYS")) { $0.term.length = $0.length($1, .day) },
      Row("BT-58", any("RECURRENT_CONTRACT/NUMBER_POSSIBLE_RENEWALS")) {
        $0.term.renewals = $0.integer($1)
      },
      Row("BT-94", any("NO_RECURRENT_PROCUREMENT")) {
        $0.form.common.conditions.recurs = $0.no($1)
      },
      Row("BT-94", any("RECURRENT_PROCUREMENT")) {
        $0.form.common.conditions.recurs = $0.yes($1)
        $0.form.common.texts.add($0.clause("recurrence", $1))
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
    return [
      Row(
        group: "lot", path,
        begin: { builder, _ in builder.startOlderLot() },
        end: { builder, _ in builder.finishLot() }),
      Row("BT-137", path + "/LOT_NUMBER") {
        $0.lot.$internalID = $0.traced($1)
        $0.scope = $0.lot.internalID ?? ""
      },
      Row("BT-21", path + "/LOT_TITLE") {
        $0.lot.title.add($0.entry($1))
      },
      Row("BT-24", path + "/LOT_DESCRIPTION") {
        $0.lot.description.add($0.entry($1))
      },
      Row("BT-262", path + "/CPV/CPV_MAIN/CPV_CODE/@CODE") { $0.lot.mainCPV = $0.cpv($1) },
      Row("BT-263", path + "/CPV/CPV_ADDITIONAL/CPV_CODE/@CODE") {
        $0.lot.additionalCPV.add($0.cpv($1))
      },
      Row("CURRENCY", path + "/NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/@CURRENCY") {
        $0.currency = $0.string($1)
      },
      Row(
        "BT-27", path + "/NATURE_QUANTITY_SCOPE/COSTS_RANGE_AND_CURRENCY/VALUE_COST",
        carrying: "FMTVAL"
      ) {
        $0.lot.estimatedValue = $0.olderMoney($1)
      },
      Row("BT-36", path + "/PERIOD_WORK_DATE_STARTING/MONTHS") {
        $0.term.length = $0.length($1, .month)
      },
      Row("BT-36", path + "/PERIOD_WORK_DATE_STARTING/DAYS") {
        $0.term.length = $0.length($1, .day)
      },
      Row("BT-300", path + "/ADDITIONAL_INFORMATION_ABOUT_LOTS") {
        $0.lot.texts.add($0.clause("additional-information", $1))
      },
    ]
  }

  private static let olderConditions: [Row] = [
    Row("BT-71", any("RESERVED_CONTRACTS/RESTRICTED_TO_SHELTERED_WORKSHOPS")) {
      $0.form.common.reservedParticipation.append($0.mark("res-ws", $1))
    },
    Row("BT-736", any("RESERVED_CONTRACTS/RESTRICTED_TO_FRAMEWORK")) {
      $0.form.common.reservedExecution = $0.mark("yes", $1)
    },
    Row("BT-70", any("EXISTENCE_OTHER_PARTICULAR_CONDITIONS")) {
      $0.form.common.texts.add($0.clause("performance-terms", $1))
    },
    Row("BT-76", any("CONTRACT_RELATING_CONDITIONS/LEGAL_FORM")) {
      $0.form.common.texts.add($0.clause("legal-form", $1))
    },
    Row("BT-75", any("DEPOSITS_GUARANTEES_REQUIRED")) {
      $0.form.common.texts.add($0.clause("guarantee", $1))
    },
    Row("BT-77", any("MAIN_FINANCING_CONDITIONS")) {
      $0.form.common.texts.add($0.clause("payment", $1))
    },
    Row("BT-750", any("ECONOMIC_OPERATORS_PERSONAL_SITUATION")) { $0.addSelection("sui-act", $1) },
    Row("BT-79", any("REQUESTS_NAMES_PROFESSIONAL_QUALIFICATIONS/@VALUE")) {
      $0.form.common.staffQualification = $0.mapped($1, ["YES": "t-requ", "NO": "not-requ"])
    },
    Row("PARTICULAR_PROFESSION", any("EXEC_SERVICE_RESERVED_PARTICULAR_PROFESSION")) {
      $0.form.common.texts.add($0.clause("profession", $1))
    },
    Row("BT-99", any("LODGING_OF_APPEALS_PRECISION")) {
      $0.form.common.texts.add($0.clause("review-deadline", $1))
    },
    Row("BT-651", any("ECONOMIC_OPERATORS_PERSONAL_SITUATION_SUBCONTRACTORS")) {
      $0.form.common.texts.add($0.clause("subcontracting", $1))
    },
    Row("BT-750", any("EAF_CAPACITY_INFORMATION")) { $0.addSelection("ef-stand", $1) },
    Row("BT-750", any("EAF_CAPACITY_MIN_LEVEL")) { $0.addSelection("ef-stand", $1) },
    Row("BT-750", any("T_CAPACITY_INFORMATION")) { $0.addSelection("tp-abil", $1) },
    Row("BT-750", any("T_CAPACITY_MIN_LEVEL")) { $0.addSelection("tp-abil", $1) },
  ]
}
