/// Names one sentence of the text files, as in `rule.RES-SE-01.title`.
package struct TextKey: Hashable, Sendable, ExpressibleByStringLiteral {
  package let name: String

  package init(_ name: String) { self.name = name }

  package init(stringLiteral name: String) { self.name = name }
}
