/// The marks of a language's numbers.
package struct NumberFormat: Hashable, Sendable {
  /// Between thousands.
  package var group = ","
  package var decimal = "."

  package init(group: String = ",", decimal: String = ".") {
    self.group = group
    self.decimal = decimal
  }
}
