/// Rules on a Peppol "Submit Tender" (T005 1.2, UBL 2.2).
///
/// - Source: OpenPeppol PRACC, PEPPOL-T005.sch; the ids are the official ones, the words are ours.
enum TenderRules {
  typealias Rule = ValidityRule<Void>

  static let identity = "urn:fdc:peppol.eu:prac:trns:t005:1.2"

  static let fatal: [Rule] =
    header + documents + parties + [
      .codes(
        "CL-T90-R001", of: "cbc:IdentificationCode", within: ["cac:Country"], CodeLists.isoCountry),
      .codes("CL-T90-R003", of: "cbc:DocumentTypeCode", ["9", "13", "310", "311", "916"]),
    ]

  private static let header: [Rule] = [
    .needs("PEPPOL-T005-R001", "cbc:UBLVersionID", in: ""),
    text("R021", "cbc:UBLVersionID", [""], "must be 2.2") { $0 == "2.2" },
    text("R002", "cbc:CustomizationID", [""], "must be '\(identity)'") { $0 == identity },
    text("R003", "cbc:ProfileID", [""], "must be 'urn:fdc:peppol.eu:prac:bis:p003:1.2'") {
      $0 == "urn:fdc:peppol.eu:prac:bis:p003:1.2"
    },
    Rule("PEPPOL-T005-R004", of: "cbc:ID", within: [""], "schemeURI is mandatory") { node, _ in
      node["schemeURI"] != nil
    },
    Rule("PEPPOL-T005-R005", of: "cbc:ID", within: [""], "schemeURI must be 'urn:uuid'") {
      node, _ in node["schemeURI"] == "urn:uuid"
    },
    text("R006", "cbc:ID", [""], "must be a UUID", isUUID),
    text("R007", "cbc:IssueTime", [""], "must have hours, minutes and seconds") {
      $0.wholeMatch(
        of:
          /(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?/
      ) != nil
    },
  ]

  private static let documents: [Rule] = [
    Rule("PEPPOL-T005-R013", of: "", "every document must have an id of its own") { root, _ in
      unique(root.all("cac:DocumentReference", "cbc:ID"))
    },
    Rule("PEPPOL-T005-R014", of: "", "every file must have a name of its own") { root, _ in
      unique(
        root.all("cac:DocumentReference", "cac:Attachment", "cac:ExternalReference", "cbc:FileName")
      )
    },
    Rule(
      "PEPPOL-T005-R012", of: "cac:DocumentReference", within: [""],
      "the call for tenders must be named by its UUID"
    ) { node, _ in
      node.text(of: "cbc:DocumentTypeCode") != "311" || isUUID(node.text(of: "cbc:ID") ?? "")
    },
    Rule(
      "PEPPOL-T005-R015", of: "cbc:LocaleCode", within: reference, "listID must be 'ISO639-1'"
    ) { node, _ in node["listID"] == "ISO639-1" },
    text("R016", "cbc:LocaleCode", reference, "must be a language of two letters") {
      $0.wholeMatch(of: /[a-z]{2}|[A-Z]{2}/) != nil
    },
    text("R017", "cbc:DocumentHash", external, "must be 64 hexadecimal digits") {
      $0.wholeMatch(of: /[a-fA-F0-9]{64}/) != nil
    },
    text("R018", "cbc:HashAlgorithmMethod", external, "must be that of SHA-256") {
      $0 == "http://www.w3.org/2001/04/xmlenc#sha256"
    },
  ]

  private static let parties: [Rule] = [
    Rule("PEPPOL-T005-R010", of: "cbc:EndpointID", "schemeID is mandatory") { node, _ in
      node["schemeID"] != nil
    },
    Rule("PEPPOL-T005-R011", of: "cbc:EndpointID", "schemeID must be a scheme of Peppol") {
      node, _ in
      let scheme = node["schemeID"] ?? ""
      return CodeLists.partyScheme.contains { scheme.hasPrefix($0) }
    },
    Rule(
      "PEPPOL-T005-R008", of: "cbc:ID", within: ["cac:PartyIdentification"], "schemeID is mandatory"
    ) {
      node, _ in node["schemeID"] != nil
    },
    Rule(
      "PEPPOL-T005-R009", of: "cbc:ID", within: ["cac:PartyIdentification"],
      "schemeID must be a scheme from 0003 to 0213"
    ) { node, _ in
      guard let scheme = node["schemeID"], scheme.utf8.count == 4, let number = Int(scheme) else {
        return false
      }
      return (3...213).contains(number)
    },
    identified("R020", "cac:TendererParty", [""]),
    identified("R019", "cac:Party", ["", "cac:ContractingParty"]),
  ]

  private static let reference = ["cac:DocumentReference"]
  private static let external = ["cac:Attachment", "cac:ExternalReference"]

  private static func text(
    _ number: String, _ element: String, _ within: [String], _ demand: String,
    _ holds: @escaping @Sendable (String) -> Bool
  ) -> Rule {
    Rule("PEPPOL-T005-\(number)", of: element, within: within, demand) { node, _ in holds(node.text)
    }
  }

  private static func identified(_ number: String, _ element: String, _ within: [String]) -> Rule {
    Rule(
      "PEPPOL-T005-\(number)", of: element, within: within,
      "the party must have an id and an endpoint"
    ) { node, _ in node.has("cac:PartyIdentification") && node.has("cbc:EndpointID") }
  }

  private static func unique(_ nodes: [Node]) -> Bool {
    Set(nodes.map(\.text)).count == nodes.count
  }

  private static func isUUID(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/) != nil
  }
}
