internal import Notices
internal import XMLStream

/// Elements under the prefixes that the standards print, whatever prefixes a file uses.
enum ESPDElements {
  static let requestNamespace =
    "urn:oasis:names:specification:ubl:schema:xsd:QualificationApplicationRequest-2"
  static let firstRequestNamespace =
    "urn:grow:names:specification:ubl:schema:xsd:ESPDRequest-1"

  private static let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"
  private static let isa = "urn:isa:names:specification:ubl:schema:xsd:"

  /// Edition 1.0.2 builds its criteria of the Core Criterion Vocabulary beside UBL 2.1.
  private static let prefixes = [
    ubl + "CommonBasicComponents-2": "cbc",
    ubl + "CommonAggregateComponents-2": "cac",
    ubl + "CommonExtensionComponents-2": "ext",
    isa + "CCV-CommonAggregateComponents-1": "ccv",
    isa + "CCV-CommonBasicComponents-1": "ccv-cbc",
    isa + "CEV-CommonAggregateComponents-1": "cev",
    isa + "CEV-CommonBasicComponents-1": "cev-cbc",
    requestNamespace: "", firstRequestNamespace: "",
  ]

  static func element(_ element: XMLElement) -> ESPDRequest.Element {
    ESPDRequest.Element(
      name: name(element),
      attributes: element.attributes.sorted { $0.key < $1.key }
        .map { ESPDRequest.Element.Attribute($0.key, $0.value) },
      text: element.text, children: element.children.map { Self.element($0) }, line: element.line)
  }

  private static func name(_ element: XMLElement) -> String {
    guard let prefix = prefixes[element.namespace] else {
      return "{\(element.namespace)}\(element.name)"
    }
    return prefix.isEmpty ? element.name : "\(prefix):\(element.name)"
  }
}

extension ESPDRequest.Element {
  /// The element's text on one line; `nil` where there is none.
  var words: String? {
    guard !text.isEmpty else { return nil }
    // Most texts are one line already; then nothing is copied.
    let isOneLine = !text.utf8.contains { (0x09...0x0D).contains($0) } && !text.contains("  ")
    return isOneLine
      ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func words(of name: String) -> String? { child(name)?.words }
}
