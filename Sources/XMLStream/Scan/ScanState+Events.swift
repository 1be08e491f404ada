internal import CLibXML2
internal import Glibc

/// What happens at each event of the parser: the hot path of the whole reader.
extension ScanState {
  /// libxml2's flat array of attributes: five pointers each.
  typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  @inline(__always)
  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?, _ count: Int32,
    _ attributes: Attributes?
  ) {
    if unsafe skipped > 0 || gathering >= 0 { return unsafe startUnknown(name, count) }
    if unsafe Int(count) > limits.attributes { return unsafe refuseAttributes(count) }
    if unsafe depth == 0 {
      unsafe (root, rootNamespace) = (LibXML.text(name), LibXML.text(namespace))
    }
    let next = unsafe memory.next(from: stack[depth], name, namespace) ?? step(name, namespace)
    guard next >= 0 else {
      unsafe skipped = 1
      return
    }
    unsafe depth += 1
    if unsafe depth > limits.depth {
      return unsafe refuse(.tooDeep, XMLLimits.tooDeep(limits.depth))
    }
    unsafe stack[depth] = next
    unsafe found(table.node(next), count, attributes)
  }

  @inline(__always)
  mutating func end(_ name: UnsafePointer<xmlChar>) {
    if unsafe skipped > 0 {
      unsafe skipped -= 1
      if unsafe gathering >= 0 { unsafe markParagraph(name) }
      return
    }
    if unsafe gathering >= 0 { unsafe finishText() }
    let group = unsafe table.node(stack[depth]).pointee.group
    if group >= 0 { unsafe record(.end, group) }
    unsafe depth -= 1
  }

  @inline(__always)
  mutating func characters(_ text: UnsafePointer<xmlChar>, _ count: Int32) {
    guard unsafe gathering >= 0 else { return }
    unsafe keepStretch()
    unsafe bytes.append(text, count: Int(count))
  }

  /// Characters that stand there in the source.
  @inline(__always)
  mutating func characters(at places: Range<Int>) {
    guard unsafe gathering >= 0 else { return }
    if unsafe stretch.isEmpty && !hasKeptText {
      unsafe stretch = places
    } else {
      unsafe keepStretch()
      unsafe keep(places)
    }
  }

  /// Where the table leads to from here, which is remembered.
  @inline(never)
  private func step(_ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> Int32 {
    let next = unsafe table.step(from: stack[depth], name, namespace)
    unsafe memory.remember(next, from: stack[depth], name, namespace)
    return next
  }

  /// An element below one that the table does not know, or within a text.
  private mutating func startUnknown(_ name: UnsafePointer<xmlChar>, _ count: Int32) {
    unsafe skipped += 1
    if unsafe depth + skipped > limits.depth {
      return unsafe refuse(.tooDeep, XMLLimits.tooDeep(limits.depth))
    }
    if unsafe Int(count) > limits.attributes { return unsafe refuseAttributes(count) }
    if unsafe gathering >= 0 { unsafe markParagraph(name) }
  }

  private mutating func refuseAttributes(_ count: Int32) {
    unsafe refuse(
      .tooLarge, "an element has \(count) attributes, at most \(limits.attributes) are read")
  }

  @inline(__always)
  private mutating func found(
    _ node: UnsafePointer<CompiledTable.Node>, _ count: Int32, _ attributes: Attributes?
  ) {
    let group = unsafe node.pointee.group
    if group >= 0 { unsafe record(.begin, group) }
    if unsafe node.pointee.attributeCount > 0 { unsafe readAttributes(node, count, attributes) }
    if unsafe node.pointee.hasText { unsafe startText(node, count, attributes) }
  }

  private mutating func record(_ kind: ScanRecord.Kind, _ field: Int32) {
    unsafe records.append(
      ScanRecord(kind: kind, field: UInt16(truncatingIfNeeded: field), line: line()))
  }

  private mutating func readAttributes(
    _ node: UnsafePointer<CompiledTable.Node>, _ count: Int32, _ attributes: Attributes?
  ) {
    let first = unsafe Int(node.pointee.firstAttribute)
    for index in unsafe first..<first + Int(node.pointee.attributeCount) {
      let wanted = unsafe table.attributes[index]
      guard let range = unsafe attribute(wanted.name, count, attributes) else { continue }
      unsafe record(.value, wanted.field)
      unsafe records.start[records.count - 1].text = range
    }
  }

  private mutating func startText(
    _ node: UnsafePointer<CompiledTable.Node>, _ count: Int32, _ attributes: Attributes?
  ) {
    var range = ScanRange()
    let carried = unsafe node.pointee.carried
    if carried >= 0, let found = unsafe attribute(carried, count, attributes) {
      range = found
    }
    let field = unsafe field(node, range)
    guard field >= 0 else { return }
    unsafe record(.value, field)
    unsafe gathering = records.count - 1
    unsafe records.start[gathering].attribute = range
    unsafe records.start[gathering].text = self.range(ofKept: bytes.count..<bytes.count)
  }

  /// The field whose filter fits the carried attribute, or else the one without filter.
  @inline(__always)
  private func field(_ node: UnsafePointer<CompiledTable.Node>, _ range: ScanRange) -> Int32 {
    let value = unsafe pointer(to: range)
    let first = unsafe Int(node.pointee.firstFilter)
    for index in unsafe first..<first + Int(node.pointee.filterCount) {
      let filter = unsafe table.filters[index]
      if unsafe filter.count == Int32(range.count)
        && memcmp(filter.value, value, Int(range.count)) == 0
      {
        return unsafe filter.field
      }
    }
    return unsafe node.pointee.other
  }

  /// An attribute's value; `nil` where the element has none of that name, without a prefix: one with a prefix is
  /// in a namespace, and another one (Namespaces in XML 1.0, section 6.2).
  ///
  /// Without entity substitution, libxml2 hands over `&amp;` as `&#38;`.
  private mutating func attribute(
    _ wanted: Int32, _ count: Int32, _ attributes: Attributes?
  ) -> ScanRange? {
    guard let attributes = unsafe attributes else { return nil }
    for slot in stride(from: 0, to: Int(count) * 5, by: 5) {
      guard let name = unsafe attributes[slot], unsafe attributes[slot + 1] == nil,
        unsafe table.isKnown(name, as: wanted)
      else { continue }
      guard let start = unsafe attributes[slot + 3], let end = unsafe attributes[slot + 4] else {
        return nil
      }
      if let base = unsafe source.baseAddress { return unsafe trimmed(start - base..<end - base) }
      let from = unsafe bytes.count
      unsafe bytes.append(start, count: end - start)
      if unsafe memchr(start, 0x26, end - start) != nil { unsafe decodeAmpersands(from: from) }
      return unsafe trim(from: from)
    }
    return nil
  }

  private mutating func decodeAmpersands(from: Int) {
    let start = unsafe bytes.start
    var read = from
    var write = from
    while unsafe read < bytes.count {
      let byte = unsafe start[read]
      unsafe start[write] = byte
      write += 1
      read += 1
      if byte == UInt8(ascii: "&"), unsafe bytes.count - read >= 4, unsafe start[read] == 0x23,
        unsafe start[read + 1] == 0x33, unsafe start[read + 2] == 0x38,
        unsafe start[read + 3] == 0x3B
      {
        read += 4
      }
    }
    unsafe bytes.count = write
  }

  private mutating func markParagraph(_ name: UnsafePointer<xmlChar>) {
    // Not a for-in over the names: swift-format 6.3 glues its `unsafe` to the next word.
    for index in unsafe 0..<table.paragraphs.count
    where unsafe LibXML.isSame(name, table.paragraphs[index]) {
      unsafe keepStretch()
      unsafe bytes.append(Self.paragraphMark)
      unsafe hasParagraphs = true
    }
  }
}
