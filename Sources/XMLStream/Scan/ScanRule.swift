/// One field that the scanner looks for: a number of the caller's and the element path where it stands.
///
/// Paths are written as in XPath: `/*/cac:ProcurementProject/cbc:Name[@languageID]`.
/// - `prefix:name` is bound to a namespace by ``ScanTable``; a name without prefix fits any namespace.
/// - `*` is any one element, `**` any number of them.
/// - `[@name]` at the end carries that attribute along with the text; `[@name='x']` makes the rule hold
///   only where the attribute has that value, exactly.
/// - `/@name` at the end reads an attribute instead of the text.
/// - Predicates on child elements, as in `[cbc:ID='{}']`, are for readers of the path and are ignored.
package struct ScanRule: Hashable, Sendable {
  /// What is recorded where the path fits.
  package enum Kind: Hashable, Sendable {
    /// Records where the element begins and ends.
    case group
    /// Records the text of the element with all that is in it, or an attribute.
    case value
  }

  /// Whether an element's ends are recorded, or a text.
  package let kind: Kind
  /// The caller's number for it, which its records carry.
  package let field: Int
  /// Where it stands, written as the type says.
  package let path: String

  /// `field` must fit 16 bits.
  package init(_ kind: Kind, field: Int, path: String) {
    self.kind = kind
    self.field = field
    self.path = path
  }
}

/// A path taken apart.
struct ScanPath {
  /// The path of the element.
  let element: Substring
  /// The attribute to read instead of the text.
  private(set) var attribute: String?
  /// The attribute to carry along, and the value that it must have.
  private(set) var carried: String?
  private(set) var required: String?

  init(_ path: String) {
    let (parent, last) = Self.lastStep(of: path[...])
    guard last.first != UInt8(ascii: "@") else {
      element = parent
      attribute = String(Substring(last.dropFirst()))
      return
    }
    element = path[...]
    let parts = last.split(separator: UInt8(ascii: "["), maxSplits: 1)
    if parts.count == 2, parts[1].first == UInt8(ascii: "@") {
      take(predicate: parts[1].dropFirst().dropLast())
    }
  }

  private mutating func take(predicate: Substring.UTF8View) {
    let sides = predicate.split(separator: UInt8(ascii: "="), maxSplits: 1)
    carried = sides.first.map { String(Substring($0)) }
    required = sides.count == 2 ? String(Substring(sides[1].dropFirst().dropLast())) : nil
  }

  /// The last step of a path, and the path before it: the slash between them stands outside of brackets.
  ///
  /// By bytes, since there are hundreds of paths at every start.
  static func lastStep(of path: Substring) -> (parent: Substring, step: Substring.UTF8View) {
    var depth = 0
    for place in path.utf8.indices.reversed() {
      switch path.utf8[place] {
      case UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "["): depth -= 1
      case UInt8(ascii: "/") where depth == 0:
        return (path[..<place], path.utf8[place...].dropFirst())
      default: break
      }
    }
    return ("", path.utf8)
  }
}
