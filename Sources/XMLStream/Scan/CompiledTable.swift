internal import CLibXML2

/// A scan table whose names are pointers of one parser's dictionary, so that a step is a comparison.
///
/// Lives and dies with the parser context that owns the dictionary.
@unsafe
struct CompiledTable {
  @unsafe
  struct Child {
    let name: UnsafePointer<xmlChar>
    /// `nil` fits any namespace.
    let namespace: UnsafePointer<xmlChar>?
    let node: Int32
  }

  @unsafe
  struct Filter {
    let value: UnsafePointer<xmlChar>
    let count: Int32
    let field: Int32
  }

  @unsafe
  struct Attribute {
    let name: UnsafePointer<xmlChar>
    let field: Int32
  }

  /// Ranges point into the flat arrays; -1 stands for nothing.
  @unsafe
  struct Node {
    var firstChild: Int32 = 0
    var childCount: Int32 = 0
    var fallback: Int32 = -1
    var group: Int32 = -1
    var firstAttribute: Int32 = 0
    var attributeCount: Int32 = 0
    var hasText = false
    var carried: UnsafePointer<xmlChar>?
    var firstFilter: Int32 = 0
    var filterCount: Int32 = 0
    var other: Int32 = -1
  }

  let nodes: UnsafeMutableBufferPointer<Node>
  let children: UnsafeMutableBufferPointer<Child>
  let filters: UnsafeMutableBufferPointer<Filter>
  let attributes: UnsafeMutableBufferPointer<Attribute>
  let paragraphs: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>>

  init(_ table: ScanTable, dictionary: xmlDictPtr) {
    func intern(_ text: String) -> UnsafePointer<xmlChar> {
      guard let pointer = unsafe xmlDictLookup(dictionary, text, Int32(text.utf8.count)) else {
        preconditionFailure("libxml2 has no memory left")
      }
      return unsafe pointer
    }
    var nodes: [Node] = unsafe []
    var children: [Child] = unsafe []
    var filters: [Filter] = unsafe []
    var attributes: [Attribute] = unsafe []
    for source in table.nodes {
      var node = unsafe Node()
      unsafe node.fallback = Int32(source.fallback ?? -1)
      unsafe node.group = Int32(source.group ?? -1)
      unsafe node.firstChild = Int32(children.count)
      unsafe node.childCount = Int32(source.children.count)
      for child in source.children {
        unsafe children.append(
          Child(
            name: intern(child.name), namespace: child.namespace.map { unsafe intern($0) },
            node: Int32(child.node)))
      }
      unsafe node.firstAttribute = Int32(attributes.count)
      unsafe node.attributeCount = Int32(source.attributes.count)
      for (name, field) in source.attributes {
        unsafe attributes.append(Attribute(name: intern(name), field: Int32(field)))
      }
      if let text = source.text {
        unsafe node.hasText = true
        unsafe node.carried = text.carried.map { unsafe intern($0) }
        unsafe node.other = Int32(text.other ?? -1)
        unsafe node.firstFilter = Int32(filters.count)
        unsafe node.filterCount = Int32(text.filters.count)
        for (value, field) in text.filters {
          unsafe filters.append(
            Filter(value: intern(value), count: Int32(value.utf8.count), field: Int32(field)))
        }
      }
      unsafe nodes.append(node)
    }
    unsafe self.nodes = Self.keep(nodes)
    unsafe self.children = Self.keep(children)
    unsafe self.filters = Self.keep(filters)
    unsafe self.attributes = Self.keep(attributes)
    unsafe self.paragraphs = Self.keep(table.paragraphs.map { unsafe intern($0) })
  }

  /// The node of that number.
  @inline(__always)
  func node(_ number: Int32) -> UnsafePointer<Node> {
    unsafe UnsafePointer(nodes.baseAddress.unsafelyUnwrapped + Int(number))
  }

  func deallocate() {
    unsafe nodes.deallocate()
    unsafe children.deallocate()
    unsafe filters.deallocate()
    unsafe attributes.deallocate()
    unsafe paragraphs.deallocate()
  }

  private static func keep<Item>(_ items: [Item]) -> UnsafeMutableBufferPointer<Item> {
    let buffer = UnsafeMutableBufferPointer<Item>.allocate(capacity: max(1, items.count))
    _ = unsafe buffer.initialize(from: items)
    return unsafe buffer
  }
}
