/// The part of the UBL schemas that can be told in a few lines: what must be there, and how values read.
///
/// It stands in for the XSDs where those are not at hand; it does not know every element of them.
///
/// - Source: OASIS UBL 2.2 and 2.3, the XSDs of the three documents and their components.
enum UBLShapeRules {
  static func findings(in document: CheckedDocument) -> [ValidityFinding] {
    missing(in: document)
      + document.nodes.filter { !$0.readsWell }.map { node in
        finding(node, "'\(node.text.prefix(60))' is no value for \(node.name)")
      }
  }

  private static func missing(in document: CheckedDocument) -> [ValidityFinding] {
    let root = document.root
    let atRoot = (atRoot[document.namespace] ?? []).filter { !root.has($0) }.map { (root, $0) }
    let inside = inside.flatMap { name, children in
      document.nodes(name).flatMap { node in
        children.filter { !node.has($0) }.map { (node, $0) }
      }
    }
    return (atRoot + inside).map { node, child in
      finding(node, "\(child) is missing in \(node.parent == nil ? "the root" : node.name)")
    }
  }

  private static func finding(_ node: Node, _ message: String) -> ValidityFinding {
    ValidityFinding(
      "XSD", .fatal, file: node.document.path, line: node.line, path: node.path, message)
  }

  private static let atRoot = [
    UBLNames.response: [
      "cbc:ContractFolderID", "cbc:IssueDate", "cac:ContractingParty", "cac:EconomicOperatorParty",
      "cac:TenderingCriterionResponse",
    ],
    UBLNames.tender: [
      "cbc:ID", "cbc:ContractFolderID", "cbc:IssueDate", "cac:TendererParty", "cac:TenderedProject",
    ],
    UBLNames.qualification: [
      "cbc:ID", "cbc:ContractFolderID", "cbc:IssueDate", "cac:TendererPartyQualification",
    ],
  ]

  private static let inside = [
    ("cac:ContractingParty", ["cac:Party"]), ("cac:EconomicOperatorParty", ["cac:Party"]),
    ("cac:DocumentReference", ["cbc:ID"]), ("cac:AdditionalDocumentReference", ["cbc:ID"]),
    ("cac:EvidenceSupplied", ["cbc:ID"]), ("cac:PartyIdentification", ["cbc:ID"]),
    ("cac:PartyName", ["cbc:Name"]), ("cac:PowerOfAttorney", ["cac:AgentParty"]),
    ("cac:ProcurementProjectLot", ["cbc:ID"]),
    ("cac:TendererPartyQualification", ["cac:MainQualifyingParty"]),
  ]
}

extension Node {
  /// Whether a value reads as the type that its name says; elements of other names are taken as they are.
  fileprivate var readsWell: Bool {
    guard name.hasPrefix("cbc:"), children.isEmpty else { return true }
    if name.hasSuffix("Date") {
      return text.wholeMatch(of: /-?[0-9]{4,}-[0-9]{2}-[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?/) != nil
    }
    if name.hasSuffix("Time") {
      return text.wholeMatch(
        of: /[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?/) != nil
    }
    if name.hasSuffix("Indicator") { return ["true", "false", "1", "0"].contains(text) }
    if ["Amount", "Numeric", "Quantity"].contains(where: name.hasSuffix) {
      return text.wholeMatch(of: /[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)/) != nil
    }
    return true
  }
}
