/// One field that a format defines: what it is called, and where it stands.
///
/// A class so that the thousands of values read from a notice share one definition.
package final class NoticeField: Hashable, Sendable {
  /// The business term, as in `BT-71`, or the element name for a format without numbers.
  package let term: String
  /// The element path from the root, prefixes as the standard writes them; `{}` stands where the
  /// identifier of the repeated part (lot, organisation) goes.
  package let path: String

  package init(term: String, path: String) {
    self.term = term
    self.path = path
  }

  package static func == (left: NoticeField, right: NoticeField) -> Bool {
    left === right || (left.term == right.term && left.path == right.path)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(term)
    hasher.combine(path)
  }
}

/// The place a reviewer opens to see a value for themselves.
package struct Source: Hashable, Sendable {
  package let field: NoticeField
  /// The identifier of the repeated part that the value stands in, as in `LOT-0002`; empty for the
  /// whole document.
  package let scope: String
  private let lineNumber: UInt32
  /// Which of the values found in the document this is, from 1; 0 where they were not counted.
  package let record: UInt32

  package init(_ field: NoticeField, scope: String = "", line: Int = 0, record: UInt32 = 0) {
    self.field = field
    self.scope = scope
    lineNumber = UInt32(clamping: line)
    self.record = record
  }

  /// 1-based line, or 0 where the parser could not tell.
  package var line: Int { Int(lineNumber) }

  /// The field's path with the scope filled in.
  package var elementPath: String {
    field.path.replacing("{}", with: scope)
  }
}

/// A value and where it was read.
package struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let source: Source

  package init(_ value: Value, from source: Source) {
    self.value = value
    self.source = source
  }
}
