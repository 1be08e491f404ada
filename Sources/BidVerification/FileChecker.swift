package import XMLStream

/// What kind of document a file is, and what is wrong in it.
package struct CheckedFile: Sendable {
  /// The documents that are judged here, by the namespace of their root.
  package enum Kind: String, Hashable, Sendable {
    case response = "ESPD Response"
    case tender = "UBL Tender"
    case qualification = "UBL TendererQualification"
    /// XML that nothing here judges.
    case other
  }

  /// The file, as the user named it or below the folder or container that the user named.
  package let path: String
  /// What its root element says that it is.
  package let kind: Kind
  /// As in `4.1.0`; empty where it has none.
  package let version: String
  /// What is wrong in it: by the official schemas first, then by our own rules.
  package let findings: [ValidityFinding]
  /// What people call it, with its edition, as in `ESPD Response 1.0.2`; `nil` for XML that nobody knows here.
  package let title: String?
  /// Whether it was judged at all, by rules or schemas.
  package let isChecked: Bool
  let document: CheckedDocument

  /// `nil` where nothing looked at the file.
  package var isValid: Bool? {
    isChecked ? !findings.contains { $0.severity == .fatal } : nil
  }
}

/// Checks single files by our own rules, and by the official schemas where those are at hand.
package struct FileChecker {
  private let schemas: OfficialSchemas?

  /// - Parameter standards: the folder of the official schemas; `nil` where there is none.
  package init(standards: String?) { schemas = standards.map { OfficialSchemas(folder: $0) } }

  /// - Throws: ``XMLFailure`` for what is no XML, or hostile XML.
  package func check(_ bytes: [UInt8], path: String) throws(XMLFailure) -> CheckedFile {
    let document = try CheckedDocument(bytes, path: path)
    let name = DocumentName(document)
    let (kind, findings) = Self.judged(document)
    let version = name.version
    if let obstacle = name.obstacle {
      return CheckedFile(
        path: path, kind: kind, version: version,
        findings: [ValidityFinding("file.not-checked", .notChecked, file: path, obstacle)],
        title: name.title, isChecked: false, document: document)
    }
    var official: [ValidityFinding] = []
    if kind != .other, let schemas {
      official = try schemas.findings(in: bytes, of: kind, version: version, path: path)
    }
    return CheckedFile(
      path: path, kind: kind, version: version, findings: official + findings, title: name.title,
      isChecked: kind != .other, document: document)
  }

  private static func judged(
    _ document: CheckedDocument
  ) -> (CheckedFile.Kind, [ValidityFinding]) {
    switch document.namespace {
    case UBLNames.response:
      (
        .response,
        UBLShapeRules.findings(in: document) + ESPDResponseChecker.findings(in: document)
      )
    case UBLNames.tender:
      (.tender, UBLShapeRules.findings(in: document) + TenderChecker.findings(in: document))
    case UBLNames.qualification: (.qualification, UBLShapeRules.findings(in: document))
    default: (.other, [])
    }
  }
}
