import Foundation

/// The targets of Package.swift, with what they say that they need.
enum PackageManifest {
  /// The modules of the house and which others of it each needs, in the order of the manifest.
  static let targets: [(name: String, dependencies: [String])] = {
    let pieces = SourceTree.text(of: "Package.swift")
      .split(separator: /\n    \.(?=[a-zA-Z]+\()/).filter { !$0.hasPrefix("testTarget") }
    let all = pieces.compactMap { piece -> (String, [String])? in
      guard piece.hasPrefix("target") || piece.hasPrefix("executableTarget"),
        let name = piece.firstMatch(of: /name: "(?<name>\w+)"/)?.output.name,
        !apart.contains(String(name)), piece.contains("swiftSettings")
      else { return nil }
      return (String(name), needed(piece))
    }
    let names = Set(all.map(\.0))
    return all.map { ($0.0, $0.1.filter(names.contains)) }
  }()

  /// Benchmarks and what tests share are no part of the house.
  private static let apart: Set = ["PlanningMarket", "JudgeBenchmark", "TestSupport"]

  private static func needed(_ piece: Substring) -> [String] {
    guard let list = piece.firstMatch(of: /dependencies: \[(?<list>[^\]]*)\]/) else { return [] }
    return list.output.list.matches(of: /"(?<name>\w+)"/).map { String($0.output.name) }.sorted()
  }
}
