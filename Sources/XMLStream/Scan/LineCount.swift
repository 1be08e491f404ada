internal import Glibc

/// Counts the lines of a document up to the place where its reader is.
@unsafe
struct LineCount {
  /// Where in the document the reader is.
  var place = 0
  private let start: UnsafePointer<UInt8>
  private let count: Int
  private var line: UInt32 = 1
  /// The first line feed that is not counted yet; far off where there is none.
  private var next = -1

  /// - Parameter document: it must stay where it is while its lines are counted.
  init(_ document: UnsafeBufferPointer<UInt8>) {
    unsafe start = document.baseAddress.unsafelyUnwrapped
    unsafe count = document.count
    unsafe findNext()
  }

  /// The line, from 1, of the place.
  mutating func current() -> UInt32 {
    while unsafe next < place {
      unsafe line += 1
      unsafe findNext()
    }
    return unsafe line
  }

  private mutating func findNext() {
    let from = unsafe next + 1
    let found = unsafe memchr(start + from, 0x0A, count - from)
    unsafe next =
      found.map { unsafe UnsafeRawPointer(start).distance(to: UnsafeRawPointer($0)) } ?? .max
  }
}
