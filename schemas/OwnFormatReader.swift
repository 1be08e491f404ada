internal import Members
internal import Privacy
package import XMLStream

/// Reads a file in one of our own formats: parsed, searched for personal numbers, then validated.
package enum OwnFormatReader<Format: OwnFormat> {
  /// The root of a tree that the schema has found valid; whole, or not at all.
  ///
  /// Numbers that look personal are searched for first, so that no later message can quote one.
  ///
  /// - Parameter path: the file's name, said in failures.
  package static func read(
    _ bytes: [UInt8], path: String
  ) throws(OwnFormatFailure<Format>) -> XMLElement {
    let root = try tree(of: bytes, path: path)
    try refusePersonalNumbers(in: root, path: path)
    if let failure = Format.precheck(root, path: path) { throw failure }
    try validate(bytes, path: path)
    return root
  }

  private static func tree(
    of bytes: [UInt8], path: String
  ) throws(OwnFormatFailure<Format>) -> XMLElement {
    let root: XMLElement
    do {
      root = try XMLDocumentReader.read(bytes, file: path)
    } catch {
      throw OwnFormatFailure(error)
    }
    guard root.name == Format.name, root.namespace == Format.namespace else {
      throw OwnFormatFailure(
        .otherFormat, file: path, line: root.line,
        "root element '\(root.name)', expected '\(Format.name)' in namespace '\(Format.namespace)'",
        remedy: Format.otherFormatRemedy)
    }
    return root
  }

  private static func validate(
    _ bytes: [UInt8], path: String
  ) throws(OwnFormatFailure<Format>) {
    let failures: [XMLFailure]
    do {
      failures = try Format.validator.get().failures(in: bytes, file: path)
    } catch {
      throw OwnFormatFailure(error)
    }
    if let first = failures.first { throw OwnFormatFailure(first) }
  }

  /// A hash is no number, and a notice's identifier is the buyer's to choose.
  private static func isExempt(_ name: String, _ value: String) -> Bool {
    name == "noticeID" || name == "sha256" && Evidence.isFileHash(value)
  }

  private static func refusePersonalNumbers(
    in element: XMLElement, path: String
  ) throws(OwnFormatFailure<Format>) {
    if Format.isPersonal(element.text, in: element, attribute: nil) {
      throw failure(element, attribute: nil, path: path)
    }
    // In a fixed order, so that the same file always gives the same message.
    for (name, value) in element.attributes.sorted(by: { $0.key < $1.key })
    where !isExempt(name, value) && Format.isPersonal(value, in: element, attribute: name) {
      throw failure(element, attribute: name, path: path)
    }
    for child in element.children { try refusePersonalNumbers(in: child, path: path) }
  }

  private static func failure(
    _ element: XMLElement, attribute: String?, path: String
  ) -> OwnFormatFailure<Format> {
    let (message, remedy) = Format.personalNumber(in: element, attribute: attribute)
    return OwnFormatFailure(
      .personalNumber, file: path, line: element.line, message, remedy: remedy)
  }
}
