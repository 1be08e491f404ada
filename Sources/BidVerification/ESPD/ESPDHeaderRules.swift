/// Rules on the header and the parties of an ESPD Response.
///
/// - Source: ESPD-EDM 4.1.0, rules 02, 04 and 05; the ids are the official ones, the words are ours.
enum ESPDHeaderRules {
  typealias Rule = ValidityRule<ESPDContext>

  /// Rules that every edition on UBL has.
  static let common: [Rule] =
    [
      .needs("BR-OTH-04-01", "cbc:UBLVersionID", in: ""), .needs("BR-OTH-04-03", "cbc:ID", in: ""),
      .needs("BR-OTH-04-04", "cbc:UUID", in: ""),
      .needs("BR-OTH-04-06", "cac:TenderingCriterion", in: ""),
      .needs("BR-OTH-04-07", "cac:TenderingCriterionResponse", in: ""),
      Rule("BR-OTH-05-01", of: "cbc:UBLVersionID", "must be 2.3, in version 2.x of the ESPD 2.2") {
        $0.text == $1.release.ublVersion
      },
      Rule("BR-OTH-05-02", of: "cbc:UBLVersionID", "schemeAgencyID must be 'OASIS-UBL-TC'") {
        node, _ in
        node["schemeAgencyID"] == "OASIS-UBL-TC"
      },
    ] + party + others

  /// BR-LOT-10 came with 3.x; a 2.x Response may be for several lots.
  static let oneLot = Rule("BR-LOT-10", of: "", "exactly one lot must be named") { root, _ in
    root.all("cac:ProcurementProjectLot", "cbc:ID").count == 1
  }

  private static let operatorParty = "cac:EconomicOperatorParty"

  private static let party: [Rule] = [
    Rule(
      "BR-RESP-10-02", of: operatorParty,
      "cac:EconomicOperatorRole is mandatory in cac:EconomicOperatorParty"
    ) { node, context in context.isBasic || node.has("cac:EconomicOperatorRole") },
    Rule("BR-RESP-10-03", of: operatorParty, "the role of the operator is mandatory") {
      node, context in
      context.isBasic || node.find("cac:EconomicOperatorRole", "cbc:RoleCode") != nil
    },
    partyRule(
      "BR-RESP-10-04", operatorParty, "an identifier", ["cac:PartyIdentification", "cbc:ID"]),
    partyRule("BR-RESP-10-05", operatorParty, "a name", ["cac:PartyName", "cbc:Name"]),
    partyRule("BR-RESP-10-06", operatorParty, "a size", ["cbc:IndustryClassificationCode"]),
    partyRule("BR-RESP-10-07", operatorParty, "a country", country),
    partyRule(
      "BR-RESP-10-09", "cac:ServiceProviderParty", "a name", ["cac:PartyName", "cbc:Name"]),
    partyRule("BR-RESP-10-10", "cac:ServiceProviderParty", "a country", country),
    partyRule(
      "BR-RESP-10-11", "cac:ServiceProviderParty", "an identifier",
      ["cac:PartyIdentification", "cbc:ID"]),
    attorney("BR-RESP-20-01", "first name", ["cbc:FirstName"]),
    attorney("BR-RESP-20-02", "family name", ["cbc:FamilyName"]),
    attorney(
      "BR-RESP-20-03", "country", ["cac:ResidenceAddress", "cac:Country", "cbc:IdentificationCode"]),
  ]

  private static let country = ["cac:PostalAddress", "cac:Country", "cbc:IdentificationCode"]

  private static func partyRule(
    _ id: String, _ outer: String, _ what: String, _ path: [String]
  ) -> Rule {
    Rule(id, of: "cac:Party", within: [outer], "the party needs \(what)") { node, _ in
      node.leads(to: path)
    }
  }

  private static func attorney(_ id: String, _ what: String, _ path: [String]) -> Rule {
    Rule(id, of: "cac:PowerOfAttorney", "whoever represents the operator needs a \(what)") {
      node, _ in
      node.leads(to: ["cac:AgentParty", "cac:Person"] + path)
    }
  }

  private static let others: [Rule] = [
    Rule(
      "BR-COM-10-01", of: "cac:AdditionalDocumentReference",
      "the number of a contract notice in TED must read like 2015/S 252-461137"
    ) { node, _ in
      guard node.text(of: "cbc:DocumentTypeCode") == "TED_CN", let id = node.child("cbc:ID") else {
        return true
      }
      return id.text.wholeMatch(of: /[0-9]{4}\/S [0-9]{3}-[0-9]{6}/) != nil
    },
    Rule(
      "BR-COM-10-02", severity: .warning, of: "cac:AdditionalDocumentReference",
      "a contract notice in TED should have two lines of description"
    ) { node, _ in
      node.text(of: "cbc:DocumentTypeCode") != "TED_CN"
        || node.all("cac:Attachment", "cac:ExternalReference", "cbc:Description").count == 2
    },
    .needs("BR-COM-10-03", "cbc:DocumentTypeCode", in: "cac:AdditionalDocumentReference"),
    Rule("BR-OTH-08", of: "cbc:EndpointID", "schemeID is mandatory") { node, _ in
      node["schemeID"] != nil
    },
    Rule(
      "BR-LEAD-10-S10", severity: .warning, of: "", "a group leader must give the name of the group"
    ) { root, context in !context.isLead || root.has("cbc:EconomicOperatorGroupName") },
  ]
}

extension Node {
  /// Whether there is such an element below, one name below the other.
  func leads(to path: [String]) -> Bool {
    path.reduce([self]) { nodes, name in nodes.flatMap { $0.children(name) } }.isEmpty == false
  }
}
