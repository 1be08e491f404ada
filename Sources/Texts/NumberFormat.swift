/// The marks of a language's numbers.
package struct NumberFormat: Hashable, Sendable {
  /// Between thousands.
  package var group = ","
  /// Before the decimals.
  package var decimal = "."

  /// Without arguments as in English, `1,234.50`.
  package init(group: String = ",", decimal: String = ".") {
    self.group = group
    self.decimal = decimal
  }
}
