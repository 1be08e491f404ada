internal import Notices
internal import XMLStream

/// The forms of TED before eForms, R2.0.7 to R2.0.9.
struct TEDFormat: XMLNoticeFormat {
  let id = NoticeSource.Format.ted
  let name = "a TED_EXPORT"
  let roots: Set<String> = ["TED_EXPORT"]

  /// Always whole, since the languages of a form are merged at the end.
  func table(_ choice: FieldChoice) -> ScanTable { Self.all }

  private static let all = ScanTable(
    TEDFields.table.rules(), namespaces: [:], paragraphs: ["P"])

  func notice(of document: ScannedDocument, bytes: [UInt8], path: String) -> Notice {
    var builder = TEDBuilder(FieldContext(document, marksWithheld: false), path: path)
    return TEDFields.table.notice(by: &builder)
  }

  /// Corrigenda, and results without an award.
  func mayChangeOthers(_ bytes: [UInt8]) -> Bool { Self.changing.occurs(in: bytes) }

  private static let changing = ByteWords([
    "F14", "FORM=\"14\"", "FORM='14'", "NO_AWARDED_", "PROCUREMENT_DISCONTINUED",
    "PROCUREMENT_UNSUCCESSFUL", "CONTRACT_NO_AWARDED",
  ])

  var listing: FieldListing? {
    FieldListing(
      title: "TED_EXPORT", fields: TEDFields.table.listedFields,
      scopes: [
        ("OBJECT_DESCR[", "lot"), ("_ANNEX_B", "lot"), ("AWARD", "result"),
        ("ADDRESS_", "organisation"), ("CONTRACTING_BODY", "buyer"), ("/CHANGES", "change"),
        ("MODIFICATION", "modification"), ("OBJECT", "procedure"), ("PROCEDURE", "procedure"),
        ("LEFTI", "procedure"),
      ])
  }
}
