package import Procurement
internal import Schemas
internal import XMLStream

/// Reads the brief (`schemas/brief.xsd`): what a bid manager found in the procurement documents.
package enum BriefReader {
  private static let namespace = "urn:samanbud:brief:1"

  /// The brief that `bytes` hold; whole, or not at all.
  ///
  /// - Parameter path: the file's name, said in failures and sources.
  package static func read(bytes: [UInt8], path: String) throws(BriefFailure) -> Brief {
    let root = try tree(of: bytes, path: path)
    // Before the schema, whose messages would quote the number.
    try refusePersonalNumbers(in: root, path: path)
    try validate(bytes, path: path)
    return try BriefBuilder(path: path).brief(root)
  }

  private static func tree(of bytes: [UInt8], path: String) throws(BriefFailure) -> XMLElement {
    let root: XMLElement
    do {
      root = try XMLDocumentReader.read(bytes, file: path)
    } catch {
      throw BriefFailure(error)
    }
    guard root.name == "brief", root.namespace == namespace else {
      throw BriefFailure(
        .otherFormat, file: path, line: root.line,
        "root element '\(root.name)', expected 'brief' in namespace '\(namespace)'",
        remedy: "give the brief, or begin one with 'samanbud brief init'")
    }
    return root
  }

  private static func validate(_ bytes: [UInt8], path: String) throws(BriefFailure) {
    let failures: [XMLFailure]
    do {
      let validator = try XMLSchemaValidator(schema: Schemas.brief, file: "schemas/brief.xsd")
      failures = try validator.failures(in: bytes, file: path)
    } catch {
      throw BriefFailure(error)
    }
    if let first = failures.first { throw BriefFailure(first) }
  }

  private static func refusePersonalNumbers(
    in element: XMLElement, path: String
  ) throws(BriefFailure) {
    // The notice's identifier is the buyer's to choose.
    let texts = [element.text] + element.attributes.filter { $0.key != "noticeID" }.values
    if texts.contains(where: { PersonalNumber.occurs(in: $0) }) {
      throw BriefFailure(
        .personalNumber, file: path, line: element.line,
        "a text or attribute of '\(element.name)' looks like a personal number",
        remedy: "remove it: a brief needs no data about a person")
    }
    for child in element.children { try refusePersonalNumbers(in: child, path: path) }
  }
}

extension Brief {
  /// Makes sure that this is the brief of `notice`.
  ///
  /// - Throws: ``BriefFailure`` `otherNotice` or `unknownLot`.
  package func check(against notice: Notice) throws(BriefFailure) {
    let ids = [notice.id, notice.publicationNumber].compactMap(\.self)
    guard ids.isEmpty || ids.contains(noticeID) else {
      throw BriefFailure(
        .otherNotice, file: path, line: 0,
        "noticeID '\(noticeID)' is not the notice's, expected '\(ids[0])'",
        remedy: "give the brief of this notice, or begin one with 'samanbud brief init'")
    }
    for lot in lots where notice.lot(lot.id) == nil {
      let known = notice.lots.map { "'\($0.id)'" }.joined(separator: ", ")
      throw BriefFailure(
        .unknownLot, file: path, line: lot.source.line,
        "lot '\(lot.id)' is not in the notice, expected one of \(known)",
        remedy: "correct the lot's id")
    }
  }
}
