/// Checks a UBL Tender: the rules of Peppol where it says that it follows them.
enum TenderChecker {
  static func findings(in document: CheckedDocument) -> [ValidityFinding] {
    guard document.root.text(of: "cbc:CustomizationID")?.contains("t005") == true else { return [] }
    return empty(in: document)
      + (TenderRules.fatal + TenderSyntaxRules.all).flatMap { $0.findings(in: document, ()) }
  }

  private static func empty(in document: CheckedDocument) -> [ValidityFinding] {
    document.nodes.filter { $0.children.isEmpty && $0.text.isEmpty }.map {
      ValidityFinding(
        "PEPPOL-T005-S002", .fatal, file: document.path, line: $0.line, path: $0.path,
        "an element must not be empty")
    }
  }
}

/// What a Tender says, read from the file.
package struct TenderSheet: Hashable, Sendable {
  /// A file that the tender refers to by name and hash.
  package struct File: Hashable, Sendable {
    /// `cbc:FileName`, without folders.
    package let name: String
    /// Hexadecimal digits, lower case.
    package let hash: String
  }

  /// The tender's own file, as the user named it or below the folder or container named.
  package let file: String
  /// `cbc:ContractFolderID`, the procedure; `nil` where it has none.
  package let folderID: String?
  /// The leader first.
  package let tenderers: [String]
  /// Their numbers in public registers, in the same order.
  package let identifiers: [String]
  /// Ids of the lots that it is for, as written.
  package let lots: [String]
  /// What it refers to; references without a name or hash are left out.
  package let files: [File]

  /// - Returns: `nil` for what is no Tender.
  package init?(_ document: CheckedDocument) {
    guard document.namespace == UBLNames.tender else { return nil }
    let root = document.root
    file = document.path
    folderID = root.text(of: "cbc:ContractFolderID")
    tenderers = root.all("cac:TendererParty", "cac:PartyName", "cbc:Name").map(\.text)
    identifiers = root.all("cac:TendererParty", "cac:PartyIdentification", "cbc:ID").map(\.text)
    lots = root.all("cac:TenderedProject", "cac:ProcurementProjectLot", "cbc:ID").map(\.text)
    files = root.all("cac:DocumentReference", "cac:Attachment", "cac:ExternalReference").compactMap
    {
      guard let name = $0.text(of: "cbc:FileName"), let hash = $0.text(of: "cbc:DocumentHash")
      else {
        return nil
      }
      return File(name: name, hash: hash.lowercased())
    }
  }
}
