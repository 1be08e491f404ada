internal import CLibXML2

/// Finds the fields of a table in documents, without building a tree: the fast reader of notices.
///
/// It keeps its parser and its memory from one document to the next; use one scanner for each thread.
@safe
package final class FieldScanner {
  /// The parser's dictionary only grows, so a new parser is taken after this many documents.
  private static let documentsPerParser = 10_000

  private let table: ScanTable
  private let limits: XMLLimits
  private var state: UnsafeMutablePointer<ScanState>?
  private var documents = 0

  package init(_ table: ScanTable, limits: XMLLimits = .standard) {
    self.table = table
    self.limits = limits
    unsafe self.state = nil
  }

  deinit { unsafe Self.free(state) }

  /// Every record that the table's rules find in `bytes`.
  ///
  /// - Parameter file: the name to say in failures.
  /// - Throws: ``XMLFailure`` `malformed`, `doctype`, `tooLarge` or `tooDeep`, with line and path.
  package func scan(_ bytes: [UInt8], file: String) throws(XMLFailure) -> ScannedDocument {
    try limits.check(bytes.count, file: file)
    try AttributeGuard.check(bytes, limits: limits, file: file)
    let state = unsafe try readyState(file: file)
    unsafe parse(bytes, state)
    if let failure = unsafe state.pointee.failure {
      throw XMLFailure(
        failure.kind, failure.message, file: file, line: failure.line, path: failure.path)
    }
    guard unsafe state.pointee.context.pointee.wellFormed == 1 else {
      throw XMLFailure(.malformed, "the parser stopped without a reason", file: file)
    }
    return unsafe Self.result(state.pointee)
  }

  private func parse(_ bytes: [UInt8], _ state: UnsafeMutablePointer<ScanState>) {
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      let document = unsafe xmlCtxtReadMemory(
        state.pointee.context, start, Int32(buffer.count), nil, nil, LibXML.options)
      unsafe xmlFreeDoc(document)
    }
  }

  private static func result(_ state: ScanState) -> ScannedDocument {
    unsafe ScannedDocument(
      root: LibXML.text(state.rootName), namespace: LibXML.text(state.rootNamespace),
      records: Array(
        UnsafeBufferPointer(start: state.records.start, count: state.records.count)),
      bytes: Array(UnsafeBufferPointer(start: state.bytes.start, count: state.bytes.count)))
  }

  private func readyState(file: String) throws(XMLFailure) -> UnsafeMutablePointer<ScanState> {
    documents += 1
    if let state = unsafe state, documents <= Self.documentsPerParser {
      unsafe state.pointee.reset()
      return unsafe state
    }
    unsafe Self.free(state)
    unsafe state = nil
    documents = 1
    guard let made = unsafe Self.make(table, limits) else {
      throw XMLFailure(.parser, "libxml2 has no memory left", file: file)
    }
    unsafe state = made
    return unsafe made
  }

  private static func make(
    _ table: ScanTable, _ limits: XMLLimits
  ) -> UnsafeMutablePointer<ScanState>? {
    _ = LibXML.ready
    guard let context = unsafe xmlNewParserCtxt(), let dictionary = unsafe context.pointee.dict
    else { return nil }
    let state = UnsafeMutablePointer<ScanState>.allocate(capacity: 1)
    unsafe state.initialize(
      to: ScanState(
        table: CompiledTable(table, dictionary: dictionary), limits: limits, context: context))
    unsafe context.pointee.sax.pointee = ScanEvents.handler()
    unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
    return unsafe state
  }

  private static func free(_ state: UnsafeMutablePointer<ScanState>?) {
    guard let state = unsafe state else { return }
    unsafe xmlFreeParserCtxt(state.pointee.context)
    unsafe state.pointee.table.deallocate()
    unsafe state.pointee.deallocate()
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }
}
