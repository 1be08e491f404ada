/// A lot's identifier within its notice, as in `LOT-0001`.
package struct LotID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String
  package init(_ text: String) { description = text }
  package static func < (left: LotID, right: LotID) -> Bool {
    left.description < right.description
  }
}

/// An economic operator's identifier within its register, as in `M03`.
package struct OperatorID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String
  package init(_ text: String) { description = text }
  package static func < (left: OperatorID, right: OperatorID) -> Bool {
    left.description < right.description
  }
}

/// A number in a public register, with the ISO 6523 scheme that it belongs to.
package struct RegistrationNumber: Hashable, Sendable {
  /// `0007` for Swedish organisation numbers, `0184` for Danish CVR numbers.
  package let scheme: String
  /// Digits only.
  package let value: String

  package init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// As its country writes it: Swedish numbers with a hyphen before the last four digits, as in `769698-1203`.
  package var shown: String {
    guard scheme == "0007", value.count == 10 else { return value }
    return "\(value.dropLast(4))-\(value.suffix(4))"
  }
}
