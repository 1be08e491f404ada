internal import CLibXML2
internal import Glibc

/// A document as the parser is shown it: the same bytes, but each that is no ASCII is a mask.
///
/// libxml2 2.9 reads text by the kilobyte until the first letter that is no ASCII, and from there on letter by
/// letter, which takes a third of its time on notices. Nothing that gives XML its structure is such a letter, so a
/// copy with masks has the same structure at the same places, and the texts are taken from the document itself.
///
/// What libxml2 would have checked of these letters is checked here first: that they are UTF-8, and that XML knows
/// them. The mask is DEL, which XML allows in texts and in values but not in names: a name with a masked letter is
/// an error, and any error sends the document to the parser once more, as it is. So does a mask that comes back in
/// a text the parser has put together itself.
@unsafe
struct MaskedCopy {
  typealias Text = UnsafePointer<xmlChar>

  static let mask: UInt8 = 0x7F
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private var memory: Arena<UInt8>
  /// The document's own bytes, of which the copy is one; `nil` where the parser sees the document itself.
  private var source: Text?

  init() { unsafe memory = Arena(capacity: 1 << 16) }

  func deallocate() { unsafe memory.deallocate() }

  var start: Text { unsafe UnsafePointer(memory.start) }
  /// The place of the zero byte after the last one.
  var end: Text { unsafe start + memory.count - 1 }

  /// Makes the copy.
  ///
  /// - Parameter document: it must stay where it is until the copy is forgotten.
  /// - Returns: whether there is one; there is none of a document that is, or may be, in another encoding than
  ///   UTF-8, or that has zero bytes or masks of its own.
  mutating func make(of document: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe forget()
    let mark = unsafe document.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    let count = document.count - mark
    guard let first = unsafe document.baseAddress.map({ unsafe $0 + mark }),
      unsafe Span(_unsafeStart: first, count: count).isMaskable
    else { return false }
    unsafe memory.count = 0
    unsafe memory.append(count: count + 1) { copy in
      for place in 0..<count { unsafe copy[place] = min(first[place], Self.mask) }
      unsafe copy[count] = 0
    }
    unsafe source = unsafe first
    return true
  }

  mutating func forget() { unsafe source = nil }

  /// What the document says where the parser read `text`; `nil` where a mask stands in the way.
  @inline(__always)
  func original(of text: Text, count: Int) -> Text? {
    guard let source = unsafe source else { return unsafe text }
    let place = unsafe UInt(bitPattern: text) &- UInt(bitPattern: start)
    if unsafe place < UInt(memory.count) { return unsafe source + Int(place) }
    return unsafe memchr(text, Int32(Self.mask), count) == nil ? text : nil
  }
}

extension Span<UInt8> {
  /// Whether a masked copy of these bytes has the structure that they have.
  fileprivate var isMaskable: Bool {
    guard count > 1, self[0] == UInt8(ascii: "<"), !contains(0), unsafe !contains(MaskedCopy.mask)
    else { return false }
    return isUTF8 && !hasNoncharacter
  }

  /// As `UTF8Span` has it, which takes as long as parsing does: it is asked only of what is neither ASCII nor, like
  /// nearly all other letters of European languages, a lone letter of two bytes.
  private var isUTF8: Bool {
    var start = nextNonASCII(from: 0)
    while start < count {
      var end = start + 1
      while end < count, self[end] >= 0x80 { end += 1 }
      let isLetter = end - start == 2 && 0xC2...0xDF ~= self[start] && self[start + 1] < 0xC0
      guard isLetter || (try? UTF8Span(validating: extracting(start..<end))) != nil else {
        return false
      }
      start = nextNonASCII(from: end)
    }
    return true
  }

  /// U+FFFE and U+FFFF are UTF-8, but XML does not know them.
  private var hasNoncharacter: Bool {
    var from = 0
    while let place = place(of: 0xEF, in: from..<count) {
      if self[place + 1] == 0xBF, self[place + 2] >= 0xBE { return true }
      from = place + 3
    }
    return false
  }
}
