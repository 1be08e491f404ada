internal import Procurement

extension TEDFields {
  /// The contract as a whole.
  static let object: [Row] = [
    Row("BT-21-Procedure", TEDPath.object + "/TITLE") { $0.setProcedureTitle($1) },
    Row("BT-22", TEDPath.object + "/REFERENCE_NUMBER") {
      $0.form.procedure.id = $0.form.procedure.id ?? $0.string($1)
    },
    Row("BT-262-Procedure", TEDPath.object + "/CPV_MAIN/CPV_CODE/@CODE") {
      $0.setMainCPV($0.cpv($1))
    },
    Row("BT-23-Procedure", TEDPath.object + "/TYPE_CONTRACT/@CTYPE") {
      $0.form.procedure.nature = $0.mapped($1, TEDCodes.nature)
    },
    Row("BT-24-Procedure", TEDPath.object + "/SHORT_DESCR") { $0.setProcedureDescription($1) },
    Row("BT-27-Procedure", TEDPath.object + "/VAL_ESTIMATED_TOTAL", carrying: "CURRENCY") {
      $0.form.procedure.estimatedValue = $0.form.procedure.estimatedValue ?? $0.money($1)
    },
    Row("NO_LOT_DIVISION", TEDPath.object + "/NO_LOT_DIVISION") { builder, _ in
      builder.form.isUndivided = true
    },
    Row("BT-763", TEDPath.object + "/LOT_DIVISION/LOT_ALL") {
      $0.form.allowsAllLots = $0.source($1)
    },
    Row("BT-31", TEDPath.object + "/LOT_DIVISION/LOT_MAX_NUMBER") {
      $0.form.procedure.maxLotsSubmitted = $0.integer($1)
    },
    Row("BT-31", TEDPath.object + "/LOT_DIVISION/LOT_ONE_ONLY") {
      $0.form.procedure.maxLotsSubmitted = $0.one($1)
    },
    Row("BT-33", TEDPath.object + "/LOT_DIVISION/LOT_MAX_ONE_TENDERER") {
      $0.form.procedure.maxLotsAwarded = $0.integer($1)
    },
    Row("BT-330", TEDPath.object + "/LOT_DIVISION/LOT_COMBINING_CONTRACT_RIGHT") {
      $0.form.procedure.texts.add($0.clause("lot-combination", $1))
    },
  ]

  /// One lot, or the one undivided contract.
  static let lot: [Row] =
    [
      Row(
        group: "lot", TEDPath.lot,
        begin: { builder, _ in builder.startLot() },
        end: { builder, _ in builder.finishLot() }),
      Row("ITEM", TEDPath.lot + "/@ITEM") { $0.scope = $0.string($1) ?? "" },
      Row("BT-21", TEDPath.lot + "/TITLE") {
        $0.lot.title.add($0.entry($1))
        $0.lot.titleSource = $0.lot.titleSource ?? $0.source($1)
      },
      Row("BT-137", TEDPath.lot + "/LOT_NO") { $0.lot.internalID = $0.string($1) },
      Row("BT-262", TEDPath.lot + "/CPV_ADDITIONAL/CPV_CODE/@CODE") {
        $0.lot.additionalCPV.add($0.cpv($1))
      },
      Row("BT-5071", TEDPath.lot + "/NUTS/@CODE") { $0.lot.nuts.add($0.code($1)) },
      Row("BT-728", TEDPath.lot + "/MAIN_SITE") { $0.lot.texts.add($0.clause("place", $1)) },
      Row("BT-24", TEDPath.lot + "/SHORT_DESCR") {
        $0.lot.description.add($0.entry($1))
        $0.lot.descriptionSource = $0.lot.descriptionSource ?? $0.source($1)
      },
      Row("BT-27", TEDPath.lot + "/VAL_OBJECT", carrying: "CURRENCY") {
        $0.lot.estimatedValue = $0.money($1)
      },
      Row("BT-36", TEDPath.lot + "/DURATION", carrying: "TYPE") { $0.term.length = $0.length($1) },
      Row("BT-538", TEDPath.lot + "/INDEFINITE_DURATION") { builder, _ in
        builder.term.other = "UNLIMITED"
      },
      Row("BT-538", TEDPath.lot + "/QS/INDEFINITE_DURATION") { builder, _ in
        builder.term.other = "UNLIMITED"
      },
      Row("BT-536", TEDPath.lot + "/DATE_START") { $0.term.start = $0.date($1) },
      Row("BT-537", TEDPath.lot + "/DATE_END") { $0.term.end = $0.date($1) },
      Row("BT-57", TEDPath.lot + "/RENEWAL_DESCR") { $0.term.renewalText.add($0.entry($1)) },
      Row("BT-54", TEDPath.lot + "/OPTIONS_DESCR") { $0.term.optionsText.add($0.entry($1)) },
      Row("BT-63", TEDPath.lot + "/ACCEPTED_VARIANTS") { $0.lot.variants = $0.mark("allowed", $1) },
      Row("BT-63", TEDPath.lot + "/NO_ACCEPTED_VARIANTS") {
        $0.lot.variants = $0.mark("not-allowed", $1)
      },
      Row("BT-60", TEDPath.lot + "/EU_PROGR_RELATED") {
        $0.lot.euFunding = "eu-funds"
        $0.lot.texts.add($0.clause("eu-funds", $1))
      },
      Row("BT-60", TEDPath.lot + "/NO_EU_PROGR_RELATED") { builder, _ in
        builder.lot.euFunding = "no-eu-funds"
      },
      Row("BT-300", TEDPath.lot + "/INFO_ADD") {
        $0.lot.texts.add($0.clause("additional-information", $1))
      },
      Row("CRITERIA_CANDIDATE", TEDPath.lot + "/CRITERIA_CANDIDATE") {
        $0.lot.texts.add($0.clause("candidates", $1))
      },
    ]
    + awardCriteria(TEDPath.lot + "/AC") + awardCriteria(TEDPath.lot)

  private static func awardCriteria(_ path: String) -> [Row] {
    [("AC_PRICE", "price"), ("AC_COST", "cost"), ("AC_QUALITY", "quality")].flatMap { name, type in
      let criterion = "\(path)/\(name)"
      return [
        Row(
          group: "award criterion", criterion,
          begin: { builder, value in
            builder.award = AwardCriterion()
            builder.award.type = builder.mark(type, value)
          },
          end: { builder, _ in builder.lot.awardCriteria.append(builder.award) }),
        Row("BT-540", criterion + "/AC_CRITERION") { $0.setAwardText($1) },
        Row("BT-541", criterion + "/AC_WEIGHTING") { $0.award.weight = $0.string($1) },
      ]
    } + [Row("BT-540", path + "/AC_CRITERION") { $0.addBareCriterion($1) }]
  }
}
