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
    unsafe state.pointee.reset()
    let isWellFormed = try parse(bytes, file: file)
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
  /// - Returns: whether the document is well-formed.
  private func parse(_ bytes: [UInt8], file: String) throws(XMLFailure) -> Bool {
    guard let context = unsafe xmlNewParserCtxt() else {
      throw XMLFailure(.parser, "libxml2 has no memory left", file: file)
    }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe context.pointee.sax.pointee = ScanEvents.handler()
    unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
    unsafe state.pointee.context = unsafe context
    defer { unsafe state.pointee.forgetNames() }
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      let document = unsafe xmlCtxtReadMemory(
        context, start, Int32(buffer.count), nil, nil, LibXML.options)
      unsafe xmlFreeDoc(document)
    }
    return unsafe context.pointee.wellFormed == 1
  }
}
