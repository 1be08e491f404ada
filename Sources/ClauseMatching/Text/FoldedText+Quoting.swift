/// What of the text as it was written belongs to bytes of the folded text.
extension FoldedText {
  private static let longestQuote = 240

  func sentence(around place: Int) -> Range<Int> {
    // A text can have thousands of sentences.
    var low = 0
    var high = stops.count
    while low < high {
      let middle = (low + high) / 2
      if stops[middle] < place { low = middle + 1 } else { high = middle }
    }
    return (low > 0 ? stops[low - 1] : 0)..<(low < stops.count ? stops[low] : bytes.count)
  }

  /// The sentence, cut at words where it is too long, the words that decide always in it.
  func quote(_ range: Range<Int>, in sentence: Range<Int>, of words: String) -> String {
    var start = sentence.lowerBound
    var end = sentence.upperBound
    if end - start > Self.longestQuote {
      let room = max(0, Self.longestQuote - range.count)
      start = wordStart(max(start, range.lowerBound - room / 2))
      end = wordEnd(min(end, max(range.upperBound, start + Self.longestQuote)))
    }
    let first = sourceOffset(after: start)
    let last = end < bytes.count ? Int(offsets[end]) : length
    let utf8 = words.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: min(first, utf8.count))
    let to = utf8.index(
      utf8.startIndex, offsetBy: max(min(last, utf8.count), min(first, utf8.count)))
    return Self.singleSpaced(words[from..<to])
  }

  /// One blank for any number of them, none at either end.
  ///
  /// By scalars: a blank before a combining accent is one Character with it.
  private static func singleSpaced(_ words: Substring) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(words.utf8.count)
    var isBehindBlank = false
    for scalar in words.unicodeScalars {
      if isBlank(scalar) {
        isBehindBlank = true
        continue
      }
      if isBehindBlank, !text.isEmpty { text.append(FoldTable.space) }
      isBehindBlank = false
      if scalar.isASCII {
        text.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Asking Unicode costs, and nearly all scalars are ASCII.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
  }

  /// In Unicode scalars of the text.
  func position(_ range: Range<Int>, in words: String) -> Range<Int> {
    let start = Int(offsets[range.lowerBound])
    let end = range.upperBound < bytes.count ? Int(offsets[range.upperBound]) : length
    var words = words
    return words.withUTF8 { utf8 in
      let from = min(start, utf8.count)
      let first = Self.scalars(in: utf8[..<from])
      return first..<first + Self.scalars(in: utf8[from..<max(from, min(end, utf8.count))])
    }
  }

  private static func scalars(in utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    utf8.reduce(0) { $0 &+ ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  private func sourceOffset(after place: Int) -> Int {
    var place = place
    while place < bytes.count - 1,
      bytes[place] == FoldTable.space || bytes[place] == FoldTable.stop
    {
      place += 1
    }
    return Int(offsets[place])
  }

  private func wordStart(_ place: Int) -> Int {
    var place = place
    while place > 0, bytes[place - 1] != FoldTable.space { place -= 1 }
    return place
  }

  private func wordEnd(_ place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] != FoldTable.space { place += 1 }
    return place
  }
}
