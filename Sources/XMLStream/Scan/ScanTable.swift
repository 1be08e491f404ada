/// All rules of a scanner, merged into one tree of steps.
package struct ScanTable: Sendable {
  struct Child: Sendable {
    let name: String
    /// `nil` fits any namespace.
    let namespace: String?
    let node: Int
  }

  /// What to do with an element's text: which attribute to carry, and which field it is.
  struct TextRule: Sendable {
    var carried: String?
    /// Values of the carried attribute, and the field that each stands for.
    var filters: [(value: String, field: Int)] = []
    /// The field where no filter fits.
    var other: Int?
  }

  struct Node: Sendable {
    var children: [Child] = []
    /// The node for elements that no child names.
    var fallback: Int?
    var group: Int?
    var text: TextRule?
    var attributes: [(name: String, field: Int)] = []
  }

  private struct Place: Hashable {
    let parent: Int
    let name: String
    let namespace: String?
  }

  private(set) var nodes: [Node] = [Node()]
  /// The same children as in `nodes`, to find them by name while the table is made.
  private var places: [Place: Int] = [:]
  /// What paths of elements lead to, while the table is made: most rules share one with others.
  private var known: [Substring: [Int]] = ["": [0]]
  /// Elements that start a new line within a text.
  let paragraphs: [String]
  private let namespaces: [String: String]

  /// - Parameters:
  ///   - namespaces: prefix to namespace, as used in the rules.
  ///   - paragraphs: local names of elements that are paragraphs of the text that they stand in.
  package init(_ rules: [ScanRule], namespaces: [String: String], paragraphs: [String]) {
    self.namespaces = namespaces
    self.paragraphs = paragraphs
    for rule in rules { add(rule) }
    for node in nodes.indices where nodes[node].fallback == node { keepWandering(below: node) }
    for node in nodes where node.text != nil {
      precondition(node.children.isEmpty, "a text has no fields within it")
    }
    places = [:]
    known = [:]
  }

  /// `**` goes on below elements that a longer path names: with `**/A/B` and `**/C`, the C in an A counts.
  private mutating func keepWandering(below wanderer: Int) {
    var open = nodes[wanderer].children.map(\.node)
    var known: Set<Int> = [wanderer]
    while let node = open.popLast() {
      guard known.insert(node).inserted, nodes[node].text == nil else { continue }
      open += nodes[node].children.map(\.node)
      nodes[node].fallback = nodes[node].fallback ?? wanderer
      for child in nodes[wanderer].children
      where self.child(child.name, child.namespace, of: node) == nil {
        link(child, below: node)
      }
    }
  }

  private mutating func link(_ child: Child, below node: Int) {
    nodes[node].children.append(child)
    places[Place(parent: node, name: child.name, namespace: child.namespace)] = child.node
  }

  private mutating func add(_ rule: ScanRule) {
    let path = ScanPath(rule.path)
    for node in nodes(at: path.element).suffix(1) {
      switch (rule.kind, path.attribute) {
      case (.group, _): nodes[node].group = rule.field
      case (.value, let name?): nodes[node].attributes.append((name, rule.field))
      case (.value, nil): addText(rule.field, path, at: node)
      }
    }
  }

  /// The nodes that a path leads to; the last one is where it goes on.
  private mutating func nodes(at path: Substring) -> [Int] {
    if let nodes = known[path] { return nodes }
    let (parent, last) = ScanPath.lastStep(of: path)
    let nodes = step(last.prefix { $0 != UInt8(ascii: "[") }, from: nodes(at: parent))
    known[path] = nodes
    return nodes
  }

  private mutating func addText(_ field: Int, _ path: ScanPath, at node: Int) {
    var text = nodes[node].text ?? TextRule()
    precondition(
      text.carried == nil || path.carried == nil || text.carried == path.carried,
      "one element carries one attribute: \(path.element)")
    text.carried = text.carried ?? path.carried
    if let required = path.required {
      text.filters.append((required, field))
    } else {
      precondition(text.other == nil, "two fields at one place: \(path.element)")
      text.other = field
    }
    nodes[node].text = text
  }

  /// The nodes that a step leads to; the last one is where the path goes on.
  ///
  /// After `**` there are two: the node itself and the one that wanders below it.
  private mutating func step(_ step: Substring.UTF8View, from open: [Int]) -> [Int] {
    let name = String(Substring(step))
    precondition(!name.isEmpty, "a path has no empty step")
    if name == "**" { return open + [wanderer(of: open[open.count - 1])] }
    let last = open[open.count - 1]
    let wanders = nodes[last].fallback == last
    if name == "*" {
      precondition(!wanders, "'*' after '**' has no meaning")
      return [fallback(of: last)]
    }
    let parts = step.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
    let local = parts[parts.count - 1]
    let namespace = parts.count == 2 ? namespaces[parts[0]] : nil
    precondition(parts.count == 1 || namespace != nil, "no namespace for '\(name)'")
    let node = child(local, namespace, of: last) ?? newChild(local, namespace, of: last)
    for place in open.dropLast() where child(local, namespace, of: place) == nil {
      link(Child(name: local, namespace: namespace, node: node), below: place)
    }
    return [node]
  }

  private func child(_ name: String, _ namespace: String?, of node: Int) -> Int? {
    places[Place(parent: node, name: name, namespace: namespace)]
  }

  private mutating func newChild(_ name: String, _ namespace: String?, of node: Int) -> Int {
    nodes.append(Node())
    link(Child(name: name, namespace: namespace, node: nodes.count - 1), below: node)
    return nodes.count - 1
  }

  private mutating func fallback(of node: Int) -> Int {
    if let known = nodes[node].fallback { return known }
    nodes.append(Node())
    nodes[node].fallback = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func wanderer(of node: Int) -> Int {
    let wanderer = fallback(of: node)
    nodes[wanderer].fallback = wanderer
    return wanderer
  }
}
