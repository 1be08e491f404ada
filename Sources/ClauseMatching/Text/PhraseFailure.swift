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
    let newline = UInt8(ascii: "\n")
    for (index, raw) in text.utf8.split(separator: newline, omittingEmptySubsequences: false)
      .enumerated()
    {
      let content = Substring(raw.prefix { $0 != UInt8(ascii: "#") })
      guard content.utf8.contains(where: { $0 != FoldTable.space }) else { continue }
      if content.utf8.first == FoldTable.space {
        guard let key else {
          throw PhraseFailure(
            file: file, line: index + 1, message: "the first line cannot begin with a blank")
        }
        lines.append(Line(number: index + 1, key: key, value: content.trimmed))
        continue
      }
      guard let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else {
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
    var text = utf8.drop { $0 == FoldTable.space }
    while text.last == FoldTable.space { text.removeLast() }
    return Substring(text)
  }
}
