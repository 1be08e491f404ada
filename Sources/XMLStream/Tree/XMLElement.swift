/// One element of a document read whole: for the program's own small files.
package struct XMLElement: Hashable, Sendable {
  /// The local name, without prefix.
  package let name: String
  /// The namespace, or the empty string.
  package let namespace: String
  /// By local name; an attribute in a namespace has the key `{namespace}name`.
  package let attributes: [String: String]
  /// The element's own text, entities resolved; blanks at both ends are removed, save where the document
  /// says `xml:space="preserve"`.
  package let text: String
  /// In document order.
  package let children: [XMLElement]
  /// 1-based.
  package let line: Int

  /// Made by the reader; names are local, `line` is 1-based.
  package init(
    name: String, namespace: String = "", attributes: [String: String] = [:], text: String = "",
    children: [XMLElement] = [], line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.text = text
    self.children = children
    self.line = line
  }

  /// The first child of that local name.
  package func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The children of that local name, in document order.
  package func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The text of the first child of that name; `nil` where there is no such child or no text in it.
  package func text(of name: String) -> String? {
    child(name).flatMap { $0.text.isEmpty ? nil : $0.text }
  }
}
