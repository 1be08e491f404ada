internal import CLibXML2

/// Finds the fields of a table in documents, without building a tree: the fast reader of notices.
///
/// It keeps its memory from one document to the next; use one scanner for each thread.
@safe
package final class FieldScanner {
  private let limits: XMLLimits
  private let usesPlainReader: Bool
  private let state: UnsafeMutablePointer<ScanState>
  private let plain: UnsafeMutablePointer<PlainReader>

  /// - Parameter usesPlainReader: `false` leaves every document to libxml2; the same has to come of it.
  package init(
    _ table: ScanTable, limits: XMLLimits = .standard, usesPlainReader: Bool = true
  ) {
    self.limits = limits
    self.usesPlainReader = usesPlainReader
    _ = LibXML.ready
    unsafe state = UnsafeMutablePointer<ScanState>.allocate(capacity: 1)
    unsafe state.initialize(to: ScanState(table: CompiledTable(table), limits: limits))
    unsafe plain = UnsafeMutablePointer<PlainReader>.allocate(capacity: 1)
    unsafe plain.initialize(to: PlainReader())
  }

  deinit {
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
    unsafe plain.deinitialize(count: 1)
    unsafe plain.deallocate()
  }

  /// Every record that the table's rules find in `bytes`.
  ///
  /// - Parameter file: the name to say in failures.
  /// - Throws: ``XMLFailure`` `malformed`, `doctype`, `tooLarge` or `tooDeep`, with line and path.
  package func scan(_ bytes: [UInt8], file: String) throws(XMLFailure) -> ScannedDocument {
    try limits.check(bytes.count, file: file)
    try AttributeGuard.check(bytes, limits: limits, file: file)
    if usesPlainReader && readPlain(bytes) {
      return unsafe state.pointee.document(source: bytes)
    }
    let isWellFormed = try parse(bytes, file: file)
    if let failure = unsafe state.pointee.failure {
      throw XMLFailure(
        failure.kind, failure.message, file: file, line: failure.line, path: failure.path)
    }
    guard isWellFormed else {
      throw XMLFailure(.malformed, "the parser stopped without a reason", file: file)
    }
    return unsafe state.pointee.document()
  }

  /// - Returns: whether all is found; `false` for what is no plain document, or is to be refused.
  private func readPlain(_ bytes: [UInt8]) -> Bool {
    unsafe state.pointee.reset()
    if unsafe plain.pointee.names.startDocument() { unsafe state.pointee.forgetNames() }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe state.pointee.source = unsafe buffer
      unsafe state.pointee.lines = unsafe LineCount(buffer)
      defer {
        unsafe state.pointee.source = unsafe UnsafeBufferPointer(start: nil, count: 0)
        unsafe state.pointee.lines = nil
      }
      return unsafe plain.pointee.read(buffer.span, into: state) && state.pointee.failure == nil
    }
  }

  /// A parser for each document: one that knows more than some hundred names looks each up more slowly.
  ///
  /// - Returns: whether the document is well-formed.
  private func parse(_ bytes: [UInt8], file: String) throws(XMLFailure) -> Bool {
    guard let context = unsafe xmlNewParserCtxt() else {
      throw XMLFailure(.parser, "libxml2 has no memory left", file: file)
    }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe context.pointee.sax.pointee = ScanEvents.handler()
    unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
    unsafe state.pointee.reset()
    unsafe state.pointee.forgetNames()
    unsafe state.pointee.context = unsafe context
    defer {
      unsafe state.pointee.context = nil
      unsafe state.pointee.forgetNames()
    }
    let tree = unsafe bytes.span.withUnsafeBytes { document in
      unsafe xmlCtxtReadMemory(
        context, document.bindMemory(to: CChar.self).baseAddress, Int32(document.count), nil, nil,
        LibXML.options)
    }
    unsafe xmlFreeDoc(tree)
    return unsafe context.pointee.wellFormed == 1
  }
}
