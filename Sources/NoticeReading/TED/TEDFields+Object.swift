internal import Notices
internal import Values

extension TEDFields {
  /// The contract as a whole.
  static let object: [Row] = [
    Row("BT-21-Procedure", TEDPath.object + "/TITLE") { $0.setProcedureTitle($1) },
    Row("BT-22", TEDPath.object + "/REFERENCE_NUMBER") {
      if $0.form.procedure.id == nil { $0.form.procedure.$id = $1.traced }
    },
    Row("BT-262-Procedure", TEDPath.object + "/CPV_MAIN/CPV_CODE/@CODE") {
      $0.setMainCPV($1.cpv)
    },
    Row("BT-23-Procedure", TEDPath.object + "/TYPE_CONTRACT/@CTYPE") {
      $0.form.procedure.nature = $1.mapped(TEDCodes.nature)
    },
    Row("BT-24-Procedure", TEDPath.object + "/SHORT_DESCR") { $0.setProcedureDescription($1) },
    Row("BT-27-Procedure", TEDPath.object + "/VAL_ESTIMATED_TOTAL", carrying: "CURRENCY") {
      $0.form.procedure.estimatedValue = $0.form.procedure.estimatedValue ?? $1.money
    },
    Row("BT-161", TEDPath.object + "/VAL_TOTAL", carrying: "CURRENCY") {
      $0.form.totals.value = $1.money
    },
    Row("VAL_RANGE_TOTAL", TEDPath.object + "/VAL_RANGE_TOTAL/@CURRENCY") {
      $0.currency = $1.string
    },
    Row("BT-710", TEDPath.object + "/VAL_RANGE_TOTAL/LOW") {
      $0.form.lowestTender = $1.ranged($0.currency)
    },
    Row("BT-711", TEDPath.object + "/VAL_RANGE_TOTAL/HIGH") {
      $0.form.highestTender = $1.ranged($0.currency)
    },
    Row("BT-127", TEDPath.object + "/DATE_PUBLICATION_NOTICE") {
      $0.form.plannedDate = $1.date
    },
    Row("NO_LOT_DIVISION", TEDPath.object + "/NO_LOT_DIVISION") { builder, _ in
      builder.form.isUndivided = true
    },
    Row("BT-763", TEDPath.object + "/LOT_DIVISION/LOT_ALL") {
      $0.form.allowsAllLots = $1.source
    },
    Row("BT-31", TEDPath.object + "/LOT_DIVISION/LOT_MAX_NUMBER") {
      $0.form.procedure.maxLotsSubmitted = $1.integer
    },
    Row("BT-31", TEDPath.object + "/LOT_DIVISION/LOT_ONE_ONLY") {
      $0.form.procedure.maxLotsSubmitted = $1.one
    },
    Row("BT-33", TEDPath.object + "/LOT_DIVISION/LOT_MAX_ONE_TENDERER") {
      $0.form.procedure.maxLotsAwarded = $1.integer
    },
    Row("BT-330", TEDPath.object + "/LOT_DIVISION/LOT_COMBINING_CONTRACT_RIGHT") {
      $0.form.procedure.texts.add($1.clause("lot-combination"))
    },
  ]

  /// One lot, or the one undivided contract.
  static let lot: [Row] =
    [
      Row(
        group: "lot", TEDPath.lot,
        begin: { builder, _ in builder.startLot() },
        end: { builder, _ in builder.finishLot() }),
      Row("ITEM", TEDPath.lot + "/@ITEM") { $0.context.scope = ShortText($1.string ?? "") },
      Row("BT-21", TEDPath.lot + "/TITLE") {
        $0.lot.title.add($1.entry)
      },
      Row("BT-137", TEDPath.lot + "/LOT_NO") { $0.lot.$internalID = $1.traced },
      Row("BT-262", TEDPath.lot + "/CPV_ADDITIONAL/CPV_CODE/@CODE") {
        $0.lot.additionalCPV.add($1.cpv)
      },
      Row("BT-5071", TEDPath.lot + "/NUTS/@CODE") { $0.lot.nuts.add($1.code) },
      Row("BT-728", TEDPath.lot + "/MAIN_SITE") { $0.lot.texts.add($1.clause("place")) },
      Row("BT-24", TEDPath.lot + "/SHORT_DESCR") {
        $0.lot.description.add($1.entry)
      },
      Row("BT-27", TEDPath.lot + "/VAL_OBJECT", carrying: "CURRENCY") {
        $0.lot.estimatedValue = $1.money
      },
      Row("BT-36", TEDPath.lot + "/DURATION", carrying: "TYPE") { $0.term.length = $1.length },
      Row("BT-538", TEDPath.lot + "/INDEFINITE_DURATION") {
        $0.term.$other = Traced("UNLIMITED", from: $1.source)
      },
      Row("BT-538", TEDPath.lot + "/QS/INDEFINITE_DURATION") {
        $0.term.$other = Traced("UNLIMITED", from: $1.source)
      },
      Row("BT-536", TEDPath.lot + "/QS/DATE_START") { $0.term.start = $1.date },
      Row("BT-537", TEDPath.lot + "/QS/DATE_END") { $0.term.end = $1.date },
      Row("BT-50", TEDPath.lot + "/NB_MIN_LIMIT_CANDIDATE") {
        $0.lot.shortList.minimum = $1.integer
      },
      Row("BT-51", TEDPath.lot + "/NB_MAX_LIMIT_CANDIDATE") {
        $0.lot.shortList.maximum = $1.integer
      },
      Row("BT-50", TEDPath.lot + "/NB_ENVISAGED_CANDIDATE") {
        $0.lot.shortList.minimum = $1.integer
        $0.lot.shortList.maximum = $0.lot.shortList.minimum
      },
      Row("BT-764", TEDPath.lot + "/ECATALOGUE_REQUIRED") {
        $0.lot.submission.eCatalogue = $1.mark("required")
      },
      Row("BT-536", TEDPath.lot + "/DATE_START") { $0.term.start = $1.date },
      Row("BT-537", TEDPath.lot + "/DATE_END") { $0.term.end = $1.date },
      Row("BT-57", TEDPath.lot + "/RENEWAL_DESCR") { $0.term.renewalText.add($1.entry) },
      Row("BT-54", TEDPath.lot + "/OPTIONS_DESCR") { $0.term.optionsText.add($1.entry) },
      Row("BT-63", TEDPath.lot + "/ACCEPTED_VARIANTS") { $0.lot.variants = $1.mark("allowed") },
      Row("BT-63", TEDPath.lot + "/NO_ACCEPTED_VARIANTS") {
        $0.lot.variants = $1.mark("not-allowed")
      },
      Row("BT-60", TEDPath.lot + "/EU_PROGR_RELATED") {
        $0.lot.$euFunding = Traced("eu-funds", from: $1.source)
        $0.lot.texts.add($1.clause("eu-funds"))
      },
      Row("BT-60", TEDPath.lot + "/NO_EU_PROGR_RELATED") {
        $0.lot.$euFunding = Traced("no-eu-funds", from: $1.source)
      },
      Row("BT-300", TEDPath.lot + "/INFO_ADD") {
        $0.lot.texts.add($1.clause("additional-information"))
      },
      Row("CRITERIA_CANDIDATE", TEDPath.lot + "/CRITERIA_CANDIDATE") {
        $0.lot.texts.add($1.clause("candidates"))
      },
    ]
    + ([""] + TEDPath.directives).flatMap { directive -> [Row] in
      awardCriteria(TEDPath.lot + directive + "/AC") + awardCriteria(TEDPath.lot + directive)
    }

  private static func awardCriteria(_ path: String) -> [Row] {
    [("AC_PRICE", "price"), ("AC_COST", "cost"), ("AC_QUALITY", "quality")].flatMap {
      name, type -> [Row] in
      let criterion = "\(path)/\(name)"
      return [
        Row(
          group: "BT-539", criterion,
          begin: { builder, value in
            builder.award = AwardCriterion()
            builder.award.type = value.mark(type)
          },
          end: { builder, _ in builder.lot.awardCriteria.append(builder.award) }),
        Row("BT-540", criterion + "/AC_CRITERION") { $0.award.description.add($1.entry) },
        Row("BT-541", criterion + "/AC_WEIGHTING") { $0.addWeight($1) },
      ]
    } + [Row("BT-540", path + "/AC_CRITERION") { $0.addBareCriterion($1) }]
      + [Row("AC_PROCUREMENT_DOC", path + "/AC_PROCUREMENT_DOC") { $0.noteDocumentCriteria($1) }]
  }
}
