/// Tells texts with a number that looks like a person's: Swedish or Danish, whether or not it exists.
///
/// An organisation number never does, because its third and fourth digits are no month; an eight-digit
/// CVR number is too short. Check digits are not looked at: a mistyped personal number is still one.
package enum PersonalNumber {
  /// Whether such a number stands anywhere in `text`, written in one piece or with one sign before its
  /// last four digits.
  package static func occurs(in text: some StringProtocol) -> Bool {
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 10 else { return false }
    let signs = Array(text.unicodeScalars)
    var index = 0
    while index < signs.count {
      let digits = run(in: signs, from: index)
      if digits.isEmpty {
        index += 1
        continue
      }
      index += digits.count
      if looksPersonal(digits) { return true }
      guard index < signs.count, separators.contains(signs[index]) else { continue }
      let rest = run(in: signs, from: index + 1)
      if rest.count == 4, digits.count == 6 || digits.count == 8, looksPersonal(digits + rest) {
        return true
      }
    }
    return false
  }

  /// Hyphens of several widths, plus (for people over a hundred), blanks and the like.
  private static let separators: Set<Unicode.Scalar> = [
    "-", "+", " ", ".", "/", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}",
  ]

  private static func run(in signs: [Unicode.Scalar], from start: Int) -> [Int] {
    var digits: [Int] = []
    for sign in signs[min(start, signs.count)...] {
      guard ("0"..."9").contains(sign) else { break }
      digits.append(Int(sign.value) - 0x30)
    }
    return digits
  }

  private static func looksPersonal(_ digits: [Int]) -> Bool {
    switch digits.count {
    case 12:
      [19, 20].contains(pair(digits, 0)) && isSwedish(Array(digits.dropFirst(2)))
    case 10:
      isSwedish(digits) || isDanish(digits)
    default: false
    }
  }

  /// `YYMMDD`, where the day may have 60 added to it (samordningsnummer).
  private static func isSwedish(_ digits: [Int]) -> Bool {
    let day = pair(digits, 4)
    return (1...12).contains(pair(digits, 2)) && ((1...31).contains(day) || (61...91).contains(day))
  }

  /// `DDMMYY`.
  private static func isDanish(_ digits: [Int]) -> Bool {
    (1...31).contains(pair(digits, 0)) && (1...12).contains(pair(digits, 2))
  }

  private static func pair(_ digits: [Int], _ index: Int) -> Int {
    digits[index] * 10 + digits[index + 1]
  }
}
