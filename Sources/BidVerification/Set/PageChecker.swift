internal import Values

/// Compares the pages for people with the XML: what that says must stand in them in the same words.
struct PageChecker {
  private let manifest: ManifestSheet
  private let tenders: [TenderSheet]
  private let place: String

  init(_ manifest: ManifestSheet, tenders: [TenderSheet], place: String) {
    self.manifest = manifest
    self.tenders = tenders
    self.place = place
  }

  func findings(_ papers: [BidChecker.Paper]) -> [ValidityFinding] {
    papers.filter { $0.name.hasSuffix(".html") }.flatMap { page -> [ValidityFinding] in
      let text = PageText.of(page.bytes)
      let label = "\(place)/\(page.path)"
      return mark(of: page, label)
        + values(of: page, label).filter { !text.says(PageText.words(ShownText.block($0.value))) }
        .map { name, value in
          ValidityFinding(
            "page.other-\(name)", .fatal, file: label,
            "the page does not say '\(value)', which the XML says")
        }
    }
  }

  /// A draft is marked on every page, a final bid on none.
  private func mark(of page: BidChecker.Paper, _ label: String) -> [ValidityFinding] {
    let isMarked = String(decoding: page.bytes, as: UTF8.self).contains("class=\"draft\"")
    guard isMarked != manifest.isDraft else { return [] }
    return [
      ValidityFinding(
        "page.draft-mark", .fatal, file: label,
        manifest.isDraft
          ? "the bid is a draft by its manifest, but the page has no mark (class 'draft')"
          : "the bid is final by its manifest, but the page is marked as a draft")
    ]
  }

  /// What a page must say: the bid's id, and the joint tender everything that the tender beside it says.
  private func values(
    of page: BidChecker.Paper, _ label: String
  ) -> [(name: String, value: String)] {
    let id = [(name: "bid", value: manifest.bidID)]
    let kind = manifest.files.first { $0.path == page.path }?.kind
    guard let kind, ["offer", "price"].contains(kind),
      let tender = tenders.first(where: { $0.file.folder == label.folder })
    else { return id }
    let lots = tender.lots.map { (name: "lot", value: $0) }
    guard kind == "offer" else { return id + lots }
    let group = tender.tenderers.count > 1 ? [(name: "group", value: manifest.groupName)] : []
    let shares = manifest.tenderers.filter { tender.lots.first == $0.lot }.compactMap(\.share)
    return id + lots + group + tender.tenderers.map { ("name", $0) }
      + tender.identifiers.map { ("registration", $0) } + shares.map { ("share", $0.percent) }
  }
}

extension String {
  /// Whether the value stands here, a decimal mark being a point or a comma, and a Swedish number with its hyphen or
  /// without.
  fileprivate func says(_ value: String) -> Bool {
    contains(value) || (value.hasSuffix("%") && contains(value.replacing(".", with: ",")))
      || (value.count == 10 && contains("\(value.dropLast(4))-\(value.suffix(4))"))
  }

  /// Everything before the last part of a path.
  fileprivate var folder: Substring { prefix(upTo: lastIndex(of: "/") ?? startIndex) }

  /// A fraction of one as pages write it: `0.6428` is `64.28 %`.
  fileprivate var percent: String {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    let digits = (parts.first.map(String.init) ?? "") + decimals.padding(to: 4)
    let number = Int(digits) ?? 0
    let rest = number % 100
    return "\(number / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }

  private func padding(to count: Int) -> String {
    String(prefix(count)) + String(repeating: "0", count: max(0, count - self.count))
  }
}
