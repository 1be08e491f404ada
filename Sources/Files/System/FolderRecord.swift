import Digest
import Foundation
import Glibc

/// What this program wrote into a folder: a digest of each file, so that nothing else is ever removed with it.
///
/// The lines are those of `sha256sum`; the last one seals them.
package struct FolderRecord {
  /// Where it lies in the folder.
  package static let fileName = ".samanbud-files.sha256"
  private static let seal = "# sha256 of the lines above: "

  /// Digests by path within the folder.
  let files: [String: String]

  /// - Parameter folder: a folder with what this program has just written.
  static func bytes(of folder: String) throws -> [UInt8] {
    var lines = ""
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
      lines += "\(Digest.hex(Digest.sha256(Array(data))))  \(path)\n"
    }
    return Array((lines + seal + Digest.hex(Digest.sha256(Array(lines.utf8))) + "\n").utf8)
  }

  /// - Returns: `nil` where there is no record, or somebody changed it.
  package init?(in folder: String) {
    let place = "\(folder)/\(Self.fileName)"
    guard Self.kind(place) == .typeRegular, let data = FileManager.default.contents(atPath: place),
      let text = String(validating: data, as: UTF8.self),
      let end = text.range(of: Self.seal, options: .backwards)
    else { return nil }
    let lines = text[..<end.lowerBound]
    guard text[end.upperBound...] == Digest.hex(Digest.sha256(Array(lines.utf8))) + "\n" else {
      return nil
    }
    files = Dictionary(
      lines.split(separator: "\n").map { (String($0.dropFirst(66)), String($0.prefix(64))) }
    ) { first, _ in first }
  }

  /// The first thing in the folder that this program did not write, or that is no longer as it wrote it; links
  /// count as what they are.
  func stranger(in folder: String) -> String? {
    var known: Set<String> = [Self.fileName]
    for path in files.keys {
      known.insert(path)
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        known.insert(parts.joined(separator: "/"))
        parts = parts.dropLast()
      }
    }
    return stranger(in: folder, below: "", known)
  }

  /// Stops at the first, however much lies there.
  private func stranger(in root: String, below: String, _ known: Set<String>) -> String? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/" + below)
    else {
      return below.isEmpty ? root : below
    }
    for name in names.sorted() {
      let path = below.isEmpty ? name : "\(below)/\(name)"
      guard known.contains(path) else { return path }
      switch Self.kind("\(root)/\(path)") {
      case .typeDirectory?:
        if let found = stranger(in: root, below: path, known) { return found }
      case .typeRegular?:
        guard path == Self.fileName || isUnchanged(path, in: root) else { return path }
      default: return path
      }
    }
    return nil
  }

  private func isUnchanged(_ path: String, in root: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else { return false }
    return files[path] == Digest.hex(Digest.sha256(Array(data)))
  }

  /// Removes what the record names and nothing else; folders only where nothing is left in them.
  func remove(_ folder: String) {
    var folders: Set<String> = [folder]
    for path in files.keys {
      unlink("\(folder)/\(path)")
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        folders.insert("\(folder)/\(parts.joined(separator: "/"))")
        parts = parts.dropLast()
      }
    }
    unlink("\(folder)/\(Self.fileName)")
    for each in folders.sorted(by: { $0.count > $1.count }) { rmdir(each) }
  }

  private static func kind(_ path: String) -> FileAttributeType? {
    try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }
}
