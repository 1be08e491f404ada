/// What a file is, by its first bytes and by the ending of its name.
package enum PaperKind: Sendable, Hashable {
  case xml, page, pdf, container
  /// A signature or an enveloped message on its own, as `.p7s` and `.p7m`.
  case message
  case empty
  /// What nobody here can judge.
  case other

  /// By the first bytes, and by the ending of the name where they do not tell.
  package init(_ paper: BidChecker.Paper) {
    let lower = paper.name.lowercased()
    let head = String(decoding: paper.bytes.prefix(600), as: UTF8.self)
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    if paper.bytes.isEmpty {
      self = lower.hasSuffix(".xml") ? .xml : .empty
    } else if ContainerChecker.isContainer(paper.bytes, path: lower) {
      self = .container
    } else if head.hasPrefix("%pdf") || lower.hasSuffix(".pdf") {
      self = .pdf
    } else if lower.hasSuffix(".html") || lower.hasSuffix(".htm")
      || head.hasPrefix("<!doctype html")
      || head.hasPrefix("<html")
    {
      self = .page
    } else if lower.hasSuffix(".xml") || head.hasPrefix("<") || Self.isWide(paper.bytes) {
      self = .xml
    } else if [".p7s", ".p7m", ".p7b"].contains(where: lower.hasSuffix) {
      self = .message
    } else {
      self = .other
    }
  }

  /// XML in two bytes a sign.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    [[0xFF, 0xFE, 0x3C, 0], [0xFE, 0xFF, 0, 0x3C], [0x3C, 0, 0x3F, 0], [0, 0x3C, 0, 0x3F]].contains
    {
      bytes.starts(with: $0)
    }
  }

  /// A paper of a tender, or a page that passes for one: nobody may slip it in.
  var mayTender: Bool { [.xml, .page, .container].contains(self) }

  /// What people call it, as a report on unknown files says it.
  package var title: String {
    switch self {
    case .xml: "XML that is not known here"
    case .page: "a page"
    case .pdf: "a PDF; signatures in it (PAdES) and its text are not looked at"
    case .container: "a ZIP file that is no container of signed files"
    case .message: "a CMS message on its own (.p7s, .p7m)"
    case .empty: "an empty file"
    case .other: "of no kind that is known here"
    }
  }
}
