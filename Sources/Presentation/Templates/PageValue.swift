internal import Mustache
internal import Values

/// A text as templates get it: escaped for HTML before any template sees it.
///
/// A template can reach nothing but the escaped text: `{{{name}}}`, `{{&name}}`, a pragma, a change of delimiters
/// or a transform in a user's own template give it just as `{{name}}` does.
struct PageValue: MustacheCustomRenderable, MustacheTransformable, CustomReflectable {
  private let text: String

  init(_ text: String) { self.text = text }

  var renderText: String { HTMLText.escaped(text) }

  /// A section or an inverted section takes an empty text as absent.
  var isNull: Bool { text.isEmpty }

  func transform(_ name: String) -> Any? {
    text.transform(name).map(PageValues.safe)
  }

  /// Mustache looks for names in whatever it finds: there are none in here.
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// All the values of a page, with every text in them made safe.
enum PageValues {
  static func safe(_ value: Any) -> Any {
    switch value {
    case let text as String: PageValue(text)
    case let text as Substring: PageValue(String(text))
    case let values as [String: Any]: values.mapValues(safe)
    case let values as [Any]: values.map(safe)
    case is Bool, is Int, is PageValue: value
    default: PageValue(isAbsent(value) ? "" : String(describing: value))
    }
  }

  private static func isAbsent(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional && mirror.children.isEmpty
  }
}

/// Text for HTML.
enum HTMLText {
  /// Every sign by which a text could leave its element, its attribute (quoted or not), or a string in a style or
  /// script, byte by byte: a sign that carries a combining mark is still that sign to a browser.
  static func escaped(_ text: String) -> String {
    let shown = ShownText.block(text)
    guard shown.utf8.contains(where: { references($0) != nil }) else { return shown }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(shown.utf8.count + 32)
    for byte in shown.utf8 {
      if let reference = references(byte) {
        bytes += Array(reference.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func references(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case UInt8(ascii: "`"): "&#96;"
    case UInt8(ascii: "="): "&#61;"
    case UInt8(ascii: "\\"): "&#92;"
    case UInt8(ascii: "\n"): "&#10;"
    case UInt8(ascii: "\r"): "&#13;"
    default: nil
    }
  }
}
