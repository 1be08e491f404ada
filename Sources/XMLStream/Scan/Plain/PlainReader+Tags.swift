internal import CLibXML2

extension PlainReader {
  /// - Returns: the place after the tag; `nil` for one that is not plain.
  @inline(__always)
  mutating func startTag(_ document: Span<UInt8>, at start: Int, _ state: State) -> Int? {
    let bound = unsafe names.bound
    guard unsafe open.count < min(state.pointee.limits.depth, PlainLimits.depth),
      let (name, nameEnd) = unsafe tagName(document, from: start + 1),
      var place = unsafe afterAttributes(document, from: nameEnd, bound),
      unsafe names.resolve(name) && !names.name(name).pointee.isDeclaration && handOver(document)
    else { return nil }
    let isEmpty = document.byte(at: place) == UInt8(ascii: "/")
    if isEmpty { place += 1 }
    guard document.byte(at: place) == UInt8(ascii: ">") else { return nil }
    unsafe state.pointee.lines?.place = place
    let known = unsafe names.name(name)
    unsafe state.pointee.start(
      known.pointee.local, known.pointee.namespace, Int32(attributes.count), handedOver)
    if isEmpty {
      unsafe state.pointee.end(known.pointee.local)
      unsafe names.unbind(to: bound)
      unsafe last = PlainNames.lastEnd(name)
    } else {
      unsafe last = PlainNames.lastStart(name)
      unsafe open.append(OpenElement(name: name, bound: Int32(bound)))
    }
    return place + 1
  }

  /// - Returns: the place after the tag; `nil` for one that is not plain.
  @inline(__always)
  mutating func endTag(_ document: Span<UInt8>, at start: Int, _ state: State) -> Int? {
    guard unsafe open.count > 0 else { return nil }
    let element = unsafe open.start[open.count - 1]
    let name = unsafe names.name(element.name)
    let end = unsafe start + 2 + name.pointee.count
    guard end < document.count,
      unsafe document.extracting(start + 2..<end).isSame(as: name.pointee.text, name.pointee.count)
    else { return nil }
    let place = document.afterBlanks(end)
    guard document.byte(at: place) == UInt8(ascii: ">") else { return nil }
    unsafe open.count -= 1
    unsafe last = PlainNames.lastEnd(element.name)
    unsafe state.pointee.lines?.place = place
    unsafe state.pointee.end(name.pointee.local)
    unsafe names.unbind(to: Int(element.bound))
    return place + 1
  }

  /// The name of a tag, and where it ends.
  ///
  /// Six of seven tags are the one that came after the last one when that was last seen: to compare is faster than
  /// to find where the name ends, and which it is.
  @inline(__always)
  private mutating func tagName(
    _ document: Span<UInt8>, from start: Int
  ) -> (name: Int32, end: Int)? {
    let guess = unsafe names.followers[last]
    if guess >= 0 {
      let known = unsafe names.name(guess)
      let end = unsafe start + known.pointee.count
      if end < document.count, document.endsName(at: end),
        unsafe document.extracting(start..<end).isSame(as: known.pointee.text, known.pointee.count)
      {
        return (guess, end)
      }
    }
    let (end, hash) = document.name(from: start)
    guard let name = unsafe names.number(of: document.extracting(start..<end), hash) else {
      return nil
    }
    unsafe names.followers[last] = name
    return (name, end)
  }

  @inline(__always)
  private mutating func afterAttributes(
    _ document: Span<UInt8>, from start: Int, _ bound: Int
  ) -> Int? {
    unsafe attributes.count = 0
    let isEnd = document.byte(at: start) == UInt8(ascii: ">")
    return unsafe isEnd ? start : readAttributes(document, from: start, after: bound)
  }

  /// Reads the attributes of a tag, and binds the prefixes that are declared among them.
  ///
  /// - Parameter bound: how many prefixes are bound outside of the tag.
  /// - Returns: the place of the `/` or `>` that ends it; `nil` for what is not plain.
  private mutating func readAttributes(
    _ document: Span<UInt8>, from start: Int, after bound: Int
  ) -> Int? {
    var place = start
    while true {
      let next = document.afterBlanks(place)
      let byte = document.byte(at: next)
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { return next }
      guard next > place else { return nil }
      let (nameEnd, hash) = document.name(from: next)
      guard let name = unsafe names.number(of: document.extracting(next..<nameEnd), hash),
        let value = document.value(from: nameEnd)
      else { return nil }
      if unsafe names.name(name).pointee.isDeclaration {
        guard unsafe names.bind(name, to: document.extracting(value), after: bound) else {
          return nil
        }
      } else {
        guard unsafe attributes.count < PlainLimits.attributes else { return nil }
        unsafe attributes.append(
          Attribute(name: name, start: value.lowerBound, count: value.count))
      }
      place = value.upperBound + 1
    }
  }

  /// Puts the attributes where libxml2 would have them.
  ///
  /// - Returns: whether they may stand beside each other.
  @inline(__always)
  private mutating func handOver(_ document: Span<UInt8>) -> Bool {
    unsafe document.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return false }
      for index in unsafe 0..<attributes.count {
        let attribute = unsafe attributes.start[index]
        let name = unsafe names.name(attribute.name)
        if unsafe name.pointee.prefix != nil && !names.resolve(attribute.name) { return false }
        // Two of the same local name may be the same or not; that depends on what their prefixes stand for.
        for other in 0..<index where unsafe handedOver[other * 5] == name.pointee.local {
          return false
        }
        unsafe handedOver[index * 5] = unsafe name.pointee.local
        unsafe handedOver[index * 5 + 1] = unsafe name.pointee.prefix
        unsafe handedOver[index * 5 + 3] = unsafe base + attribute.start
        unsafe handedOver[index * 5 + 4] = unsafe base + attribute.start + attribute.count
      }
      return true
    }
  }
}

extension Span<UInt8> {
  /// What stands between the quotes after a `=`; `nil` where that is no plain value.
  @inline(__always)
  func value(from start: Int) -> Range<Int>? {
    let equals = byte(at: start) == UInt8(ascii: "=") ? start : afterBlanks(start)
    guard byte(at: equals) == UInt8(ascii: "=") else { return nil }
    let quote = afterBlanks(equals + 1)
    let mark = byte(at: quote)
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    let end = endOfValue(from: quote + 1, quote: mark)
    guard byte(at: end) == mark, end - quote <= PlainLimits.valueLength else { return nil }
    return quote + 1..<end
  }
}
