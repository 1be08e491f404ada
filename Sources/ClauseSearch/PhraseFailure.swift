/// Why a phrase file cannot be used.
package struct PhraseFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The phrase file's name.
  package let file: String
  /// 1-based.
  package let line: Int
  /// What was found and what was expected: lower case, no full stop.
  package let message: String

  package var description: String { "\(file): line \(line): \(message) [phrases.malformed]" }
}

/// The lines of a phrase file that say something: no comments, no empty lines.
struct PhraseLines {
  struct Line {
    let number: Int
    let key: Substring
    let value: Substring
  }

  let file: String
  let lines: [Line]

  /// Each line is `key: value`; a line that begins with blanks goes on with the key before.
  init(_ text: String, file: String) throws(PhraseFailure) {
    var lines: [Line] = []
    var key: Substring?
    // By bytes: the files are long, and read at every start.
    let rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, raw) in rows.enumerated() {
      let content = raw.prefix { $0 != UInt8(ascii: "#") }
      guard content.contains(where: { $0 != UInt8(ascii: " ") }) else { continue }
      if content.first == UInt8(ascii: " ") {
        guard let key else {
          throw PhraseFailure(
            file: file, line: index + 1, message: "the first line cannot begin with a blank")
        }
        lines.append(Line(number: index + 1, key: key, value: Substring(content).trimmed))
        continue
      }
      guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else {
        throw PhraseFailure(
          file: file, line: index + 1,
          message:
            "'\(Substring(content).trimmed)' has no colon; expected 'class: phrase, phrase'")
      }
      let name = Substring(content[..<colon]).trimmed
      key = name
      lines.append(
        Line(
          number: index + 1, key: name,
          value: Substring(content[content.index(after: colon)...]).trimmed))
    }
    self.file = file
    self.lines = lines
  }
}

extension Substring {
  /// Without blanks at either end.
  var trimmed: Substring {
    var text = utf8.drop { $0 == UInt8(ascii: " ") }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return Substring(text)
  }

  /// What stands between commas, without blanks around it; nothing where there is nothing.
  var phrases: [Substring] {
    utf8.split(separator: UInt8(ascii: ",")).map { Substring($0).trimmed }.filter { !$0.isEmpty }
  }
}
