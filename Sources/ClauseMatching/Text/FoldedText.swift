/// A text as words that can be compared: lower case, no accents, one blank between words, a mark between
/// sentences, and for every byte where it came from.
///
/// Always begins and ends with a blank. One value is used for many texts, so that memory is taken once.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// Of each byte, where its letter begins in the UTF-8 of the text.
  private(set) var offsets: [Int32] = []
  /// Where in ``bytes`` sentences end.
  private(set) var stops: [Int] = []
  /// Those of ``stops`` that are question marks.
  private var questions: Set<Int> = []
  /// How many ``bytes`` there were at the last comma: a dash right behind it begins the next item of a list.
  private var comma = -1
  /// How many bytes of UTF-8 the text has.
  private(set) var length = 0

  init() {}

  init(_ text: String) { fold(text) }

  /// Takes another text instead of the one before.
  mutating func fold(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    stops.removeAll(keepingCapacity: true)
    if !questions.isEmpty { questions.removeAll() }
    comma = -1
    length = text.utf8.count
    part(at: 0)
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { foldRepaired($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { foldRepaired($0) } }
    part(at: length)
  }

  private mutating func foldRepaired(_ source: UnsafeBufferPointer<UInt8>) {
    guard let repaired = RepairedText(source).bytes else { return fold(source) }
    repaired.withUnsafeBufferPointer { fold($0) }
  }

  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    var reader = ScalarReader(source)
    let entries = FoldTable.entries
    let plain = FoldTable.plain
    bytes.reserveCapacity(source.count + 2)
    offsets.reserveCapacity(source.count + 2)
    while true {
      // Nearly all of a text: letters without accents.
      while let byte = reader.peek, plain[Int(byte)] != 0 {
        append(plain[Int(byte)], at: reader.skip())
      }
      guard let scalar = reader.next() else { break }
      let entry = scalar < 0x600 ? entries[Int(scalar)] : .none
      if entry.first == FoldTable.percent || entry.first == FoldTable.section {
        part(at: reader.start)
        append(entry.first, at: reader.start)
        part(at: reader.start)
      } else if entry.first != 0 {
        append(entry.first, at: reader.start)
        if entry.second != 0 { append(entry.second, at: reader.start) }
      } else if !FoldTable.vanishes(scalar) {
        let ends = ends(scalar, reader)
        part(at: reader.start)
        if scalar == 0x2C { comma = bytes.count }
        if ends { stop(at: reader.start, isQuestion: scalar == 0x3F) }
      }
    }
  }

  /// Whether a sentence ends at a mark: a full stop after an abbreviation, or within a number, is none.
  private func ends(_ mark: UInt32, _ reader: ScalarReader) -> Bool {
    switch mark {
    case 0x2E: endsAbbreviation ? false : reader.isBeforeSentence
    case 0x21, 0x3F, 0x3B, 0x37E: reader.isBeforeBlank
    case 0x0A, 0x2028: reader.isBeforeSentence
    case 0x2022, 0xB7, 0x25CF, 0x25AA: true
    case 0x2D, 0x2013, 0x2014: comma == bytes.count && reader.isBeforeBlank
    default: false
    }
  }

  /// A word of one to three letters before a full stop is taken for an abbreviation: `art.`, `nr.`, `ust.`
  private var endsAbbreviation: Bool {
    var letters = 0
    for byte in bytes.reversed() {
      if byte == FoldTable.space { break }
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return false }
      letters += 1
      if letters > 3 { return false }
    }
    return letters > 0
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    offsets.append(Int32(truncatingIfNeeded: offset))
  }

  @inline(__always)
  private mutating func part(at offset: Int) {
    if bytes.last != FoldTable.space { append(FoldTable.space, at: offset) }
  }

  /// Whether a sentence ends with a question mark.
  func isQuestion(_ sentence: Range<Int>) -> Bool { questions.contains(sentence.upperBound) }

  private mutating func stop(at offset: Int, isQuestion: Bool) {
    if let last = stops.last, last == bytes.count - 2 { return }
    if isQuestion { questions.insert(bytes.count) }
    stops.append(bytes.count)
    append(FoldTable.stop, at: offset)
    append(FoldTable.space, at: offset)
  }
}

/// Reads Unicode scalars from UTF-8 and looks ahead.
private struct ScalarReader {
  private let source: UnsafeBufferPointer<UInt8>
  /// Where the scalar that was read last begins.
  private(set) var start = 0
  private var place = 0

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  mutating func next() -> UInt32? {
    guard place < source.count else { return nil }
    start = place
    let (scalar, width) = scalar(at: place)
    place += width
    return scalar
  }

  /// The byte that comes next.
  @inline(__always)
  var peek: UInt8? { place < source.count ? source[place] : nil }

  /// Passes over one byte, and says where it was.
  @inline(__always)
  mutating func skip() -> Int {
    start = place
    place += 1
    return start
  }

  var isBeforeBlank: Bool { place >= source.count || isBlank(source[place]) }

  /// Whether what comes next looks like the beginning of a sentence or the end of the text.
  var isBeforeSentence: Bool {
    guard isBeforeBlank || source[start] == UInt8(ascii: "\n") else { return false }
    var ahead = place
    while ahead < source.count, isBlank(source[ahead]) || isQuote(source[ahead]) { ahead += 1 }
    guard ahead < source.count else { return true }
    let scalar = scalar(at: ahead).0
    if scalar < 0x600 {
      return FoldTable.entries[Int(scalar)].isUppercase || (0x30...0x39).contains(scalar)
        || scalar == 0x2D
    }
    return (0x2010...0x2022).contains(scalar)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
  private func isQuote(_ byte: UInt8) -> Bool { byte == 34 || byte == 39 || byte == 40 }

  /// Bytes that are no proper UTF-8 cannot come out of a `String`; ends are checked all the same.
  @inline(__always)
  private func scalar(at index: Int) -> (UInt32, Int) {
    let first = UInt32(source[index])
    if first < 0x80 { return (first, 1) }
    func more(_ distance: Int) -> UInt32 {
      index + distance < source.count ? UInt32(source[index + distance]) & 0x3F : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | more(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | more(1) << 6 | more(2), 3) }
    return ((first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4)
  }
}
