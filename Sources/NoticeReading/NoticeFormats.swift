internal import Procurement
internal import XMLStream

/// The formats that we know, and how to tell them apart.
enum NoticeFormats {
  /// The first number of each format's rows in the common scan table.
  private static let firstEForms = 0
  private static let firstTED = 1_000

  static let scanTable = ScanTable(
    EFormsFields.table.rules(from: firstEForms) + TEDFields.table.rules(from: firstTED),
    namespaces: EFormsPath.namespaces, paragraphs: ["P"])

  /// UBL's document types that carry notices, by local name; the namespace is UBL's with that name.
  private static let eFormsRoots: Set<String> = [
    "ContractNotice", "PriorInformationNotice", "ContractAwardNotice",
    "BusinessRegistrationInformationNotice",
  ]

  /// - Parameter bytes: the file; an ESPD Request is read as a tree, since its parts nest freely.
  static func build(
    _ document: ScannedDocument, bytes: [UInt8], path: String
  ) throws(NoticeFailure) -> Notice {
    if eFormsRoots.contains(document.root) {
      var builder = EFormsBuilder(FieldContext(document), path: path)
      return EFormsFields.table.notice(first: firstEForms, by: &builder)
    }
    if document.root == "TED_EXPORT" {
      var builder = TEDBuilder(FieldContext(document), path: path)
      return TEDFields.table.notice(first: firstTED, by: &builder)
    }
    if ESPDRequestReader.knows(document.root) {
      return ESPDRequestNotice.notice(of: try ESPDRequestReader.read(bytes: bytes, path: path))
    }
    throw NoticeFailure(
      .unknownFormat,
      "'\(document.root)' is no notice; expected an eForms notice, a TED_EXPORT or an ESPD Request",
      file: path)
  }
}
