/// The criteria of ESPD-EDM 4.1.0 that a joint bid of social enterprises answers without a Request: all
/// grounds of exclusion and what the operator says about itself. No rule demands selection criteria
/// (tested with the official validator), so those come from the buyer's Request.
///
/// - Source: ESPD-EDM 4.1.0, `ESPD-criterion.xml` (ids and codes); names and summaries are ours.
package enum ESPDCriteria410 {
  /// The grounds of exclusion first, then what the operator says about itself.
  package static let all = grounds + others

  private static let grounds = [
    ground(
      "C1", "005eb9ed-1347-4ca3-bb29-9bc0db64e1ab", "crime-org", ESPDShapes410.conviction,
      "Criminal organisation",
      "Convicted by final judgment of taking part in a criminal organisation."),
    ground(
      "C2", "c27b7c4e-c837-4529-b867-ed55ce639db5", "corruption", ESPDShapes410.conviction,
      "Corruption", "Convicted by final judgment of corruption."),
    ground(
      "C3", "297d2323-3ede-424e-94bc-a91561e6f320", "fraud", ESPDShapes410.conviction,
      "Fraud", "Convicted by final judgment of fraud against the financial interests of the Union."),
    ground(
      "C4", "d486fb70-86b3-4e75-97f2-0d71b5697c7d", "terr-offence", ESPDShapes410.conviction,
      "Terrorist offences",
      "Convicted by final judgment of terrorist offences or offences linked to them."),
    ground(
      "C5", "47112079-6fec-47a3-988f-e561668c3aef", "finan-laund", ESPDShapes410.conviction,
      "Money laundering", "Convicted by final judgment of money laundering or terrorist financing."),
    ground(
      "C6", "d789d01a-fe03-4ccd-9898-73f9cfa080d1", "human-traffic", ESPDShapes410.conviction,
      "Child labour and trafficking",
      "Convicted by final judgment of child labour or trafficking in human beings."),
    ground(
      "C7", "b61bbeb7-690e-4a40-bc68-d6d4ecfaa3d4", "tax-pay", ESPDShapes410.payment,
      "Payment of taxes", "Has breached its obligations to pay taxes."),
    ground(
      "C8", "7d85e333-bbab-49c0-be8d-c36d71a72f5e", "socsec-pay", ESPDShapes410.payment,
      "Payment of social security contributions",
      "Has breached its obligations to pay social security contributions."),
    ground(
      "C9", "a80ddb62-d25b-4e4e-ae22-3968460dc0a9", "envir-law", ESPDShapes410.breach,
      "Environmental law", "Has to its knowledge breached obligations in environmental law."),
    ground(
      "C10", "a261a395-ed17-4939-9c75-b9ff1109ca6e", "socsec-law", ESPDShapes410.breach,
      "Social law", "Has to its knowledge breached obligations in social law."),
    ground(
      "C11", "a34b70d6-c43d-4726-9a88-8e2b438424bf", "labour-law", ESPDShapes410.breach,
      "Labour law", "Has to its knowledge breached obligations in labour law."),
    ground(
      "C12", "d3732c09-7d62-4edc-a172-241da6636e7c", "bankruptcy", ESPDShapes410.insolvency,
      "Bankruptcy", "Is bankrupt."),
    ground(
      "C13", "396f288a-e267-4c20-851a-ed4f7498f137", "insolvency", ESPDShapes410.insolvency,
      "Insolvency", "Is the subject of insolvency or winding-up proceedings."),
    ground(
      "C14", "68918c7a-f5bc-4a1a-a62f-ad8983600d48", "cred-arran", ESPDShapes410.insolvency,
      "Arrangement with creditors", "Is in an arrangement with creditors."),
    ground(
      "C15", "daffa2a9-9f8f-4568-8be8-7b8bf306d096", "bankr-nat", ESPDShapes410.insolvency,
      "Situation like bankruptcy", "Is in a situation like bankruptcy under national law."),
    ground(
      "C16", "8fda202a-0c37-41bb-9d7d-de3f49edbfcb", "liq-admin", ESPDShapes410.insolvency,
      "Assets administered by a liquidator",
      "Has its assets administered by a liquidator or the court."),
    ground(
      "C17", "166536e2-77f7-455c-b018-70582474e4f6", "susp-act", ESPDShapes410.insolvency,
      "Suspended business activities", "Has suspended its business activities."),
    ground(
      "C18", "514d3fde-1e3e-4dcd-b02a-9f984d5bbda3", "prof-misconduct", ESPDShapes410.misconduct,
      "Grave professional misconduct", "Is guilty of grave professional misconduct."),
    ground(
      "C19", "56d13e3d-76e8-4f23-8af6-13e60a2ee356", "distorsion", ESPDShapes410.misconduct,
      "Agreements that distort competition",
      "Has agreed with other operators to distort competition."),
    ground(
      "C20", "b1b5ac18-f393-4280-9659-1367943c1a2e", "partic-confl", ESPDShapes410.conflict,
      "Conflict of interest", "Knows of a conflict of interest from taking part in the procedure."),
    ground(
      "C21", "61874050-5130-4f1c-a174-720939c7b483", "prep-confl", ESPDShapes410.conflict,
      "Involvement in the preparation",
      "Advised the buyer or was otherwise involved in preparing the procedure."),
    ground(
      "C22", "3293e92b-7f3e-42f1-bee6-a7641bb04251", "sanction", ESPDShapes410.misconduct,
      "Early termination or sanctions",
      "Had an earlier public contract ended early, or damages or like sanctions."),
    ground(
      "C23", "696a75b2-6107-428f-8b74-82affb67e184", "misrepresent", ESPDShapes410.plain,
      "Misrepresentation",
      "Has misrepresented or withheld information, or influenced the procedure unduly."),
    ground(
      "C24", "63adb07d-db1b-4ef0-a14e-a99785cf8cf6", "nati-ground", ESPDShapes410.national,
      "National grounds of exclusion", "Do purely national grounds of exclusion apply?"),
  ]

  private static let others = [
    other(
      "C57", "shelt-worksh", ESPDShapes410.reserved, "Reserved contract",
      "If the contract is reserved: sheltered workshop, social business or sheltered employment programme?"
    ),
    other(
      "C58", "registered", ESPDShapes410.officialList, "Official list of approved operators",
      "Does the country of the operator have an official list of approved operators?"),
    other(
      "C59", "eo-group", ESPDShapes410.group, "Together with others",
      "Does the operator take part together with others?"),
    other(
      "C60", "relied", ESPDShapes410.entities, "Relied-on entities",
      "Does the operator rely on the capacities of other entities?"),
    other(
      "C61", "subco-ent", ESPDShapes410.entities, "Subcontractors not relied on",
      "Will the operator subcontract to entities on which it does not rely?"),
    other(
      "C65", "sme", ESPDShapes410.size, "Micro, small or medium-sized enterprise",
      "Is the operator a micro, small or medium-sized enterprise?"),
  ]

  /// A ground of exclusion; 4.x asks in every one whether it applies.
  private static func ground(
    _ number: String, _ id: String, _ code: String, _ shape: [ESPDQuestionGroup], _ name: String,
    _ summary: String
  ) -> ESPDCriterion {
    ESPDCriterion(
      number: number, key: code, id: id, code: code, kind: .exclusion, name: name, summary: summary,
      clearedBy: false, groups: shape.map { $0.below("\(number)_EG_\(code)") })
  }

  private static func other(
    _ number: String, _ code: String, _ shape: [ESPDQuestionGroup], _ name: String,
    _ summary: String
  ) -> ESPDCriterion {
    let path = "\(number)_OT_\(code)"
    return ESPDCriterion(
      number: number, key: code, id: path, code: code, kind: .other, name: name, summary: summary,
      groups: shape.map { $0.below(path) })
  }
}
