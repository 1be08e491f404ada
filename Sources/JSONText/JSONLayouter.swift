/// Sets commas, colons, line ends and indentation between the values of a ``JSONWriter``.
@unsafe
struct JSONLayouter {
  private var buffer = unsafe JSONBuffer()
  private let isIndented: Bool
  private var depth = 0
  /// Whether a value of the same object or array stands before the next one.
  private var follows = false
  /// Whether the next value belongs to a key that is written already.
  private var hasKey = false

  init(isIndented: Bool) { unsafe self.isIndented = isIndented }

  func deallocate() { unsafe buffer.deallocate() }

  mutating func move(to bytes: inout [UInt8]) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: buffer.start, count: buffer.count))
    unsafe buffer.removeAll()
    unsafe follows = false
  }

  mutating func open(_ bracket: UInt8) {
    unsafe startValue()
    unsafe buffer.append(bracket)
    unsafe depth += 1
    unsafe follows = false
  }

  mutating func close(_ bracket: UInt8) {
    unsafe depth -= 1
    if unsafe isIndented && follows { unsafe startLine() }
    unsafe buffer.append(bracket)
    unsafe follows = true
    if unsafe isIndented && depth == 0 { unsafe buffer.append(UInt8(ascii: "\n")) }
  }

  /// - Parameter key: a word of the program's own, which has nothing to escape.
  mutating func appendKey(_ key: StaticString) {
    unsafe startValue()
    unsafe buffer.append(UInt8(ascii: "\""))
    unsafe buffer.append(key)
    unsafe buffer.append(UInt8(ascii: "\""))
    unsafe endKey()
  }

  mutating func appendKey(_ key: String) {
    unsafe appendText(key)
    unsafe endKey()
  }

  mutating func appendText(_ text: String) {
    unsafe startValue()
    let known: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe buffer.appendQuoted($0)
    }
    guard known == nil else { return }
    var copy = text
    copy.withUTF8 { unsafe buffer.appendQuoted($0) }
  }

  /// A number, `true` or `false`.
  mutating func appendPlain(_ text: String) {
    unsafe startValue()
    var text = text
    text.withUTF8 { bytes in
      if let start = bytes.baseAddress { unsafe buffer.append(start, count: bytes.count) }
    }
  }

  @inline(__always)
  private mutating func startValue() {
    if unsafe hasKey {
      unsafe hasKey = false
      return
    }
    if unsafe follows && depth > 0 { unsafe buffer.append(UInt8(ascii: ",")) }
    unsafe follows = true
    if unsafe isIndented && depth > 0 { unsafe startLine() }
  }

  @inline(__always)
  private mutating func endKey() {
    unsafe buffer.append(UInt8(ascii: ":"))
    if unsafe isIndented { unsafe buffer.append(UInt8(ascii: " ")) }
    unsafe hasKey = true
  }

  private mutating func startLine() {
    unsafe buffer.append(UInt8(ascii: "\n"))
    for _ in unsafe 0..<depth { unsafe buffer.append("  ") }
  }
}
