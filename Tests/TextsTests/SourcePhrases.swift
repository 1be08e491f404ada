import Foundation

/// A `Phrase("key", ["place": ...])` in a source file.
struct SourcePhrase: Hashable {
  let file: String
  let key: String
  let places: Set<String>
}

/// Finds the phrases that the program's sources make. A computed key is not found: there are none.
enum SourcePhrases {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let sources: [(file: String, text: String)] = {
    let folder = root.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
      .map { ($0.lastPathComponent, (try? String(contentsOf: $0, encoding: .utf8)) ?? "") }
  }()

  static let all = sources.flatMap { phrases(in: $0.text, of: $0.file) }

  static func phrases(in text: String, of file: String) -> [SourcePhrase] {
    var found: [SourcePhrase] = []
    var rest = Array(text.unicodeScalars)[...]
    let opening = Array("Phrase(".unicodeScalars)
    while let start = rest.firstRange(of: opening) {
      rest = rest[start.upperBound...]
      var reader = SwiftReader(rest)
      reader.skipBlanks()
      guard let key = reader.string() else { continue }
      reader.skipBlanks()
      found.append(
        SourcePhrase(file: file, key: key, places: reader.take(",") ? reader.places() : []))
    }
    return found
  }
}

/// Reads just as much Swift as phrases are made of.
private struct SwiftReader {
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ rest: ArraySlice<Unicode.Scalar>) { self.rest = rest }

  mutating func skipBlanks() { rest = rest.drop { $0 == " " || $0 == "\n" } }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == mark else { return false }
    rest.removeFirst()
    return true
  }

  /// A literal without what is interpolated; `nil` where none stands.
  mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text = String.UnicodeScalarView()
    while let next = rest.popFirst(), next != "\"" {
      guard next == "\\" else {
        text.append(next)
        continue
      }
      if rest.first == "(" { skipGroup() } else if let mark = rest.popFirst() { text.append(mark) }
    }
    return String(text)
  }

  /// The names in `["name": value, ...]`.
  mutating func places() -> Set<String> {
    skipBlanks()
    guard take("[") else { return [] }
    var names: Set<String> = []
    while let next = rest.first, next != "]" {
      if next == "\"" {
        let name = string() ?? ""
        if rest.first == ":" { names.insert(name) }
      } else if next == "(" || next == "[" || next == "{" {
        skipGroup()
      } else {
        rest.removeFirst()
      }
    }
    return names
  }

  private mutating func skipGroup() {
    var depth = 0
    repeat {
      if rest.first == "\"" {
        _ = string()
        continue
      }
      guard let next = rest.popFirst() else { return }
      if "([{".unicodeScalars.contains(next) { depth += 1 }
      if ")]}".unicodeScalars.contains(next) { depth -= 1 }
    } while depth > 0
  }
}
