internal import Procurement

extension TEDFields {
  /// Section III: what the form states for every lot at once, reservations among it.
  ///
  /// `PARTICULAR_PROFESSION` is a text on who may carry out the service; it reserves nothing.
  static let conditions: [Row] = [
    Row("BT-71", TEDPath.conditions + "/RESTRICTED_SHELTERED_WORKSHOP") {
      $0.form.common.reservedParticipation.append($0.mark("res-ws", $1))
    },
    Row("BT-71", TEDPath.conditions + "/RESERVED_ORGANISATIONS_SERVICE_MISSION") {
      $0.form.common.reservedParticipation.append($0.mark("res-pub-ser", $1))
    },
    Row("BT-736", TEDPath.conditions + "/RESTRICTED_SHELTERED_PROGRAM") {
      $0.form.common.reservedExecution = $0.mark("yes", $1)
    },
    Row("BT-70", TEDPath.conditions + "/PERFORMANCE_CONDITIONS") {
      $0.form.common.texts.add($0.clause("performance-terms", $1))
    },
    Row("BT-76", TEDPath.conditions + "/LEGAL_FORM") {
      $0.form.common.texts.add($0.clause("legal-form", $1))
    },
    Row("PARTICULAR_PROFESSION", TEDPath.conditions + "/PARTICULAR_PROFESSION") {
      $0.form.common.texts.add($0.clause("profession", $1))
    },
    Row("REFERENCE_TO_LAW", TEDPath.conditions + "/REFERENCE_TO_LAW") {
      $0.form.common.texts.add($0.clause("profession", $1))
    },
    Row("BT-75", TEDPath.conditions + "/DEPOSIT_GUARANTEE_REQUIRED") {
      $0.form.common.texts.add($0.clause("guarantee", $1))
    },
    Row("BT-77", TEDPath.conditions + "/MAIN_FINANCING_CONDITION") {
      $0.form.common.texts.add($0.clause("payment", $1))
    },
    Row("RULES_CRITERIA", TEDPath.conditions + "/RULES_CRITERIA") { $0.addSelection("other", $1) },
    Row("CRITERIA_SELECTION", TEDPath.conditions + "/CRITERIA_SELECTION") {
      $0.addSelection("other", $1)
    },
    Row("QUALIFICATION", TEDPath.conditions + "/QUALIFICATION/CONDITIONS") {
      $0.addSelection("other", $1)
    },
    Row("BT-750", TEDPath.conditions + "/SUITABILITY") { $0.addSelection("sui-act", $1) },
    Row("BT-750", TEDPath.conditions + "/ECONOMIC_FINANCIAL_INFO") {
      $0.addSelection("ef-stand", $1)
    },
    Row("BT-750", TEDPath.conditions + "/ECONOMIC_FINANCIAL_MIN_LEVEL") {
      $0.addSelection("ef-stand", $1)
    },
    Row("BT-750", TEDPath.conditions + "/TECHNICAL_PROFESSIONAL_INFO") {
      $0.addSelection("tp-abil", $1)
    },
    Row("BT-750", TEDPath.conditions + "/TECHNICAL_PROFESSIONAL_MIN_LEVEL") {
      $0.addSelection("tp-abil", $1)
    },
    Row("SOCIAL_STANDARDS", TEDPath.conditions + "/SOCIAL_STANDARDS") {
      $0.form.common.texts.add($0.clause("performance-terms", $1))
    },
    Row("PUBLIC_SERVICE_OBLIGATIONS", TEDPath.conditions + "/PUBLIC_SERVICE_OBLIGATIONS") {
      $0.form.common.texts.add($0.clause("performance-terms", $1))
    },
  ]

  /// Section IV: how and until when to tender.
  static let procedure: [Row] =
    TEDCodes.procedures.map { name, code in
      Row("BT-105", TEDPath.procedure + "/" + name) {
        $0.form.procedure.type = $0.form.procedure.type ?? $0.mark(code, $1)
      }
    } + [
      Row("BT-106", TEDPath.procedure + "/ACCELERATED_PROC") {
        $0.form.procedure.isAccelerated = true
        $0.form.procedure.texts.add($0.clause("acceleration", $1))
      },
      Row(
        group: "BT-765", TEDPath.procedure + "/FRAMEWORK",
        begin: { $0.form.common.isFramework = $0.mark(TEDCodes.framework, $1) }),
      Row("BT-766", TEDPath.procedure + "/DPS") {
        $0.form.common.usesDPS = $0.mark("dps-list", $1)
      },
      Row("BT-766", TEDPath.procedure + "/DPS_ADDITIONAL_PURCHASERS") {
        $0.form.common.usesDPS = $0.mark("dps-nlist", $1)
      },
      Row("BT-131(d)", TEDPath.procedure + "/DATE_RECEIPT_TENDERS") {
        $0.form.deadline = $0.moment($1)
      },
      Row("BT-131(t)", TEDPath.procedure + "/TIME_RECEIPT_TENDERS") {
        $0.form.deadline = $0.adding($1, to: $0.form.deadline)
      },
      Row("BT-97", TEDPath.procedure + "/LANGUAGES/LANGUAGE/@VALUE") {
        $0.form.submission.languages.add($0.string($1).map(Languages.normalised))
      },
      Row("BT-132(d)", TEDPath.procedure + "/OPENING_CONDITION/DATE_OPENING_TENDERS") {
        $0.form.opening = $0.moment($1)
      },
      Row("BT-132(t)", TEDPath.procedure + "/OPENING_CONDITION/TIME_OPENING_TENDERS") {
        $0.form.opening = $0.adding($1, to: $0.form.opening)
      },
      Row("CRITERIA_EVALUATION", TEDPath.procedure + "/CRITERIA_EVALUATION") {
        $0.form.common.texts.add($0.clause("award", $1))
      },
      Row("MAIN_FEATURES_AWARD", TEDPath.procedure + "/MAIN_FEATURES_AWARD") {
        $0.form.common.texts.add($0.clause("award", $1))
      },
    ]

  /// Section V: what became of the lots.
  static let award: [Row] =
    [
      Row(
        group: "award", TEDPath.award,
        begin: { builder, _ in builder.startResult() },
        end: { builder, _ in builder.finishResult() }),
      Row("BT-13713", TEDPath.award + "/LOT_NO") { $0.resultLot = $0.string($1) },
      Row("BT-142", TEDPath.award + "/NO_AWARDED_CONTRACT") { builder, _ in
        builder.result.decision = "clos-nw"
      },
      Row(
        group: "awarded contract", TEDPath.award + "/AWARDED_CONTRACT",
        begin: { builder, _ in builder.result.decision = "selec-w" }),
      Row("BT-759", TEDPath.award + "/AWARDED_CONTRACT/NB_TENDERS_RECEIVED") {
        $0.result.tendersReceived = $0.integer($1)?.value
      },
      Row("BT-759", TEDPath.award + "/AWARDED_CONTRACT/TENDERS/NB_TENDERS_RECEIVED") {
        $0.result.tendersReceived = $0.integer($1)?.value
      },
    ]
    + ["", "/VALUES", "/VALUE"].map { part in
      Row(
        "BT-720", TEDPath.award + "/AWARDED_CONTRACT" + part + "/VAL_TOTAL", carrying: "CURRENCY"
      ) {
        $0.result.value = $0.money($1)?.value
      }
    }
    + address(
      TEDPath.award + "/AWARDED_CONTRACT/CONTRACTORS/CONTRACTOR/ADDRESS_CONTRACTOR", role: "winner")
    + address(TEDPath.award + "/AWARDED_CONTRACT/CONTRACTOR/ADDRESS_CONTRACTOR", role: "winner")
    + address(
      TEDPath.form + "/RESULTS/AWARDED_PRIZE/WINNERS/WINNER/ADDRESS_WINNER", role: "winner")
    + address(TEDPath.form + "/RESULTS/AWARDED_PRIZE/WINNER/ADDRESS_WINNER", role: "winner")
    + address(TEDPath.modification + "/CONTRACTORS/CONTRACTOR/ADDRESS_CONTRACTOR", role: "winner")
    + address(TEDPath.modification + "/CONTRACTOR/ADDRESS_CONTRACTOR", role: "winner")
}
