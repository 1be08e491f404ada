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

  func contains(_ byte: UInt8) -> Bool { place(of: byte, in: indices) != nil }

  /// Where the first byte from `start` on stands that is no ASCII; `count` where there is none.
  func nextNonASCII(from start: Int) -> Int {
    var place = start
    while place + 32 <= count,
      marks(at: place) | marks(at: place + 8) | marks(at: place + 16) | marks(at: place + 24) == 0
    {
      place += 32
    }
    while place + 8 <= count {
      let marks = marks(at: place)
      if marks != 0 { return place + marks.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count, self[place] < 0x80 { place += 1 }
    return place
  }

  /// The highest bit of each of eight bytes: set where it is no ASCII; the first byte is the lowest.
  @inline(__always)
  private func marks(at place: Int) -> UInt64 {
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word) & 0x8080_8080_8080_8080
  }
}
