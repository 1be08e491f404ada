internal import CLibXML2

/// The one owner of an `xmlDoc`.
@safe
struct DocumentHandle: ~Copyable {
  private let document: xmlDocPtr

  /// Parses `bytes` with every guard on.
  ///
  /// - Throws: ``XMLFailure``, the first that libxml2 found.
  init(_ bytes: [UInt8], file: String, limits: XMLLimits) throws(XMLFailure) {
    _ = LibXML.ready
    try limits.check(bytes.count, file: file)
    try AttributeGuard.check(bytes, limits: limits, file: file)
    let log = FailureLog(file: file, depth: limits.depth)
    let parsed = unsafe Self.parse(bytes, log: log)
    guard let document = unsafe parsed, log.first == nil else {
      unsafe xmlFreeDoc(parsed)
      throw log.first ?? XMLFailure(.parser, "the parser stopped without a reason", file: file)
    }
    unsafe self.document = document
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// Lends the document to `body`, which must not keep it.
  borrowing func withDocument<Result>(_ body: (xmlDocPtr) -> Result) -> Result {
    unsafe body(document)
  }

  private static func parse(_ bytes: [UInt8], log: FailureLog) -> xmlDocPtr? {
    guard let context = unsafe xmlNewParserCtxt() else { return nil }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe context.pointee._private = Unmanaged.passUnretained(log).toOpaque()
    unsafe context.pointee.sax.pointee.serror = { unsafe DocumentHandle.receive($0, $1) }
    unsafe context.pointee.sax.pointee.internalSubset = { raw, _, _, _ in
      unsafe DocumentHandle.refuseDoctype(raw)
    }
    return unsafe withExtendedLifetime(log) {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe xmlCtxtReadMemory(
          context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil,
          LibXML.options | Int32(XML_PARSE_BIG_LINES.rawValue))
      }
    }
  }

  private static func refuseDoctype(_ raw: UnsafeMutableRawPointer?) {
    guard let context = unsafe raw?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    let line = Int(unsafe xmlSAX2GetLineNumber(context))
    unsafe FailureLog.of(context)?.record(
      .doctype, "a document type declaration is not accepted; remove it", line: line, path: "")
    unsafe xmlStopParser(context)
  }

  private static func receive(
    _ raw: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?
  ) {
    guard let context = unsafe raw?.assumingMemoryBound(to: xmlParserCtxt.self),
      let error = unsafe error, unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
    else { return }
    guard let log = unsafe FailureLog.of(context) else { return }
    let tooDeep = Int(unsafe context.pointee.nameNr) > log.depth
    unsafe log.record(
      tooDeep ? .tooDeep : .malformed,
      tooDeep ? XMLLimits.tooDeep(log.depth) : LibXML.message(error),
      line: Int(error.pointee.line), path: LibXML.openElements(context))
  }
}
