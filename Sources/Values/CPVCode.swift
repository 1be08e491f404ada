/// A code of the common procurement vocabulary: eight digits, without the check digit.
package struct CPVCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The eight digits as a number, so that `03000000` is 3000000.
  package let number: Int32

  /// Reads `90910000` or `90910000-9`; `nil` for anything else. The check digit is not verified.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.prefix(8)
    let rest = text.utf8.dropFirst(8)
    guard digits.count == 8,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      rest.isEmpty || (rest.count == 2 && rest.first == UInt8(ascii: "-"))
    else { return nil }
    number = digits.reduce(0) { $0 * 10 + Int32($1 - UInt8(ascii: "0")) }
  }

  /// A code that the program itself names.
  package init(_ number: Int32) { self.number = number }

  /// The significant digits: `90910000` is a branch with prefix `9091`; at least two digits are kept.
  package var prefix: Substring {
    var digits = description[...]
    while digits.count > 2, digits.last == "0" { digits.removeLast() }
    return digits
  }

  /// Whether `other` is this code or lies below it in the vocabulary's tree.
  package func covers(_ other: CPVCode) -> Bool { other.description.hasPrefix(prefix) }

  /// In the order of the digits.
  package static func < (left: CPVCode, right: CPVCode) -> Bool { left.number < right.number }

  package var description: String {
    DigitText.string(of: DigitText.small) { $0.append(Int(number), width: 8) }
  }
}
