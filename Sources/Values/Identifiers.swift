/// A lot's identifier within its notice, as in `LOT-0001`.
package struct LotID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String
  /// Takes the text as it is; nothing is checked.
  package init(_ text: String) { description = text }
  /// In the order of the letters.
  package static func < (left: LotID, right: LotID) -> Bool {
    left.description < right.description
  }
}

/// An economic operator's identifier within its register, as in `M03`.
package struct OperatorID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String
  /// Takes the text as it is; nothing is checked.
  package init(_ text: String) { description = text }
  /// In the order of the letters.
  package static func < (left: OperatorID, right: OperatorID) -> Bool {
    left.description < right.description
  }
}

/// A number in a public register, with the ISO 6523 scheme that it belongs to.
package struct RegistrationNumber: Hashable, Sendable {
  /// Four digits, as in `0002`.
  package let scheme: String
  /// Digits only.
  package let value: String

  /// Bare digits in ``value``; neither the scheme nor the check digit is looked at.
  package init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}
