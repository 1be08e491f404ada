/// A text without the marks that forms, scanners and typists left in its words.
///
/// As many bytes as before, so that every place stays where it was: what goes is filled with letters of no width.
///
/// - Character references become what they stand for: `r&eacute;serv&eacute;`.
/// - Letters spaced out become a word: `r e s e r v e d`.
/// - A hyphen at the end of a line that parts a word goes.
/// - A full stop goes behind an ordinal before capitals (`77. CIKKE`) and behind longer abbreviations that
///   statutes are cited with (`odst. 1`), where it ends no sentence.
struct RepairedText {
  /// `nil` where nothing was to be mended, as in most texts.
  private(set) var bytes: [UInt8]?

  init(_ source: UnsafeBufferPointer<UInt8>) {
    guard let first = Self.firstMark(source) else { return }
    var text = Array(source)
    for place in first..<text.count { Self.mend(&text, at: place) }
    bytes = text
  }

  /// Where something may have to be mended for the first time.
  private static func firstMark(_ source: UnsafeBufferPointer<UInt8>) -> Int? {
    source.indices.first { place in
      switch source[place] {
      case ampersand: true
      case hyphen: place + 1 < source.count && isLineEnd(source[place + 1])
      case stop: mayEndNone(source, at: place)
      case blank:
        place + 4 < source.count && source[place + 2] == blank && source[place + 4] == blank
      default: false
      }
    }
  }

  /// Whether a digit or a word of four letters stands before a full stop and a blank behind it: nearly all sentences
  /// end otherwise, and a text without anything to mend is not copied.
  private static func mayEndNone(_ source: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place > 0, place + 1 < source.count, source[place + 1] == blank else { return false }
    if (0x30...0x39).contains(source[place - 1]) { return true }
    guard place >= 4, source[place - 4..<place].allSatisfy(isWordByte) else { return false }
    return place == 4 || !isWordByte(source[place - 5])
  }

  private static func mend(_ text: inout [UInt8], at place: Int) {
    switch text[place] {
    case ampersand:
      guard let reference = CharacterReference(text, at: place) else { return }
      let letter = Array(String(reference.scalar).utf8)
      replace(place..<place + reference.width, by: letter, in: &text)
    case hyphen: joinLines(&text, at: place)
    case stop where endsNumberOrAbbreviation(text, at: place): text[place] = blank
    case blank: joinLetters(&text, after: place)
    default: break
    }
  }

  /// Letters first, then fillers, which need two bytes at least.
  private static func replace(_ range: Range<Int>, by letters: [UInt8], in text: inout [UInt8]) {
    var filled = letters
    var rest = range.count - letters.count
    while rest > 0 {
      filled += rest % 2 == 1 ? [0xE2, 0x80, 0x8B] : [0xC2, 0xAD]
      rest -= rest % 2 == 1 ? 3 : 2
    }
    text.replaceSubrange(range, with: filled)
  }

  /// A short word behind the hyphen is one of its own: `Arbeits- und Sozialrecht`.
  private static func joinLines(_ text: inout [UInt8], at place: Int) {
    var end = place + 1
    while end < text.count, isLineEnd(text[end]) || text[end] == blank && end > place + 1 {
      end += 1
    }
    guard end > place + 1, end < text.count, place > 0, isSmall(text[end]),
      isSmall(text[place - 1]), text[end...].prefix(4).allSatisfy(isWordByte)
    else { return }
    replace(place..<end, by: [], in: &text)
  }

  /// Fewest letters that stand apart as a word spaced out; `a) b) c)` and initials are fewer.
  private static let fewestLetters = 5

  private static func joinLetters(_ text: inout [UInt8], after place: Int) {
    var letters: [UInt8] = []
    var count = 0
    var end = place + 1
    while let width = width(ofLetter: end, in: text),
      end + width == text.count || text[end + width] == blank
    {
      letters += text[end..<end + width]
      count += 1
      end += width + 1
    }
    guard count >= fewestLetters else { return }
    replace(place + 1..<min(end - 1, text.count), by: letters, in: &text)
  }

  /// One byte for a letter of ASCII, two for those with accents, Greek and Cyrillic.
  private static func width(ofLetter place: Int, in text: [UInt8]) -> Int? {
    guard place < text.count else { return nil }
    let byte = text[place]
    if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { return 1 }
    return (0xC3...0xD4).contains(byte) && place + 1 < text.count ? 2 : nil
  }

  private static func endsNumberOrAbbreviation(_ text: [UInt8], at place: Int) -> Bool {
    guard place + 2 < text.count, text[place + 1] == blank else { return false }
    var start = place
    while start > 0, isWordByte(text[start - 1]), place - start < 5 { start -= 1 }
    let word = text[start..<place]
    if word.count <= 3, !word.isEmpty, word.allSatisfy({ (0x30...0x39).contains($0) }) {
      return isCapital(text, at: place + 2) && isCapital(text, at: place + 3)
    }
    return word.count == 4 && abbreviations.contains(word.map { $0 | 0x20 })
  }

  private static let abbreviations: Set<[UInt8]> = Set(
    ["odst", "artt", "arts", "alin", "lett", "disp", "adic", "dlgs", "korm"].map { Array($0.utf8) })

  /// Of two bytes, the second one tells; all that are written with a lead byte count.
  private static func isCapital(_ text: [UInt8], at place: Int) -> Bool {
    place < text.count && ((0x41...0x5A).contains(text[place]) || text[place] >= 0x80)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  /// Of letters with accents, the last byte stands before a hyphen and the first one behind it.
  private static func isSmall(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte >= 0x80
  }
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  private static let blank = UInt8(ascii: " ")
  private static let stop = UInt8(ascii: ".")
  private static let hyphen = UInt8(ascii: "-")
  private static let ampersand = UInt8(ascii: "&")
}
