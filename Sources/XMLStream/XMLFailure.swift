/// Why a document could not be read, or what in it breaks a schema.
package struct XMLFailure: Error, Hashable, Sendable {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable {
    case malformed
    case doctype
    case tooLarge = "too-large"
    case tooDeep = "too-deep"
    case invalid
    case schema
    case unwritable
    case parser
  }

  /// What went wrong, to switch over.
  package let kind: Kind
  /// What went wrong: lower case, no full stop.
  package let message: String
  /// The file's name as the caller gave it; may be empty.
  package let file: String
  /// 1-based, or 0 where the parser gave none.
  package let line: Int
  /// The element path in local names, as in `/register/member/name`; may be empty.
  package let path: String

  /// `line` 0 and an empty `path` say that the parser gave none.
  package init(
    _ kind: Kind, _ message: String, file: String = "", line: Int = 0, path: String = ""
  ) {
    self.kind = kind
    self.message = message
    self.file = file
    self.line = line
    self.path = path
  }
}

extension XMLFailure: CustomStringConvertible {
  /// One line: `register.xml: line 12: /register/member: text [xml.invalid]`.
  package var description: String {
    let places = [file, line > 0 ? "line \(line)" : "", path].filter { !$0.isEmpty }
    return (places + ["\(message) [xml.\(kind.rawValue)]"]).joined(separator: ": ")
  }
}
