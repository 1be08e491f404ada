/// Compares the pages for people with the manifest: what the XML says must stand in them in the same words.
struct PageChecker {
  private let manifest: ManifestSheet
  private let place: String

  init(_ manifest: ManifestSheet, place: String) {
    self.manifest = manifest
    self.place = place
  }

  func findings(_ papers: [BidChecker.Paper]) -> [ValidityFinding] {
    let pages = papers.filter { $0.name.hasSuffix(".html") }
    return pages.flatMap { page -> [ValidityFinding] in
      let text = PageText.of(page.bytes)
      let file = manifest.files.first { $0.path == page.path }
      return values(of: file).filter { !text.contains($0.value) }.map { name, value in
        ValidityFinding(
          "page.other-\(name)", .fatal, file: "\(place)/\(page.path)",
          "the page does not say '\(value)', which the XML says")
      }
    }
  }

  /// What a page must say: the bid's id, and where it goes to the buyer who tenders.
  private func values(of file: ManifestSheet.File?) -> [(name: String, value: String)] {
    let id = [(name: "bid", value: manifest.bidID)]
    guard let file, file.reader == "buyer" else { return id }
    let own = manifest.tenderers.filter { file.lot == nil || $0.lot == file.lot }
    let group = own.count > 1 ? [(name: "group", value: manifest.groupName)] : []
    return id + group
      + own.flatMap { [("name", $0.name), ("registration", $0.registration), ("lot", $0.lot)] }
  }
}

/// The words of an HTML page, without tags, styles and entities.
enum PageText {
  static func of(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
      .replacing(/<(style|script)[^>]*>.*?<\/(style|script)>/.dotMatchesNewlines(), with: " ")
      .replacing(/<[^>]*>/, with: " ")
    for (entity, sign) in entities { text = text.replacing(entity, with: sign) }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Those that the templates' engine writes, `&amp;` last.
  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
  ]
}
