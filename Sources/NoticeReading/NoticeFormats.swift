internal import Notices
internal import XMLStream

/// The formats that we know, and how to tell them apart.
enum NoticeFormats {
  /// What the scanner looks for in a document of a format; an ESPD Request needs no more than its root's name.
  static func scanTable(of format: NoticeSource.Format, _ choice: FieldChoice) -> ScanTable {
    switch (format, choice) {
    case (.ted, _): ted
    case (_, .all): eForms
    case (_, .relevance): eFormsRelevance
    }
  }

  private static let eForms = eFormsTable(.all)
  private static let eFormsRelevance = eFormsTable(.relevance)
  private static let ted = ScanTable(
    TEDFields.table.rules(.all), namespaces: [:], paragraphs: ["P"])

  private static func eFormsTable(_ choice: FieldChoice) -> ScanTable {
    ScanTable(
      EFormsFields.table.rules(choice), namespaces: EFormsPath.namespaces, paragraphs: ["P"])
  }

  /// UBL's document types that carry notices, by local name; the namespace is UBL's with that name.
  private static let eFormsRoots: Set<String> = [
    "ContractNotice", "PriorInformationNotice", "ContractAwardNotice",
    "BusinessRegistrationInformationNotice",
  ]

  private static let tedRoot: StaticString = "TED_EXPORT"

  /// The format of a document with this root element, `nil` for none that we know.
  static func format(ofRoot root: String) -> NoticeSource.Format? {
    if eFormsRoots.contains(root) { return .eForms }
    if root == tedRoot.description { return .ted }
    return ESPDRequestReader.knows(root) ? .espdRequest : nil
  }

  /// The format that a document seems to have by its first tag: what is looked for first. Its root then says what
  /// it is.
  static func likelyFormat(of bytes: [UInt8]) -> NoticeSource.Format {
    let letters = UInt8(ascii: "A")...UInt8(ascii: "z")
    let start = bytes.prefix(1 << 10)
    for place in start.indices.dropLast()
    where start[place] == UInt8(ascii: "<") && letters.contains(start[place + 1]) {
      return tedRoot.withUTF8Buffer { start[(place + 1)...].starts(with: $0) } ? .ted : .eForms
    }
    return .eForms
  }

  /// - Parameter bytes: the file; an ESPD Request is read as a tree, since its parts nest freely.
  static func build(
    _ document: ScannedDocument, bytes: [UInt8], path: String
  ) throws(NoticeFailure) -> Notice {
    switch format(ofRoot: document.root) {
    case .eForms:
      var builder = EFormsBuilder(FieldContext(document), path: path)
      return EFormsFields.table.notice(by: &builder)
    case .ted:
      var builder = TEDBuilder(FieldContext(document), path: path)
      return TEDFields.table.notice(by: &builder)
    case .espdRequest:
      return ESPDRequestNotice.notice(of: try ESPDRequestReader.read(bytes: bytes, path: path))
    case nil:
      throw NoticeFailure(
        .unknownFormat,
        "'\(document.root)' is no notice; expected an eForms notice, a TED_EXPORT or an ESPD Request",
        file: path)
    }
  }
}
