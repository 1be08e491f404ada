/// Why an archive, a member of one or a file could not be read.
package struct ArchiveFailure: Error, Hashable, Sendable {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable {
    /// The file itself cannot be opened or read.
    case file
    /// No archive, cut off, or damaged.
    case broken
    /// A check sum does not fit the bytes.
    case checksum
    /// Over a limit of size or number.
    case tooLarge = "too-large"
    /// Expands more than notices ever do.
    case bomb
    /// A name that would lead out of the archive, or that cannot be printed.
    case name
    /// A link, a device or another thing that is no file.
    case notFile = "not-a-file"
    case encrypted
    /// An archive within the archive.
    case nested
  }

  /// What went wrong, to switch over.
  package let kind: Kind
  /// What is wrong and what to do: lower case, no full stop.
  package let message: String
  /// The archive's name as the caller gave it.
  package let archive: String
  /// The member's path, fit to be printed; `nil` where the whole archive is meant.
  package let member: String?

  init(_ kind: Kind, _ message: String, archive: String, member: String? = nil) {
    self.kind = kind
    self.message = message
    self.archive = archive
    self.member = member
  }
}

extension ArchiveFailure: CustomStringConvertible {
  /// One line: `day.zip: ../a.xml: text [archive.name]`.
  package var description: String {
    let places = [archive, member ?? ""].filter { !$0.isEmpty }
    return (places + ["\(message) [archive.\(kind.rawValue)]"]).joined(separator: ": ")
  }
}
