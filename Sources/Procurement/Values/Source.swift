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
@usableFromInline
package struct Source: Hashable, Sendable {
  package let field: NoticeField
  /// The identifier of the repeated part that the value stands in, as in `LOT-0002`; empty for the
  /// whole document.
  package let scope: String
  /// 1-based line, or 0 where the parser could not tell.
  package let line: Int

  package init(_ field: NoticeField, scope: String = "", line: Int = 0) {
    self.field = field
    self.scope = scope
    self.line = line
  }

  /// The field's path with the scope filled in.
  package var elementPath: String {
    field.path.replacing("{}", with: scope)
  }
}

/// A value and where it was read.
@usableFromInline
package struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline package let value: Value
  @usableFromInline package let source: Source

  @inlinable
  package init(_ value: Value, from source: Source) {
    self.value = value
    self.source = source
  }
}
