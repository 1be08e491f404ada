internal import Procurement

extension TEDFields {
  /// R2.0.8: the forms of the older directives, of which the defence forms are still in use.
  ///
  /// Every form has its own names for the same sections, so the paths skip those.
  static let older: [Row] =
    olderParties + olderObject + olderLots("F02_ANNEX_B") + olderLots("F17_ANNEX_B")
    + olderLots("F05_ANNEX_B") + olderConditions + olderAwards

  private static func any(_ path: String) -> String { TEDPath.form + "/**/" + path }

  private static let olderParties: [Row] =
    olderAddress(any("CA_CE_CONCESSIONAIRE_PROFILE"), role: "buyer") + [
      Row("BT-11", any("TYPE_OF_CONTRACTING_AUTHORITY/@VALUE")) {
        $0.form.authority = $0.mapped($1, TEDCodes.authority)
      },
      Row("BT-10", any("TYPE_OF_ACTIVITY/@VALUE")) {
        $0.form.activity = $0.form.activity ?? $0.mapped($1, TEDCodes.activity)?.value
      },
    ]

  private static let olderObject: [Row] = [
    Row("BT-21-Procedure", any("TITLE_CONTRACT")) { $0.setProcedureTitle($1) },
    Row("BT-24-Procedure", any("SHORT_CONTRACT_DESCRIPTION")) { $0.setProcedureDescription($1) },
    Row("BT-23-Procedure", any("TYPE_CONTRACT/@VALUE")) {
      $0.form.procedure.nature = $0.mapped($1, TEDCodes.nature)
    },
    Row("BT-22", any("FILE_REFERENCE_NUMBER")) {
      $0.form.procedure.id = $0.form.procedure.id ?? $0.string($1)
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
    Row("BT-54", any("OPTION_DESCRIPTION")) { $0.term.optionsText.add($0.entry($1)) },
    Row("BT-36", any("PERIOD_WORK_DATE_STARTING/MONTHS")) {
      $0.term.length = $0.length($1, .month)
    },
    Row("BT-36", any("PERIOD_WORK_DATE_STARTING/DAYS")) { $0.term.length = $0.length($1, .day) },
  ]

  private static func olderLots(_ annex: String) -> [Row] {
    let path = any(annex)
    return [
      Row(
        group: "lot", path,
        begin: { builder, _ in builder.startOlderLot() },
        end: { builder, _ in builder.finishLot() }),
      Row("BT-137", path + "/LOT_NUMBER") {
        $0.lot.internalID = $0.string($1)
        $0.scope = $0.lot.internalID ?? ""
      },
      Row("BT-21", path + "/LOT_TITLE") {
        $0.lot.title.add($0.entry($1))
        $0.lot.titleSource = $0.lot.titleSource ?? $0.source($1)
      },
      Row("BT-24", path + "/LOT_DESCRIPTION") {
        $0.lot.description.add($0.entry($1))
        $0.lot.descriptionSource = $0.lot.descriptionSource ?? $0.source($1)
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
    Row("BT-750", any("EAF_CAPACITY_INFORMATION")) { $0.addSelection("ef-stand", $1) },
    Row("BT-750", any("EAF_CAPACITY_MIN_LEVEL")) { $0.addSelection("ef-stand", $1) },
    Row("BT-750", any("T_CAPACITY_INFORMATION")) { $0.addSelection("tp-abil", $1) },
    Row("BT-750", any("T_CAPACITY_MIN_LEVEL")) { $0.addSelection("tp-abil", $1) },
    Row(
      group: "BT-131", any("RECEIPT_LIMIT_DATE"),
      begin: { builder, _ in builder.day = DayParts() },
      end: { builder, value in builder.form.deadline = builder.day.moment(builder.source(value)) }),
    Row("BT-131(y)", any("RECEIPT_LIMIT_DATE/YEAR")) { $0.day.year = $0.string($1) },
    Row("BT-131(m)", any("RECEIPT_LIMIT_DATE/MONTH")) { $0.day.month = $0.string($1) },
    Row("BT-131(d)", any("RECEIPT_LIMIT_DATE/DAY")) { $0.day.day = $0.string($1) },
    Row("BT-131(t)", any("RECEIPT_LIMIT_DATE/TIME")) { $0.day.time = $0.string($1) },
    Row("BT-97", any("LANGUAGE/LANGUAGE_EC/@VALUE")) {
      $0.form.submission.languages.add($0.string($1).map(Languages.normalised))
    },
    Row("BT-105", any("PT_OPEN")) { $0.form.procedure.type = $0.mark("open", $1) },
    Row("BT-105", any("PT_RESTRICTED")) { $0.form.procedure.type = $0.mark("restricted", $1) },
  ]

  private static let olderAwards: [Row] =
    ["AWARD_OF_CONTRACT_DEFENCE", "AWARD_OF_CONTRACT"].flatMap { name in
      [
        Row(
          group: "award", any(name),
          begin: { builder, _ in
            builder.startResult()
            builder.result.decision = "selec-w"
          },
          end: { builder, _ in builder.finishResult() }),
        Row("BT-13713", any(name) + "/LOT_NUMBER") { $0.resultLot = $0.string($1) },
        Row("BT-759", any(name) + "/OFFERS_RECEIVED_NUMBER") {
          $0.result.tendersReceived = $0.integer($1)?.value
        },
        Row(
          "CURRENCY",
          any(name)
            + "/CONTRACT_VALUE_INFORMATION/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/@CURRENCY"
        ) {
          $0.currency = $0.string($1)
        },
        Row(
          "BT-720",
          any(name)
            + "/CONTRACT_VALUE_INFORMATION/COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE/VALUE_COST",
          carrying: "FMTVAL"
        ) {
          $0.result.value = $0.olderMoney($1)?.value
        },
      ]
        + olderAddress(
          any(name) + "/ECONOMIC_OPERATOR_NAME_ADDRESS/CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME",
          role: "winner")
    }

  private static func olderAddress(_ path: String, role: String) -> [Row] {
    [
      Row(
        group: "organisation", path,
        begin: { builder, _ in builder.startOrganisation() },
        end: { builder, _ in builder.finishOrganisation(role: role) }),
      Row("BT-500", path + "/ORGANISATION/OFFICIALNAME") {
        $0.organisation.name.add($0.entry($1))
      },
      Row("BT-501", path + "/ORGANISATION/NATIONALID") {
        $0.organisation.registrationNumber = $0.string($1)
      },
      Row("BT-514", path + "/COUNTRY/@VALUE") {
        $0.organisation.country = $0.string($1).map(Countries.normalised)
      },
      Row("BT-513", path + "/TOWN") { $0.organisation.town = $0.string($1) },
      Row("BT-502", path + "/CONTACT_POINT") { $0.contact.name = $0.string($1) },
      Row("BT-506", path + "/E_MAILS/E_MAIL") { $0.contact.email = $0.string($1) },
      Row("BT-503", path + "/PHONE") { $0.contact.telephone = $0.string($1) },
    ]
  }
}
