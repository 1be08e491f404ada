internal import CLibXML2
internal import Glibc

/// The names and namespaces of plain documents, each kept once: two names are the same if their pointers are.
///
/// They stay from one document to the next, since notices use the same few hundred; what a prefix stands for is
/// the document's own.
@unsafe
struct PlainNames: ~Copyable {
  typealias Text = UnsafePointer<xmlChar>

  /// A qualified name of an element or an attribute, or its prefix or local part.
  @unsafe
  struct Name {
    /// As written, with a zero byte at its end.
    let text: Text
    let count: Int
    let hash: UInt64
    /// `nil` where it has none.
    let prefix: Text?
    let local: Text
    /// Whether it declares a namespace: `xmlns` or `xmlns:…`.
    let isDeclaration: Bool
    /// What its prefix stood for when that was last looked up.
    var namespace: Text?
    /// When that was.
    var version = -1
  }

  @unsafe
  private struct Namespace {
    let text: Text
    let count: Int
  }

  @unsafe
  private struct Binding {
    let prefix: Text?
    let namespace: Text?
  }

  private var names: Arena<Name>
  /// The number of a name, or -1.
  private let slots: UnsafeMutableBufferPointer<Int32>
  /// The name that last followed on each tag, or -1; the first is that of the root.
  let followers: UnsafeMutableBufferPointer<Int32>
  private var namespaces: [Namespace] = unsafe []
  private var bindings: [Binding] = unsafe []
  /// Another one with every change of the bindings.
  private var version = 0

  init() {
    unsafe names = Arena(capacity: 1 << 8)
    unsafe slots = UnsafeMutableBufferPointer<Int32>.allocate(capacity: 1 << PlainLimits.slotBits)
    unsafe slots.initialize(repeating: -1)
    unsafe followers = UnsafeMutableBufferPointer<Int32>.allocate(
      capacity: 2 * PlainLimits.names + 1)
    unsafe followers.initialize(repeating: -1)
  }

  /// The start tag of that name among the ``followers``.
  static func lastStart(_ name: Int32) -> Int { 2 * Int(name) + 1 }

  /// The end tag of that name among the ``followers``.
  static func lastEnd(_ name: Int32) -> Int { 2 * Int(name) + 2 }

  deinit {
    unsafe freeTexts()
    unsafe slots.deallocate()
    unsafe followers.deallocate()
  }

  @inline(__always)
  func name(_ number: Int32) -> UnsafePointer<Name> {
    unsafe UnsafePointer(names.start + Int(number))
  }

  /// Forgets what prefixes stand for, and all names where there are many.
  ///
  /// - Returns: whether the names are forgotten: their pointers hold no longer.
  mutating func startDocument() -> Bool {
    unsafe unbind(to: 0)
    guard
      unsafe names.count > PlainLimits.names / 2 || namespaces.count > PlainLimits.namespaces / 2
    else { return false }
    unsafe freeTexts()
    unsafe names.count = 0
    unsafe namespaces = unsafe []
    unsafe slots.update(repeating: -1)
    unsafe followers.update(repeating: -1)
    return true
  }

  /// The number of a qualified name; `nil` for what is none, or is one that is left to libxml2.
  @inline(__always)
  mutating func number(of text: Span<UInt8>, _ hash: UInt64) -> Int32? {
    let slot = unsafe slot(of: text, hash)
    guard slot >= 0 else { return nil }
    let number = unsafe slots[slot]
    return unsafe number >= 0 ? number : add(text, hash)
  }

  /// Where a name is or would be; -1 where too many others are in its way.
  @inline(__always)
  private func slot(of text: Span<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - PlainLimits.slotBits))
    for _ in 0..<PlainLimits.probes {
      let number = unsafe slots[slot]
      if number < 0 { return slot }
      let name = unsafe self.name(number)
      if unsafe name.pointee.hash == hash && text.isSame(as: name.pointee.text, name.pointee.count)
      {
        return slot
      }
      slot = (slot + 1) & (1 << PlainLimits.slotBits - 1)
    }
    return -1
  }

  private mutating func add(_ text: Span<UInt8>, _ hash: UInt64) -> Int32? {
    guard text.count <= PlainLimits.nameLength, unsafe names.count < PlainLimits.names else {
      return nil
    }
    let colon = text.place(of: UInt8(ascii: ":"), in: text.indices)
    var parts: (prefix: Text, local: Text)? = nil
    if let colon {
      guard
        let prefix = unsafe self.number(
          of: text.extracting(..<colon), text.extracting(..<colon).hash),
        let local = unsafe self.number(
          of: text.extracting((colon + 1)...), text.extracting((colon + 1)...).hash),
        unsafe name(prefix).pointee.prefix == nil && name(local).pointee.prefix == nil
      else { return nil }
      unsafe parts = unsafe (name(prefix).pointee.text, name(local).pointee.text)
    } else if !text.isPlainName {
      return nil
    }
    // Its parts may have taken the place that was free.
    let slot = unsafe slot(of: text, hash)
    guard slot >= 0, let copy = unsafe Self.copy(text) else { return nil }
    let first = unsafe parts?.prefix ?? copy
    unsafe names.append(
      Name(
        text: copy, count: text.count, hash: hash, prefix: parts?.prefix,
        local: parts?.local ?? copy, isDeclaration: strcmp(Self.chars(first), "xmlns") == 0))
    unsafe slots[slot] = unsafe Int32(names.count - 1)
    return unsafe slots[slot]
  }
}

extension PlainNames {
  /// How many prefixes are bound.
  var bound: Int { unsafe bindings.count }

  /// Lets a declaration hold from here on.
  ///
  /// - Parameter first: the first binding of the same element, which may not bind a prefix twice.
  /// - Returns: whether it may stand there; libxml2 judges the namespace's name.
  mutating func bind(_ declaration: Int32, to uri: Span<UInt8>, after first: Int) -> Bool {
    let name = unsafe name(declaration)
    let prefix = unsafe name.pointee.prefix == nil ? nil : name.pointee.local
    guard unsafe bindings.count < PlainLimits.namespaces,
      unsafe prefix.map({ unsafe !Self.isReserved($0) }) ?? true,
      unsafe !bindings[first...].contains(where: { unsafe $0.prefix == prefix })
    else { return false }
    if uri.isEmpty {
      guard unsafe prefix == nil else { return false }
      unsafe bindings.append(Binding(prefix: nil, namespace: nil))
    } else {
      guard let namespace = unsafe namespace(uri) else { return false }
      unsafe bindings.append(Binding(prefix: prefix, namespace: namespace))
    }
    unsafe version += 1
    return true
  }

  /// Ends what was bound after the first `count` bindings.
  @inline(__always)
  mutating func unbind(to count: Int) {
    guard unsafe bindings.count > count else { return }
    unsafe bindings.removeLast(bindings.count - count)
    unsafe version += 1
  }

  /// Looks up what a name's prefix stands for here, for its `namespace`; `false` for an unknown prefix.
  @inline(__always)
  mutating func resolve(_ number: Int32) -> Bool {
    unsafe name(number).pointee.version == version || lookUp(number)
  }

  private mutating func lookUp(_ number: Int32) -> Bool {
    let name = unsafe names.start + Int(number)
    let prefix = unsafe name.pointee.prefix
    let binding = unsafe bindings.last { unsafe $0.prefix == prefix }
    guard unsafe binding != nil || prefix == nil else { return false }
    unsafe name.pointee.namespace = unsafe binding?.namespace
    unsafe name.pointee.version = version
    return true
  }

  private mutating func namespace(_ uri: Span<UInt8>) -> Text? {
    let known = unsafe namespaces.first { unsafe uri.isSame(as: $0.text, $0.count) }
    if let known = unsafe known { return unsafe known.text }
    guard uri.count <= PlainLimits.namespaceLength,
      unsafe namespaces.count < PlainLimits.namespaces,
      let copy = unsafe Self.copy(uri)
    else { return nil }
    guard let parsed = unsafe xmlParseURI(Self.chars(copy)),
      unsafe strcmp(Self.chars(copy), "http://www.w3.org/XML/1998/namespace") != 0,
      unsafe strcmp(Self.chars(copy), "http://www.w3.org/2000/xmlns/") != 0
    else {
      unsafe free(UnsafeMutableRawPointer(mutating: copy))
      return nil
    }
    unsafe xmlFreeURI(parsed)
    unsafe namespaces.append(Namespace(text: copy, count: uri.count))
    return unsafe copy
  }

  private static func isReserved(_ prefix: Text) -> Bool {
    unsafe strcmp(chars(prefix), "xml") == 0 || strcmp(chars(prefix), "xmlns") == 0
  }

  private static func chars(_ text: Text) -> UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self)
  }

  private static func copy(_ text: Span<UInt8>) -> Text? {
    unsafe text.withUnsafeBufferPointer { bytes in
      unsafe UnsafePointer(xmlStrndup(bytes.baseAddress, Int32(bytes.count)))
    }
  }

  private func freeTexts() {
    for number in unsafe 0..<names.count {
      unsafe free(UnsafeMutableRawPointer(mutating: names.start[number].text))
    }
    for index in unsafe namespaces.indices {
      unsafe free(UnsafeMutableRawPointer(mutating: namespaces[index].text))
    }
  }
}
