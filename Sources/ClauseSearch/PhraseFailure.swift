/// Why a phrase file cannot be used.
package struct PhraseFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  /// 1-based.
  package let line: Int
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
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = raw.prefix { $0 != "#" }
      guard content.contains(where: { $0 != " " }) else { continue }
      if content.first == " " {
        guard let key else {
          throw PhraseFailure(
            file: file, line: index + 1, message: "the first line cannot begin with a blank")
        }
        lines.append(Line(number: index + 1, key: key, value: content.trimmed))
        continue
      }
      guard let colon = content.firstIndex(of: ":") else {
        throw PhraseFailure(
          file: file, line: index + 1,
          message: "'\(content.trimmed)' has no colon; expected 'class: phrase, phrase'")
      }
      key = content[..<colon].trimmed
      lines.append(
        Line(
          number: index + 1, key: content[..<colon].trimmed,
          value: content[content.index(after: colon)...].trimmed))
    }
    self.file = file
    self.lines = lines
  }
}

extension Substring {
  /// Without blanks at either end.
  var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
