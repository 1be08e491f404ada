import Privacy
package import XMLStream

/// One of our own XML formats: what its root is called, what its schema says, and what to advise.
package protocol OwnFormat: Sendable {
  associatedtype Kind: OwnFormatKind

  /// The root element's name, which also begins every failure's code and names the schema's file.
  static var name: String { get }
  static var namespace: String { get }
  /// The schema, compiled once for all files that are read.
  static var validator: Result<XMLSchemaValidator, XMLFailure> { get }
  /// What to do about a file that is no XML.
  static var malformedRemedy: String { get }
  /// What to do about a file of another kind.
  static var otherFormatRemedy: String { get }
  /// What to say about a personal number in an attribute, or in the text where `attribute` is `nil`.
  static func personalNumber(
    in element: XMLElement, attribute: String?
  ) -> (message: String, remedy: String)
  /// Whether the value of an attribute, or the text where `attribute` is `nil`, looks like a personal number.
  static func isPersonal(_ value: String, in element: XMLElement, attribute: String?) -> Bool
  /// What the schema asks too, but in words that help nobody; `nil` where nothing is wrong.
  ///
  /// A value and not a throw: a requirement that throws `Self`'s error passes it indirectly, its witness directly, and
  /// Swift 6.2 refuses the pair.
  static func precheck(_ root: XMLElement, path: String) -> OwnFormatFailure<Self>?
}

extension OwnFormat {
  /// - Parameter schema: the XML schema, as UTF-8 bytes.
  package static func compiled(_ schema: [UInt8]) -> Result<XMLSchemaValidator, XMLFailure> {
    Result { () throws(XMLFailure) in
      try XMLSchemaValidator(schema: schema, file: "schemas/\(name).xsd")
    }
  }

  package static func isPersonal(
    _ value: String, in element: XMLElement, attribute: String?
  ) -> Bool { PersonalNumber.occurs(in: value) }

  package static func precheck(_ root: XMLElement, path: String) -> OwnFormatFailure<Self>? { nil }
}

/// The kinds of failure that every one of our formats has.
package protocol OwnFormatKind: RawRepresentable<String>, Hashable, Sendable {
  /// Not XML, or cut off.
  static var malformed: Self { get }
  /// XML, but not this format in a version that we know.
  static var otherFormat: Self { get }
  /// Breaks the schema.
  static var schema: Self { get }
  static var personalNumber: Self { get }
}

/// Why a file in one of our formats was refused.
package struct OwnFormatFailure<Format: OwnFormat>: Error, Hashable, Sendable {
  package typealias Kind = Format.Kind

  /// The kind of failure; switch over this, never over `message`.
  package let kind: Kind
  /// The file, as the user named it.
  package let file: String
  /// 1-based, or 0 where the parser gave none.
  package let line: Int
  /// What was found and what was expected: lower case, no full stop, no names of enterprises.
  package let message: String
  /// What to do about it.
  package let remedy: String

  package init(_ kind: Kind, file: String, line: Int, _ message: String, remedy: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// What libxml2 found, in our form.
  init(_ failure: XMLFailure) {
    switch failure.kind {
    case .invalid, .schema:
      self.init(
        .schema, file: failure.file, line: failure.line, Schemas.wording(of: failure.message),
        remedy: "correct it as schemas/\(Format.name).xsd says")
    default:
      self.init(
        .malformed, file: failure.file, line: failure.line, failure.message,
        remedy: Format.malformedRemedy)
    }
  }
}

extension OwnFormatFailure: CustomStringConvertible {
  /// One line: `register.xml: line 12: what was found [register.check-digit]; what to do`.
  package var description: String {
    let place = line > 0 ? "\(file): line \(line)" : file
    return "\(place): \(message) [\(Format.name).\(kind.rawValue)]; \(remedy)"
  }
}
