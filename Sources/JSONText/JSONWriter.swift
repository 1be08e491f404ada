/// Writes JSON text: the same bytes for the same calls.
///
/// Values go in through ``JSONObjectWriter`` and ``JSONArrayWriter``, so that a member always has a key and an
/// item never has one.
///
///     let line = JSONWriter.bytes { $0.array("lots") { $0.string("LOT-0001") } }
@safe
@usableFromInline
package final class JSONWriter {
  package enum Layout: Sendable {
    /// One line without blanks.
    case compact
    /// One value a line, two blanks a level.
    case indented
  }

  /// Behind a pointer, or every byte written would be checked for exclusive access.
  private let text: UnsafeMutablePointer<JSONLayouter>

  package init(_ layout: Layout = .compact) {
    unsafe text = UnsafeMutablePointer<JSONLayouter>.allocate(capacity: 1)
    unsafe text.initialize(to: JSONLayouter(isIndented: layout == .indented))
  }

  deinit {
    unsafe text.pointee.deallocate()
    unsafe text.deinitialize(count: 1)
    unsafe text.deallocate()
  }

  /// One object as UTF-8 bytes; compact text has no line end.
  package static func bytes(
    _ layout: Layout = .compact, _ body: (JSONObjectWriter) throws -> Void
  ) rethrows -> [UInt8] {
    let writer = JSONWriter(layout)
    try writer.object(body)
    return writer.take()
  }

  /// Writes one object: at the top level, or where the facets say.
  @inlinable package func object(_ body: (JSONObjectWriter) throws -> Void) rethrows {
    openObject()
    try body(JSONObjectWriter(writer: self))
    closeObject()
  }

  /// Writes one array: at the top level, or where the facets say.
  @inlinable package func array(_ body: (JSONArrayWriter) throws -> Void) rethrows {
    openArray()
    try body(JSONArrayWriter(writer: self))
    closeArray()
  }

  /// What was written since the last call; the writer is then ready for another top-level value.
  package func take() -> [UInt8] {
    var bytes: [UInt8] = []
    take(into: &bytes)
    return bytes
  }

  /// Appends what was written since the last call to `bytes`.
  package func take(into bytes: inout [UInt8]) { unsafe text.pointee.move(to: &bytes) }

  @usableFromInline func openObject() { unsafe text.pointee.open(UInt8(ascii: "{")) }
  @usableFromInline func closeObject() { unsafe text.pointee.close(UInt8(ascii: "}")) }
  @usableFromInline func openArray() { unsafe text.pointee.open(UInt8(ascii: "[")) }
  @usableFromInline func closeArray() { unsafe text.pointee.close(UInt8(ascii: "]")) }

  @usableFromInline func write(_ value: Bool) {
    unsafe text.pointee.appendPlain(value ? "true" : "false")
  }

  @usableFromInline func write(_ value: Int) { unsafe text.pointee.appendPlain(String(value)) }

  @usableFromInline func write(number: JSONNumber) {
    unsafe text.pointee.appendPlain(number.text)
  }

  @usableFromInline func write(_ value: String) { unsafe text.pointee.appendText(value) }

  @usableFromInline func write(key: StaticString) { unsafe text.pointee.appendKey(key) }

  @usableFromInline func write(key: String) { unsafe text.pointee.appendKey(key) }
}
