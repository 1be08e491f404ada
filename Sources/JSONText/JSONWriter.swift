internal import CRapidJSON

/// Writes JSON text: the same bytes for the same calls.
///
/// Values go in through ``JSONObjectWriter`` and ``JSONArrayWriter``, so that a member always has a key and an
/// item never has one.
///
///     let line = JSONWriter.bytes { $0.array("lots") { $0.string("LOT-0001") } }
@safe
@usableFromInline
package final class JSONWriter {
  /// How the text is laid out; the values are the same.
  package enum Layout: Sendable {
    /// One line without blanks.
    case compact
    /// One value a line, two blanks a level.
    case indented
  }

  private let json: OpaquePointer

  /// A writer for several top-level values, one after the other.
  package init(_ layout: Layout = .compact) {
    unsafe json = samanbud_json_new(layout == .indented ? 1 : 0)
  }

  deinit { unsafe samanbud_json_free(json) }

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

  /// Ends the line after a top-level value; the writer is then ready for another one.
  package func endLine() { unsafe samanbud_json_end_line(json) }

  /// What was written since the last call; the writer is then ready for another top-level value.
  package func take() -> [UInt8] {
    var bytes: [UInt8] = []
    take(into: &bytes)
    return bytes
  }

  /// Appends what was written since the last call to `bytes`.
  package func take(into bytes: inout [UInt8]) {
    var count = 0
    let start = unsafe UnsafeRawPointer(samanbud_json_bytes(json, &count))
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    unsafe samanbud_json_reset(json)
  }

  @usableFromInline func openObject() { unsafe samanbud_json_open_object(json) }
  @usableFromInline func closeObject() { unsafe samanbud_json_close_object(json) }
  @usableFromInline func closeObject(unlessEmptySince mark: Int) {
    unsafe samanbud_json_close_unless_empty(json, mark)
  }
  @usableFromInline var mark: Int { unsafe samanbud_json_mark(json) }
  @usableFromInline func openArray() { unsafe samanbud_json_open_array(json) }
  @usableFromInline func closeArray() { unsafe samanbud_json_close_array(json) }
  @usableFromInline func write(_ value: Bool) { unsafe samanbud_json_bool(json, value ? 1 : 0) }
  @usableFromInline func write(_ value: Int) {
    unsafe samanbud_json_integer(json, Int64(value))
  }

  @usableFromInline func write(number: JSONNumber) {
    unsafe withBytes(of: number.text) { unsafe samanbud_json_number(json, $0, $1) }
  }

  @usableFromInline func write(_ value: String) {
    unsafe withBytes(of: value) { unsafe samanbud_json_string(json, $0, $1) }
  }

  @usableFromInline func write(key: StaticString, _ value: String) {
    let start = unsafe UnsafeRawPointer(key.utf8Start).assumingMemoryBound(to: CChar.self)
    unsafe withBytes(of: value) {
      unsafe samanbud_json_member(json, start, key.utf8CodeUnitCount, $0, $1)
    }
  }

  @usableFromInline func write(key: String, _ value: String) {
    unsafe withBytes(of: key) { key, keyCount in
      unsafe withBytes(of: value) {
        unsafe samanbud_json_member(json, key, keyCount, $0, $1)
      }
    }
  }

  @usableFromInline func write(key: StaticString) {
    let start = unsafe UnsafeRawPointer(key.utf8Start).assumingMemoryBound(to: CChar.self)
    unsafe samanbud_json_key(json, start, key.utf8CodeUnitCount)
  }

  @usableFromInline func write(key: String) {
    unsafe withBytes(of: key) { unsafe samanbud_json_key(json, $0, $1) }
  }

  /// An empty text has no bytes to point to, so it is given the address of something else.
  @inline(__always)
  private func withBytes(of text: String, _ body: (UnsafePointer<CChar>, Int) -> Void) {
    unsafe text.utf8.span.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return unsafe body("", 0) }
      unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        unsafe body($0, bytes.count)
      }
    }
  }
}
