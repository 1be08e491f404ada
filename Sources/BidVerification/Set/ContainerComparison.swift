/// Holds the container of a bid against the folder that it lies in: what was packed must still be there.
package enum ContainerComparison {
  /// - Returns: nothing for a container of others, which has no manifest of ours.
  package static func findings(
    _ container: [BidChecker.Paper], in folder: [BidChecker.Paper], path: String
  ) -> [ValidityFinding] {
    guard container.contains(where: { $0.path == ManifestSheet.fileName }) else { return [] }
    let there = Dictionary(grouping: folder, by: \.name)
    return container.filter { $0.path != ManifestSheet.fileName }.compactMap { paper in
      guard let same = there[paper.name] else {
        return ValidityFinding(
          "bid.file-missing", .fatal, file: path,
          "'\(paper.path)' is in the container and not beside it")
      }
      return same.contains { $0.bytes == paper.bytes }
        ? nil
        : ValidityFinding(
          "bid.container-differs", .fatal, file: path,
          "'\(paper.path)' is another file in the container than in the folder")
    }
  }
}
