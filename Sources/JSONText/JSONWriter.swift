internal import CYajl

/// Writes JSON text: the same bytes for the same calls.
///
/// Values go in through ``JSONObjectWriter`` and ``JSONArrayWriter``, so that a member always has a key and an
/// item never has one.
///
///     let line = JSONWriter.bytes { $0.array("lots") { $0.string("LOT-0001") } }
@safe
package final class JSONWriter {
  package enum Layout: Sendable {
    /// One line without blanks.
    case compact
    /// One value a line, two blanks a level.
    case indented
  }

  private let generator: yajl_gen

  package init(_ layout: Layout = .compact) {
    guard let generator = unsafe yajl_gen_alloc(nil) else {
      preconditionFailure("libyajl has no memory left")
    }
    unsafe self.generator = generator
    if layout == .indented { unsafe samanbud_yajl_beautify(generator) }
  }

  deinit { unsafe yajl_gen_free(generator) }

  /// One object as UTF-8 bytes; compact text has no line end.
  package static func bytes(
    _ layout: Layout = .compact, _ body: (JSONObjectWriter) throws -> Void
  ) rethrows -> [UInt8] {
    let writer = JSONWriter(layout)
    try writer.object(body)
    return writer.take()
  }

  /// Writes one object at the top level.
  package func object(_ body: (JSONObjectWriter) throws -> Void) rethrows {
    openObject()
    try body(JSONObjectWriter(writer: self))
    closeObject()
  }

  /// Writes one array at the top level.
  package func array(_ body: (JSONArrayWriter) throws -> Void) rethrows {
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
  package func take(into bytes: inout [UInt8]) {
    var start: UnsafePointer<UInt8>?
    var count = 0
    guard unsafe yajl_gen_get_buf(generator, &start, &count) == yajl_gen_status_ok else { return }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    unsafe yajl_gen_clear(generator)
    unsafe yajl_gen_reset(generator, nil)
  }

  func openObject() { check(unsafe yajl_gen_map_open(generator)) }
  func closeObject() { check(unsafe yajl_gen_map_close(generator)) }
  func openArray() { check(unsafe yajl_gen_array_open(generator)) }
  func closeArray() { check(unsafe yajl_gen_array_close(generator)) }
  func write(_ value: Bool) { check(unsafe yajl_gen_bool(generator, value ? 1 : 0)) }
  func write(_ value: Int) { check(unsafe yajl_gen_integer(generator, Int64(value))) }

  func write(_ value: String) {
    var value = value
    value.withUTF8 { text in
      guard let start = text.baseAddress else { return write(key: "") }
      check(unsafe yajl_gen_string(generator, start, text.count))
    }
  }

  func write(key: StaticString) {
    check(unsafe yajl_gen_string(generator, key.utf8Start, key.utf8CodeUnitCount))
  }

  func write(number: JSONNumber) {
    var digits = number.text
    digits.withUTF8 { text in
      guard let start = text.baseAddress else { return }
      unsafe start.withMemoryRebound(to: CChar.self, capacity: text.count) {
        check(unsafe yajl_gen_number(generator, $0, text.count))
      }
    }
  }

  /// The two facets keep the order of calls right, so a refusal is a mistake of this module.
  private func check(_ status: yajl_gen_status) {
    precondition(
      status == yajl_gen_status_ok, "libyajl refused a value: \(status.rawValue)")
  }
}
