/// Reads `{places}`, `{n|one:forms|other:of them}` and escapes out of a text of a language's file.
struct TemplateReader {
  private var rest: Substring.UnicodeScalarView

  init(_ text: Substring) { rest = text.unicodeScalars }

  /// - Throws: ``TextProblem/Reason`` for a brace without its partner or an unknown escape.
  static func read(_ text: Substring) throws(TextProblem.Reason) -> Template {
    let hasMarks = text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "\\") }
    guard hasMarks || text.utf8.contains(UInt8(ascii: "}")) else { return .plain(String(text)) }
    var reader = TemplateReader(text)
    let pieces = try reader.pieces(until: [])
    guard reader.rest.isEmpty else { throw .brace }
    switch (pieces.count, pieces.first) {
    case (0, _): return .plain("")
    case (1, .text(let text)): return .plain(text)
    default: return .pieces(pieces)
    }
  }

  private mutating func pieces(
    until ends: Set<Unicode.Scalar>
  ) throws(TextProblem.Reason) -> [Template.Piece] {
    var pieces: [Template.Piece] = []
    var text = String.UnicodeScalarView()
    func flush() { if !text.isEmpty { pieces.append(.text(String(text))) } }
    while let next = rest.first, !ends.contains(next) {
      rest.removeFirst()
      switch next {
      case "\\": text.append(try escaped())
      case "{":
        flush()
        text = String.UnicodeScalarView()
        pieces.append(try place())
      case "}": throw .brace
      default: text.append(next)
      }
    }
    flush()
    return pieces
  }

  /// Behind the opening brace: a name, and forms where there are some.
  private mutating func place() throws(TextProblem.Reason) -> Template.Piece {
    let name = try word(until: ["|", "}"])
    guard rest.popFirst() == "|" else { return .place(name) }
    var forms: [String: [Template.Piece]] = [:]
    while true {
      let kind = try word(until: [":", "|", "}"])
      guard rest.popFirst() == ":" else { throw .form }
      guard forms.updateValue(try pieces(until: ["|", "}"]), forKey: kind) == nil else {
        throw .form
      }
      guard let end = rest.popFirst() else { throw .brace }
      if end == "}" { break }
    }
    guard forms["other"] != nil else { throw .form }
    return .forms(name, forms)
  }

  private mutating func word(
    until ends: Set<Unicode.Scalar>
  ) throws(TextProblem.Reason) -> String {
    let word = rest.prefix { !ends.contains($0) }
    rest = rest[word.endIndex...]
    guard !rest.isEmpty else { throw .brace }
    guard !word.isEmpty, word.allSatisfy({ $0.properties.isAlphabetic || "0"..."9" ~= $0 }) else {
      throw .name
    }
    return String(word)
  }

  /// `\s` is a blank at an end of the text, `\u{A0}` a character that nobody could see.
  private mutating func escaped() throws(TextProblem.Reason) -> Unicode.Scalar {
    switch rest.popFirst() {
    case "n": return "\n"
    case "s": return " "
    case .some(let mark) where "\\{}|".unicodeScalars.contains(mark): return mark
    case "u":
      guard rest.popFirst() == "{" else { throw .escape }
      let digits = rest.prefix { $0 != "}" }
      rest = rest[digits.endIndex...].dropFirst()
      guard let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) else {
        throw .escape
      }
      return scalar
    default: throw .escape
    }
  }
}
