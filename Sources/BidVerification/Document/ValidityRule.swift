/// A rule of validity as a value: which elements it looks at, and what must hold of each.
///
/// `Context` is what the rules of one kind of document look up, as answers by question.
struct ValidityRule<Context: Sendable>: Sendable {
  let id: String
  let severity: ValidityFinding.Severity
  /// Names of the elements that it looks at; the empty name is the root.
  let elements: [String]
  /// Names that the element's ancestors must end with, nearest last; empty for anywhere.
  let within: [String]
  /// Our own words for what must be so.
  let demand: String
  let holds: @Sendable (Node, Context) -> Bool

  init(
    _ id: String, severity: ValidityFinding.Severity = .fatal, of element: String,
    within: [String] = [], _ demand: String, holds: @escaping @Sendable (Node, Context) -> Bool
  ) {
    self.init(
      id, severity: severity, ofAny: [element], within: within, demand, holds: holds)
  }

  init(
    _ id: String, severity: ValidityFinding.Severity = .fatal, ofAny elements: [String],
    within: [String] = [], _ demand: String, holds: @escaping @Sendable (Node, Context) -> Bool
  ) {
    self.id = id
    self.severity = severity
    self.elements = elements
    self.within = within
    self.demand = demand
    self.holds = holds
  }

  /// The breaches in a document, in its order.
  func findings(in document: CheckedDocument, _ context: Context) -> [ValidityFinding] {
    elements.flatMap { $0.isEmpty ? [document.root] : document.nodes($0) }
      .filter { isWithin($0) && !holds($0, context) }
      .map { node in
        let value = node.children.isEmpty ? "; found '\(node.text.prefix(60))'" : ""
        return ValidityFinding(
          id, severity, file: document.path, line: node.line, path: node.path, demand + value)
      }
  }

  private func isWithin(_ node: Node) -> Bool {
    var outer = node.parent
    for name in within.reversed() {
      guard let next = outer, next.name == name || (name.isEmpty && next.parent == nil) else {
        return false
      }
      outer = next.parent
    }
    return true
  }
}

extension ValidityRule {
  /// Demands a child of an element.
  static func needs(
    _ id: String, severity: ValidityFinding.Severity = .fatal, _ child: String,
    in element: String,
    within: [String] = []
  ) -> ValidityRule {
    let place = element.isEmpty ? "the root" : element
    return ValidityRule(
      id, severity: severity, ofAny: [element], within: within, "\(child) is mandatory in \(place)"
    ) { node, _ in node.has(child) }
  }

  /// Demands that an element's text is one of some codes, in capitals or not.
  static func codes(
    _ id: String, of element: String, within: [String] = [], _ codes: Set<String>
  ) -> ValidityRule {
    let lower = Set(codes.map { $0.lowercased() })
    let shown = codes.count > 12 ? "of the list" : "of " + codes.sorted().joined(separator: ", ")
    return ValidityRule(id, ofAny: [element], within: within, "must be a code \(shown)") {
      node, _ in
      lower.contains(node.text.lowercased())
    }
  }
}
