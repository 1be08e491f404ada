import XMLStream

/// The official XSDs, read from the folder that `SAMANBUD_STANDARDS` names; never part of the program.
final class OfficialSchemas {
  private let folder: String
  private var validators: [String: XMLSchemaValidator] = [:]

  init(folder: String) { self.folder = folder }

  func findings(
    in bytes: [UInt8], of kind: CheckedFile.Kind, version: String, path: String
  ) throws(XMLFailure) -> [ValidityFinding] {
    guard let validator = try validator(Self.schema(kind, version: version)) else { return [] }
    return try validator.failures(in: bytes, file: path).map {
      ValidityFinding("XSD", .fatal, file: path, line: $0.line, path: $0.path, $0.message)
    }
  }

  private static func schema(_ kind: CheckedFile.Kind, version: String) -> String {
    let response = "UBL-QualificationApplicationResponse"
    return switch kind {
    case .response where version.hasPrefix("2."): "ubl-2.2/maindoc/\(response)-2.2.xsd"
    case .response: "espd-4.1.0/xsd/maindoc/\(response)-2.3.xsd"
    case .tender: "ubl-2.2/maindoc/UBL-Tender-2.2.xsd"
    case .qualification: "ubl-2.2/maindoc/UBL-TendererQualification-2.2.xsd"
    case .other: ""
    }
  }

  /// `nil` where the folder does not have that schema.
  private func validator(_ name: String) throws(XMLFailure) -> XMLSchemaValidator? {
    if let known = validators[name] { return known }
    guard let validator = try XMLSchemaValidator(path: "\(folder)/\(name)") else { return nil }
    validators[name] = validator
    return validator
  }
}
