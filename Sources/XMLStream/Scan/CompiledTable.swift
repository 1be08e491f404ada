internal import CLibXML2
internal import Glibc

/// A scan table in plain memory, for the readers' events.
///
/// A reader keeps each name once, so two names are the same if their pointers are. What an attribute or namespace
/// of the table is for the reader is learnt when a document first uses it, and forgotten with the reader's names:
/// interning all names beforehand would fill its dictionary with hundreds that no document uses, and looking up
/// names is a fifth of libxml2's work. ``StepMemory`` does the same for elements.
@unsafe
struct CompiledTable: ~Copyable {
  typealias Name = UnsafePointer<xmlChar>

  @unsafe
  struct Child {
    let word: UnsafeMutablePointer<CChar>
    /// Which of the known names; -1 fits any namespace.
    let namespace: Int32
    let node: Int32
  }

  @unsafe
  struct Filter {
    let value: UnsafeMutablePointer<CChar>
    let count: Int32
    let field: Int32
  }

  /// The name of an attribute or a namespace, shared by all places that ask for it.
  @unsafe
  struct KnownName {
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
  let names: UnsafeMutableBufferPointer<KnownName>
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
    unsafe names = Self.keep(parts.names)
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
        unsafe child.pointee.namespace < 0 || isKnown(namespace, as: child.pointee.namespace)
      {
        return unsafe child.pointee.node
      }
    }
    return unsafe node.pointee.fallback
  }

  /// Whether a name of the reader's is that known name.
  @inline(__always)
  func isKnown(_ name: Name?, as number: Int32) -> Bool {
    let known = unsafe names.baseAddress.unsafelyUnwrapped + Int(number)
    if let pointer = unsafe known.pointee.name { return unsafe pointer == name }
    guard unsafe LibXML.isSame(name, known.pointee.word) else { return false }
    unsafe known.pointee.name = unsafe name
    return true
  }

  /// Another reader has other names, and so has libxml2 in each document.
  func forgetNames() {
    for index in unsafe names.indices { unsafe names[index].name = nil }
  }

  deinit {
    for index in unsafe words.indices { unsafe free(words[index]) }
    unsafe nodes.deallocate()
    unsafe children.deallocate()
    unsafe filters.deallocate()
    unsafe attributes.deallocate()
    unsafe names.deallocate()
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
    var names: [KnownName] = unsafe []
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
            word: word(child.name), namespace: child.namespace.map { unsafe known($0) } ?? -1,
            node: Int32(child.node)))
      }
      node.firstAttribute = unsafe Int32(attributes.count)
      node.attributeCount = Int32(source.attributes.count)
      for (name, field) in source.attributes {
        unsafe attributes.append(Attribute(name: known(name), field: Int32(field)))
      }
      if let text = source.text { unsafe add(text, to: &node) }
      unsafe nodes.append(node)
    }

    private mutating func add(_ text: ScanTable.TextRule, to node: inout Node) {
      node.hasText = true
      node.carried = text.carried.map { unsafe known($0) } ?? -1
      node.other = Int32(text.other ?? -1)
      node.firstFilter = unsafe Int32(filters.count)
      node.filterCount = Int32(text.filters.count)
      for (value, field) in text.filters {
        unsafe filters.append(
          Filter(value: word(value), count: Int32(value.utf8.count), field: Int32(field)))
      }
    }

    private mutating func known(_ name: String) -> Int32 {
      let word = unsafe word(name)
      let place = unsafe names.indices.first { unsafe names[$0].word == word }
      if let place { return Int32(place) }
      unsafe names.append(KnownName(word: word))
      return unsafe Int32(names.count - 1)
    }
  }
}
