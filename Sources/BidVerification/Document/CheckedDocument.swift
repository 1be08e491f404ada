package import XMLStream

/// A parsed document in which every element knows its parent, so that rules can look up as well as down.
package final class CheckedDocument: Sendable {
  struct Entry: Sendable {
    /// With the prefix that the standards print, as in `cbc:ID`; the root has none.
    let name: String
    let text: String
    let attributes: [String: String]
    let line: Int
    let parent: Int?
    let children: [Int]
  }

  /// As the user named it.
  package let path: String
  /// The root element's namespace.
  package let namespace: String
  let entries: [Entry]
  private let byName: [String: [Int]]

  /// - Throws: ``XMLFailure`` for what is no XML, or hostile XML.
  package init(_ bytes: [UInt8], path: String) throws(XMLFailure) {
    let root = try XMLDocumentReader.read(bytes, file: path)
    self.path = path
    namespace = root.namespace
    var builder = EntryBuilder()
    _ = builder.add(root, parent: nil)
    let entries = builder.entries
    self.entries = entries
    byName = Dictionary(grouping: entries.indices) { entries[$0].name }
  }

  /// The root element, whose ``Node/name`` has no prefix.
  package var root: Node { Node(document: self, index: 0) }

  /// Every element of that name, in document order.
  package func nodes(_ name: String) -> [Node] {
    (byName[name] ?? []).map { Node(document: self, index: $0) }
  }

  /// Every element there is, in document order.
  package var nodes: [Node] { entries.indices.map { Node(document: self, index: $0) } }
}

/// One element of a ``CheckedDocument``.
package struct Node: Sendable {
  /// The document that it lies in.
  package let document: CheckedDocument
  let index: Int

  private var entry: CheckedDocument.Entry { document.entries[index] }

  /// With the prefix that the standards print, as in `cbc:ID`, whatever prefix the file uses.
  package var name: String { entry.name }
  /// The element's text.
  package var text: String { entry.text }
  /// 1-based line in the file.
  package var line: Int { entry.line }
  /// Values by local name; an attribute in a namespace has the key `{namespace}name`.
  package var attributes: [String: String] { entry.attributes }

  /// The value of an attribute; `nil` where the element has none such.
  package subscript(attribute: String) -> String? { entry.attributes[attribute] }

  /// The element around it; `nil` for the root.
  package var parent: Node? { entry.parent.map { Node(document: document, index: $0) } }

  /// The elements directly below it, in document order.
  package var children: [Node] { entry.children.map { Node(document: document, index: $0) } }

  /// Those directly below it that have that name.
  package func children(_ name: String) -> [Node] { children.filter { $0.name == name } }

  /// The first directly below it of that name; `nil` where there is none.
  package func child(_ name: String) -> Node? {
    entry.children.first { document.entries[$0].name == name }
      .map { Node(document: document, index: $0) }
  }

  /// Whether an element of that name lies directly below it.
  package func has(_ name: String) -> Bool { child(name) != nil }

  /// The first element that the names lead to, one below the other.
  package func find(_ path: String...) -> Node? {
    path.reduce(self as Node?) { node, name in node?.child(name) }
  }

  /// All elements that the names lead to, one below the other.
  package func all(_ path: String...) -> [Node] {
    path.reduce([self]) { nodes, name in nodes.flatMap { $0.children(name) } }
  }

  /// The text of the first child of that name; `nil` where there is none, empty where it says nothing.
  package func text(of name: String) -> String? { child(name)?.text }

  /// This element and all below it that have that name.
  package func below(_ name: String) -> [Node] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.below(name) }
  }

  /// As in `/cac:EconomicOperatorParty/cac:Party/cbc:ID`, from below the root.
  package var path: String { parent.map { $0.path + "/" + name } ?? "" }
}

/// Lays a tree out as entries, parents before children.
private struct EntryBuilder {
  var entries: [CheckedDocument.Entry] = []

  mutating func add(_ element: XMLElement, parent: Int?) -> Int {
    let index = entries.count
    let name = parent == nil ? element.name : UBLNames.name(element)
    entries.append(entry(element, name, parent, []))
    let children = element.children.map { add($0, parent: index) }
    entries[index] = entry(element, name, parent, children)
    return index
  }

  private func entry(
    _ element: XMLElement, _ name: String, _ parent: Int?, _ children: [Int]
  ) -> CheckedDocument.Entry {
    CheckedDocument.Entry(
      name: name, text: element.text, attributes: element.attributes, line: element.line,
      parent: parent, children: children)
  }
}

/// The namespaces of UBL under the prefixes that the standards print, whatever a file calls them.
enum UBLNames {
  private static let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"
  static let response = ubl + "QualificationApplicationResponse-2"
  static let request = ubl + "QualificationApplicationRequest-2"
  static let tender = ubl + "Tender-2"
  static let qualification = ubl + "TendererQualification-2"

  private static let prefixes = [
    ubl + "CommonBasicComponents-2": "cbc", ubl + "CommonAggregateComponents-2": "cac",
    ubl + "CommonExtensionComponents-2": "ext",
  ]

  static func name(_ element: XMLElement) -> String {
    guard let prefix = prefixes[element.namespace] else {
      return "{\(element.namespace)}\(element.name)"
    }
    return "\(prefix):\(element.name)"
  }
}
