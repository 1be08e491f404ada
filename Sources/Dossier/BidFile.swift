import Papers
package import Values

/// One file of a bid folder, with what others must know about it.
package struct BidFile: Sendable {
  /// What it is, in the words of the manifest.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case overview, findings, summary, espd, tender, qualification, offer, price, agreement,
      commitment
    case declaration, questions, checklist, timeline, container, data
  }

  /// For whose eyes it is: prices of one member are not for another (CMP-04).
  package enum Reader: String, Hashable, Sendable, CaseIterable {
    case buyer, administrator, members
    /// The one operator that the file is about, beside the administrator.
    case member
  }

  /// Within the folder, with `/`.
  package let path: String
  /// The file's whole content.
  package let bytes: [UInt8]
  /// What it is, in the words of the manifest.
  package let kind: Kind
  /// For whose eyes it is.
  package let reader: Reader
  /// The lot that it is about; `nil` for the bid as a whole.
  package let lot: LotID?
  /// The operator whose paper it is; `nil` for common ones.
  package let operatorID: OperatorID?

  /// `path` is within the bid folder, with `/`; it must be unlike every other.
  package init(
    _ path: String, _ bytes: [UInt8], _ kind: Kind, for reader: Reader, lot: LotID? = nil,
    operatorID: OperatorID? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.kind = kind
    self.reader = reader
    self.lot = lot
    self.operatorID = operatorID
  }

  /// Without folders.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// By the ending of the name.
  package var mediaType: String {
    switch path.split(separator: ".").last {
    case "xml": "application/xml"
    case "html": "text/html"
    case "pdf": "application/pdf"
    case "json": "application/json"
    case "ics": "text/calendar"
    case "asice": ASiCContainer.mediaType
    default: "application/octet-stream"
    }
  }
}
