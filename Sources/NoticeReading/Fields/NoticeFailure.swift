internal import Archive
internal import XMLStream

/// Why a notice could not be read.
package struct NoticeFailure: Error, Hashable, Sendable {
  /// The kind of failure; switch over this, never over `message`.
  package enum Kind: String, Hashable, Sendable {
    /// Not well-formed XML, or refused because it is hostile.
    case unreadable
    /// XML, but no format that we know.
    case unknownFormat = "unknown-format"
    /// The file itself could not be opened.
    case file
    /// An archive or a member of it, refused or damaged.
    case archive
    /// The notice was read, but whether a team exists for one of its lots could not be worked out.
    case planning
  }

  /// What went wrong, as the failure's code says it.
  package let kind: Kind
  /// What went wrong and what to do: lower case, no full stop.
  package let message: String
  /// The file, as the user named it or below the archive or folder that the user named.
  package let file: String
  /// 1-based, or 0 where unknown.
  package let line: Int
  /// The element path; may be empty.
  package let path: String

  /// `line` 0 and an empty `path` stand for the whole file.
  package init(
    _ kind: Kind, _ message: String, file: String, line: Int = 0, path: String = ""
  ) {
    self.kind = kind
    self.message = message
    self.file = file
    self.line = line
    self.path = path
  }

  init(_ failure: XMLFailure) {
    self.init(
      .unreadable, failure.message, file: failure.file, line: failure.line, path: failure.path)
  }

  init(_ failure: ArchiveFailure) {
    let file = [failure.archive, failure.member ?? ""].filter { !$0.isEmpty }.joined(separator: "/")
    self.init(failure.kind == .file ? .file : .archive, failure.message, file: file)
  }

  /// The same failure in a member of `archive`: its file is then `archive/member`.
  package func within(_ archive: String) -> NoticeFailure {
    NoticeFailure(kind, message, file: "\(archive)/\(file)", line: line, path: path)
  }
}

extension NoticeFailure: CustomStringConvertible {
  /// One line: `a.xml: line 3: /ContractNotice: text [notice.unreadable]; what to do`.
  package var description: String {
    let places = [file, line > 0 ? "line \(line)" : "", path].filter { !$0.isEmpty }
    let line = (places + ["\(message) [notice.\(kind.rawValue)]"]).joined(separator: ": ")
    return remedy.isEmpty ? line : "\(line); \(remedy)"
  }

  /// What to do; empty where the message says it, as most of archives and formats do.
  package var remedy: String {
    if message.contains("; ") { return "" }
    return switch kind {
    case .unreadable: "name an eForms or TED notice or an ESPD Request, or fetch the file again"
    case .unknownFormat: "name an eForms or TED notice or an ESPD Request"
    case .file: "check the path and its permissions"
    case .archive: "fetch the archive again"
    case .planning: ""
    }
  }
}
