package import Values

/// A code of one list, by the words that eForms has for it.
///
/// Each list is a type of its own, so that a slip or a code of another list does not compile. The lists grow: a code
/// that has no name here is kept as it was published.
package protocol NoticeCode: RawRepresentable, Hashable, Sendable where RawValue == String {
  init(_ rawValue: String)
}

extension NoticeCode {
  package init(rawValue: String) { self.init(rawValue) }
}

extension Sourced where Value == String {
  /// The published code as one of a list.
  package func code<Code: NoticeCode>(of list: Code.Type = Code.self) -> Code { Code(value) }
}
