import Foundation

/// A Swift file of the repository.
struct SourceFile: Sendable {
  /// From the root, as in `Sources/Law/Rules/Rule.swift`.
  let path: String
  let lines: [Substring]

  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
  var target: String { String(path.split(separator: "/")[1]) }
  var name: String { String(path.split(separator: "/").last ?? "") }
}

enum SourceTree {
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  static let sources = files(below: "Sources")
  static let tests = files(below: "Tests")

  /// Sorted by path.
  private static func files(below folder: String) -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (names?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".swift") }.sorted().map { name in
        let path = "\(folder)/\(name)"
        let lines = text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
        return SourceFile(path: path, lines: lines.last?.isEmpty == true ? lines.dropLast() : lines)
      }
  }

  static func text(of path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }
}
