/// The runs of digits in a text, and what stands between them.
///
/// Digits of every script, raised, circled and full-width ones are digits; signs that nobody sees, as a soft
/// hyphen or the frame of a keycap, are passed over.
struct DigitGroups {
  struct Group {
    var digits: [Int]
    /// Places of its first digit and after its last, among ``signs``.
    let start: Int
    var end: Int
  }

  /// Without those that nobody sees; digits stand as ASCII.
  private(set) var signs: [Unicode.Scalar] = []
  private(set) var all: [Group] = []

  init(_ text: some StringProtocol) {
    for sign in text.unicodeScalars where !Self.isUnseen(sign) {
      let found = Self.digits(sign)
      if found.isEmpty { signs.append(sign) }
      for digit in found { append(digit) }
    }
  }

  private mutating func append(_ digit: Int) {
    if let last = all.indices.last, all[last].end == signs.count {
      all[last].digits.append(digit)
      all[last].end += 1
    } else {
      all.append(Group(digits: [digit], start: signs.count, end: signs.count + 1))
    }
    signs.append(Unicode.Scalar(UInt8(0x30 + digit)))
  }

  /// What stands after a group and before the next one.
  func gap(after index: Int) -> ArraySlice<Unicode.Scalar> {
    index + 1 < all.count ? signs[all[index].end..<all[index + 1].start] : []
  }

  /// Whether nothing but one hyphen, plus, blank or the like stands there.
  func isUsualGap(after index: Int) -> Bool {
    let gap = gap(after: index)
    return gap.count == 1 && gap.allSatisfy(Self.separators.contains)
  }

  /// The letter right after a group, and whether a letter or digit follows that.
  func letter(after index: Int) -> (sign: Unicode.Scalar, isAlone: Bool)? {
    let rest = signs[all[index].end...]
    guard let sign = rest.first, sign.properties.isAlphabetic else { return nil }
    let next = rest.dropFirst().first
    let isWord = next.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false
    return (sign, !isWord)
  }

  static let separators: Set<Unicode.Scalar> = [
    "-", "+", " ", ".", "/", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}",
    "\u{2212}", "\u{202F}", "\u{2009}", "\u{FE63}", "\u{FF0D}", "\t", ":", "_",
  ]

  private static func isUnseen(_ sign: Unicode.Scalar) -> Bool {
    guard sign.value >= 0x80 else { return false }
    switch sign.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func digits(_ sign: Unicode.Scalar) -> [Int] {
    if sign.value < 0x80 {
      return ("0"..."9").contains(sign) ? [Int(sign.value) - 0x30] : []
    }
    guard let value = sign.properties.numericValue, let whole = Int(exactly: value) else {
      return []
    }
    switch whole {
    case 0...9: return [whole]
    case 10...99: return [whole / 10, whole % 10]
    default: return []
    }
  }
}
