internal import Procurement

extension TEDFields {
  /// Section III: what the form states for every lot at once, reservations among it.
  ///
  /// `PARTICULAR_PROFESSION` is a text on who may carry out the service; it reserves nothing.
  static let conditions: [Row] =
    [
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
      Row("RULES_CRITERIA", TEDPath.conditions + "/RULES_CRITERIA") {
        $0.addSelection("other", $1)
      },
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
      Row("BT-79", TEDPath.conditions + "/PERFORMANCE_STAFF_QUALIFICATION") {
        $0.form.common.staffQualification = $0.mark("t-requ", $1)
      },
      Row("BT-821", TEDPath.conditions + "/ECONOMIC_CRITERIA_DOC") {
        $0.form.common.selectionSources.addNew($0.mark("procurement-documents", $1))
      },
      Row("BT-821", TEDPath.conditions + "/TECHNICAL_CRITERIA_DOC") {
        $0.form.common.selectionSources.addNew($0.mark("procurement-documents", $1))
      },
      Row("QUALIFICATION", TEDPath.conditions + "/QUALIFICATION/METHODS") {
        $0.addSelection("other", $1)
      },
      Row("SOCIAL_STANDARDS", TEDPath.conditions + "/SOCIAL_STANDARDS") {
        $0.form.common.texts.add($0.clause("performance-terms", $1))
      },
      Row("PUBLIC_SERVICE_OBLIGATIONS", TEDPath.conditions + "/PUBLIC_SERVICE_OBLIGATIONS") {
        $0.form.common.texts.add($0.clause("performance-terms", $1))
      },
    ]
    // What MOVE, the form for public transport, asks of the operator.
    + [
      "COST_PARAMETERS", "EXCLUSIVE_RIGHTS_GRANTED", "OTHER_PARTICULAR_CONDITIONS",
      "INFORMATION_TICKETS", "PUNCTUALITY_RELIABILITY", "CANCELLATIONS_SERVICES",
      "CLEANLINESS_ROLLING_STOCK", "CUST_SATISFACTION_SURVEY", "COMPLAINT_HANDLING",
      "ASSIST_PERSONS_REDUCTED_MOB", "OTHER_QUALITY_TARGET", "REWARDS_PENALITIES",
    ].map { name in
      Row(name, TEDPath.conditions + "/" + name) {
        $0.form.common.texts.add($0.clause("performance-terms", $1))
      }
    }
}
