internal import CSVRows
package import Desk
internal import FileMaking
import Foundation
internal import Glibc
package import NoticeReading
import Values

/// A CSV file (RFC 4180) of what could not be read; it appears whole or not at all.
package final class ErrorTable {
  private let place: URL
  private let partial: URL
  private let handle: FileHandle
  private var isKept = false

  /// - Parameter path: where the file shall be; a table that is there is replaced in the end, nothing else is.
  /// - Throws: ``DeskFailure`` `cannotWrite`.
  package init(_ path: String) throws(DeskFailure) {
    place = URL(fileURLWithPath: path).standardizedFileURL
    guard try Self.mayReplace(path) else {
      throw DeskFailure(
        .cannotWrite, at: path, Phrase("failure.errors.foreign"),
        remedy: Phrase("remedy.other-name"))
    }
    let leftovers = Leftovers(beside: path)
    leftovers.removeFiles()
    partial = URL(fileURLWithPath: leftovers.own)
    // One of the name may be a link of somebody else's.
    unlink(partial.path)
    let file = open(partial.path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Self.unwritable(path) }
    handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try write(Self.head)
  }

  private static let head = ["file", "line", "path", "kind", "message"]

  /// Nothing, an empty file, or a table that an earlier run left.
  private static func mayReplace(_ path: String) throws(DeskFailure) -> Bool {
    guard
      let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type]
        as? FileAttributeType
    else { return true }
    guard kind == .typeRegular else { return false }
    let head = Array(CSVRow.bytes(head))
    let bytes = try Files.head(path, head.count)
    return bytes.isEmpty || bytes == head
  }

  deinit {
    if !isKept { try? FileManager.default.removeItem(at: partial) }
  }

  /// Adds a row; `line` stays empty where it is unknown.
  package func add(_ failure: NoticeFailure) throws(DeskFailure) {
    let line = failure.line > 0 ? String(failure.line) : ""
    try write([failure.file, line, failure.path, failure.kind.rawValue, failure.message])
  }

  /// Puts the file in its place.
  package func keep() throws(DeskFailure) {
    do {
      try handle.close()
    } catch { throw Self.unwritable(place.path) }
    guard rename(partial.path, place.path) == 0 else { throw Self.unwritable(place.path) }
    isKept = true
  }

  private func write(_ fields: [String]) throws(DeskFailure) {
    do {
      try handle.write(contentsOf: Data(CSVRow.bytes(fields)))
    } catch { throw Self.unwritable(place.path) }
  }

  private static func unwritable(_ path: String) -> DeskFailure {
    DeskFailure(
      .cannotWrite, at: path, Phrase("failure.errors.unwritable"),
      remedy: Phrase("remedy.folder-and-permissions"))
  }
}
