internal import XMLStream

/// Texts and numbers as workbooks store them.
enum CellText {
  /// The text of a string item: its own, or that of its runs; not how it is pronounced.
  static func text(_ item: XMLElement) -> String {
    item.children.map { child in
      switch child.name {
      case "t": unescaped(child.text)
      case "r": unescaped(child.text(of: "t") ?? "")
      default: ""
      }
    }.joined()
  }

  /// Signs that XML cannot hold stand as `_x001B_`, and what only looks so as `_x005F_x001B_`.
  ///
  /// - Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf16)
    var units: [UInt16] = []
    var place = 0
    while place < bytes.count {
      if let unit = escape(bytes[place...]) {
        units.append(unit)
        place += 7
      } else {
        units.append(bytes[place])
        place += 1
      }
    }
    // Half of a sign becomes the mark of a lost letter, which no text may have.
    return String(decoding: units, as: UTF16.self)
  }

  /// The unit that seven signs at the start stand for, as in `_x000D_`.
  private static func escape(_ signs: ArraySlice<UInt16>) -> UInt16? {
    let seven = signs.prefix(7)
    guard seven.count == 7, seven.first == 0x5F, seven.last == 0x5F,
      seven.dropFirst().first == 0x78
    else { return nil }
    let digits = String(decoding: seven.dropFirst(2).dropLast(), as: UTF16.self)
    return digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
  }

  /// A number as XML Schema writes doubles; `nil` for words, infinity and what only Swift reads.
  static func number(_ text: String) -> Double? {
    guard text.wholeMatch(of: /[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?/) != nil,
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }

  /// The shortest decimal that gives `number`: what somebody typed, without the noise of binary fractions.
  ///
  /// Workbooks store numbers as IEEE doubles, so that this is the one place that reads one.
  static func decimal(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return number.description
  }
}
