/// Which papers anything looked at: by rules, by a manifest's digest, or by a signature that covers them.
struct PaperCoverage {
  private(set) var counts = BidChecker.Counts()
  private(set) var findings: [ValidityFinding] = []

  init(
    _ papers: [BidChecker.Paper], files: [CheckedFile], manifest: ManifestSheet?, place: String,
    isCovered: Bool
  ) {
    let judged = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let listed = Set(manifest?.files.map(\.path) ?? [])
    var unknown: [PaperKind: [String]] = [:]
    for paper in papers {
      let kind = PaperKind(paper)
      let file = judged["\(place)/\(paper.path)"]
      let isManifest = manifest != nil && paper.path == ManifestSheet.fileName
      if file?.isChecked == true || isManifest || listed.contains(paper.path) || isCovered {
        counts.checked += file.map { $0.title == nil || $0.isChecked } ?? true ? 1 : 0
        counts.notChecked += file.map { $0.title != nil && !$0.isChecked } == true ? 1 : 0
        continue
      }
      // Containers are looked at by themselves.
      if kind == .container, ContainerChecker.meansToBe(paper.bytes, path: paper.path) { continue }
      if file?.title != nil || [.pdf, .page, .message, .container].contains(kind) {
        counts.notChecked += 1
      } else {
        counts.notKnown += 1
      }
      if file?.title == nil { unknown[kind, default: []].append(paper.path) }
    }
    // Files that the manifest does not list are told one by one.
    guard manifest == nil else { return }
    findings = unknown.sorted { $0.value[0] < $1.value[0] }.map { kind, paths in
      let names = paths.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
      return ValidityFinding(
        "file.not-looked-at", kind == .xml || kind == .container ? .notChecked : .warning,
        file: place, "not checked: \(names)\(more): \(kind.title)")
    }
  }
}
