/// The text of a SIE file, whatever the program that wrote it took for PC8.
enum SIEText {
  /// The letters that Swedish names use, in both code pages: `åäöÅÄÖéÉü`.
  private static let letters437: Set<UInt8> = [
    0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82, 0x90, 0x81,
  ]
  private static let letters1252: Set<UInt8> = [
    0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xC9, 0xFC,
  ]

  /// The standard knows code page 437 only, but files in Windows-1252, UTF-8 and UTF-16 go about that say PC8.
  ///
  /// Swedish letters of 437 and of 1252 are never valid UTF-8, and those of one are line drawing or
  /// control characters in the other: so what the letters say goes before what the file says.
  ///
  /// - Returns: `nil` for what is no text.
  static func decode(_ bytes: [UInt8]) -> String? {
    if let wide = CodePages.textUTF16(bytes) { return wide }
    if bytes.contains(0) { return nil }
    if let text = CodePages.textUTF8(bytes) { return text }
    let in437 = bytes.count { letters437.contains($0) }
    let in1252 = bytes.count { letters1252.contains($0) }
    return in1252 > in437 ? CodePages.text1252(bytes) : CodePages.text437(bytes)
  }
}

/// One line's fields; quotes and braces resolved.
struct SIELine {
  struct Field: Hashable {
    let text: String
    /// 1-based.
    let column: Int
  }

  /// What may be wrong with a line, and at which column.
  struct Flaw: Error {
    let column: Int
    let message: String
  }

  /// The label first, as in `#RES`; lists in braces are left out.
  let fields: [Field]

  init(_ line: Substring) throws(Flaw) {
    var fields: [Field] = []
    var signs = Array(line)[...]
    while let sign = signs.first {
      let column = signs.startIndex + 1
      switch sign {
      case " ", "\t": signs.removeFirst()
      case "{":
        guard let end = signs.firstIndex(of: "}") else {
          throw Flaw(column: column, message: "'{' without '}' on the same line")
        }
        signs = signs[(end + 1)...]
      case "\"": fields.append(Field(text: try Self.quoted(&signs), column: column))
      default:
        let word = signs.prefix { $0 != " " && $0 != "\t" }
        fields.append(Field(text: Self.unescaped(word), column: column))
        signs = signs[word.endIndex...]
      }
    }
    self.fields = fields
  }

  /// Takes a field in quotes off the front; `\"` stands for a quote within it.
  private static func quoted(_ signs: inout ArraySlice<Character>) throws(Flaw) -> String {
    let column = signs.startIndex + 1
    var text = ""
    signs.removeFirst()
    while let sign = signs.popFirst() {
      switch sign {
      case "\"": return text
      case "\\" where signs.first == "\"" || signs.first == "\\":
        text.append(signs.removeFirst())
      default: text.append(sign)
      }
    }
    throw Flaw(column: column, message: "the quote is not closed")
  }

  private static func unescaped(_ word: ArraySlice<Character>) -> String {
    String(word).replacing("\\\"", with: "\"")
  }
}
