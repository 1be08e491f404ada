/// What of the text as it was written belongs to bytes of the folded text.
extension FoldedText {
  private static let longestQuote = 240

  func sentence(around place: Int) -> Range<Int> {
    let before = stops.last { $0 < place } ?? 0
    let after = stops.first { $0 >= place } ?? bytes.count
    return before..<after
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
    let text = words[
      utf8.index(
        utf8.startIndex, offsetBy: min(first, utf8.count))..<utf8.index(
          utf8.startIndex, offsetBy: max(min(last, utf8.count), min(first, utf8.count)))]
    // By scalars: a blank before a combining accent is one Character with it.
    return text.unicodeScalars.split(whereSeparator: isBlank)
      .map { String($0) }.joined(separator: " ")
  }

  /// Asking Unicode costs, and nearly all scalars are ASCII.
  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
  }

  /// In Unicode scalars of the text.
  func position(_ range: Range<Int>, in words: String) -> Range<Int> {
    let start = Int(offsets[range.lowerBound])
    let end = range.upperBound < bytes.count ? Int(offsets[range.upperBound]) : length
    var first = 0
    var last = 0
    for (place, byte) in words.utf8.enumerated() where byte & 0xC0 != 0x80 {
      if place < start { first += 1 }
      if place < end { last += 1 } else { break }
    }
    return first..<last
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
