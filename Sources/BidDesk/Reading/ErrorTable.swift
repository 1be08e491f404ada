import Foundation
package import NoticeReading

/// A CSV file (RFC 4180) of what could not be read; it appears whole or not at all.
package final class ErrorTable {
  private let place: URL
  private let partial: URL
  private let handle: FileHandle
  private var isKept = false

  /// - Parameter path: where the file shall be; one that is there is replaced in the end.
  /// - Throws: ``DeskFailure`` `cannotWrite`.
  package init(_ path: String) throws(DeskFailure) {
    place = URL(fileURLWithPath: path).standardizedFileURL
    let name = ".\(place.lastPathComponent).partial-\(ProcessInfo.processInfo.processIdentifier)"
    partial = place.deletingLastPathComponent().appendingPathComponent(name)
    do {
      try Data().write(to: partial)
      handle = try FileHandle(forWritingTo: partial)
    } catch { throw Self.unwritable(path) }
    try write(["file", "line", "path", "kind", "message"])
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
      try handle.write(contentsOf: Data(Self.row(fields).utf8))
    } catch { throw Self.unwritable(place.path) }
  }

  /// One row with its line end: CR LF, as the standard has it.
  package static func row(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    let special: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), 13, 10]
    guard field.utf8.contains(where: special.contains) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private static func unwritable(_ path: String) -> DeskFailure {
    DeskFailure(
      .cannotWrite, "\(path): cannot be written [errors.unwritable]; check folder and permissions")
  }
}
