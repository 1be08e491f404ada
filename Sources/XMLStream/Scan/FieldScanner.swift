internal import CLibXML2

/// Finds the fields of a table in documents, without building a tree: the fast reader of notices.
///
/// It keeps its memory from one document to the next; use one scanner for each thread.
@safe
package final class FieldScanner {
  private let limits: XMLLimits
  private let state: UnsafeMutablePointer<ScanState>

  package init(_ table: ScanTable, limits: XMLLimits = .standard) {
    self.limits = limits
    _ = LibXML.ready
    unsafe state = UnsafeMutablePointer<ScanState>.allocate(capacity: 1)
    unsafe state.initialize(to: ScanState(table: CompiledTable(table), limits: limits))
  }

  deinit {
    unsafe state.pointee.deallocate()
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// Every record that the table's rules find in `bytes`.
  ///
  /// - Parameter file: the name to say in failures.
  /// - Throws: ``XMLFailure`` `malformed`, `doctype`, `tooLarge` or `tooDeep`, with line and path.
  package func scan(_ bytes: [UInt8], file: String) throws(XMLFailure) -> ScannedDocument {
    try limits.check(bytes.count, file: file)
    try AttributeGuard.check(bytes, limits: limits, file: file)
    if try parse(bytes, masked: true, file: file), unsafe state.pointee.isWholeUnmasked {
      return unsafe state.pointee.document
    }
    let isWellFormed = try parse(bytes, masked: false, file: file)
    if let failure = unsafe state.pointee.failure {
      throw XMLFailure(
        failure.kind, failure.message, file: file, line: failure.line, path: failure.path)
    }
    guard isWellFormed else {
      throw XMLFailure(.malformed, "the parser stopped without a reason", file: file)
    }
    return unsafe state.pointee.document
  }

  /// A parser for each document: one that knows more than some hundred names looks each up more slowly.
  ///
  /// - Parameter masked: show the parser a ``MaskedCopy`` in the place of the document.
  /// - Returns: whether the document is well-formed; `false` also where there is no masked copy of it.
  private func parse(_ bytes: [UInt8], masked: Bool, file: String) throws(XMLFailure) -> Bool {
    guard let context = unsafe xmlNewParserCtxt() else {
      throw XMLFailure(.parser, "libxml2 has no memory left", file: file)
    }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe context.pointee.sax.pointee = ScanEvents.handler()
    unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
    unsafe state.pointee.reset()
    unsafe state.pointee.context = unsafe context
    defer { unsafe state.pointee.forgetDocument() }
    let isRead = unsafe bytes.withUnsafeBufferPointer { buffer in
      masked ? unsafe readCopy(of: buffer, by: context) : unsafe read(buffer, by: context)
    }
    return unsafe isRead && context.pointee.wellFormed == 1
  }

  private func read(_ document: UnsafeBufferPointer<UInt8>, by context: xmlParserCtxtPtr) -> Bool {
    unsafe document.withMemoryRebound(to: CChar.self) { bytes in
      let tree = unsafe xmlCtxtReadMemory(
        context, bytes.baseAddress, Int32(bytes.count), nil, nil, LibXML.options)
      unsafe xmlFreeDoc(tree)
    }
    return true
  }

  /// - Returns: whether the parser saw a copy, and took it for what it is, UTF-8.
  private func readCopy(
    of document: UnsafeBufferPointer<UInt8>, by context: xmlParserCtxtPtr
  ) -> Bool {
    guard unsafe state.pointee.masked.make(of: document),
      let input = unsafe xmlNewInputStream(context)
    else { return false }
    unsafe input.pointee.base = unsafe state.pointee.masked.start
    unsafe input.pointee.cur = unsafe state.pointee.masked.start
    unsafe input.pointee.end = unsafe state.pointee.masked.end
    unsafe inputPush(context, input)
    unsafe xmlCtxtUseOptions(context, LibXML.options)
    unsafe xmlParseDocument(context)
    return unsafe ["", "UTF-8"].contains(LibXML.text(context.pointee.encoding).uppercased())
  }
}
