import ZIPContainer

/// Looks for what a bid leaves behind: where its manifest is gone, nothing vouches for the rest.
struct BidTraces {
  private let papers: [BidChecker.Paper]
  private let place: String

  init(_ papers: [BidChecker.Paper], place: String) {
    self.papers = papers
    self.place = place
  }

  var findings: [ValidityFinding] {
    let homes = papers.filter { $0.name == ManifestSheet.fileName }.map(\.folder)
    let inside = homes.map { home in
      ValidityFinding(
        "bid.inside", .notChecked, file: "\(place)/\(home)",
        "a bid lies in this folder and is not looked at as a whole; name the folder itself")
    }
    let orphan = papers.first { paper in
      !homes.contains { paper.path.hasPrefix($0 + "/") } && isTrace(paper)
    }
    guard let orphan else { return inside }
    return inside + [
      ValidityFinding(
        "bid.no-manifest", .fatal, file: place,
        "'\(orphan.path)' is of a bid by this program, but \(ManifestSheet.fileName), which vouches for its "
          + "files, is missing")
    ]
  }

  private func isTrace(_ paper: BidChecker.Paper) -> Bool {
    switch PaperKind(paper) {
    case .other: says(paper.bytes.prefix(400), "\"samanbud-bid\"")
    case .page:
      says(paper.bytes.suffix(600), "samanbud · SB-") || says(paper.bytes[...], "class=\"draft\"")
    case .xml:
      paper.path.wholeMatch(
        of: /(.*\/)?(tender-[0-9]+\/(tender|qualification)\.xml|espd\/espd-[^\/]+\.xml)/) != nil
    case .container:
      (try? ZIPReader(paper.bytes))?.names.contains(ManifestSheet.fileName) == true
    case .pdf, .message, .empty: false
    }
  }

  private func says(_ bytes: ArraySlice<UInt8>, _ words: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(words)
  }
}

extension BidChecker.Paper {
  /// Everything before the last part of its path; empty at the root.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
}
