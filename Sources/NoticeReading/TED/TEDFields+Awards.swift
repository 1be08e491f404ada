internal import Notices
internal import Values

extension TEDFields {
  /// Section V: what became of the lots.
  static let award: [Row] =
    [
      Row(
        group: "award", TEDPath.award,
        begin: { builder, _ in builder.startResult() },
        end: { builder, _ in builder.finishResult() }),
      Row("BT-13713", TEDPath.award + "/LOT_NO") {
        $0.resultLot = $1.string
        $0.resultLotSource = $1.source
      },
      Row("BT-150", TEDPath.award + "/CONTRACT_NO") { $0.contract.$reference = $1.traced },
      Row("BT-721", TEDPath.award + "/TITLE") { $0.contract.title.add($1.entry) },
      // PROCUREMENT_UNSUCCESSFUL is "none received, or all rejected": two codes of BT-144, so neither.
      Row(
        group: "BT-142", TEDPath.award + "/NO_AWARDED_CONTRACT",
        begin: { $0.result.$decision = Traced("clos-nw", from: $1.source) }),
      Row(
        group: "BT-142", contracted,
        begin: { $0.result.$decision = Traced("selec-w", from: $1.source) }),
      Row("BT-145", contracted + "/DATE_CONCLUSION_CONTRACT") {
        $0.contract.$signedOn = Traced($1.date)
      },
      Row("BT-773", contracted + "/LIKELY_SUBCONTRACTED") {
        $0.tender.subcontracting = $1.mark("yes")
      },
      Row("BT-553", contracted + "/VAL_SUBCONTRACTING", carrying: "CURRENCY") {
        $0.tender.subcontractedValue = $1.money
      },
      Row("BT-555", contracted + "/PCT_SUBCONTRACTING") {
        $0.tender.subcontractedShare = $1.code
      },
      Row("BT-554", contracted + "/INFO_ADD_SUBCONTRACTING") {
        $0.tender.subcontractedText.add($1.entry)
      },
      Row("BT-162", contracted + "/VAL_REVENUE", carrying: "CURRENCY") {
        $0.tender.revenueFromUsers = $1.money
      },
      Row("BT-163", contracted + "/INFO_ADD_VALUE") { $0.tender.revenueText.add($1.entry) },
    ] + received + values + winners + prizes

  private static let contracted = TEDPath.award + "/AWARDED_CONTRACT"

  /// How many tenders came in, and of what kinds.
  private static let received: [Row] = counts(contracted) + counts(contracted + "/TENDERS")

  private static func counts(_ path: String) -> [Row] {
    let all = Row("BT-759", path + "/NB_TENDERS_RECEIVED") {
      $0.result.$tendersReceived = Traced($1.integer)
    }
    let kinds: [Row] = TEDCodes.received.map { name, kind in
      Row("BT-759", path + "/NB_TENDERS_RECEIVED_" + name) { $0.addReceived(kind, $1) }
    }
    return [all] + kinds
  }

  private static let values: [Row] = ["", "/VALUES", "/VALUE"].flatMap { part -> [Row] in
    [
      Row("BT-720", contracted + part + "/VAL_TOTAL", carrying: "CURRENCY") {
        $0.result.$value = Traced($1.money)
      },
      Row("VAL_RANGE_TOTAL", contracted + part + "/VAL_RANGE_TOTAL/@CURRENCY") {
        $0.currency = $1.string
      },
      Row("BT-710", contracted + part + "/VAL_RANGE_TOTAL/LOW") {
        $0.result.lowestTender = $1.ranged($0.currency)
      },
      Row("BT-711", contracted + part + "/VAL_RANGE_TOTAL/HIGH") {
        $0.result.highestTender = $1.ranged($0.currency)
      },
    ]
  }

  private static let winners: [Row] = [
    TEDPath.award + "/AWARDED_CONTRACT/CONTRACTORS/CONTRACTOR",
    TEDPath.award + "/AWARDED_CONTRACT/CONTRACTOR",
    TEDPath.modification + "/CONTRACTORS/CONTRACTOR", TEDPath.modification + "/CONTRACTOR",
  ].flatMap { path -> [Row] in
    address(path + "/ADDRESS_CONTRACTOR", role: "winner") + sizes(path)
  }

  /// F13: the winners of design contests.
  private static let prizes: [Row] =
    prizeRows + participants(prize) + participants(prize + "/PARTICIPANTS")
    + prizeWinner(prize + "/WINNERS/WINNER") + prizeWinner(prize + "/WINNER")

  private static let contest = TEDPath.form + "/RESULTS"
  private static let prize = contest + "/AWARDED_PRIZE"

  private static let prizeRows: [Row] = [
    Row(
      group: "prize", contest,
      begin: { builder, _ in builder.startResult() },
      end: { builder, _ in builder.finishResult() }),
    Row(
      group: "BT-142", contest + "/NO_AWARDED_PRIZE",
      begin: { $0.result.$decision = Traced("clos-nw", from: $1.source) }),
    Row(
      group: "BT-142", prize,
      begin: { $0.result.$decision = Traced("selec-w", from: $1.source) }),
    Row("BT-1451", prize + "/DATE_DECISION_JURY") {
      $0.contract.$decidedOn = Traced($1.date)
    },
    Row("BT-644", prize + "/VAL_PRIZE", carrying: "CURRENCY") {
      $0.result.$value = Traced($1.money)
    },
  ]

  private static func participants(_ path: String) -> [Row] {
    [
      Row("BT-759", path + "/NB_PARTICIPANTS") {
        $0.result.$tendersReceived = Traced($1.integer)
      },
      Row("BT-759", path + "/NB_PARTICIPANTS_SME") { $0.addReceived("t-sme", $1) },
      Row("BT-759", path + "/NB_PARTICIPANTS_OTHER_EU") { $0.addReceived("t-oth-eea", $1) },
    ]
  }

  private static func prizeWinner(_ path: String) -> [Row] {
    address(path + "/ADDRESS_WINNER", role: "winner") + sizes(path)
  }

  private static func sizes(_ path: String) -> [Row] {
    [
      Row("BT-165", path + "/SME") { $0.setSize("sme", $1) },
      Row("BT-165", path + "/NO_SME") { $0.setSize("large", $1) },
    ]
  }

  /// F20: what is changed in a running contract.
  static let modification: [Row] =
    [
      Row(
        group: "modification", changed,
        begin: { builder, _ in builder.form.isModification = true }),
      Row("BT-202", changed + "/SHORT_DESCR") {
        $0.form.modification.description.add($1.entry)
      },
      Row("BT-201", changed + "/ADDITIONAL_NEED") {
        $0.form.modification.reasons.add($1.mark("add-wss"))
        $0.form.modification.reasonDescription.add($1.entry)
      },
      Row("BT-201", changed + "/UNFORESEEN_CIRCUMSTANCE") {
        $0.form.modification.reasons.add($1.mark("mod-cir"))
        $0.form.modification.reasonDescription.add($1.entry)
      },
    ] + afterModification + modifiedValues(changed) + modifiedValues(changed + "/VALUES")

  /// Section VII.1: the contract as it stands after the change.
  private static let afterModification: [Row] = [
    Row("BT-262", TEDPath.modification + "/CPV_MAIN/CPV_CODE/@CODE") {
      $0.form.modification.after.mainCPV = $1.cpv
    },
    Row("BT-263", TEDPath.modification + "/CPV_ADDITIONAL/CPV_CODE/@CODE") {
      $0.form.modification.after.additionalCPV.add($1.cpv)
    },
    Row("BT-5071", TEDPath.modification + "/NUTS/@CODE") {
      $0.form.modification.after.nuts.add($1.code)
    },
    Row("BT-24", TEDPath.modification + "/SHORT_DESCR") {
      $0.form.modification.after.description.add($1.entry)
    },
    Row("BT-36", TEDPath.modification + "/DURATION", carrying: "TYPE") {
      $0.form.modification.changeTerm($1.length) { $0.length = $1 }
    },
    Row("BT-536", TEDPath.modification + "/DATE_START") {
      $0.form.modification.changeTerm($1.date) { $0.start = $1 }
    },
    Row("BT-537", TEDPath.modification + "/DATE_END") {
      $0.form.modification.changeTerm($1.date) { $0.end = $1 }
    },
    Row("VAL_TOTAL", TEDPath.modification + "/VAL_TOTAL", carrying: "CURRENCY") {
      $0.form.modification.after.value = $1.money
    },
  ]

  private static let changed = TEDPath.form + "/MODIFICATIONS_CONTRACT/INFO_MODIFICATIONS"

  private static func modifiedValues(_ path: String) -> [Row] {
    [
      Row("VAL_TOTAL_BEFORE", path + "/VAL_TOTAL_BEFORE", carrying: "CURRENCY") {
        $0.form.modification.valueBefore = $1.money
      },
      Row("VAL_TOTAL_AFTER", path + "/VAL_TOTAL_AFTER", carrying: "CURRENCY") {
        $0.form.modification.valueAfter = $1.money
      },
    ]
  }
}

extension ContractModification {
  fileprivate mutating func changeTerm<Value>(
    _ value: Sourced<Value>?, _ set: (inout ContractTerm, Sourced<Value>) -> Void
  ) {
    guard let value else { return }
    var term = after.term ?? ContractTerm()
    set(&term, value)
    after.term = term
  }
}
