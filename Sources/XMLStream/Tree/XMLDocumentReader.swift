internal import CLibXML2

/// Reads a small document into values: registers, briefs, answers of other programs.
///
/// Notices go through ``FieldScanner``, which builds no tree.
package enum XMLDocumentReader {
  /// The root element of `bytes`.
  ///
  /// - Parameter file: the name to say in failures.
  /// - Throws: ``XMLFailure`` `malformed`, `doctype`, `tooLarge` or `tooDeep`.
  package static func read(
    _ bytes: [UInt8], file: String, limits: XMLLimits = .standard
  ) throws(XMLFailure) -> XMLElement {
    let document = try DocumentHandle(bytes, file: file, limits: limits)
    let root = unsafe document.withDocument { document -> Result<XMLElement, XMLFailure> in
      guard let root = unsafe xmlDocGetRootElement(document) else {
        return .failure(XMLFailure(.malformed, "no root element", file: file))
      }
      var builder = TreeBuilder(file: file, limits: limits)
      return unsafe builder.build(root, depth: 1)
    }
    return try root.get()
  }
}

/// Copies libxml2's nodes into values.
private struct TreeBuilder {
  let file: String
  let limits: XMLLimits

  mutating func build(_ node: xmlNodePtr, depth: Int) -> Result<XMLElement, XMLFailure> {
    let line = unsafe xmlGetLineNo(node)
    guard depth <= limits.depth else {
      return .failure(
        XMLFailure(.tooDeep, XMLLimits.tooDeep(limits.depth), file: file, line: line))
    }
    var text = ""
    var children: [XMLElement] = []
    var next = unsafe node.pointee.children
    while let child = unsafe next {
      switch unsafe child.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += unsafe LibXML.text(child.pointee.content)
      case XML_ELEMENT_NODE:
        switch unsafe build(child, depth: depth + 1) {
        case .success(let element): children.append(element)
        case .failure(let failure): return .failure(failure)
        }
      default: break
      }
      unsafe next = child.pointee.next
    }
    return .success(
      XMLElement(
        name: unsafe LibXML.text(node.pointee.name),
        namespace: unsafe namespace(node.pointee.ns), attributes: unsafe attributes(of: node),
        text: unsafe xmlNodeGetSpacePreserve(node) == 1 ? text : trimmed(text), children: children,
        line: line))
  }

  private func namespace(_ namespace: UnsafeMutablePointer<xmlNs>?) -> String {
    guard let namespace = unsafe namespace else { return "" }
    return unsafe LibXML.text(namespace.pointee.href)
  }

  private func attributes(of node: xmlNodePtr) -> [String: String] {
    var found: [String: String] = [:]
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      let space = unsafe namespace(attribute.pointee.ns)
      let name = unsafe LibXML.text(attribute.pointee.name)
      let value = unsafe xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1)
      found[space.isEmpty ? name : "{\(space)}\(name)"] = unsafe LibXML.text(value)
      unsafe samanbud_xml_free(value)
      unsafe next = attribute.pointee.next
    }
    return found
  }
}

/// `text` without the blanks of XML (space, tab, line ends) at both ends.
func trimmed(_ text: String) -> String {
  let blank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
  let bytes = text.utf8
  guard let first = bytes.firstIndex(where: { !blank($0) }),
    let last = bytes.lastIndex(where: { !blank($0) })
  else { return "" }
  return String(text[first...last])
}
