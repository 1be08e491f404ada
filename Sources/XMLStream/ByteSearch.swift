internal import Glibc

extension Span<UInt8> {
  /// Where `byte` comes first; by the C library, which looks at many bytes at a time.
  func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe extracting(range).withUnsafeBytes { part in
      guard let start = part.baseAddress else { return nil }
      let found = unsafe memchr(start, Int32(byte), part.count)
      return unsafe found.map { unsafe range.lowerBound + start.distance(to: UnsafeRawPointer($0)) }
    }
  }
}
