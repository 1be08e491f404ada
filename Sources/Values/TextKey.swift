/// Names one sentence of the text files, as in `rule.RES-SE-01.title`.
package struct TextKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The key as the text files have it.
  package let name: String

  /// Whether the text files have the key is not looked at here.
  package init(_ name: String) { self.name = name }

  /// A key in the code: tests see to it that the text files have it.
  package init(stringLiteral name: String) { self.name = name }
}
