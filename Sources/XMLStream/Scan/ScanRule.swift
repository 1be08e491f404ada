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
  package enum Kind: Hashable, Sendable {
    /// Records where the element begins and ends.
    case group
    /// Records the text of the element with all that is in it, or an attribute.
    case value
  }

  package let kind: Kind
  package let field: Int
  package let path: String

  package init(_ kind: Kind, field: Int, path: String) {
    self.kind = kind
    self.field = field
    self.path = path
  }
}

/// A path taken apart.
struct ScanPath {
  var steps: [String] = []
  /// The attribute to read instead of the text.
  var attribute: String?
  /// The attribute to carry along, and the value that it must have.
  var carried: String?
  var required: String?

  /// - Precondition: the path is one that the program itself names, so a wrong one is a mistake in it.
  init(_ path: String) {
    let names = Self.split(path)
    for (index, name) in names.enumerated() {
      if name.first == UInt8(ascii: "@") {
        precondition(index == names.count - 1, "an attribute ends a path: \(path)")
        attribute = String(Substring(name.dropFirst()))
        continue
      }
      let parts = name.split(separator: UInt8(ascii: "["), maxSplits: 1)
      precondition(!parts.isEmpty, "a path has no empty step: \(path)")
      steps.append(String(Substring(parts[0])))
      if parts.count == 2, parts[1].first == UInt8(ascii: "@"), index == names.count - 1 {
        take(predicate: parts[1].dropFirst().dropLast())
      }
    }
  }

  private mutating func take(predicate: Substring.UTF8View) {
    let sides = predicate.split(separator: UInt8(ascii: "="), maxSplits: 1)
    carried = sides.first.map { String(Substring($0)) }
    required = sides.count == 2 ? String(Substring(sides[1].dropFirst().dropLast())) : nil
  }

  /// Splits at slashes outside of brackets; by bytes, since there are hundreds of paths at every start.
  private static func split(_ path: String) -> [Substring.UTF8View] {
    var depth = 0
    return path[...].utf8.split(omittingEmptySubsequences: true) { byte in
      switch byte {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      return byte == UInt8(ascii: "/") && depth == 0
    }
  }
}
