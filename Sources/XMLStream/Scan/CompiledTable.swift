internal import CLibXML2
internal import Glibc

/// A scan table in plain memory, for the parser's callbacks.
///
/// A document's parser keeps each name once, so two names are the same if their pointers are. What an attribute
/// of the table is for the parser is learnt when the document first uses it, and forgotten with the document:
/// interning all names beforehand would fill the parser's dictionary with hundreds that no document uses, and
/// looking up names is a fifth of its work. ``StepMemory`` does the same for elements.
@unsafe
struct CompiledTable {
  typealias Name = UnsafePointer<xmlChar>

  @unsafe
  struct Child {
    let word: UnsafeMutablePointer<CChar>
    /// `nil` fits any namespace.
    let namespaceWord: UnsafeMutablePointer<CChar>?
    let node: Int32
  }

  @unsafe
  struct Filter {
    let value: UnsafeMutablePointer<CChar>
    let count: Int32
    let field: Int32
  }

  /// An attribute's name, shared by all places that read it.
  @unsafe
  struct AttributeName {
    var name: Name?
    let word: UnsafeMutablePointer<CChar>
  }

  struct Attribute {
    let name: Int32
    let field: Int32
  }

  /// Ranges point into the flat arrays; -1 stands for nothing.
  struct Node {
    var firstChild: Int32 = 0
    var childCount: Int32 = 0
    var fallback: Int32 = -1
    var group: Int32 = -1
    var firstAttribute: Int32 = 0
    var attributeCount: Int32 = 0
    var hasText = false
    var carried: Int32 = -1
    var firstFilter: Int32 = 0
    var filterCount: Int32 = 0
    var other: Int32 = -1
  }

  let nodes: UnsafeMutableBufferPointer<Node>
  let children: UnsafeMutableBufferPointer<Child>
  let filters: UnsafeMutableBufferPointer<Filter>
  let attributes: UnsafeMutableBufferPointer<Attribute>
  let attributeNames: UnsafeMutableBufferPointer<AttributeName>
  let paragraphs: UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>>
  /// Every word of the table, to be freed with it.
  private let words: UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>>

  init(_ table: ScanTable) {
    var parts = unsafe Parts()
    for node in table.nodes { unsafe parts.add(node) }
    let paragraphs = unsafe table.paragraphs.map { unsafe parts.word($0) }
    unsafe nodes = Self.keep(parts.nodes)
    unsafe children = Self.keep(parts.children)
    unsafe filters = Self.keep(parts.filters)
    unsafe attributes = Self.keep(parts.attributes)
    unsafe attributeNames = Self.keep(parts.attributeNames)
    unsafe self.paragraphs = Self.keep(paragraphs)
    unsafe words = Self.keep(Array(parts.words.values))
  }

  /// The node of that number.
  @inline(__always)
  func node(_ number: Int32) -> UnsafePointer<Node> {
    unsafe UnsafePointer(nodes.baseAddress.unsafelyUnwrapped + Int(number))
  }

  /// The node that an element leads to from another; -1 for one that the table does not know.
  func step(from place: Int32, _ name: Name, _ namespace: Name?) -> Int32 {
    let node = unsafe node(place)
    let first = unsafe Int(node.pointee.firstChild)
    for index in unsafe first..<first + Int(node.pointee.childCount) {
      let child = unsafe children.baseAddress.unsafelyUnwrapped + index
      if unsafe LibXML.isSame(name, child.pointee.word),
        unsafe child.pointee.namespaceWord.map({ unsafe LibXML.isSame(namespace, $0) }) ?? true
      {
        return unsafe child.pointee.node
      }
    }
    return unsafe node.pointee.fallback
  }

  func deallocate() {
    for index in unsafe words.indices { unsafe free(words[index]) }
    unsafe nodes.deallocate()
    unsafe children.deallocate()
    unsafe filters.deallocate()
    unsafe attributes.deallocate()
    unsafe attributeNames.deallocate()
    unsafe paragraphs.deallocate()
    unsafe words.deallocate()
  }

  private static func keep<Item>(_ items: [Item]) -> UnsafeMutableBufferPointer<Item> {
    let buffer = UnsafeMutableBufferPointer<Item>.allocate(capacity: items.count)
    _ = unsafe buffer.initialize(from: items)
    return unsafe buffer
  }
}

extension CompiledTable {
  /// The flat arrays while they grow.
  @unsafe
  private struct Parts {
    var nodes: [Node] = []
    var children: [Child] = unsafe []
    var filters: [Filter] = unsafe []
    var attributes: [Attribute] = []
    var attributeNames: [AttributeName] = unsafe []
    var words: [String: UnsafeMutablePointer<CChar>] = unsafe [:]

    mutating func word(_ text: String) -> UnsafeMutablePointer<CChar> {
      if let known = unsafe words[text] { return unsafe known }
      guard let copy = unsafe strdup(text) else { preconditionFailure("there is no memory left") }
      unsafe words[text] = copy
      return unsafe copy
    }

    mutating func add(_ source: ScanTable.Node) {
      var node = Node()
      node.fallback = Int32(source.fallback ?? -1)
      node.group = Int32(source.group ?? -1)
      node.firstChild = unsafe Int32(children.count)
      node.childCount = Int32(source.children.count)
      for child in source.children {
        unsafe children.append(
          Child(
            word: word(child.name), namespaceWord: child.namespace.map { unsafe word($0) },
            node: Int32(child.node)))
      }
      node.firstAttribute = unsafe Int32(attributes.count)
      node.attributeCount = Int32(source.attributes.count)
      for (name, field) in source.attributes {
        unsafe attributes.append(Attribute(name: attribute(name), field: Int32(field)))
      }
      if let text = source.text { unsafe add(text, to: &node) }
      unsafe nodes.append(node)
    }

    private mutating func add(_ text: ScanTable.TextRule, to node: inout Node) {
      node.hasText = true
      node.carried = text.carried.map { unsafe attribute($0) } ?? -1
      node.other = Int32(text.other ?? -1)
      node.firstFilter = unsafe Int32(filters.count)
      node.filterCount = Int32(text.filters.count)
      for (value, field) in text.filters {
        unsafe filters.append(
          Filter(value: word(value), count: Int32(value.utf8.count), field: Int32(field)))
      }
    }

    private mutating func attribute(_ name: String) -> Int32 {
      let word = unsafe word(name)
      let known = unsafe attributeNames.indices.first { unsafe attributeNames[$0].word == word }
      if let known { return Int32(known) }
      unsafe attributeNames.append(AttributeName(word: word))
      return unsafe Int32(attributeNames.count - 1)
    }
  }
}
