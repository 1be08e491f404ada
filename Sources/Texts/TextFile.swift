/// The lines of a language's file: `key = text`, going on where the next line begins with two blanks.
struct TextFile {
  struct Line {
    let number: Int
    let key: String
    let text: Substring
  }

  private(set) var lines: [Line] = []
  private(set) var problems: [TextProblem] = []

  init(_ text: String) {
    var number = 0
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard let first = raw.utf8.first, first != UInt8(ascii: "#") else { continue }
      if raw.hasPrefix("  ") {
        goOn(with: raw.dropFirst(2), at: number)
      } else {
        begin(raw, at: number)
      }
    }
  }

  private mutating func goOn(with text: Substring, at number: Int) {
    guard let last = lines.popLast() else {
      problems.append(TextProblem(line: number, key: "", reason: .line))
      return
    }
    lines.append(Line(number: last.number, key: last.key, text: last.text + " " + text))
  }

  private mutating func begin(_ raw: Substring, at number: Int) {
    guard let mark = raw.utf8.firstIndex(of: UInt8(ascii: "=")),
      raw[..<mark].hasSuffix(" ")
    else {
      problems.append(TextProblem(line: number, key: String(raw.prefix(40)), reason: .line))
      return
    }
    let key = String(raw[..<mark].dropLast())
    let text = raw[raw.utf8.index(after: mark)...]
    lines.append(
      Line(number: number, key: key, text: text.hasPrefix(" ") ? text.dropFirst() : text))
  }
}
