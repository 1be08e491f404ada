internal import CLibXML2

/// Writes one XML document into memory: UTF-8, two blanks of indentation, the same bytes for the same calls.
///
/// Elements are named as they shall stand, prefix included; declare the prefixes as attributes
/// (`xmlns:cbc`) on the root. A wrong name or an unwritable character does not stop the calls; it is
/// thrown by ``finish()``.
@safe
package final class XMLWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var failure: XMLFailure?
  private var open: [String] = []

  /// - Throws: ``XMLFailure`` `parser` where libxml2 has no memory.
  package init() throws(XMLFailure) {
    _ = LibXML.ready
    guard let buffer = unsafe xmlBufferCreate() else { throw Self.noMemory }
    guard let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else {
      unsafe xmlBufferFree(buffer)
      throw Self.noMemory
    }
    unsafe self.buffer = buffer
    unsafe self.writer = writer
    unsafe xmlTextWriterSetIndent(writer, 1)
    unsafe xmlTextWriterSetIndentString(writer, "  ")
    check(unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
  }

  deinit {
    unsafe xmlFreeTextWriter(writer)
    unsafe xmlBufferFree(buffer)
  }

  /// An element with other elements in it, which `body` writes.
  package func element(
    _ name: String, attributes: [(String, String)] = [], _ body: () throws -> Void
  ) rethrows {
    start(name, attributes)
    try body()
    end()
  }

  /// An element with text in it; empty text gives an empty element.
  package func element(
    _ name: String, attributes: [(String, String)] = [], _ text: String
  ) {
    start(name, attributes)
    if !text.isEmpty { unsafe check(text, { unsafe xmlTextWriterWriteString(writer, $0) }) }
    end()
  }

  /// An element with text in it, or nothing at all where `text` is `nil`.
  package func element(
    _ name: String, attributes: [(String, String)] = [], ifPresent text: String?
  ) {
    if let text { element(name, attributes: attributes, text) }
  }

  /// A comment; two hyphens in a row within it are set apart.
  package func comment(_ text: String) {
    let hyphen = UInt8(ascii: "-")
    var safe: [UInt8] = []
    for byte in text.utf8 {
      if byte == hyphen, safe.last == hyphen { safe.append(UInt8(ascii: " ")) }
      safe.append(byte)
    }
    if safe.last == hyphen { safe.append(UInt8(ascii: " ")) }
    let hyphenated = String(decoding: safe, as: UTF8.self)
    unsafe check(hyphenated, { unsafe xmlTextWriterWriteComment(writer, $0) })
  }

  /// The document's bytes; the writer must not be used afterwards.
  ///
  /// - Throws: ``XMLFailure`` `unwritable`, the first thing that could not be written.
  package func finish() throws(XMLFailure) -> [UInt8] {
    check(unsafe xmlTextWriterEndDocument(writer))
    check(unsafe xmlTextWriterFlush(writer))
    if let failure { throw failure }
    let count = Int(unsafe xmlBufferLength(buffer))
    guard let start = unsafe xmlBufferContent(buffer) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  private func start(_ name: String, _ attributes: [(String, String)]) {
    open.append(name)
    checkName(name)
    unsafe check(name, { unsafe xmlTextWriterStartElement(writer, $0) })
    for (name, value) in attributes {
      checkName(name)
      unsafe check(value, { unsafe xmlTextWriterWriteAttribute(writer, name, $0) })
    }
  }

  private func end() {
    check(unsafe xmlTextWriterEndElement(writer))
    open.removeLast()
  }

  private func check(_ status: Int32) {
    if status < 0 { fail("libxml2 could not write here") }
  }

  private func check(_ text: String, _ write: (UnsafePointer<xmlChar>) -> Int32) {
    guard text.unicodeScalars.allSatisfy(Self.isCharacter) else {
      return fail("a text holds a control character, which XML cannot carry; remove it")
    }
    var text = text + "\0"
    check(
      text.withUTF8 { bytes in unsafe bytes.baseAddress.map { unsafe write($0) } ?? -1 })
  }

  private func checkName(_ name: String) {
    if unsafe xmlValidateQName(name, 0) != 0 { fail("'\(name)' is not a name of XML") }
  }

  private func fail(_ message: String) {
    guard failure == nil else { return }
    failure = XMLFailure(.unwritable, message, path: open.map { "/" + $0 }.joined())
  }

  /// The `Char` production of XML 1.0.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static let noMemory = XMLFailure(.parser, "libxml2 has no memory left")
}
