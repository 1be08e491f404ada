internal import Schemas
internal import XMLStream

/// Why a register file was refused.
package struct RegisterFailure: Error, Hashable, Sendable {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Not XML, or cut off.
    case malformed
    /// XML, but no register of a version that we know.
    case otherFormat = "other-format"
    /// Breaks `schemas/register.xsd`.
    case schema
    case personalNumber = "personal-number"
    case noNumber = "no-number"
    case soleTrader = "sole-trader"
    case checkDigit = "check-digit"
    case duplicateOperator = "duplicate-operator"
    case leadNotMember = "lead-not-member"
    case partOverWhole = "part-over-whole"
    case duplicateFact = "duplicate-fact"
    case dates
  }

  package let kind: Kind
  /// The file, as the user named it.
  package let file: String
  /// 1-based, or 0 where the parser gave none.
  package let line: Int
  /// What was found and what was expected: lower case, no full stop, no names of enterprises.
  package let message: String
  /// What to do about it.
  package let remedy: String

  init(_ kind: Kind, file: String, line: Int, _ message: String, remedy: String) {
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
        .schema, file: failure.file, line: failure.line,
        Schemas.wording(of: failure.message),
        remedy: "correct it as schemas/register.xsd says")
    default:
      self.init(
        .malformed, file: failure.file, line: failure.line, failure.message,
        remedy: "export or save the file again")
    }
  }
}

extension RegisterFailure: CustomStringConvertible {
  /// One line: `register.xml: line 12: what was found [register.check-digit]; what to do`.
  package var description: String {
    let place = line > 0 ? "\(file): line \(line)" : file
    return "\(place): \(message) [register.\(kind.rawValue)]; \(remedy)"
  }
}
