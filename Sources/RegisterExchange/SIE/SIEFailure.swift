/// Why an accounting file was refused.
package struct SIEFailure: Error, Hashable, Sendable {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Not a SIE file, or of a type without balances.
    case otherFormat = "other-format"
    /// A line that the format does not allow.
    case malformed
    /// Years in no order that years have.
    case dates
    /// Sales that no register holds: below nothing, or more than is counted.
    case amount
    /// Something that the file must say.
    case missing
    case checkDigit = "check-digit"
    /// The organisation number is a sole trader's, and with that a personal number.
    case soleTrader = "sole-trader"
  }

  /// What is wrong, as the failure's code says it.
  package let kind: Kind
  /// The file, as the user named it.
  package let file: String
  /// 1-based, or 0 for the whole file.
  package let line: Int
  /// 1-based character within the line, or 0 for the whole line.
  package let column: Int
  /// What was found and what was expected: lower case, no full stop.
  package let message: String
  /// What to do about it.
  package let remedy: String
}

extension SIEFailure: CustomStringConvertible {
  /// One line: `2025.se: line 12, column 9: what was found [sie.malformed]; what to do`.
  package var description: String {
    "\(place): \(message) [sie.\(kind.rawValue)]; \(remedy)"
  }

  /// The file with line and column, as far as they are known.
  package var place: String {
    let column = column > 0 ? ", column \(column)" : ""
    return line > 0 ? "\(file): line \(line)\(column)" : file
  }
}
