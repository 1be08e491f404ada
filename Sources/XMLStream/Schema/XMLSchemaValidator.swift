internal import CLibXML2
import Glibc
internal import Synchronization

/// Checks documents against one XML schema; one at a time, whoever asks.
@safe
package final class XMLSchemaValidator: Sendable {
  private let schema: Mutex<xmlSchemaPtr>

  /// Compiles a schema that stands alone, without includes or imports.
  ///
  /// - Parameters:
  ///   - schema: the XSD's bytes.
  ///   - file: its name, said in failures.
  /// - Throws: ``XMLFailure`` `schema` where the schema itself is broken.
  package init(schema bytes: [UInt8], file: String) throws(XMLFailure) {
    _ = LibXML.ready
    let log = SchemaLog(file: file, kind: .schema)
    let compiled = unsafe Self.compile(bytes, log: log)
    guard let schema = unsafe compiled, log.failures.isEmpty else {
      unsafe xmlSchemaFree(compiled)
      throw log.failures.first ?? XMLFailure(.schema, "the schema cannot be compiled", file: file)
    }
    unsafe self.schema = Mutex(schema)
  }

  /// Compiles the schema in a file, with what it includes and imports from beside it; the network is never
  /// asked.
  ///
  /// - Returns: `nil` where no such file can be read.
  /// - Throws: ``XMLFailure`` `schema` where the schema itself is broken.
  package init?(path: String) throws(XMLFailure) {
    _ = LibXML.ready
    guard unsafe access(path, R_OK) == 0 else { return nil }
    let log = SchemaLog(file: path, kind: .schema)
    let compiled = unsafe Self.compile(path, log: log)
    guard let schema = unsafe compiled, log.failures.isEmpty else {
      unsafe xmlSchemaFree(compiled)
      throw log.failures.first ?? XMLFailure(.schema, "the schema cannot be compiled", file: path)
    }
    unsafe self.schema = Mutex(schema)
  }

  deinit { unsafe schema.withLock { unsafe xmlSchemaFree($0) } }

  /// Everything in `bytes` that breaks the schema, in document order; empty for a valid document.
  ///
  /// - Throws: ``XMLFailure`` where the document cannot be parsed at all.
  package func failures(
    in bytes: [UInt8], file: String, limits: XMLLimits = .standard
  ) throws(XMLFailure) -> [XMLFailure] {
    // All within the lock, so that nothing of the document is shared with another.
    try unsafe schema.withLock { schema throws(XMLFailure) in
      let document = try DocumentHandle(bytes, file: file, limits: limits)
      let log = SchemaLog(file: file, kind: .invalid)
      let status = unsafe document.withDocument { unsafe Self.validate($0, schema, log: log) }
      if status != 0, log.failures.isEmpty {
        return [XMLFailure(.parser, "the validator gave up with code \(status)", file: file)]
      }
      return log.failures
    }
  }

  private static func validate(
    _ document: xmlDocPtr, _ schema: xmlSchemaPtr, log: SchemaLog
  ) -> Int32 {
    guard let context = unsafe xmlSchemaNewValidCtxt(schema) else { return -1 }
    defer { unsafe xmlSchemaFreeValidCtxt(context) }
    return withExtendedLifetime(log) {
      unsafe xmlSchemaSetValidStructuredErrors(
        context, { unsafe SchemaLog.receive($0, $1) }, Unmanaged.passUnretained(log).toOpaque())
      return unsafe xmlSchemaValidateDoc(context, document)
    }
  }

  private static func compile(_ bytes: [UInt8], log: SchemaLog) -> xmlSchemaPtr? {
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      return unsafe compile(xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)), log: log)
    }
  }

  private static func compile(_ path: String, log: SchemaLog) -> xmlSchemaPtr? {
    unsafe compile(xmlSchemaNewParserCtxt(path), log: log)
  }

  /// Frees `context`.
  private static func compile(
    _ context: xmlSchemaParserCtxtPtr?, log: SchemaLog
  ) -> xmlSchemaPtr? {
    guard let context = unsafe context else { return nil }
    defer { unsafe xmlSchemaFreeParserCtxt(context) }
    return unsafe withExtendedLifetime(log) {
      unsafe xmlSchemaSetParserStructuredErrors(
        context, { unsafe SchemaLog.receive($0, $1) }, Unmanaged.passUnretained(log).toOpaque())
      return unsafe xmlSchemaParse(context)
    }
  }
}

/// Collects what a schema context reports; stays within one call.
private final class SchemaLog {
  private static let most = 100
  private let file: String
  private let kind: XMLFailure.Kind
  private(set) var failures: [XMLFailure] = []

  init(file: String, kind: XMLFailure.Kind) {
    self.file = file
    self.kind = kind
  }

  static func receive(_ raw: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
    guard let raw = unsafe raw, let error = unsafe error,
      unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
    else { return }
    let log = unsafe Unmanaged<SchemaLog>.fromOpaque(raw).takeUnretainedValue()
    guard log.failures.count < most else { return }
    let node = unsafe error.pointee.node?.assumingMemoryBound(to: xmlNode.self)
    log.failures.append(
      XMLFailure(
        log.kind, unsafe LibXML.message(error), file: log.file,
        line: max(0, Int(unsafe error.pointee.line)), path: unsafe path(node)))
  }

  /// The path of local names from the root to `node`.
  private static func path(_ node: xmlNodePtr?) -> String {
    var names: [String] = []
    var next = unsafe node
    while let current = unsafe next, unsafe current.pointee.type != XML_DOCUMENT_NODE {
      names.append(unsafe LibXML.text(current.pointee.name))
      unsafe next = current.pointee.parent
    }
    return names.reversed().map { "/" + $0 }.joined()
  }
}
