internal import CLibXML2

/// Keeps the first error that libxml2 reports while it builds one document.
///
/// A class because C needs a stable address; it stays within the call that made it.
final class FailureLog {
  private let file: String
  /// Deepest accepted nesting, because libxml2 has no error of its own for that.
  let depth: Int
  private(set) var first: XMLFailure?

  init(file: String, depth: Int) {
    self.file = file
    self.depth = depth
  }

  /// Takes an error unless one came before it.
  func record(_ kind: XMLFailure.Kind, _ message: String, line: Int, path: String) {
    guard first == nil else { return }
    first = XMLFailure(kind, message, file: file, line: line, path: path)
  }

  /// The log that a parser context carries as its private data.
  static func of(_ context: xmlParserCtxtPtr) -> FailureLog? {
    guard let raw = unsafe context.pointee._private else { return nil }
    return unsafe Unmanaged<FailureLog>.fromOpaque(raw).takeUnretainedValue()
  }
}
