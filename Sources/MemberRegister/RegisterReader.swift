package import Procurement
internal import Schemas
internal import XMLStream

/// Reads the register exchange file (`schemas/register.xsd`).
package enum RegisterReader {
  private static let namespace = "urn:samanbud:register:1"

  /// The register that `bytes` hold.
  ///
  /// The whole file is good, or nothing is read. Numbers that look personal are searched for first, so
  /// that no later message can quote one.
  ///
  /// - Parameter path: the file's name, said in failures and sources.
  package static func read(
    bytes: [UInt8], path: String
  ) throws(RegisterFailure) -> Register {
    let root = try tree(of: bytes, path: path)
    try PrivacyCheck(path: path).check(root)
    try requireNumbers(in: root, path: path)
    try validate(bytes, path: path)
    return try RegisterBuilder(path: path).register(root)
  }

  private static func tree(of bytes: [UInt8], path: String) throws(RegisterFailure) -> XMLElement {
    let root: XMLElement
    do {
      root = try XMLDocumentReader.read(bytes, file: path)
    } catch {
      throw RegisterFailure(error)
    }
    guard root.name == "register", root.namespace == namespace else {
      throw RegisterFailure(
        .otherFormat, file: path, line: root.line,
        "root element '\(root.name)', expected 'register' in namespace '\(namespace)'",
        remedy: "give the register's exchange file")
    }
    return root
  }

  /// The schema asks for the number too, but in words that help nobody.
  private static func requireNumbers(
    in root: XMLElement, path: String
  ) throws(RegisterFailure) {
    for element in root.children("operator") {
      let number = element.child("registration")?.attributes["number"] ?? ""
      guard number.allSatisfy(\.isWhitespace) else { continue }
      let id = element.attributes["id"] ?? ""
      throw RegisterFailure(
        .noNumber, file: path, line: element.line, "operator '\(id)' has no organisation number",
        remedy: "add <registration scheme=\"0007\" number=\"NNNNNN-NNNN\"/> after its name")
    }
  }

  private static func validate(_ bytes: [UInt8], path: String) throws(RegisterFailure) {
    let failures: [XMLFailure]
    do {
      let validator = try XMLSchemaValidator(schema: Schemas.register, file: "schemas/register.xsd")
      failures = try validator.failures(in: bytes, file: path)
    } catch {
      throw RegisterFailure(error)
    }
    if let first = failures.first { throw RegisterFailure(first) }
  }
}
