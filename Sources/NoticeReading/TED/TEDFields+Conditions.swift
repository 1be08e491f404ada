internal import Notices

extension TEDFields {
  /// Section III: what the form states for every lot at once, reservations among it.
  ///
  /// `PARTICULAR_PROFESSION` is a text on who may carry out the service; it reserves nothing.
  static let conditions: [Row] =
    [
      Row("BT-71", TEDPath.conditions + "/RESTRICTED_SHELTERED_WORKSHOP") {
        $0.form.common.reservedParticipation.append($1.mark("res-ws"))
      },
      Row("BT-71", TEDPath.conditions + "/RESERVED_ORGANISATIONS_SERVICE_MISSION") {
        $0.form.common.reservedParticipation.append($1.mark("res-pub-ser"))
      },
      Row("BT-736", TEDPath.conditions + "/RESTRICTED_SHELTERED_PROGRAM") {
        $0.form.common.reservedExecution = $1.mark("yes")
      },
      Row("BT-70", TEDPath.conditions + "/PERFORMANCE_CONDITIONS") {
        $0.form.common.texts.add($1.clause("performance-terms"))
      },
      Row("BT-76", TEDPath.conditions + "/LEGAL_FORM") {
        $0.form.common.texts.add($1.clause("legal-form"))
      },
      Row("PARTICULAR_PROFESSION", TEDPath.conditions + "/PARTICULAR_PROFESSION") {
        $0.form.common.texts.add($1.clause("profession"))
      },
      Row("REFERENCE_TO_LAW", TEDPath.conditions + "/REFERENCE_TO_LAW") {
        $0.form.common.texts.add($1.clause("profession"))
      },
      Row("BT-75", TEDPath.conditions + "/DEPOSIT_GUARANTEE_REQUIRED") {
        $0.form.common.texts.add($1.clause("guarantee"))
      },
      Row("BT-77", TEDPath.conditions + "/MAIN_FINANCING_CONDITION") {
        $0.form.common.texts.add($1.clause("payment"))
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
        $0.form.common.staffQualification = $1.mark("t-requ")
      },
      Row("BT-821", TEDPath.conditions + "/ECONOMIC_CRITERIA_DOC") {
        $0.form.common.selectionSources.addNew($1.mark("procurement-documents"))
      },
      Row("BT-821", TEDPath.conditions + "/TECHNICAL_CRITERIA_DOC") {
        $0.form.common.selectionSources.addNew($1.mark("procurement-documents"))
      },
      Row("QUALIFICATION", TEDPath.conditions + "/QUALIFICATION/METHODS") {
        $0.addSelection("other", $1)
      },
      Row("SOCIAL_STANDARDS", TEDPath.conditions + "/SOCIAL_STANDARDS") {
        $0.form.common.texts.add($1.clause("performance-terms"))
      },
      Row("PUBLIC_SERVICE_OBLIGATIONS", TEDPath.conditions + "/PUBLIC_SERVICE_OBLIGATIONS") {
        $0.form.common.texts.add($1.clause("performance-terms"))
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
        $0.form.common.texts.add($1.clause("performance-terms"))
      }
    }
}
