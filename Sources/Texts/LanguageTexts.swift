import Values

/// All texts of one language, with how it writes numbers and days and which forms its words have.
package struct LanguageTexts: Sendable {
  /// Texts by key, without those that describe the language itself.
  package private(set) var texts: [String: Template] = [:]
  /// Which form of a word goes with a number.
  package private(set) var plural = PluralRule()
  /// What could not be read and is left out; a test keeps such files from being released.
  package private(set) var problems: [TextProblem] = []
  let numbers: NumberFormat
  private let day: Template
  private let head: [String: String]

  /// From the whole text of a language's file; a line that cannot be read is among ``problems``.
  package init(_ file: String) {
    let file = TextFile(file)
    problems = file.problems
    var head: [String: String] = [:]
    texts.reserveCapacity(file.lines.count)
    for line in file.lines {
      do throws(TextProblem.Reason) {
        if line.key.hasPrefix("plural.") {
          try plural.add(String(line.key.dropFirst(7)), line.text)
          continue
        }
        guard Self.isKey(line.key) else { throw .key }
        let template = try TemplateReader.read(line.text)
        let isDoubled = texts.updateValue(template, forKey: line.key) != nil
        if case .plain(let text) = template, Self.isHead(line.key) { head[line.key] = text }
        if isDoubled { throw .doubled }
      } catch {
        problems.append(TextProblem(line: line.number, key: line.key, reason: error))
      }
    }
    day = texts["format.day"] ?? .pieces([.place("year"), .text("-"), .place("month")])
    numbers = NumberFormat(
      group: head["format.group"] ?? "\u{A0}", decimal: head["format.decimal"] ?? ".")
    for key in texts.keys where Self.isHead(key) { texts[key] = nil }
    self.head = head
  }

  /// Its short code, as in `sv`.
  package var code: String { head["language.code"] ?? "" }

  /// Its name in itself.
  package var name: String { head["language.name"] ?? code }

  /// Three letters, as notices write languages.
  package var letters: String { head["language.letters"] ?? code.uppercased() }

  /// Whose buyers it is written for: codes of countries as in `FRA`.
  package var countries: [Substring] { head["language.countries"]?.split(separator: " ") ?? [] }

  func text(_ date: CivilDate) -> String {
    guard case .pieces(let pieces) = day else { return date.description }
    let parts = date.description.split(separator: "-")
    let values = Dictionary(zip(["year", "month", "day"], parts)) { first, _ in first }
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let mark): text += mark
      case .place(let name), .forms(let name, _): text += values[name] ?? ""
      }
    }
  }

  private static func isHead(_ key: String) -> Bool {
    key.hasPrefix("language.") || key.hasPrefix("format.")
  }

  private static func isKey(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
