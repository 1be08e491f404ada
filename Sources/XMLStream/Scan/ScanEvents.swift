internal import CLibXML2

/// The functions that libxml2 calls; each hands over to the ``ScanState`` behind the user data.
enum ScanEvents {
  static func handler() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)  // without it the *Ns functions are ignored
    unsafe handler.startElementNs = { raw, name, _, namespace, _, _, count, _, attributes in
      guard let state = unsafe ScanEvents.state(raw), let name = unsafe name else { return }
      unsafe state.pointee.start(name, namespace, count, attributes)
    }
    unsafe handler.endElementNs = { raw, name, _, _ in
      guard let state = unsafe ScanEvents.state(raw), let name = unsafe name else { return }
      unsafe state.pointee.end(name)
    }
    unsafe handler.characters = { raw, text, count in
      guard let state = unsafe ScanEvents.state(raw), let text = unsafe text else { return }
      unsafe state.pointee.characters(text, count)
    }
    // The same function, or libxml2 asks of every blank whether it can be ignored.
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.internalSubset = { raw, _, _, _ in
      guard let state = unsafe ScanEvents.state(raw) else { return }
      unsafe state.pointee.refuse(
        .doctype, "a document type declaration is not accepted; remove it")
    }
    unsafe handler.serror = { raw, error in
      guard let state = unsafe ScanEvents.state(raw), let error = unsafe error else { return }
      unsafe state.pointee.receive(error)
    }
    return unsafe handler
  }

  @inline(__always)
  private static func state(_ raw: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ScanState>? {
    unsafe raw?.assumingMemoryBound(to: ScanState.self)
  }
}
