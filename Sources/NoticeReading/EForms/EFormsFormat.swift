internal import Notices
internal import XMLStream

/// Notices of the eForms regulation, (EU) 2019/1780, as its SDK writes them in UBL.
struct EFormsFormat: XMLNoticeFormat {
  let id = NoticeSource.Format.eForms
  let name = "an eForms notice"
  /// UBL's document types that carry notices, by local name; the namespace is UBL's with that name.
  let roots: Set<String> = [
    "ContractNotice", "PriorInformationNotice", "ContractAwardNotice",
    "BusinessRegistrationInformationNotice",
  ]

  func table(_ choice: FieldChoice) -> ScanTable {
    choice == .relevance ? Self.relevance : Self.all
  }

  private static let all = table(EFormsFields.table.rules())
  private static let relevance = table(EFormsFields.table.rules(EFormsRelevance.takes))

  private static func table(_ rules: [ScanRule]) -> ScanTable {
    ScanTable(rules, namespaces: EFormsPath.namespaces, paragraphs: ["P"])
  }

  func notice(of document: ScannedDocument, bytes: [UInt8], path: String) -> Notice {
    var builder = EFormsBuilder(FieldContext(document, marksWithheld: true), path: path)
    return EFormsFields.table.notice(by: &builder)
  }

  /// Results change a call where they end a lot of it without a winner.
  func mayChangeOthers(_ bytes: [UInt8]) -> Bool {
    Self.award.occurs(in: bytes) && Self.withoutWinner.occurs(in: bytes)
  }

  private static let award = ByteWords(["ContractAwardNotice"])
  private static let withoutWinner = ByteWords(["clos-nw"])

  var listing: FieldListing? {
    FieldListing(
      title: "eForms", fields: EFormsFields.table.listedFields,
      scopes: [
        ("ProcurementProjectLot", "lot"), ("efac:NoticeResult", "result"),
        ("efac:Organizations", "organisation"), ("ContractingParty", "buyer"),
        ("efac:Changes", "change"), ("Modification", "modification"),
        ("Tendering", "procedure"), ("cac:ProcurementProject/", "procedure"),
      ])
  }
}
